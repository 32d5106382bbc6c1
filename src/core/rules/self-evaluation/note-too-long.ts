import { writtenNotes } from '../reasons';
import type { Rule } from '../rule';

/** A note longer than the receiving system takes. */
export const noteTooLong: Rule = {
  id: 'note-too-long',
  kind: 'form',
  title: { zh: '偏差说明超过字数限制', en: 'Note too long' },
  basis: { zh: '偏差说明的字数以规则包的上限为准', en: 'The rule pack limits the length of a note' },
  *check({ selfEvaluation, pack }) {
    const { noteLimit } = pack;
    if (noteLimit === null) return;
    for (const { field, text } of writtenNotes(selfEvaluation)) {
      const length = [...text].length;
      if (length <= noteLimit) continue;
      yield {
        field,
        message: {
          zh: `偏差说明${length}字，超过${noteLimit}字的上限，请精简。`,
          en: `The note has ${length} characters, above the limit of ${noteLimit}.`,
        },
      };
    }
  },
};
