import { isBlank, numberIn } from '../../forms/field';
import { BASIS } from '../../compute/basis';
import { Decimal } from '../../compute/decimal';
import type { SumChecked } from '../../compute/checked';
import type { TotalFigures } from '../../compute/figures';
import type { PointsTotal, RubricRow } from '../../forms/form';
import { gradeOf, nameOfGrade } from '../../compute/score-sums';
import { standingOf } from '../../diagnose/total';
import { atParts, eachInQuestion, mismatch, possiblyIncomplete } from '../mismatch';
import type { RawFinding, Rule, UnitContext } from '../rule';
import { blankTotal, scoreSumFinding } from '../score-sum';
import { ofSelfEvaluation, ofUnit } from '../shapes';
import { present, stated } from '../../compute/stated';
import { FULL_POINTS } from '../../compute/points';

/** Totals and subtotals of scores. */
export const TOTAL_RULES: readonly Rule[] = [
  ofUnit({
    id: 'subtotal-mismatch',
    title: { zh: '小计或合计与各项之和不符', en: 'Subtotal does not equal its rows' },
    basis: BASIS.subtotal,
    *tell(context) {
      const { selfEvaluation, rubric } = context.figures;
      const points = rubric?.weights ? rubricPoints(context, rubric.weights) : null;
      if (points) yield points;
      const ofForms = [
        ...(selfEvaluation?.subtotals ?? []).map((sums) => ({ ...sums, total: context.selfEvaluation?.total })),
        ...(rubric?.subtotals ?? []).map((sums) => ({ ...sums, total: context.rubric?.total })),
      ];
      for (const { weights, scores, total } of ofForms) {
        // One that is blank, where others are not, was left out.
        const isLeftOut = scores?.filed.verdict === 'blank' && ofForms.some((other) => other.scores?.filed.stated?.gt(0));
        const ofScores = scores && (isLeftOut ? blankTotal(context, scores, true) : scoreSumFinding(context, scores, null));
        for (const found of [weights && pointsOff(context, weights, total ?? null), ofScores]) if (found) yield found;
      }
    },
  }),
  ofUnit({
    id: 'total-score-blank',
    title: { zh: '总分未填', en: 'Total blank' },
    basis: BASIS.total,
    tell(context) {
      const { total, points } = context.figures.selfEvaluation ?? {};
      return total ? blankTotal(context, total, points?.sound !== false) : null;
    },
  }),
  /** All points and all scores are there, and nobody says what they come to. */
  ofSelfEvaluation({
    id: 'total-missing',
    title: { zh: '没有总分', en: 'No total' },
    basis: { zh: '自评表应列明总分', en: 'A self-evaluation states its total' },
    tell({ selfEvaluation, figures }) {
      const { weights, total } = figures.selfEvaluation ?? {};
      const scores = total?.filed.parts ?? [];
      const field = scores.at(-1);
      const isStated = selfEvaluation.total?.score !== undefined && selfEvaluation.total.score !== null;
      if (isStated || selfEvaluation.headedTotal !== null || weights?.whole !== true || field === undefined) return null;
      if (scores.some(isBlank) || total?.filed.due.computable !== true) return null;
      return {
        field,
        related: scores.slice(0, -1),
        arithmetic: total.filed.due.arithmetic,
        message: {
          zh: `表内没有总分，各项得分合计${total.filed.due.shown}，请补列总分。`,
          en: `The form states no total; its scores come to ${total.filed.due.shown}. Add it.`,
        },
      };
    },
  }),
  ofUnit({
    id: 'totals-differ',
    title: { zh: '表头总分与合计不一致', en: 'Total in the heading differs from the table' },
    basis: { zh: '同一张表的总分应一致', en: 'A form has one total' },
    tell({ selfEvaluation }) {
      const headed = selfEvaluation?.headedTotal ?? null;
      const total = selfEvaluation?.total?.score ?? null;
      const [above, below] = [numberIn(headed), numberIn(total)];
      if (headed === null || total === null || below === null || (above === null ? !isBlank(headed) : above.eq(below))) return null;
      return {
        field: headed,
        related: [total],
        message: {
          zh: `表头总分${above === null ? '未填列' : `填${stated(headed)}`}，表中合计为${stated(total)}，请核对。`,
          en: `The heading says ${above === null ? 'nothing' : stated(headed)}, the table ${stated(total)}.`,
        },
      };
    },
  }),
  ofUnit({
    id: 'total-score-mismatch',
    title: { zh: '总分与各项得分之和不符', en: 'Total does not equal the sum of the scores' },
    basis: BASIS.total,
    tell(context) {
      const { total, points } = context.figures.selfEvaluation ?? {};
      const found = total ? scoreSumFinding(context, total, points ?? null) : null;
      return total && found && (cutOff(context, total) ?? found);
    },
  }),
  ofUnit({
    id: 'total-score-with-blanks',
    title: { zh: '总分含未填列的得分', en: 'Total counts scores left blank' },
    basis: { zh: '总分 = 表内已填各项得分之和', en: 'Total = sum of the scores filled in' },
    tell({ figures, pack }) {
      const total = figures.selfEvaluation?.total;
      if (total?.filed.verdict !== 'differs') return null;
      const { due, field, stated: filed } = total.filed;
      const [blank] = total.filed.parts.filter(isBlank);
      // Rows left empty add nothing: then another score is what it lacks.
      const isCounted = total.withBlanksFilled !== null || total.leftToJudge.gt(0);
      if (blank === undefined || !isCounted || standingOf(total, pack.tolerance) !== 'right') return null;
      const gap = filed.minus(due.rounded).toFixed(2);
      return {
        field,
        related: due.inputs,
        arithmetic: due.arithmetic,
        message: {
          zh: `总分${stated(field)}与表内已填得分合计${due.shown}不符，差额${gap}分系未填列的得分所致。`,
          en: `The total ${stated(field)} exceeds the scores filled in, ${due.shown}, by the ${gap} of scores left blank.`,
        },
        because: blank,
      };
    },
  }),
  ofUnit({
    id: 'total-above-cap',
    title: { zh: '总分超过执行率对应的上限', en: 'Total above the cap for its execution rate' },
    basis: {
      zh: '部分地区规定：预算执行率偏低的，总分设有上限（见规则包）',
      en: 'In some places a low execution rate caps the total (see the rule pack)',
    },
    tell({ selfEvaluation, figures }) {
      const field = selfEvaluation?.total?.score ?? null;
      const total = numberIn(field);
      const cap = figures.selfEvaluation?.total?.cap ?? null;
      const rate = figures.selfEvaluation?.funds?.total;
      if (field === null || total === null || cap === null || total.lte(cap) || !rate?.rate.due.computable) return null;
      return {
        field,
        related: [rate.row.rate, rate.row.spent, rate.row.budget],
        arithmetic: rate.rate.due.arithmetic,
        message: {
          zh: `预算执行率${rate.rate.due.shown}，总分最高为${cap.toFixed()}，填报${stated(field)}。`,
          en: `At an execution rate of ${rate.rate.due.shown} the total is at most ${cap.toFixed()}; ${stated(field)} was filed.`,
        },
      };
    },
  }),
  /** 自评等级 against the total it is given for; only of a whole form, out of 100 points. */
  ofSelfEvaluation({
    id: 'grade-mismatch',
    title: { zh: '自评等级与总分不符', en: 'Grade does not fit the total' },
    basis: { zh: '等级按总分划分，以规则包的分数线为准', en: 'The grade follows from the total, by the bounds of the rule pack' },
    tell({ selfEvaluation, figures, pack }) {
      const { total = null, points = null } = figures.selfEvaluation ?? {};
      const due = total && dueTotal(total);
      if (total === null || due === null || points?.sound !== true || points.sum?.eq(FULL_POINTS) !== true) return null;
      // A cap lowers the grade where a place has one, with the total or without it.
      const grades = [due, Decimal.min(due, total.cap ?? due)].map((each) => nameOfGrade(gradeOf(each, FULL_POINTS, pack)));
      const [right = ''] = grades;
      const wrong = selfEvaluation.grades.find(({ grade }) => !grades.includes(grade));
      if (wrong === undefined) return null;
      const { field, grade } = wrong;
      const { field: at, stated: filed } = total.filed;
      const shown = due.toFixed(Math.max(pack.scoreDecimals, due.decimalPlaces()));
      return {
        field,
        related: present(at).filter((other) => other.key !== field.key),
        stated: grade,
        expected: right,
        message: {
          zh: `自评等级填“${grade}”，总分${shown}对应的等级为“${right}”，请核对。`,
          en: `The grade says ${grade}; a total of ${shown} is ${right}. Check both.`,
        },
        // Given for a total that is wrong itself.
        because: filed?.eq(due) === false && nameOfGrade(gradeOf(filed, FULL_POINTS, pack)) === grade ? at : null,
      };
    },
  }),
];

