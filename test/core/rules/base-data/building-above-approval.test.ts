import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule('building-above-approval', {
  silent: [aUnit(), aUnit().building({ 'approved-size': '—', 'actual-size': '—', 'size-rate': '—' })],
  reports: [
    { unit: aUnit().building({ 'actual-size': 1320, 'size-rate': { percent: '110.00' } }), at: 'building/size-rate', says: '110.00%' },
  ],
});
