import { type Field, isFilled, numberIn } from '../forms/field';
import type { FundsBlock, FundsRow, SelfEvaluationForm } from '../forms/form';
import type { RulePack } from '../packs/pack';
import { amountDue, because, pointsDue, uncomputable } from './due';
import { atMost, cell, constant, type Expression, type Points, pointsIn, product, quotient, sum } from './expression';
import { BASIS } from './basis';
import { checkScore, countedAs, ofField, scoreHolds, withRounding } from './check';
import { OWN_RULE, scoresOtherwise } from './own-rule';
import { givesInFull, parseStandard, pointsBy } from './rubric-standard';
import { Decimal } from './decimal';
import type { Checked, Due } from './checked';
import type { FundsRowFigures } from './figures';

/** Points of the execution rate: in its column, else in the header, else the pack's where a score is asked for. */
export function executionWeight({ total, headerWeight }: FundsBlock, pack: RulePack): Points | null {
  return pointsIn(total?.weight ?? null, headerWeight ?? (total?.score ? pack.executionWeight : null));
}

export function executionScore(
  form: SelfEvaluationForm,
  { row: total, rate }: FundsRowFigures,
  parts: readonly FundsRowFigures[],
  weight: Points,
  pack: RulePack,
): Checked {
  const key = total.score?.key ?? 'self-evaluation/funds/total/score';
  const label = total.score?.label ?? { zh: '执行率得分', en: 'Execution score' };
  const byRow = givenByRow(parts, weight, pack);
  const byRate = executionScoreDue(rate.due, weight, pack);
  const stated = numberIn(total.score);
  const isByRate = stated !== null && byRate.computable && scoreHolds(stated, byRate, pack.tolerance);
  const printed = isByRate ? null : givenByPrintedRule([...form.remarks, total.standard], rate.due, weight, pack);
  const due = byRow ?? printed ?? ofStatedRate(total, rate, weight, pack) ?? byRate;
  const score = checkScore({ key, label, field: total.score }, due, pack.tolerance);
  return byRow === null ? asFiled(score, rate, weight.amount) : { ...withRounding(score, weight.amount), beside: true };
}

/** Rows with points of their own that come to the points of the whole: its score is the sum of theirs, each as it is due. */
function givenByRow(parts: readonly FundsRowFigures[], weight: Points, pack: RulePack): Due | null {
  const scores = parts.flatMap(({ score }) => score ?? []);
  const weights = Decimal.sum(0, ...parts.flatMap(({ row, score }) => (score === null ? [] : (numberIn(row.weight) ?? []))));
  if (scores.length < 2 || !weights.eq(weight.amount)) return null;
  const terms = scores.flatMap((score) => {
    const amount = countedAs(score);
    return score.field === null || amount === null ? [] : [cell(score.field, amount)];
  });
  return terms.length < scores.length ? null : amountDue(sum(terms), pack.scoreDecimals, BASIS.executionScore);
}

/** 执行率≥95%得10分；90%—95%得8分；90%以下得5分, 每低1个百分点扣0.5分, ≥95%得满分: the points of the rate as the form prints it itself. */
function givenByPrintedRule(rules: readonly (Field | null)[], rate: Due, { amount, expression }: Points, pack: RulePack): Due | null {
  if (!rate.computable) return null;
  const sentences = rules.flatMap((rule) =>
    rule?.entry.kind === 'text' ? rule.entry.text.split(/[。\n]|(?<=^|[;；:：\s])\d{1,2}[.、](?!\d)/) : [],
  );
  const unread = uncomputable('own-rule', OWN_RULE, rate.inputs, BASIS.executionScore);
  for (const text of sentences.filter((each) => each.includes('执行率'))) {
    const printed = text.replace(/^.*[:：](?=.*执行率)/, '');
    const standard = parseStandard(printed);
    const points = standard !== null && standard.kind !== 'share' ? pointsBy(standard, rate.exact, amount) : null;
    const given = points === null ? (givesInFull(printed, rate.exact) ? expression : null) : constant(points);
    if (given === null && standard?.kind !== 'share' && scoresOtherwise(printed, true)) return unread;
    if (given === null) continue;
    const said = because(() => `${text.trim()}，执行率${rate.shown}`);
    return amountDue(given, pack.scoreDecimals, BASIS.executionScore, said, rate.inputs);
  }
  // 得分取整 holds for every score, and says nothing of which way.
  return sentences.some((each) => each.includes('取整')) ? unread : null;
}

/** Rates and scores have two decimals; what was rounded further is more than a hundredth off. */
const SHOWN_DECIMALS = 2;

/**
 * Worked out from the rate with two decimals, 93.15% for 93.1481%, it is right as well, whatever the cell of the rate says;
 * from a rate that is shown shorter, 60% for 59.58%, it is rounded. Full points need the rate in full.
 */
function asFiled(score: Checked, { verdict, stated: rate, due }: Checked, weight: Decimal): Checked {
  if (score.verdict !== 'differs' || !due.computable || score.stated.gte(weight)) return withRounding(score, weight);
  const comesOf = (share: Decimal) => {
    const points = share.toDecimalPlaces(SHOWN_DECIMALS).div(100).times(weight);
    return points.toDecimalPlaces(Math.max(SHOWN_DECIMALS, score.stated.decimalPlaces())).eq(score.stated);
  };
  if (comesOf(due.exact)) return { ...score, verdict: 'agrees' };
  return verdict === 'agrees' && rate !== null && comesOf(rate) ? { ...score, verdict: 'rounded' } : withRounding(score, weight);
}

/** Of a form that states the rate and no amounts, by the rate as it stands. */
function ofStatedRate({ spent, budget, initial }: FundsRow, { field, stated }: Checked, weight: Points, pack: RulePack): Due | null {
  if (isFilled(spent) || isFilled(budget) || isFilled(initial) || field === null || stated === null) return null;
  const share = quotient(cell(field, stated), constant(100));
  return amountDue(product(atMost(share, constant(1)), weight.expression), pack.scoreDecimals, BASIS.executionScore);
}

function executionScoreDue(rateDue: Due, weight: Points, pack: RulePack): Due {
  const share = (rate: Expression) => atMost(rate.kind === 'percent' ? rate.of : quotient(rate, constant(100)), constant(1));
  const points = (rate: Expression) => product(share(rate), weight.expression);
  return pointsDue(rateDue, points, pack.scoreDecimals, BASIS.executionScore, ({ exact, shown }) => [
    exact.gt(100) ? because(() => `${shown} > 100%`) : undefined,
  ]);
}

/** A part may have points of its own. */
export function withScore(figures: FundsRowFigures, pack: RulePack): FundsRowFigures {
  const { row, rate } = figures;
  const points = pointsIn(row.weight, null);
  if (row.score === null || points === null) return figures;
  const score = checkScore(ofField(row.score), executionScoreDue(rate.due, points, pack), pack.tolerance);
  return { ...figures, score: asFiled(score, rate, points.amount) };
}
