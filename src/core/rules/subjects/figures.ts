import type { SumChecked } from '../../compute/checked';
import { type Field, isBlank, numberIn } from '../../forms/field';
import { FUNDS_COLUMNS, PERIODS, type BaseDataForm, type Form, type RubricForm, type SelfEvaluationForm } from '../../forms/form';
import { fieldsOf } from '../../forms/fields-of';
import { BUILDING, STAFF } from '../../forms/words/base-data-roles';
import { FUNDS } from '../../forms/words/funds-roles';
import { rolesOf } from '../../forms/words/role';
import { belowNothing, notANumber } from '../mismatch';
import type { RawFinding, Rule } from '../rule';
import { atAll, ofUnit } from '../shapes';
import { named, present, stated } from '../../compute/stated';
import { isAdjustment } from './spending';

/** Figures where figures belong, and as they are written. */
export const FIGURE_RULES: readonly Rule[] = [
  ofUnit({
    id: 'amount-not-a-number',
    title: { zh: '应填数字的单元格不是数字', en: 'Not a number where one belongs' },
    basis: { zh: '金额、人数、比率、分值和得分应填数字', en: 'Amounts, head counts, rates, points and scores are numbers' },
    *tell({ baseData, selfEvaluation, rubric, figures }) {
      const checked = new Map(figures.checked.filter(({ verdict }) => verdict === 'not-a-number').map((each) => [each.field, each]));
      const figuresRead = [...figuresOfBaseData(baseData), ...figuresOfSelfEvaluation(selfEvaluation), ...figuresOfRubric(rubric)];
      for (const field of new Set([...figuresRead, ...[baseData, selfEvaluation, rubric].flatMap(errorsIn)])) {
        const due = checked.get(field)?.due;
        const found = notANumber(field, { zh: '未能参与核算', en: 'it was left out of the review' });
        yield found && { ...found, ...(due?.computable ? { related: due.inputs, expected: due.shown, arithmetic: due.arithmetic } : {}) };
      }
    },
  }),
  /** Fewer than nobody, or less than nothing spent: a sign that was mistyped, or a correction that a reader will ask about. */
  ofUnit({
    id: 'negative-amount',
    title: { zh: '人数、规模或金额为负数', en: 'Negative head count, size or amount' },
    basis: {
      zh: '人数、规模、预算数和支出数不应为负数；冲减的应说明',
      en: 'Staff, sizes, budgets and spending are not below zero; a correction wants a word',
    },
    tell({ baseData, selfEvaluation }) {
      const spending = (baseData?.spending ?? [])
        .filter((row) => !isAdjustment(row))
        .flatMap(({ amounts }) => PERIODS.map((period) => amounts[period]));
      const staff = [baseData?.staff, ...(baseData?.posts ?? [])].flatMap((row) => [row?.authorised, row?.actual]);
      const sizes = (baseData?.buildings ?? []).flatMap((row) => [
        row.approvedSize,
        row.actualSize,
        row.budgetInvestment,
        row.actualInvestment,
      ]);
      const funds = [selfEvaluation?.funds?.total, ...(selfEvaluation?.funds?.parts ?? [])];
      const amounts = funds.flatMap((row) => [row?.initial, row?.budget, row?.arrived, row?.spent]);
      return present(...staff, ...sizes, ...spending, ...amounts)
        .filter((field) => numberIn(field)?.lt(0))
        .map((field) => ({ ...belowNothing(field), ...([...staff, ...sizes].includes(field) ? { case: 'counted' as const } : {}) }));
    },
  }),
  /** Amounts written with one, two or no decimals side by side; one finding for the table. */
  ofUnit({
    id: 'decimals-differ',
    title: { zh: '金额小数位不统一', en: 'Amounts with differing decimals' },
    basis: { zh: '金额建议统一保留两位小数', en: 'Amounts share two decimals' },
    tell({ baseData }) {
      // A plain 0 has no decimals to speak of.
      const written = amountsOf(baseData).filter(({ entry }) => entry.kind === 'number' && !entry.value.isZero());
      const uneven = written.filter(({ entry }) => entry.kind === 'number' && entry.decimals !== 2);
      const few = uneven.slice(0, 3).map(stated);
      if (uneven.length === written.length) return null;
      return atAll(uneven, {
        zh: `金额小数位不统一（如${few.join('、')}），建议统一保留两位小数。`,
        en: `Amounts differ in their decimals (such as ${few.join(', ')}); two decimals are usual.`,
      });
    },
  }),
  /** Blank amounts: of a row with figures under it, each; those that mean 0 are one finding for the table. */
  ofUnit({
    id: 'spending-blank',
    title: { zh: '金额空白', en: 'Blank amounts' },
    basis: {
      zh: '下有分项金额的应填列总数；无发生额的应填0',
      en: 'A row with amounts under it states its total; an item with no amount says 0',
    },
    *tell({ figures }) {
      const blank = (figures.baseData?.spending ?? []).flatMap(({ row, sums }) =>
        PERIODS.flatMap((period) => {
          const field = row.amounts[period];
          // What was adjusted this year says nothing of the last.
          if (field === null || !isBlank(field) || (isAdjustment(row) && period === 'previous')) return [];
          return [{ name: row.name, field, sum: sums[period] }];
        }),
      );
      const isWhole = ({ sum }: (typeof blank)[number]) => sum?.parts.some((part) => numberIn(part)?.gt(0)) === true;
      // What its parts come to is told where they are all of it.
      for (const { field, sum } of blank.filter(isWhole)) if (sum && !(sum.due.computable && sum.exhaustive)) yield blankWhole(field, sum);
      const nothing = blank.filter((each) => !isWhole(each));
      const names = [...new Set(nothing.map(({ name }) => name))];
      const found = atAll(
        nothing.map(({ field }) => field),
        {
          zh: `${names.join('、')}共${nothing.length}格空白，无发生额的应填0。`,
          en: `${nothing.length} amounts are blank (${names.join(', ')}); where nothing was spent, say 0.`,
        },
      );
      if (found) yield found;
    },
  }),
];

