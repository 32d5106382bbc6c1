import { isBlank, numberIn } from '../../forms/field';
import { BASIS } from '../../compute/basis';
import { ZERO } from '../../compute/decimal';
import type { Checked } from '../../compute/checked';
import type { SpendingFigures } from '../../compute/figures';
import { PERIODS, type SpendingItem, type SpendingRow } from '../../forms/form';
import { mismatch, missing, sumFinding } from '../mismatch';
import type { RawFinding, Rule, UnitContext } from '../rule';
import { inCase, ofFigures, ofSpending, remarkOn } from '../shapes';
import { named, stated } from '../../compute/stated';

/** Below half the list leaves out more than it shows. */
const LEAST_SHARE = 50;
/** Totals are left to their parts. */
const THREE_PUBLIC_ITEMS: ReadonlySet<SpendingItem> = new Set(['vehicle-purchase', 'vehicle-running', 'overseas', 'reception']);

/** What the base table says of its spending. */
export const SPENDING_RULES: readonly Rule[] = [
  ofSpending({
    id: 'spending-sum-mismatch',
    title: { zh: '分项合计与总数不符', en: 'Parts do not add up to their total' },
    basis: {
      zh: '总数 = 所列各分项之和（上年决算、当年预算、当年决算三列均应相符）',
      en: 'A total equals the sum of its parts, in each of the three columns',
    },
    tell({ sums, misread, row }, context) {
      return [misreadRow(row, misread), ...PERIODS.map((period) => sums[period]?.exhaustive && sumFinding(context, sums[period]))];
    },
  }),
  /** Rates and differences a form works out beside its amounts: 预算控制率, 较上年增减率, 增减额, 结余. */
  ofFigures({
    id: 'spending-comparison-mismatch',
    title: { zh: '控制率或增减算错', en: 'Rate or change of spending miscalculated' },
    basis: {
      zh: '控制率 = 决算数 ÷ 预算数 × 100%；增减率 =（本年 − 上年）÷ 上年 × 100%；差额 = 两数相减',
      en: 'Rate = spent ÷ budget × 100%; change = (this year − last year) ÷ last year × 100%; a difference is what it says',
    },
    figures: ({ baseData }) => baseData?.spending.flatMap(({ comparisons }) => comparisons) ?? [],
    tellers: [mismatch, inCase('blank', blankCell)],
  }),
  ofSpending({
    id: 'of-which-above-total',
    title: { zh: '“其中”各项之和大于总数', en: 'Items after “of which” exceed their total' },
    basis: { zh: '“其中”各项是总数的一部分，其和不得大于总数', en: 'Items after “of which” are a part of the total and cannot exceed it' },
    tell({ sums }) {
      return PERIODS.map((period) => {
        const sum = sums[period];
        if (!sum || sum.exhaustive || sum.verdict !== 'differs') return null;
        return {
          field: sum.field,
          related: sum.parts,
          arithmetic: sum.due.arithmetic,
          message: {
            zh: `${named(sum.label).zh}填报${stated(sum.field)}，而“其中”各项之和已达${sum.due.shown}。`,
            en: `${named(sum.label).en} is stated as ${stated(sum.field)}, yet the items after “of which” come to ${sum.due.shown}.`,
          },
        };
      });
    },
  }),
  ofSpending({
    id: 'spending-without-budget',
    title: { zh: '预算为0而有决算', en: 'Spent without a budget' },
    basis: {
      zh: '预算数为0时控制率无法计算，应核实年初预算是否完整并说明资金来源',
      en: 'Over a budget of 0 no rate can be computed; check the initial budget and explain the funding',
    },
    tell({ row }, { baseData }) {
      const { spent, budget } = row.amounts;
      const parent = row.parent === null ? undefined : baseData?.spending[row.parent];
      // A part only repeats what its total already says.
      if (spent === null || !spentOnNothing(row) || (parent !== undefined && spentOnNothing(parent))) return null;
      return {
        field: spent,
        related: [budget],
        message: {
          zh: `${row.name}预算数为0，决算数${stated(spent)}，控制率无法计算，请核实年初预算。`,
          en: `${row.name}: the budget is 0, yet ${stated(spent)} was spent; no rate can be computed. Check the initial budget.`,
        },
      };
    },
  }),
  ofSpending({
    id: 'spending-above-budget',
    title: { zh: '决算超预算', en: 'Spent above budget' },
    basis: {
      zh: '控制率 = 当年决算数 ÷ 当年预算数 × 100%，超过100%应说明原因',
      en: 'Control rate = spent ÷ budget × 100%; above 100% wants a reason',
    },
    tell({ row, budgetUse }) {
      if (isAdjustment(row) || !budgetUse.computable || budgetUse.exact.lte(100)) return null;
      return remarkOn(row.amounts.spent, budgetUse, {
        zh: `${row.name}决算为预算的${budgetUse.shown}，超预算${less(row, 'spent', 'budget')}，应说明原因。`,
        en: `${row.name}: spending is ${budgetUse.shown} of its budget, ${less(row, 'spent', 'budget')} above it; a reason is needed.`,
      });
    },
  }),
  ofSpending({
    id: 'year-on-year-jump',
    title: { zh: '同比变动较大', en: 'Large change against last year' },
    basis: BASIS.yearOnYear,
    tell({ row, yearOnYear }, { baseData, pack }) {
      const { spent, previous } = row.amounts;
      if (isAdjustment(row) || !yearOnYear.computable || yearOnYear.exact.abs().lt(pack.yearOnYearJump)) return null;
      // A negative amount is a slip of its own, and has no rate of change.
      if (numberIn(previous)?.isNegative() || numberIn(spent)?.isNegative()) return null;
      // A total with one part filled in says it for both.
      const parent = row.parent === null ? undefined : baseData?.spending[row.parent];
      if (parent !== undefined && sameChange(parent, row)) return null;
      const rise = yearOnYear.exact.gt(0);
      const change = yearOnYear.shown.replace('-', '');
      return remarkOn(spent, yearOnYear, {
        zh: `${row.name}决算同比${rise ? '增长' : '下降'}${change}，变动较大，宜说明原因。`,
        en: `${row.name}: spending ${rise ? 'rose' : 'fell'} by ${change} against last year; a reason would help.`,
      });
    },
  }),
  /** An item of 三公经费 that grew, though not by a jump: 三公 is meant to shrink. */
  ofSpending({
    id: 'three-public-item-increased',
    title: { zh: '“三公”经费分项同比增加', en: 'An item of the three public expenses grew' },
    basis: { zh: '“三公经费”应从严控制，只减不增', en: 'The three public expenses are held down' },
    tell({ row, yearOnYear }, { pack }) {
      const { spent, previous } = row.amounts;
      if (spent === null || previous === null || !THREE_PUBLIC_ITEMS.has(row.item) || !yearOnYear.computable) return null;
      if (yearOnYear.exact.lte(0) || yearOnYear.exact.gte(pack.yearOnYearJump)) return null;
      const more = less(row, 'spent', 'previous');
      return remarkOn(spent, yearOnYear, {
        zh: `${row.name}由${stated(previous)}增至${stated(spent)}，同比增加${more}（${yearOnYear.shown}），宜说明原因。`,
        en: `${row.name} grew from ${stated(previous)} to ${stated(spent)}, by ${more} (${yearOnYear.shown}); a reason would help.`,
      });
    },
  }),
  /** 三公经费 of which much of the budget was left: the budget may have been set too high. */
  ofSpending({
    id: 'three-public-underspent',
    title: { zh: '“三公”经费预算结余较多', en: 'Much of the three public budget unspent' },
    basis: {
      zh: '控制率 = 决算 ÷ 预算 × 100%；低于执行率说明线的可作说明',
      en: 'Control rate = spent ÷ budget × 100%; below the pack’s line a word helps',
    },
    tell({ row, budgetUse }, { pack }) {
      if (row.item !== 'three-public' || !budgetUse.computable) return null;
      if (budgetUse.exact.gte(pack.executionReasonBelow) || budgetUse.exact.lte(0)) return null;
      const left = less(row, 'budget', 'spent');
      return remarkOn(row.amounts.spent, budgetUse, {
        zh: `“三公”经费预算执行率${budgetUse.shown}，结余${left}，年初预算可能偏高，可作说明。`,
        en: `${budgetUse.shown} of the three public budget was spent, ${left} is left; the budget may have been high.`,
      });
    },
  }),
  /** The items after 其中 account for so little of 公用经费 that the main spending is not listed. */
  ofSpending({
    id: 'of-which-share-low',
    title: { zh: '“其中”项占比偏低', en: 'Items after “of which” cover little' },
    basis: { zh: '“其中”各项应反映主要支出', en: 'The items after “of which” should show the main spending' },
    tell({ row, sums: { spent: listed }, listedShare: share }) {
      const { spent } = row.amounts;
      if (row.item !== 'public-funds' || !listed?.due.computable || !share?.computable) return null;
      if (numberIn(spent)?.gt(0) !== true || share.exact.gte(LEAST_SHARE)) return null;
      const rest = (numberIn(spent) ?? ZERO).minus(listed.due.exact).toFixed(2);
      return remarkOn(spent, share, {
        zh: `“其中”各项合计${listed.due.shown}，仅占${row.name}的${share.shown}，其余${rest}未列示。`,
        en: `The items after “of which” come to ${listed.due.shown}, only ${share.shown} of ${row.name}; ${rest} is not shown.`,
      });
    },
  }),
];

