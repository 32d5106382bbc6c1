import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

const JOBS = '新增就业登记人数';

describeRule('magnitude-suspect', {
  silent: [
    aUnit(),
    aUnit().indicator(JOBS, { actual: '3180人' }),
    aUnit().indicator(JOBS, { actual: '900人', note: '新引进企业两家。' }),
    // Said once, where the score fits if both are in one unit.
    aUnit().indicator('高标准农田建设面积', { target: '≥2000亩', actual: '2100平方米', note: '按图斑验收。' }),
  ],
  reports: [
    {
      unit: aUnit().indicator(JOBS, { actual: '3180人', note: '新引进企业两家。' }),
      at: 'indicator:新增就业登记人数/actual',
      says: '10.60倍',
      severity: 'info',
    },
    {
      unit: aUnit().indicator(JOBS, { target: 300, actual: 3000000, note: '新引进企业两家。' }),
      at: 'indicator:新增就业登记人数/actual',
      diagnosis: '10000倍',
    },
    // People are counted in no unit that 100 or 666.67 of would explain.
    {
      unit: aUnit().indicator(JOBS, { target: '300人', actual: '30000人', note: '新引进企业两家。' }),
      at: 'indicator:新增就业登记人数/actual',
      diagnosis: '',
      says: '100倍',
    },
  ],
});
