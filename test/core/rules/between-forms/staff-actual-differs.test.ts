import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

const ARITHMETIC = '附件1-2自评表财政供养人数实际完成值 114 ≠ 附件1-1基础数据表实际在职人数 187';

describeRule('staff-actual-differs', {
  silent: [
    aUnit(),
    aUnit().only('self'),
    aUnit().only('base'),
    aUnit().staff({ actual: null }),
    aUnit().indicator('财政供养人数', { actual: null }),
  ],
  reports: [
    {
      unit: aUnit().staff({ actual: 187, rate: '155.83%' }),
      at: 'indicator:财政供养人数/actual',
      expected: '187',
      says: '187',
      arithmetic: ARITHMETIC,
    },
    // With 187 the full points of the indicator would not hold.
    { unit: aUnit().staff({ actual: 187, rate: null }), at: 'staff/actual', expected: '114', writes: null },
    // The control rate says 114 too: the base table is at fault.
    { unit: aUnit().staff({ actual: 187 }), at: 'staff/actual', expected: '114', writes: null, says: '不一致' },
  ],
});