/** The points lost that a total row states are vouched for where they are what its points and score leave: then a row is wrong. */
function pointsOff(context: UnitContext, sum: SumChecked, total: PointsTotal | null): RawFinding | null {
  const [points, filed] = [numberIn(total?.weight ?? null), numberIn(total?.score ?? null)];
  const isLost = sum.field?.key.endsWith('/total/deducted') && filed !== null && points?.minus(filed).eq(sum.stated?.abs() ?? NaN);
  return isLost && sum.verdict === 'differs' ? atParts(sum, context.diagnose(sum)) : mismatch(context, sum);
}

/** The points of a rubric come to 100, as its total row says: one of them is wrong, and not the 100. So is a row where a formula adds up to more. */
function rubricPoints(context: UnitContext, sum: SumChecked): RawFinding | null {
  const found = mismatch(context, sum);
  const { stated: said, due, field } = sum;
  if (field === null || !due.computable || (found && found.field !== field)) return found;
  const isFollowed = found === null && field.cell.formula !== null && due.exact.gt(FULL_POINTS) && !context.rubric?.rows.some(isOnTop);
  if (!isFollowed && (found === null || said?.eq(FULL_POINTS) !== true)) return found;
  const what = { zh: `各项分值合计${due.shown}，不等于100`, en: `The points come to ${due.shown}, not 100` };
  return eachInQuestion(sum, field, what, found?.diagnosis ?? null);
}

/** 加分项 */
function isOnTop({ name }: RubricRow): boolean {
  return /加分|附加|奖励/.test(name.cell.shown);
}

/** With every score right, else as filed. */
function dueTotal({ filed, recomputed }: TotalFigures): Decimal | null {
  return recomputed.computable ? recomputed.rounded : filed.stated;
}

/** A total in the heading says nothing against the part of a table that is there, nor one above its scores where not all points are known. */
function cutOff(context: UnitContext, { filed }: TotalFigures): RawFinding | null {
  const points = context.figures.selfEvaluation?.points.sum;
  const isPart = points?.lt(FULL_POINTS) === true;
  if (filed.field === null || !filed.due.computable || !(isPart || filed.stated?.gt(filed.due.exact))) return null;
  const shown = isPart ? points.toFixed() : filed.due.shown;
  return possiblyIncomplete(context, filed, {
    zh: `表内各项${isPart ? '分值' : '得分'}合计只有${shown}，表头总分${stated(filed.field)}无法核对。`,
    en: `its ${isPart ? 'points' : 'scores'} come to only ${shown}; the total ${stated(filed.field)} in the heading cannot be reviewed.`,
  });
}
