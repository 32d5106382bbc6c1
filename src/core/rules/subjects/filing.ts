import { numberIn, wordsIn } from '../../compute/amount';
import type { Computed } from '../../compute/checked';
import type { Field } from '../../forms/field';
import { fieldsOf } from '../../forms/fields-of';
import { FUNDS_COLUMNS, PERIODS, type BaseDataForm, type RubricForm, type SelfEvaluationForm } from '../../forms/form';
import { BUILDING, STAFF } from '../../forms/base-data-roles';
import { FUNDS } from '../../forms/evaluation-roles';
import { rolesOf } from '../../forms/role';
import type { RawFinding, Rule } from '../rule';
import { atAll, ofUnit } from '../shapes';
import { isBlank, named, present, stated } from '../stated';
import { isAdjustment } from './spending';

/** How a form is filed, whatever it is about: its heading, its signatures, and figures where figures belong. */
export const FILING_RULES: readonly Rule[] = [
  /** A form of amounts that nowhere says 万元 or 元. */
  ofUnit({
    id: 'money-unit-missing',
    kind: 'form',
    title: { zh: '未注明金额单位', en: 'Money unit missing' },
    basis: { zh: '表头应注明“单位：万元”或“单位：元”', en: 'The head of a form says 万元 or 元' },
    tell({ baseData, selfEvaluation }) {
      return [baseData, selfEvaluation].map((form) => {
        if (!form || form.moneyUnit !== null || (form.kind === 'self-evaluation' && form.funds === null)) return null;
        return atAll(present(form.title ?? form.unit), {
          zh: '本表未注明金额单位，请在表头注明“单位：万元”。',
          en: 'The form does not say in what unit its amounts are.',
        });
      });
    },
  }),
  /** A title that does not say which year it is about. */
  ofUnit({
    id: 'year-missing',
    kind: 'form',
    title: { zh: '标题未注明年度', en: 'Title without its year' },
    basis: { zh: '标题应注明年度', en: 'A title names its year' },
    tell({ baseData, selfEvaluation }) {
      const year = baseData?.year ?? selfEvaluation?.year ?? null;
      return [baseData, selfEvaluation].map((form) =>
        form?.title && !form.namesYear
          ? {
              field: form.title,
              message: {
                zh: `标题未注明年度${year === null ? '' : `，请注明“${year}年度”`}。`,
                en: `The title does not name its year${year === null ? '' : `; add ${year}`}.`,
              },
            }
          : null,
      );
    },
  }),
  /** Both annexes, and all parts of one, must be about one year. */
  ofUnit({
    id: 'year-differs',
    kind: 'disagreement',
    title: { zh: '年度不一致', en: 'Years differ' },
    basis: { zh: '附件1-1、附件1-2及各栏应为同一年度', en: 'Both annexes and their columns are about the same year' },
    tell({ baseData, selfEvaluation }) {
      const [own, other] = selfEvaluation?.areas ?? [];
      const [first, second] = [baseData?.year ?? null, selfEvaluation?.year ?? null];
      return [
        own?.title &&
          other &&
          isOtherYear(own.year, other.year) && {
            field: own.title,
            aspect: 'parts',
            related: [other.title],
            message: {
              zh: `同一张自评表，“${other.sheet.name}”为${other.year}年度，“${own.sheet.name}”为${own.year}年度，请核实。`,
              en: `Of one self-evaluation, “${other.sheet.name}” is for ${other.year} and “${own.sheet.name}” for ${own.year}.`,
            },
          },
        isOtherYear(first, second) &&
          atAll(present(selfEvaluation?.title, baseData?.title), {
            zh: `自评表为${second}年度，基础数据表为${first}年度，请核实。`,
            en: `The self-evaluation is for ${second}, the base table for ${first}.`,
          }),
        ...columnsOfOtherYears(baseData),
      ];
    },
  }),
  /** Rows that nobody sees, with figures that count: what a sum does not show may stand there. */
  ofUnit({
    id: 'hidden-rows',
    kind: 'form',
    title: { zh: '隐藏的行中有数', en: 'Figures in hidden rows' },
    basis: { zh: '隐藏（或被筛选掉）的行同样计入合计', en: 'Rows that are hidden or filtered out count all the same' },
    tell({ baseData, selfEvaluation, rubric }) {
      return [baseData, selfEvaluation, rubric].map((form) => {
        const hidden = form?.areas.filter(({ hiddenRows }) => hiddenRows.length > 0) ?? [];
        if (form === null || hidden.length === 0) return null;
        const isHidden = ({ sheet: { id }, at }: Field) =>
          hidden.some(({ sheet, hiddenRows }) => sheet.id === id && hiddenRows.includes(at.row));
        const figures = fieldsOf(form).filter((field) => field.entry.kind === 'number' && isHidden(field));
        const inOrder = figures.sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
        const rows = [...new Set(inOrder.map(({ at }) => at.row + 1))].join('、');
        return atAll(inOrder, {
          zh: `第${rows}行已隐藏或被筛选掉，其中的数同样计入合计，核对时请先显示出来。`,
          en: `Row ${rows.replaceAll('、', ', ')} is hidden or filtered out; its figures count all the same. Show it before you check.`,
        });
      });
    },
  }),
  /** Words, dates or error values where an amount, a rate or points belong. */
  {
    id: 'amount-not-a-number',
    kind: 'form',
    title: { zh: '应填数字的单元格不是数字', en: 'Not a number where one belongs' },
    basis: { zh: '金额、人数、比率、分值和得分应填数字', en: 'Amounts, head counts, rates, points and scores are numbers' },
    *check({ baseData, selfEvaluation, rubric, figures }) {
      const checked = new Map(figures.checked.filter(({ verdict }) => verdict === 'not-a-number').map((each) => [each.field, each]));
      for (const field of [...figuresOfBaseData(baseData), ...figuresOfSelfEvaluation(selfEvaluation), ...figuresOfRubric(rubric)]) {
        const { entry } = field;
        const beside = entry.kind === 'blank' ? wordsIn(field) : null;
        if (entry.kind !== 'text' && entry.kind !== 'error' && entry.kind !== 'date' && beside === null) continue;
        const due = checked.get(field)?.due;
        yield {
          field,
          ...(due?.computable ? { related: due.inputs, expected: due.shown, arithmetic: due.arithmetic } : {}),
          message:
            entry.kind === 'error'
              ? {
                  zh: `${named(field.label).zh}为错误值${entry.code}，请检查公式。`,
                  en: `${named(field.label).en} holds the error ${entry.code}; check its formula.`,
                }
              : {
                  zh: `${named(field.label).zh}填“${beside ?? stated(field)}”，不是数字，未能参与核算。`,
                  en: `${named(field.label).en} says “${beside ?? stated(field)}”, not a number, and was left out of the review.`,
                },
        };
      }
    },
  },
  /** Fewer than nobody, or less than nothing spent: a sign that was mistyped, or a correction that a reader will ask about. */
  ofUnit({
    id: 'negative-amount',
    kind: 'form',
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
      const isNegative = (field: Field) => numberIn(field)?.lt(0) === true;
      return present(...staff, ...sizes, ...spending, ...amounts)
        .filter(isNegative)
        .map((field) => ({
          field,
          ...([...staff, ...sizes].includes(field) ? { case: 'counted' as const } : {}),
          message: {
            zh: `${named(field.label).zh}填报${stated(field)}，不应为负数，请核对；确系冲减的请说明。`,
            en: `${named(field.label).en} is ${stated(field)}, below zero: check it, or say what was corrected.`,
          },
        }));
    },
  }),
  /** Amounts written with one, two or no decimals side by side; one finding for the table. */
  ofUnit({
    id: 'decimals-differ',
    kind: 'form',
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
  /** 填表人, 填报日期 or 联系电话 left blank; one finding a form. */
  ofUnit({
    id: 'signature-blank',
    kind: 'incomplete',
    title: { zh: '填报信息不完整', en: 'Filing details incomplete' },
    basis: { zh: '填表人、填报日期、联系电话应填写完整', en: 'Preparer, date and telephone are filled in' },
    tell({ baseData, selfEvaluation }) {
      return [baseData, selfEvaluation].map((form) => {
        const blank = (form?.signature ?? []).filter(({ filled }) => !filled).map(({ field }) => field);
        return atAll(blank, {
          zh: `${blank.map(({ label }) => label.zh).join('、')}未填。`,
          en: `Blank: ${blank.map(({ label }) => label.en).join(', ')}.`,
        });
      });
    },
  }),
  /** 主管部门, 实施单位: asked for in the heading, and not answered. */
  ofUnit({
    id: 'heading-blank',
    kind: 'incomplete',
    title: { zh: '主管部门或实施单位未填', en: 'Supervising or carrying-out body blank' },
    basis: { zh: '表头各栏均应填列', en: 'The heading of a form is filled in' },
    tell({ selfEvaluation, rubric }) {
      const blank = [...(selfEvaluation?.blanks ?? []), ...(rubric?.blanks ?? [])];
      const names = blank.map(({ label }) => label.zh).join('、');
      return atAll(blank, { zh: `${names}未填。`, en: `Blank in the heading: ${names}.` });
    },
  }),
  /** Blank amounts: of a row with figures under it, each; those that mean 0 are one finding for the table. */
  {
    id: 'spending-blank',
    kind: 'incomplete',
    title: { zh: '金额空白', en: 'Blank amounts' },
    basis: {
      zh: '下有分项金额的应填列总数；无发生额的应填0',
      en: 'A row with amounts under it states its total; an item with no amount says 0',
    },
    *check({ figures }) {
      const blank = (figures.baseData?.spending ?? []).flatMap(({ row, sums }) =>
        PERIODS.flatMap((period) => {
          const field = row.amounts[period];
          // What was adjusted this year says nothing of the last.
          if (field === null || !isBlank(field) || (isAdjustment(row) && period === 'previous')) return [];
          return [{ name: row.name, field, sum: sums[period] }];
        }),
      );
      const isWhole = ({ sum }: (typeof blank)[number]) => sum?.due.computable === true && sum.due.exact.gt(0);
      // What its parts come to is told where they are all of it.
      for (const { field, sum } of blank.filter(isWhole)) if (sum?.due.computable && !sum.exhaustive) yield blankWhole(field, sum.due);
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
  },
];

/** `2022年决算数` over what the form of 2023 states of its own year: the header of an earlier form, or the wrong column. */
function columnsOfOtherYears(form: BaseDataForm | null): readonly RawFinding[] {
  const [row] = form?.spending ?? [];
  if (!form?.namesYear || form.year === null) return [];
  const [year, before] = [form.year, String(Number(form.year) - 1)];
  const own = [row?.amounts.initial, row?.amounts.budget, row?.amounts.spent, form.staff?.authorised, form.staff?.actual];
  return [...own.map((field) => ({ field, due: year })), { field: row?.amounts.previous, due: before }].flatMap(({ field, due }) => {
    if (!field?.head || !isOtherYear(field.head.year, due)) return [];
    return {
      field,
      aspect: 'column',
      message: {
        zh: `栏名为“${field.head.label}”，本表为${year}年度，该栏应为${due}年，请核实栏名和所填数据。`,
        en: `The column is called “${field.head.label}”; in a form for ${year} it should be of ${due}. Check its name and its figures.`,
      },
    };
  });
}

function isOtherYear(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}

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
  return present(...(form?.rows ?? []).flatMap(({ weight, score }) => [weight, score]), form?.total?.weight, form?.total?.score);
}

function blankWhole(field: Field, { shown, arithmetic, inputs }: Computed): RawFinding {
  return {
    field,
    related: inputs,
    case: 'whole',
    arithmetic,
    message: {
      zh: `${named(field.label).zh}未填列，而其下各项已有${shown}，应补填总数。`,
      en: `${named(field.label).en} is blank, yet the items under it come to ${shown}: its total is due.`,
    },
  };
}
