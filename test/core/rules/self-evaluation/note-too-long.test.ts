import systemJson from '../../../../src/core/packs/system.json';
import { parsePack } from '../../../../src/core/packs/schema';
import { noteTooLong } from '../../../../src/core/rules/self-evaluation/note-too-long';
import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

const system = parsePack(systemJson);

describeRule(noteTooLong, {
  silent: [
    aUnit(),
    aUnit().indicator('群众满意度', { note: '长'.repeat(2001) }),
    { unit: aUnit().indicator('群众满意度', { note: '长'.repeat(2000) }), pack: system },
  ],
  reports: [
    { unit: aUnit().indicator('群众满意度', { note: '长'.repeat(2001) }), pack: system, at: 'indicator:群众满意度/note', says: '2001字' },
  ],
});