/** A rate or difference left blank in a column that the other rows fill in. */
function blankCell(context: UnitContext, checked: Checked): RawFinding | null {
  return checked.field !== null && isBlank(checked.field) ? missing(context, checked) : null;
}

/** No column adds up: said once, for a person to look at, and blamed on no cell. */
function misreadRow(row: SpendingRow, columns: SpendingFigures['misread']): RawFinding | null {
  const [first] = columns;
  if (!first?.field || !first.due.computable) return null;
  return {
    field: first.field,
    case: 'misread',
    related: columns.flatMap((sum) => [sum.field, ...sum.parts]),
    arithmetic: first.due.arithmetic,
    message: {
      zh: `${row.name}各列与其下各项合计均不相符，可能是下级项目的归属与本表列示的不同，请人工核对。`,
      en: `${row.name}: no column equals the rows under it. They may belong elsewhere; check by hand.`,
    },
  };
}

/** Rows that say what was changed, and were spent by nobody. */
export function isAdjustment({ item }: SpendingRow): boolean {
  return item === 'basic-adjustment' || item === 'total-adjustment';
}

function spentOnNothing(row: SpendingRow): boolean {
  const { budget, spent } = row.amounts;
  return !isAdjustment(row) && numberIn(budget)?.isZero() === true && numberIn(spent)?.gt(0) === true;
}

function less({ amounts }: SpendingRow, of: 'spent' | 'budget', by: 'spent' | 'budget' | 'previous'): string {
  return (numberIn(amounts[of]) ?? ZERO).minus(numberIn(amounts[by]) ?? 0).toFixed(2);
}

function sameChange(a: SpendingRow, b: SpendingRow): boolean {
  return (['previous', 'spent'] as const).every((period) => {
    const [first, second] = [numberIn(a.amounts[period]), numberIn(b.amounts[period])];
    return first !== null && second !== null && first.eq(second);
  });
}
