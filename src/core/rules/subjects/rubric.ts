import { BASIS } from '../../compute/basis';
import type { Decimal } from '../../compute/decimal';
import { saysNothing } from '../../compute/stated';
import { isBlank, isFilled, numberIn } from '../../forms/field';
import type { Wording } from '../../wording';
import { mismatch, missing, rounded } from '../mismatch';
import type { Rule } from '../rule';
import { isBelowNothing, rowsOutside } from '../score-range';
import { blankTotal, scoreSumFinding } from '../score-sum';
import { ofRubricRows, ofUnit } from '../shapes';

/** What a rubric gives, by its printed standards and the figures of the other forms. */
export const RUBRIC_RULES: readonly Rule[] = [
  ofUnit({
    id: 'rubric-score-above-weight',
    title: { zh: '评分高于分值', en: 'Score above its points' },
    basis: { zh: '单项得分不得超过该项分值', en: 'A score cannot exceed the points of its row' },
    tell: (context) => rowsOutside(context, 'above'),
  }),
  ofUnit({
    id: 'rubric-score-negative',
    title: { zh: '评分为负数', en: 'Negative score' },
    basis: { zh: '有分值的项目最低为0分', en: 'A score out of points is at least 0' },
    tell: (context) => rowsOutside(context, 'negative'),
  }),
  ofRubricRows({
    id: 'rubric-score-mismatch',
    title: { zh: '评分与评分标准不符', en: 'Score does not follow from its standard' },
    basis: { zh: '按评分标准和基础数据表的数据计分', en: 'Scored by the printed standard and the figures of the base table' },
    tell({ row, score, readings }, context) {
      const found = mismatch(context, score) ?? rounded(context, score) ?? (isBlank(row.weight) ? null : missing(context, score));
      return found && readings.length > 1 ? { ...found, expected: null, diagnosis: openTo(readings) } : found;
    },
  }),
  /** Points that only people can give, and nobody gave, in a rubric that is scored otherwise. What can be computed is due by its standard. */
  ofRubricRows({
    id: 'rubric-score-blank',
    title: { zh: '评分未填', en: 'Rubric score blank' },
    basis: { zh: '有分值的项目均应评分', en: 'Everything that has points is scored' },
    tell({ row: { name, score: field, weight }, score }, { figures }) {
      if (field === null || !isBlank(field) || isBlank(weight) || score.due.computable) return null;
      if (!figures.rubric?.rows.some(({ row }) => isFilled(row.score))) return null;
      return {
        field,
        related: [weight, name],
        message: { zh: `${name.label.zh}得分未填，请评分。`, en: `${name.label.en} has no score: give it one.` },
      };
    },
  }),
  ofRubricRows({
    id: 'rubric-deducted-without-reason',
    title: { zh: '扣分未填扣分原因', en: 'Points deducted without a reason' },
    basis: { zh: '扣分的应在“扣分原因”栏说明', en: 'Deducted points need a reason' },
    tell({ row, score }) {
      const [filed, weight] = [numberIn(row.score), numberIn(row.weight)];
      if (row.note === null || filed === null || weight === null || filed.gte(weight) || !saysNothing(row.note)) return null;
      if (score.verdict === 'differs' || isBelowNothing(row)) return null;
      return {
        field: row.note,
        related: [row.score, row.weight],
        message: {
          zh: `${row.name.label.zh}分值${weight.toFixed()}，得分${filed.toFixed()}，未填扣分原因。`,
          en: `${filed.toFixed()} of ${weight.toFixed()} points, with no reason given.`,
        },
      };
    },
  }),
  ofUnit({
    id: 'rubric-total-mismatch',
    title: { zh: '评分表总分与各项得分之和不符', en: 'Rubric total does not equal its scores' },
    basis: BASIS.rubricTotal,
    tell(context) {
      const total = context.figures.rubric?.total;
      return total && (scoreSumFinding(context, total, null) ?? blankTotal(context, total, true));
    },
  }),
];

/** The standard does not say what a part of a step costs: each reading is as right as the others. */
function openTo(readings: readonly Decimal[]): Wording {
  const [share = '', ...others] = readings.map((points) => points.toFixed());
  return {
    zh: `标准未说明不足一档如何计分：按比例为${share}，按整档为${others.join('或')}`,
    en: `The standard does not say what a part of a step costs: by its share ${share}, by whole steps ${others.join(' or ')}`,
  };
}
