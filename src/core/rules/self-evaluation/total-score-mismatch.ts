import { numberIn } from '../../compute/amount';
import type { Blame } from '../../diagnose/blame';
import { fixTo } from '../fix';
import { shortOfTotal } from '../goals-short';
import { impliedByTotal, type ImpliedScore } from '../implied-by-total';
import { mismatch } from '../mismatch';
import type { RawFinding, Rule, UnitContext } from '../rule';
import { outOfRange } from '../score-range';
import { present, stated } from '../stated';
import { totalRightWithBlanks, totalRightWithScoresRight } from '../total-evidence';

/** 总分 must be the sum of the scores as filed; a wrong score is its own finding, not also a wrong total. */
export const totalScoreMismatch: Rule = {
  id: 'total-score-mismatch',
  kind: 'miscalculated',
  severity: 'error',
  title: { zh: '总分与各项得分之和不符', en: 'Total does not equal the sum of the scores' },
  basis: { zh: '总分 = 各项指标得分 + 预算执行率得分', en: 'Total = scores of all indicators + execution score' },
  *check(context) {
    const total = context.figures.selfEvaluation?.total;
    if (!total || total.filed.verdict !== 'differs' || total.filed.field === null) return;
    if (totalRightWithBlanks(total, context.pack.tolerance) || totalRightWithScoresRight(total, context.pack.tolerance)) return;
    const { recomputed, filed } = total;
    const implied = impliedByTotal(context);
    if (implied) {
      if (isInRange(implied)) yield inRange(implied);
      return;
    }
    if (shortOfTotal(context) !== null) return;
    const found = mismatch(context, filed, (blame) => isPossibleScore(context, blame));
    if (!found || found.field !== filed.field || !recomputed.computable) {
      if (found) yield found;
      return;
    }
    yield {
      ...found,
      expected: recomputed.shown,
      arithmetic: recomputed.arithmetic,
      message: {
        zh: `总分填报${stated(filed.field)}，按各项应得分重算为${recomputed.shown}。`,
        en: `The total is stated as ${stated(filed.field)}; with every score as due it is ${recomputed.shown}.`,
      },
      fix: fixTo(filed.field, { value: recomputed.rounded, shown: recomputed.shown, expression: recomputed.expression }),
    };
  },
};

/** A score out of range, or missing, is told by a rule of its own. */
function isInRange({ indicator: { bounds, ...indicator }, field }: ImpliedScore): boolean {
  const filed = numberIn(field);
  if (filed === null || outOfRange({ bounds, ...indicator }) !== null) return false;
  return bounds === null || (filed.gte(bounds.least) && filed.lte(bounds.most));
}

function inRange({ indicator, field, right, arithmetic, diagnosis }: ImpliedScore): RawFinding {
  const shown = right.toFixed(2);
  return {
    field,
    related: present(indicator.indicator.weight),
    expected: shown,
    arithmetic,
    diagnosis,
    message: {
      zh: `${indicator.indicator.name.label.zh}得分填报${stated(field)}，而总分是按${shown}计算的，请核实。`,
      en: `The score is stated as ${stated(field)}, yet the total was worked out with ${shown}; check which is right.`,
    },
    fix: fixTo(field, { value: right, shown }),
  };
}

/** A part of the total at fault can only be a score that its result allows. */
function isPossibleScore({ figures }: UnitContext, { field, value }: Blame): boolean {
  const figure = figures.selfEvaluation?.indicators.find(({ indicator }) => indicator.score === field);
  if (figure === undefined) return true;
  const { bounds, score } = figure;
  if (score.due.computable) return value.eq(score.due.rounded);
  return bounds !== null && value.gte(bounds.least) && value.lte(bounds.most);
}
