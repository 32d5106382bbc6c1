import { draftFor, isExecutionWithinReason, notePlace } from '../reasons';
import { unitSlip } from '../magnitude';
import type { Rule } from '../rule';
import { inSentence, present } from '../stated';

/** A target that was missed, and nobody says why. */
export const underFulfilledWithoutNote: Rule = {
  id: 'under-fulfilled-without-note',
  kind: 'unexplained',
  title: { zh: '未完成指标未说明原因', en: 'Missed target without a note' },
  basis: { zh: '未完成绩效目标的，应在偏差原因栏说明原因及改进措施', en: 'A missed target needs its reason and remedy in the note column' },
  *check({ selfEvaluation, figures, drafts, pack }) {
    if (!selfEvaluation) return;
    for (const each of figures.selfEvaluation?.indicators ?? []) {
      const { indicator, fulfilment } = each;
      if (fulfilment?.state !== 'under') continue;
      const place = notePlace(selfEvaluation, each);
      if (place.state !== 'blank') continue;
      const field = place.field ?? indicator.actual;
      if (field === null) continue;
      yield {
        field,
        related: present(indicator.target, indicator.actual, indicator.score).filter((other) => other !== field),
        // Without a note column nobody could have said it in the form.
        ...(place.field === null ? { case: 'no-cell' } : isExecutionWithinReason(each, pack) ? { case: 'within-reason' } : {}),
        stated: null,
        diagnosis: unitSlip(indicator.name.label.zh, fulfilment),
        message: {
          zh: `${indicator.name.label.zh}指标值${inSentence(indicator.target)}，实际完成${inSentence(indicator.actual)}，未说明原因和改进措施。`,
          en: `Target ${inSentence(indicator.target)}, result ${inSentence(indicator.actual)}: missed, with no reason given.`,
        },
        note: draftFor(drafts, place.field),
      };
    }
  },
};
