import type { FundsFigures } from '../compute/figures';

/** The stated execution score is what the stated rate gives: whatever is wrong with one is wrong with both. */
export function scoreFollowsStatedRate({ total, executionScore, executionWeight }: FundsFigures): boolean {
  const rate = total?.rate;
  if (rate?.verdict !== 'differs' || !rate.stated || !executionScore?.stated || executionWeight === null) return false;
  const due = rate.stated.div(100).times(executionWeight);
  const capped = due.gt(executionWeight) ? executionWeight : due;
  return capped.minus(executionScore.stated).abs().lte('0.01');
}
