import { describeRule } from '../../../support/describe-rule';
import { sheetOf } from '../../../support/sheet-of';

const form = (...rows: readonly (readonly [number, number, number])[]) =>
  sheetOf([
    ['2023年度预算项目绩效自评表'],
    ['一级指标', '二级指标', '三级指标', '预期指标值', null, null, '单项指标实际完成值', '自评得分', null, null],
    [null, null, null, '符号', '值', '单位', null, '单项指标得分', '权重占比（%）', '单项指标折算得分'],
    ...rows.map((row, index) => ['产出指标', '数量指标', `发放${index + 1}类补贴人数`, '≥', 30, '人', 30, ...row]),
  ]);

describeRule('weighted-twice', {
  silent: [form([100, 60, 60], [90, 40, 36]), form([100, 60, 60], [40, 40, 16])],
  reports: [{ unit: form([60, 60, 36], [40, 40, 16]), at: 'J4', severity: 'warning', says: '又乘了一次权重' }],
});
