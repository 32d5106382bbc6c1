import systemJson from '../../../../src/core/packs/system.json';
import { parsePack } from '../../../../src/core/packs/schema';
import { forbiddenCharacter } from '../../../../src/core/rules/self-evaluation/forbidden-character';
import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

const system = parsePack(systemJson);

describeRule(forbiddenCharacter, {
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
