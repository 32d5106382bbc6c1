import { numberIn } from '../../compute/amount';
import type { IndicatorFigures } from '../../compute/figures';
import type { Field } from '../../forms/field';
import { draftFor, notePlace } from '../reasons';
import { goalsShort, isUnexplained } from '../goals-short';
import type { RawFinding, Rule, UnitContext } from '../rule';
import { outOfRange, scoreFinding } from '../score-range';
import { present, stated } from '../stated';

/** Points taken off by judgement, and nobody says why. */
export const deductedWithoutNote: Rule = {
  id: 'deducted-without-note',
  kind: 'unexplained',
  title: { zh: '扣分未说明原因', en: 'Points deducted without a note' },
  basis: { zh: '扣分的指标应说明原因', en: 'Deducted points need a reason' },
  *check(context) {
    const { selfEvaluation, figures, drafts } = context;
    if (!selfEvaluation) return;
    for (const each of figures.selfEvaluation?.indicators ?? []) {
      const { indicator, score, fulfilment, pooled } = each;
      const [filed, weight] = [numberIn(indicator.score), pooled ? null : numberIn(indicator.weight)];
      const place = notePlace(selfEvaluation, each);
      if (place.state === 'words' && isLowered(each) && indicator.score) yield explained(each, indicator.score);
      if (filed === null || weight === null || filed.gte(weight) || place.state === 'words' || place.field === null) continue;
      // A missed target, or a score that is itself wrong, is reported by other rules.
      if (fulfilment?.state === 'under' || score.verdict === 'differs' || outOfRange(each) || scoreFinding(context, each)) continue;
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

/** The target was met, the score says less, and a note says why: worth a look, for what was scored may have been mistyped. */
function isLowered({ score, fulfilment }: IndicatorFigures): boolean {
  return !score.due.computable && score.due.why === 'judgement' && fulfilment?.multiple !== null && fulfilment?.state !== 'under';
}

function explained({ indicator, points }: IndicatorFigures, field: Field): RawFinding {
  const full = points?.toFixed() ?? '';
  return {
    field,
    related: present(indicator.target, indicator.actual, indicator.weight),
    case: 'explained',
    expected: full,
    message: {
      zh: `${indicator.name.label.zh}已达到指标值，得分${stated(field)}低于分值${full}，请核对指标值、完成值与说明。`,
      en: `The target was met, yet the score ${stated(field)} is below its ${full} points; check target, result and note.`,
    },
  };
}

function* ofGoals(context: UnitContext): Iterable<RawFinding> {
  // A total that counts them in full tells which scores to check.
  if (context.figures.selfEvaluation?.total?.filed.verdict === 'differs') return;
  for (const { level, weight, members, filed, lost } of goalsShort(context).filter((goal) => isUnexplained(context, goal))) {
    const [points, scores, less] = [stated(weight), filed.toFixed(2), lost.toFixed(2)];
    yield {
      field: weight,
      related: members.flatMap(({ indicator: { score } }) => (score === null ? [] : [score])),
      message: {
        zh: `${level.name}分值${points}，各项指标均已完成，得分合计${scores}，扣${less}分，未说明原因。`,
        en: `Every target of ${level.name} was met, yet its scores come to ${scores} of ${points}: ${less} deducted, with no reason given.`,
      },
    };
  }
}
