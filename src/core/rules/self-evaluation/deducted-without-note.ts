import { numberIn } from '../../compute/amount';
import { draftFor, notePlace } from '../deviation';
import { impliedFor } from '../implied-by-total';
import type { Rule } from '../rule';
import { outOfRange } from '../score-range';
import { present, stated } from '../stated';

/** Points taken off by judgement, and nobody says why. */
export const deductedWithoutNote: Rule = {
  id: 'deducted-without-note',
  kind: 'unexplained',
  severity: 'warning',
  title: { zh: '扣分未说明原因', en: 'Points deducted without a note' },
  basis: { zh: '扣分的指标应说明原因', en: 'Deducted points need a reason' },
  *check(context) {
    const { selfEvaluation, figures, drafts } = context;
    if (!selfEvaluation) return;
    for (const each of figures.selfEvaluation?.indicators ?? []) {
      const { indicator, score, fulfilment } = each;
      const [filed, weight] = [numberIn(indicator.score), numberIn(indicator.weight)];
      const place = notePlace(selfEvaluation, each);
      if (filed === null || weight === null || filed.gte(weight) || place.state === 'words' || place.field === null) continue;
      // A missed target, or a score that is itself wrong, is reported by other rules.
      if (fulfilment?.state === 'under' || score.verdict === 'differs' || outOfRange(each) || impliedFor(context, each)) continue;
      const lost = weight.minus(filed).toFixed(2);
      yield {
        field: place.field,
        related: present(indicator.score, indicator.weight),
        stated: place.state === 'blank' ? null : stated(place.field),
        message: {
          zh: `${indicator.name.label.zh}分值${weight.toFixed()}，得分${filed.toFixed()}，扣${lost}分，未说明原因。`,
          en: `${filed.toFixed()} of ${weight.toFixed()} points: ${lost} deducted, with no reason given.`,
        },
        note: draftFor(drafts, place.field),
      };
    }
  },
};
