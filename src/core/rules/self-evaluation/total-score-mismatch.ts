import type { Computed, SumChecked, WeightFigures } from '../../compute/figures';
import { totalStanding } from '../../diagnose/total';
import type { Field } from '../../forms/field';
import { fixToDue, together } from '../fix';
import { mismatch, missing } from '../mismatch';
import type { RawFinding, Rule, UnitContext } from '../rule';
import { isBlank, named, stated } from '../stated';

/** 总分 must be the sum of the scores, as filed and as they are due. */
export const totalScoreMismatch: Rule = {
  id: 'total-score-mismatch',
  kind: 'miscalculated',
  severity: 'error',
  title: { zh: '总分与各项得分之和不符', en: 'Total does not equal the sum of the scores' },
  basis: { zh: '总分 = 各项指标得分 + 预算执行率得分', en: 'Total = scores of all indicators + execution score' },
  *check(context) {
    const total = context.figures.selfEvaluation?.total ?? null;
    const { filed, recomputed } = total ?? {};
    if (!total || !filed?.field || !filed.due.computable) return;
    const standing = totalStanding(total, context.pack.tolerance);
    const wrong = wrongScores(context);
    // Nothing is known of the total while it is not known of a score.
    const due = recomputed?.computable === true && wrong.every(({ fix }) => fix) ? recomputed : null;
    if (standing === 'follows' && due !== null && wrong.length > 0) yield following(context, filed.field, filed.due, { due, wrong });
    const weights = context.figures.selfEvaluation?.weights;
    const sound = weights?.sound !== false;
    // What is missing of the points may hold what is missing of the total.
    if (standing !== 'off' || (!sound && isMissing(filed, weights))) return;
    const found = mismatch(context, filed);
    if (found?.field !== filed.field) {
      if (found) yield found;
      return;
    }
    const right = due ?? filed.due;
    yield {
      ...found,
      expected: sound ? right.shown : null,
      message: plainSum(filed.field, filed.due),
      fix: sound && found.fix ? together(fixToDue(context, filed.field, right), due === null ? [] : wrong.map(({ fix }) => fix)) : null,
    };
  },
};

function isMissing({ stated: total, due }: SumChecked, { sum, expected }: WeightFigures): boolean {
  if (total === null || !due.computable || !sum.due.computable) return false;
  const gap = total.minus(due.exact);
  return gap.gt(0) && gap.lte(expected.minus(sum.due.exact));
}

interface Corrections {
  readonly due: Computed;
  readonly wrong: readonly RawFinding[];
}

/** It follows scores that are wrong: put right with them, and with those left blank. */
function following(context: UnitContext, field: Field, filed: Computed, { due, wrong }: Corrections): RawFinding {
  const blanks = wrong.filter((each) => isBlank(each.field)).map((each) => named(each.field.label).zh);
  const counted = blanks.length > 0 ? `（已填得分合计${filed.shown}，${blanks.join('、')}未填）` : '';
  return {
    field,
    related: wrong.map((each) => each.field),
    expected: due.shown,
    arithmetic: due.arithmetic,
    message: {
      zh: `总分填报${stated(field)}，是按填报的得分计算的${counted}；各项得分改正后应为${due.shown}。`,
      en: `The total ${stated(field)} follows the scores as filed; with every score as due it is ${due.shown}.`,
    },
    fix: together(
      fixToDue(context, field, due),
      wrong.map(({ fix }) => fix),
    ),
    because: (wrong.find((each) => !isBlank(each.field)) ?? wrong[0])?.field ?? null,
  };
}

/** Scores that are wrong or missing themselves; of others, what they rest on is. */
function wrongScores(context: UnitContext): readonly RawFinding[] {
  const { indicators = [], funds } = context.figures.selfEvaluation ?? {};
  return [funds?.executionScore ?? null, ...indicators.map(({ score }) => score)].flatMap((score) => {
    const found = score && (mismatch(context, score) ?? missing(context, score));
    return found && found.field === score.field ? [found] : [];
  });
}

function plainSum(field: Field, { arithmetic, shown }: Computed): RawFinding['message'] {
  return {
    zh: `各项得分合计${shown}，总分填报${stated(field)}。`,
    en: `The scores come to ${shown}; the total is stated as ${stated(field)} (${arithmetic}).`,
  };
}
