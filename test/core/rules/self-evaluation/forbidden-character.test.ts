import systemJson from '../../../../src/core/packs/system.json';
import { parsePack } from '../../../../src/core/packs/schema';
import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

const system = parsePack(systemJson);

describeRule('forbidden-character', {
  silent: [aUnit(), { unit: aUnit(), pack: system }, aUnit().indicator('惠农政策落实情况', { actual: '落实_到位' })],
  reports: [
    {
      unit: aUnit().indicator('惠农政策落实情况', { actual: '落实_到位*' }),
      pack: system,
      at: 'indicator:惠农政策落实情况/actual',
      says: '_ *',
    },
  ],
});
