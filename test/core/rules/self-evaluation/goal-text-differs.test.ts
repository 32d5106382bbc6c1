import { describeRule } from '../../../support/describe-rule';
import { sheetOf } from '../../../support/sheet-of';

const form = (goal: string) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [null, '年度资金总额', 471.23, 471.23, 471.23, 10, '100%', 10],
    ['年度总体目标', '预期目标', null, null, '实际完成情况'],
    [null, goal, null, null, '已完成'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '免费发放种薯', '550万粒', '550万粒', 90, 90],
  ]);

describeRule('goal-text-differs', {
  silent: [form('投入资金471.23万元，免费发放种薯550万粒'), form('投入资金4712300元'), form('落实种薯补贴政策')],
  reports: [
    { unit: form('县级189.63万元，省级281.6万元，合计471.23元'), at: 'B5', severity: 'info', says: '应为万元' },
    { unit: form('采购后免费发放种薯425万粒；建成基地'), at: 'B5', says: '550万粒' },
  ],
});
