import { numberIn } from '../compute/amount';
import type { Decimal } from '../compute/decimal';
import type { IndicatorFigures, SumChecked } from '../compute/figures';
import type { Blame } from '../diagnose/blame';
import { notePlace } from './deviation';
import { fixTo } from './fix';
import type { RawFinding, UnitContext } from './rule';
import { named, present, stated } from './stated';

/** The weight at fault where points do not add up to what they must come to: the cell all figures single out, else the one scores do. */
export function wrongWeight(context: UnitContext, sum: SumChecked, right: Decimal): RawFinding | null {
  const { due } = sum;
  if (!due.computable) return null;
  const blame = context.blame(sum);
  if (blame !== null && sum.parts.includes(blame.field)) return finding(context, sum, right, blame);
  const gap = due.exact.minus(right);
  if (gap.isZero()) return null;
  const [only, second] = (context.figures.selfEvaluation?.indicators ?? []).filter((each) => isFullMarksWithout(context, sum, each, gap));
  const field = only?.indicator.weight ?? null;
  const value = only?.indicator.score ? numberIn(only.indicator.score) : null;
  if (field === null || value === null || second !== undefined) return null;
  const others = sum.parts.filter((part) => part !== field).map(stated);
  const arithmetic = `${right.toFixed()} − ${others.join(' − ')} = ${value.toFixed()}`;
  return finding(context, sum, right, { field, value, shown: value.toFixed(), arithmetic, diagnosis: null });
}

/** People gave full marks and no reason for a deduction: with the gap taken off, the points say the same. */
function isFullMarksWithout(context: UnitContext, { parts }: SumChecked, figures: IndicatorFigures, gap: Decimal): boolean {
  const { weight, score } = figures.indicator;
  const [points, filed] = [numberIn(weight), numberIn(score)];
  if (weight === null || points === null || filed === null || figures.score.due.computable || !parts.includes(weight)) return false;
  const form = context.selfEvaluation;
  return filed.gt(0) && filed.eq(points.minus(gap)) && form !== null && notePlace(form, figures).state !== 'words';
}

function finding(context: UnitContext, sum: SumChecked, right: Decimal, { field, value, shown, arithmetic, diagnosis }: Blame): RawFinding {
  const total = right.toFixed();
  const found = sum.due.computable ? sum.due.shown : '';
  return {
    field,
    related: present(sum.field, ...sum.parts).filter((each) => each !== field),
    expected: shown,
    arithmetic,
    diagnosis,
    message: {
      zh: `${named(field.label).zh}填报${stated(field)}，各项分值合计${found}，应为${total}；改为${shown}后相符。`,
      en: `${named(field.label).en} is stated as ${stated(field)}; the points come to ${found}, with ${shown} to ${total}.`,
    },
    fix: fixTo(field, { value, shown }),
    entails: (context.selfEvaluation?.indicators ?? []).flatMap(({ weight, score, note }) =>
      weight === field ? present(score, note) : [],
    ),
  };
}
