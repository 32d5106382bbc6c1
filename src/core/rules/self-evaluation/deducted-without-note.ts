import { numberIn } from '../../compute/amount';
import { draftFor, notePlace } from '../deviation';
import { impliedFor } from '../implied-by-total';
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
    yield* goalsShort(context);
  },
};

/** A form that states points by goal only: every target of the goal was met, and its scores come to less than its points. */
function* goalsShort({ selfEvaluation, figures }: UnitContext): Iterable<RawFinding> {
  if (!selfEvaluation || selfEvaluation.indicators.some(({ weight }) => weight !== null)) return;
  if (figures.selfEvaluation?.total?.filed.verdict === 'differs') return;
  for (const { level, filed } of figures.selfEvaluation?.levels ?? []) {
    const whole = numberIn(level.weight);
    const members = (figures.selfEvaluation?.indicators ?? []).filter(({ index }) => level.indicators.includes(index));
    if (level.weight === null || whole === null || filed === null || filed.gte(whole)) continue;
    const unexplained = members.every((each) => each.points === null && notePlace(selfEvaluation, each).state !== 'words');
    if (!unexplained || !members.every(({ fulfilment }) => fulfilment !== null && fulfilment.state !== 'under')) continue;
    const [points, lost] = [stated(level.weight), whole.minus(filed).toFixed(2)];
    yield {
      field: level.weight,
      related: members.flatMap(({ indicator: { score } }) => (score === null ? [] : [score])),
      message: {
        zh: `${level.name}分值${points}，各项指标均已完成，得分合计${filed.toFixed(2)}，扣${lost}分，未说明原因。`,
        en: `Every target of ${level.name} was met, yet its scores come to ${filed.toFixed(2)} of ${points}: ${lost} deducted, with no reason given.`,
      },
    };
  }
}
