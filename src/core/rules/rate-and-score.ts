import type { FundsFigures } from '../compute/figures';

/** Rates and scores have two decimals; what was rounded further is more than a hundredth off. */
const SHOWN_DECIMALS = 2;

/** The stated execution score is what the stated rate gives: whatever is wrong with one is wrong with both. */
export function scoreFollowsStatedRate({ total, executionScore, executionWeight }: FundsFigures): boolean {
  const rate = total?.rate;
  if (rate?.verdict !== 'differs' || !rate.stated || !executionScore?.stated || executionWeight === null) return false;
  const due = rate.stated.div(100).times(executionWeight);
  const capped = due.gt(executionWeight) ? executionWeight : due;
  return capped.minus(executionScore.stated).abs().lte('0.01');
}

/** The score was worked out from the rate as shown, 98.95% for 98.9479%: a hundredth off, and no miscalculation. */
export function scoreFollowsShownRate({ total, executionScore, executionWeight }: FundsFigures): boolean {
  const { verdict, stated, field } = total?.rate ?? {};
  const score = executionScore?.stated;
  if (verdict !== 'agrees' || !stated || field?.entry.kind !== 'number' || !score || executionWeight === null) return false;
  const shown = stated.toDecimalPlaces(Math.max(SHOWN_DECIMALS, field.entry.decimals)).div(100).times(executionWeight);
  return shown.toDecimalPlaces(Math.max(SHOWN_DECIMALS, score.decimalPlaces())).eq(score);
}
