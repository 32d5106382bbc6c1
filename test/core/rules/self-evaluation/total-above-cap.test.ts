import national from '../../../../src/core/packs/national.json';
import type { RulePack } from '../../../../src/core/packs/pack';
import { parsePack } from '../../../../src/core/packs/schema';
import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

const capped: RulePack = {
  ...parsePack(national),
  totalCaps: [
    { below: 80, cap: 89 },
    { below: 60, cap: 69 },
  ],
};
const slow = aUnit().funds({ spent: { amount: '840.00' }, rate: { percent: '70.00' } });

describeRule('total-above-cap', {
  silent: [aUnit(), slow, { unit: slow.total({ score: 88 }), pack: capped }],
  reports: [{ unit: slow, pack: capped, at: 'total/score', says: '总分最高为89' }],
});
