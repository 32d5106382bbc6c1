import systemJson from '../../../../src/core/packs/system.json';
import { parsePack } from '../../../../src/core/packs/schema';
import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

const system = parsePack(systemJson);

describeRule('note-too-long', {
  silent: [
    aUnit(),
    aUnit().indicator('群众满意度', { note: '长'.repeat(2001) }),
    { unit: aUnit().indicator('群众满意度', { note: '长'.repeat(2000) }), pack: system },
  ],
  reports: [
    { unit: aUnit().indicator('群众满意度', { note: '长'.repeat(2001) }), pack: system, at: 'indicator:群众满意度/note', says: '2001字' },
  ],
});
