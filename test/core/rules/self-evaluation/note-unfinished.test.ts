import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule('note-unfinished', {
  silent: [aUnit(), aUnit().indicator('惠农补贴发放率', { note: '【核实】已补发。' })],
  reports: [
    {
      unit: aUnit().indicator('惠农补贴发放率', { note: '应得4.93分，扣0.07分。原因：【待填】。改进措施：【待填】。' }),
      at: 'indicator:惠农补贴发放率/note',
      says: '【待填】',
      severity: 'error',
    },
    // The target is met: there is nothing to answer for.
    {
      unit: aUnit().indicator('惠农补贴发放率', { actual: '100%', note: '原因：【待填】。' }),
      at: 'indicator:惠农补贴发放率/note',
      severity: 'warning',
    },
  ],
});
