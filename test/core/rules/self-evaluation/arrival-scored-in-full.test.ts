import { describeRule } from '../../../support/describe-rule';
import { sheetOf } from '../../../support/sheet-of';

const form = (arrived: number, score: number) =>
  sheetOf([
    ['某专项资金绩效自评表'],
    ['计划投资额（万元）', 500, '实际到位资金（万元）', arrived, '实际使用情况（万元）', 300],
    ['其中：省财政', 500, '其中：省财政', arrived, null, null],
    ['一级指标', '分值', '二级指标', '分值', '三级指标', '分值', '得分'],
    ['项目管理', 100, '资金到位', 5, '到位率', 3, score],
    [null, null, null, null, '到位时效', 97, 97],
  ]);

describeRule('arrival-scored-in-full', {
  silent: [form(500, 3), form(400, 2.4)],
  reports: [{ unit: form(400, 3), at: 'G5', severity: 'warning', says: '到位率80.00%' }],
});
