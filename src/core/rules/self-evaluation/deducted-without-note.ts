import { numberIn } from '../../compute/amount';
import { draftFor, notePlace } from '../deviation';
import { goalsShort, isUnexplained, shortOfTotal } from '../goals-short';
import { impliedByTotal, impliedFor } from '../implied-by-total';
import type { RawFinding, Rule, UnitContext } from '../rule';
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
    yield* ofGoals(context);
  },
};

function* ofGoals(context: UnitContext): Iterable<RawFinding> {
  const ofTotal = shortOfTotal(context);
  if (ofTotal === null && context.figures.selfEvaluation?.total?.filed.verdict === 'differs') return;
  // A score that can be told is told at its own cell.
  if (impliedByTotal(context) !== null) return;
  const short = ofTotal === null ? goalsShort(context).filter((goal) => isUnexplained(context, goal)) : [ofTotal];
  for (const { level, weight, members, filed, lost } of short) {
    const [points, scores, less] = [stated(weight), filed.toFixed(2), lost.toFixed(2)];
    yield {
      field: weight,
      related: members.flatMap(({ indicator: { score } }) => (score === null ? [] : [score])),
      ...(ofTotal === null ? {} : { severity: 'error' }),
      message: {
        zh: `${level.name}分值${points}，各项指标均已完成，得分合计${scores}，${ofTotal === null ? `扣${less}分，未说明原因` : '而总分是按满分计算的，请核对各项得分'}。`,
        en: `Every target of ${level.name} was met, yet its scores come to ${scores} of ${points}: ${ofTotal === null ? `${less} deducted, with no reason given` : 'the total counts all; check each score'}.`,
      },
    };
  }
}
