import { isFilled } from '../../compute/amount';
import type { Checked } from '../../compute/figures';
import { mismatch } from '../mismatch';
import type { RawFinding, Rule } from '../rule';
import { named, stated } from '../stated';

/** 执行率 must be what 全年执行数 ÷ 全年预算数 gives, at the precision it is shown with, in every row of the funds block. */
export const executionRateMismatch: Rule = {
  id: 'execution-rate-mismatch',
  kind: 'miscalculated',
  title: { zh: '执行率与金额不符', en: 'Execution rate does not match the amounts' },
  basis: { zh: '执行率 = 全年执行数 ÷ 全年预算数 × 100%', en: 'Execution rate = spent ÷ full-year budget × 100%' },
  *check(context) {
    const funds = context.figures.selfEvaluation?.funds;
    for (const row of [funds?.total, ...(funds?.parts ?? [])]) {
      const found = row ? (mismatch(context, row.rate) ?? notCompared(row.rate)) : null;
      if (found) yield found;
    }
  },
};

/** A rate that was read beside amounts of which some were not: nobody looked at whether it is right. */
function notCompared({ field, due }: Checked): RawFinding | null {
  if (field === null || !isFilled(field) || due.computable || due.why !== 'not-read') return null;
  return {
    field,
    case: 'not-compared',
    related: due.inputs,
    message: {
      zh: `${named(field.label).zh}填报${stated(field)}，${due.reason.zh}，未能核对，请人工核对。`,
      en: `${named(field.label).en} is ${stated(field)}. ${due.reason.en}: it was not compared. Check it.`,
    },
  };
}