const FUNDS_FIGURES = FUNDS_COLUMNS.filter((role) => FUNDS[role].content !== 'text');

function amountsOf(form: BaseDataForm | null): Field[] {
  return present(...(form?.spending ?? []).flatMap(({ amounts }) => PERIODS.map((period) => amounts[period])));
}

/** Every cell of the base table that holds a figure. */
function figuresOfBaseData(form: BaseDataForm | null): Field[] {
  return present(
    ...rolesOf(STAFF).map((role) => form?.staff?.[role]),
    ...amountsOf(form),
    ...(form?.buildings ?? []).flatMap((row) => rolesOf(BUILDING).map((role) => row[role])),
  );
}

/** Every cell of the funds block, the splits, the points and the total row that holds a figure. */
function figuresOfSelfEvaluation(form: SelfEvaluationForm | null): Field[] {
  const rows = [...(form?.funds?.lines ?? []), ...(form?.funds?.parts ?? [])];
  return present(
    ...rows.flatMap((row) => FUNDS_FIGURES.map((role) => row?.[role])),
    ...[form?.income, form?.expenditure].flatMap((split) => [split?.total, ...(split?.parts ?? [])]),
    form?.total?.weight,
    form?.total?.score,
  );
}

/** The scores of a rubric and its total. */
function figuresOfRubric(form: RubricForm | null): Field[] {
  return present(
    ...(form?.rows ?? []).flatMap(({ weight, score, reviewed }) => [weight, score, reviewed]),
    form?.total?.weight,
    form?.total?.score,
  );
}

/** Cells of any kind that hold an error, but for those of an indicator that have rules of their own. */
function errorsIn(form: Form | null): readonly Field[] {
  const own = form?.kind === 'self-evaluation' ? form.indicators.flatMap(({ target, actual, score }) => [target, actual, score]) : [];
  return form === null ? [] : fieldsOf(form).filter((field) => field.entry.kind === 'error' && !own.includes(field));
}

function blankWhole(field: Field, { due, parts }: SumChecked): RawFinding {
  const come = due.computable ? { zh: `其下各项已有${due.shown}`, en: `the items under it come to ${due.shown}` } : ITEMISED;
  return {
    field,
    related: parts,
    case: 'whole',
    arithmetic: due.computable ? due.arithmetic : null,
    message: {
      zh: `${named(field.label).zh}未填列，而${come.zh}，应补填总数。`,
      en: `${named(field.label).en} is blank, yet ${come.en}: its total is due.`,
    },
  };
}

const ITEMISED = { zh: '其下已列有分项金额', en: 'there are amounts under it' };
