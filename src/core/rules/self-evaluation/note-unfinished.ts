import type { IndicatorFigures } from '../../compute/figures';
import type { Field } from '../../forms/field';
import { isExecutionWithinReason } from '../reasons';
import { writtenNotes } from '../reasons';
import type { Rule, UnitContext } from '../rule';
import { saysNothing } from '../reasons';

/** `【待填】`, `XX`, `（请填写…）`: a blank somebody meant to fill in. */
const BLANK = /【待填】|【\s*】|[（(]待(?:填|补充?)[）)]|请(?:在此)?填写|[xX×]{3,}/;

/** A note whose blanks are still to be filled in. */
export const noteUnfinished: Rule = {
  id: 'note-unfinished',
  kind: 'incomplete',
  title: { zh: '偏差说明待补充', en: 'Note to be completed' },
  basis: { zh: '原因和改进措施由填报人补充完整', en: 'Reason and remedy are for the person who files' },
  *check(context) {
    for (const { field, text } of writtenNotes(context.selfEvaluation)) {
      const found = BLANK.exec(text);
      if (!found) continue;
      yield {
        field,
        ...(isReasonOfMissedTarget(context, field) ? { case: 'missed-target' } : {}),
        message: { zh: `偏差说明中“${found[0]}”尚未填写。`, en: `“${found[0]}” in the note is still to be filled in.` },
        note: field.key,
      };
    }
  },
};

/** It stands where the reason of a missed target is due: beside the indicator, or for the whole table. */
function isReasonOfMissedTarget({ figures, selfEvaluation, pack }: UnitContext, reason: Field): boolean {
  const ofTable = selfEvaluation?.reasons.includes(reason) ?? false;
  const missed = (each: IndicatorFigures) => each.fulfilment?.state === 'under' && !isExecutionWithinReason(each, pack);
  return (figures.selfEvaluation?.indicators ?? []).some(
    (each) => missed(each) && (ofTable ? saysNothing(each.indicator.note) : isAtCell(each.indicator.note, reason)),
  );
}

/** A cell merged over several indicators is the note of each of them. */
function isAtCell(note: Field | null, { at }: Field): boolean {
  return note !== null && note.at.row === at.row && note.at.column === at.column;
}
