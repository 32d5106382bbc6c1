import { fixToText } from '../fix';
import { writtenNotes } from '../reasons';
import type { Rule } from '../rule';

/** What Word leaves behind when a table is copied out of it. */
const RESIDUE = /\[bookmark:[^\]]*\]|\{\s*(?:HYPERLINK|MERGEFIELD|REF|PAGE|FORMTEXT)\b[^}]*\}|_GoBack|错误！未找到引用源。?/g;

/** Marks of a word processor in a note. */
export const noteResidue: Rule = {
  id: 'note-residue',
  kind: 'form',
  title: { zh: '偏差说明含文档残留标记', en: 'Note contains marks of a word processor' },
  basis: { zh: '偏差说明不应含书签、域代码等残留标记', en: 'A note contains no bookmarks or field codes' },
  *check({ selfEvaluation }) {
    for (const { field, text } of writtenNotes(selfEvaluation)) {
      const found = text.match(RESIDUE);
      if (!found || typeof field.cell.value !== 'string') continue;
      const clean = field.cell.value.replace(RESIDUE, '').trim();
      yield {
        field,
        expected: clean,
        message: {
          zh: `偏差说明中有文档残留标记“${found.join('、')}”，应予清除。`,
          en: `The note contains “${found.join(', ')}”, left by a word processor; remove it.`,
        },
        fix: fixToText(field, clean),
      };
    }
  },
};
