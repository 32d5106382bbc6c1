import { isFilled, numberIn } from '../../compute/amount';
import { scoresAgree } from '../../compute/check';
import { Decimal } from '../../compute/decimal';
import type { Field } from '../../forms/field';
import { fixTo } from '../fix';
import type { RawFinding, Rule, UnitContext } from '../rule';
import { named, stated } from '../stated';

/** 小计 is what the rows since the last one come to. */
export const subtotalMismatch: Rule = {
  id: 'subtotal-mismatch',
  kind: 'miscalculated',
  severity: 'error',
  title: { zh: '小计与各项之和不符', en: 'Subtotal does not equal its rows' },
  basis: { zh: '小计 = 其上各项之和', en: 'A subtotal is the sum of the rows above it' },
  *check(context) {
    const { selfEvaluation, rubric } = context;
    for (const form of [selfEvaluation, rubric]) {
      for (const { weight, score, weights, scores } of form?.subtotals ?? []) {
        const ofPoints = against(context, weight, weights);
        // Of a form that was cut off, without a total, the last group may be short of rows.
        const isShort = score === null && (form?.total ?? null) === null;
        if (ofPoints !== null && !isShort) yield ofPoints;
        const ofScores = against(context, score, scores);
        if (ofScores !== null) yield ofScores;
      }
    }
  },
};

function against(context: UnitContext, subtotal: Field | null, parts: readonly Field[]): RawFinding | null {
  const filed = numberIn(subtotal);
  const amounts = parts.filter(isFilled).map(numberIn);
  if (subtotal === null || filed === null || amounts.length === 0) return null;
  const read = amounts.flatMap((amount) => amount ?? []);
  if (read.length < amounts.length) return null;
  const sum = Decimal.sum(...read);
  if (scoresAgree(filed, sum, context.pack.tolerance)) return null;
  const shown = sum.toFixed();
  return {
    field: subtotal,
    related: parts,
    expected: shown,
    arithmetic: `${read.map((amount) => amount.toFixed()).join(' + ')} = ${shown}`,
    message: {
      zh: `${named(subtotal.label).zh}填报${stated(subtotal)}，各项合计${shown}。`,
      en: `${named(subtotal.label).en} says ${stated(subtotal)}, its rows come to ${shown}.`,
    },
    fix: fixTo(context, subtotal, { value: sum, shown }, 'computed'),
  };
}
