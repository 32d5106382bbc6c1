import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule('units-differ', {
  silent: [
    aUnit(),
    aUnit().indicator('部门整体支出成本', { actual: '11988000元' }),
    aUnit().indicator('部门整体支出成本', { actual: '11988000元', score: 9 }),
    // Taken for one unit the result would be hundreds of times the target.
    aUnit().indicator('高标准农田建设面积', { target: '≥2万亩', actual: '15000亩', score: 5 }),
    // What it is counted for is left out on one side.
    aUnit().indicator('部门整体支出成本', { target: '≤80万元', actual: '80万元/公里' }),
  ],
  reports: [
    {
      unit: aUnit().indicator('新增就业登记人数', { target: '≥200户', actual: '200人' }),
      at: 'indicator:新增就业登记人数/actual',
      severity: 'warning',
      says: '单位不一致',
    },
    {
      unit: aUnit().indicator('高标准农田建设面积', { target: '≥2000亩', actual: '2100平方米' }),
      at: 'indicator:高标准农田建设面积/actual',
      severity: 'error',
      says: '完成值若以亩计，得分5相符',
    },
    {
      unit: aUnit().indicator('高标准农田建设面积', { actual: '2100公里' }),
      at: 'indicator:高标准农田建设面积/actual',
      says: '单位不一致',
    },
  ],
});
