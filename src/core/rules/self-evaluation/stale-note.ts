import { fixToText } from '../fix';
import type { Rule } from '../rule';

/** A sentence we computed earlier whose figures no longer hold. */
export const staleNote: Rule = {
  id: 'stale-note',
  kind: 'unexplained',
  title: { zh: '偏差说明中的数据已过时', en: 'Figures in the note are out of date' },
  basis: { zh: '表内数据变动后，说明中的重算语句应随之更新', en: 'When figures change, the computed sentence in the note follows' },
  *check({ drafts }) {
    for (const { field, status, subject, sentence, proposed } of drafts) {
      if (status !== 'stale') continue;
      yield {
        field,
        expected: proposed,
        message: {
          zh: `${subject}的说明与现有数据不符，现应为：${sentence}`,
          en: `The note on ${subject} no longer fits the figures; it should now read: ${sentence}`,
        },
        fix: fixToText(field, proposed),
        note: field.key,
      };
    }
  },
};
