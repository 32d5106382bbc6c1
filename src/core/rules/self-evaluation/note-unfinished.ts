import { writtenNotes } from '../note-fields';
import type { Rule } from '../rule';

/** `【待填】`, `XX`, `（请填写…）`: a blank somebody meant to fill in. */
const BLANK = /【待填】|【\s*】|[（(]待(?:填|补充?)[）)]|请(?:在此)?填写|[xX×]{3,}/;

/** A note whose blanks are still to be filled in. */
export const noteUnfinished: Rule = {
  id: 'note-unfinished',
  kind: 'incomplete',
  severity: 'warning',
  title: { zh: '偏差说明待补充', en: 'Note to be completed' },
  basis: { zh: '原因和改进措施由填报人补充完整', en: 'Reason and remedy are for the person who files' },
  *check({ selfEvaluation }) {
    for (const { field, text } of writtenNotes(selfEvaluation)) {
      const found = BLANK.exec(text);
      if (!found) continue;
      yield {
        field,
        message: { zh: `偏差说明中“${found[0]}”尚未填写。`, en: `“${found[0]}” in the note is still to be filled in.` },
        note: field.key,
      };
    }
  },
};
