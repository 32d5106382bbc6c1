import type { IndicatorFigures } from '../../compute/figures';
import { isLowered } from '../../compute/indicator';
import { aboveTheWhole, isMagnitudeSuspect } from '../../compute/fulfilment';
import { type Field, numberIn } from '../../forms/field';
import type { RulePack } from '../../packs/pack';
import type { Wording } from '../../wording';
import { type GoalShort, goalsShort } from '../../diagnose/point-groups';
import { excess, unitSlip } from '../../diagnose/order-of-magnitude';
import { draftFor, notePlace, saysElsewhere } from '../reasons';
import type { RawFinding, Rule, UnitContext } from '../rule';
import { outOfRange, scoreFinding } from '../score-range';
import { ofIndicators, ofUnit, type SelfEvaluated } from '../shapes';
import { inSentence, stated } from '../../compute/stated';

/** A result beside its target, and nobody says why. */
export const DEVIATION_RULES: readonly Rule[] = [
  ofIndicators({
    id: 'under-fulfilled-without-note',
    title: { zh: '未完成指标未说明原因', en: 'Missed target without a note' },
    basis: {
      zh: '未完成绩效目标的，应在偏差原因栏说明原因及改进措施',
      en: 'A missed target needs its reason and remedy in the note column',
    },
    tell(each, context) {
      const { indicator, fulfilment } = each;
      if (fulfilment?.state !== 'under') return null;
      return withoutNote(each, context, {
        related: [indicator.target, indicator.actual, indicator.score],
        // Without a note column nobody could have said it in the form.
        ...(indicator.note === null ? { case: 'no-cell' } : {}),
        how: { zh: '未说明原因和改进措施', en: 'missed, with no reason given' },
      });
    },
  }),
  /** A target exceeded by far, and nobody says why: set too low, or counted in another unit. Never costs points. */
  ofIndicators({
    id: 'over-fulfilled-without-note',
    title: { zh: '超额完成未说明原因', en: 'Target exceeded by far without a note' },
    basis: {
      zh: '完成值明显高于指标值的，应说明原因并核对指标值和计量单位',
      en: 'A result far above its target needs a reason, and a look at target and unit',
    },
    tell(each, context) {
      const { indicator, fulfilment } = each;
      const { wanted, required } = context.pack.overfulfilment;
      if (fulfilment?.state !== 'over' || !fulfilment.multiple?.gte(wanted)) return null;
      // More than all is no result to give a reason for.
      if (aboveTheWhole(indicator.name.label.zh, fulfilment)) return null;
      const times = excess(fulfilment.multiple);
      return withoutNote(each, context, {
        related: [indicator.actual, indicator.target],
        ...(fulfilment.multiple.lt(required)
          ? { case: 'moderately' }
          : indicator.note === null && !isMagnitudeSuspect(fulfilment)
            ? { case: 'no-cell' }
            : {}),
        how: { zh: `${times.zh}，未说明原因`, en: `${times.en}, with no reason given` },
      });
    },
  }),
  ofUnit({
    id: 'deducted-without-note',
    title: { zh: '扣分未说明原因', en: 'Points deducted without a note' },
    basis: { zh: '扣分的指标应说明原因', en: 'Deducted points need a reason' },
    *tell(context) {
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
          related: [indicator.score, indicator.weight],
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
  }),
  /** A deviation answered with 无, /, 0 or 见附件. */
  ofIndicators({
    id: 'placeholder-note',
    title: { zh: '偏差说明填“无”', en: 'Deviation note says nothing' },
    basis: { zh: '存在偏差的指标，偏差原因不得填“无”“/”或“0”', en: 'Where a result deviates, the note cannot be 无, / or 0' },
    tell(each, { selfEvaluation, drafts, pack }) {
      const { indicator, fulfilment } = each;
      const { field, state } = notePlace(selfEvaluation, each);
      if (field === null || !fulfilment) return null;
      const elsewhere = state === 'words' && saysElsewhere(field);
      if (state !== 'placeholder' && !elsewhere) return null;
      const over = fulfilment.state === 'over' ? fulfilment.multiple : null;
      const under = fulfilment.state === 'under';
      if (!under && !over?.gte(pack.overfulfilment.wanted)) return null;
      const what = under
        ? { zh: '未达到指标值', en: 'the target was missed' }
        : over
          ? { zh: excess(over).zh, en: `the result is ${excess(over).en}` }
          : null;
      if (what === null) return null;
      return {
        field,
        related: [indicator.target, indicator.actual, indicator.score],
        ...caseOf(elsewhere, each, pack),
        diagnosis: unitSlip(indicator.name.label.zh, fulfilment),
        message: {
          zh: elsewhere
            ? `${indicator.name.label.zh}${what.zh}，偏差说明只写“${stated(field)}”，请在表内写明原因。`
            : `${indicator.name.label.zh}${what.zh}，偏差说明却填“${stated(field)}”。`,
          en: `The note says “${stated(field)}”, yet ${what.en}.`,
        },
        note: draftFor(drafts, field),
      };
    },
  }),
];

/** A result beside its target, told in the cell for the note, else at the result; null where anything is said. */
function withoutNote(
  each: IndicatorFigures,
  { selfEvaluation, drafts }: SelfEvaluated,
  { how, ...told }: Pick<RawFinding, 'related' | 'case'> & { readonly how: Wording },
): RawFinding | null {
  const { target, actual, name } = each.indicator;
  const place = notePlace(selfEvaluation, each);
  const field = place.field ?? actual;
  if (place.state !== 'blank' || field === null) return null;
  return {
    field,
    ...told,
    stated: null,
    diagnosis: each.fulfilment && unitSlip(name.label.zh, each.fulfilment),
    message: {
      zh: `${name.label.zh}指标值${inSentence(target)}，实际完成${inSentence(actual)}，${how.zh}。`,
      en: `Target ${inSentence(target)}, result ${inSentence(actual)}: ${how.en}.`,
    },
    note: draftFor(drafts, place.field),
  };
}

/** A note says why a met target has less than its points: worth a look, for what was scored may have been mistyped. */
function explained({ indicator, points }: IndicatorFigures, field: Field): RawFinding {
  const full = points?.toFixed() ?? '';
  return {
    field,
    related: [indicator.target, indicator.actual, indicator.weight],
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

function caseOf(elsewhere: boolean, each: IndicatorFigures, pack: RulePack): Pick<RawFinding, 'case'> {
  if (elsewhere) return { case: 'elsewhere' };
  const { fulfilment } = each;
  if (fulfilment?.state === 'under') return {};
  return { case: fulfilment?.multiple?.gte(pack.overfulfilment.required) ? 'over' : 'moderately' };
}

/** Nobody gives a reason for what its scores lack. */
function isUnexplained({ selfEvaluation }: UnitContext, { members }: GoalShort): boolean {
  return selfEvaluation !== null && members.every((each) => notePlace(selfEvaluation, each).state !== 'words');
}
