import { describeRule } from '../../../support/describe-rule';
import { sheetOf } from '../../../support/sheet-of';

const form = (level1: string, level2: string) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    [level1, level2, '带动增收户数', '40户', '40户', 100, 100],
  ]);

describeRule('level-of-another-kind', {
  silent: [form('产出指标', '数量指标'), form('效益指标', '社会效益指标'), form('产出指标', '成本指标')],
  reports: [
    { unit: form('产出指标', '经济效益指标'), at: 'C3', severity: 'info', says: '经济效益指标列在产出指标下' },
    { unit: form('效益指标', '质量指标'), at: 'C3' },
  ],
});
