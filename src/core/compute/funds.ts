import { FUNDS, NO_BUDGET } from '../forms/words/funds-roles';
import { type Field, isFilled, numberIn } from '../forms/field';
import type { FundsBlock, FundsRow, SelfEvaluationForm, Split, UnreadBlock } from '../forms/form';
import type { RulePack } from '../packs/pack';
import type { Wording } from '../wording';
import { BASIS } from './basis';
import { Decimal } from './decimal';
import { checkRate, checkSum, ofField, totalOf } from './check';
import { uncomputable } from './due';
import { executionScore, executionWeight, withScore } from './execution-score';
import type { SumChecked, Verdict } from './checked';
import type { FundsFigures, FundsRowFigures, SplitFigures } from './figures';
import { fundsIdentities } from './funds-identities';
import { change, rate } from './rate';

const COLUMNS = ['initial', 'budget', 'arrived', 'spent', 'investment', 'cumulativeArrived', 'cumulativeSpent'] as const;
type Column = (typeof COLUMNS)[number];

export function fundsFigures(form: SelfEvaluationForm, pack: RulePack): FundsFigures | null {
  const { funds } = form;
  if (funds === null) return null;
  const { total } = funds;
  const weight = executionWeight(funds, pack);
  const base = baseOf(form, funds);
  const rateOfTotal = total && rowFigures(total, base, amountsOf(total, funds.parts));
  const parts = funds.parts.map((row) => withScore(rowFigures(row, base), pack));
  return {
    sums: columnSums(funds),
    total: rateOfTotal,
    parts,
    executionWeight: weight && weight.amount,
    executionScore: total && weight && rateOfTotal ? executionScore(form, rateOfTotal, parts, weight, pack) : null,
    adjustment: change(
      { field: total?.initial ?? null, name: FUNDS.initial },
      { field: total?.budget ?? null, name: FUNDS.budget },
      BASIS.adjustment,
    ),
    identities: fundsIdentities(funds, form.unread),
  };
}

/** A total of nothing but zeros was not worked out: its rate is that of the one row below that has amounts. */
function amountsOf(total: FundsRow, parts: readonly FundsRow[]): FundsRow {
  const isGiven = (row: FundsRow) => COLUMNS.some((column) => numberIn(row[column])?.isZero() === false);
  const [only, second] = isGiven(total) ? [] : parts.filter(isGiven);
  return only === undefined || second !== undefined ? total : only;
}

/** @param amounts the row of which the rate is, where it is not the row itself */
function rowFigures(row: FundsRow, base: Base, amounts = row): FundsRowFigures {
  const whole = base === 'unread' || base === 'arrived' ? amounts.arrived : (amounts[base] ?? amounts.initial);
  const due =
    base === 'unread'
      ? uncomputable('not-read', NOT_READ, amounts.spent === null ? [] : [amounts.spent], BASIS.executionRate)
      : rate({ field: amounts.spent, name: FUNDS.spent }, { field: whole, name: FUNDS.budget }, BASIS.executionRate);
  const key = row.rate?.key ?? `self-evaluation/funds/${row.item === 'total' ? 'total' : `part:${row.name}`}/rate`;
  const label = row.rate?.label ?? { zh: `${row.name} · 执行率`, en: `${row.name} · execution rate` };
  return { row, rate: checkRate({ key, label, field: row.rate }, due), score: null };
}

/** What the rate is measured on: a form without a column for the full-year budget measures on the initial one, or on what arrived. */
type Base = 'budget' | 'initial' | 'arrived' | 'unread';

const NOT_READ = {
  zh: '资金表中有未识别的金额列，执行率以哪一列为准无法判断',
  en: 'A column of amounts was not read: nobody can tell what the rate is measured on',
};

function baseOf({ unread }: Pick<SelfEvaluationForm, 'unread'>, { total, parts }: FundsBlock): Base {
  const rows = [...(total === null ? [] : [total]), ...parts];
  const spent = total?.spent ?? null;
  const rivals = unread.filter(({ sheet, area, heads = [] }) => {
    const isBeside = sheet.id === spent?.sheet.id && area.top <= spent.at.row && spent.at.row <= area.bottom;
    return isBeside && (heads.length === 0 || !heads.every((head) => NO_BUDGET.test(head)));
  });
  const isBetween = ({ area: { left } }: UnreadBlock) => left > (total?.budget?.at.column ?? Infinity) && left < (spent?.at.column ?? 0);
  // Rates of what arrived, and none of what was planned: 计划总投资 is that of all years.
  const stated = rows.filter((row) => isFilled(row.rate));
  const ofArrived = stated.filter((row) => holdsOn([row], 'arrived'));
  const onBudget = stated.some((row) => holdsOn([row], 'budget'));
  if (ofArrived.length > 1 && ofArrived.length * 2 > stated.length && !onBudget) return 'arrived';
  // A budget on which no rate was measured, beside a column nobody read, is another one; so may be one behind it.
  if (rows.some(({ budget }) => budget !== null)) {
    const isOther = holdsOn(rows, 'budget', 'differs') ? rivals.length > 0 : !onBudget && rivals.some(isBetween);
    return isOther ? 'unread' : 'budget';
  }
  const [measured] = (['initial', 'arrived'] as const).filter((base) => holdsOn(rows, base));
  return measured ?? (rivals.length > 0 ? 'unread' : 'initial');
}

/** Every rate that is stated follows from this column, or none does (`differs`). */
function holdsOn(rows: readonly FundsRow[], base: Exclude<Base, 'unread'>, verdict: Verdict = 'agrees'): boolean {
  const stated = rows.filter((row) => isFilled(row.rate));
  return stated.length > 0 && stated.every((row) => rowFigures(row, base).rate.verdict === verdict);
}

function columnSums(funds: FundsBlock): SumChecked[] {
  const direct = funds.parts.filter(({ partOf, exhaustive, grouping }) => partOf === null && exhaustive && grouping >= 0);
  const groupings = [...new Set(direct.map(({ grouping }) => grouping))];
  const itemsOf = (whole: number) => funds.parts.filter(({ partOf, exhaustive }) => partOf === whole && exhaustive);
  const groups = groupings.map((grouping) => ({ grouping, rows: direct.filter((row) => row.grouping === grouping) }));
  return COLUMNS.flatMap((column) => [
    ...groups.flatMap(({ grouping, rows }) =>
      columnSum(funds.total?.[column] ?? null, listedIn(column, rows, funds.total), column, grouping, !isOnlyAPart(funds.total, rows)),
    ),
    ...funds.parts.flatMap((row, index) => columnSum(row[column], listedIn(column, itemsOf(index), row), column, 0)),
    ...funds.balances.flatMap(({ whole, parts }) => columnSum(whole[column], listedIn(column, parts, whole), column, 1)),
  ]);
}

/** 其中：政府采购 alone, in most columns less than the total: it lists one thing, and not all. */
function isOnlyAPart(total: FundsRow | null, rows: readonly FundsRow[]): boolean {
  const [only, second] = rows;
  if (only === undefined || second !== undefined) return false;
  const stated = COLUMNS.flatMap((column) => {
    const [whole, part] = [numberIn(total?.[column] ?? null), numberIn(only[column])];
    return whole === null || part === null ? [] : [part.lt(whole)];
  });
  return stated.filter((isLess) => isLess).length * 2 > stated.length;
}

/** Rows of nothing but zeros list nothing, unless in another column they list the whole; left blank, the one that does is missing. */
function listedIn(column: Column, rows: readonly FundsRow[], whole: FundsRow | null): readonly FundsRow[] {
  const isGiven = (row: FundsRow, other: Column) => numberIn(row[other])?.isZero() === false;
  const listsAll = (other: Column) => numberIn(whole?.[other] ?? null)?.eq(Decimal.sum(0, ...rows.map((row) => numberIn(row[other]) ?? 0)));
  const isListed = (other: Column) => rows.some((row) => isGiven(row, other));
  if (!isListed(column) && !COLUMNS.some((other) => isListed(other) && listsAll(other))) return [];
  const given = rows.filter((row) => COLUMNS.some((other) => isGiven(row, other)));
  return rows.some((row) => isFilled(row[column])) || given.length > 1 ? rows : given;
}

function columnSum(field: Field | null, rows: readonly FundsRow[], column: Column, grouping: number, exhaustive = true): SumChecked[] {
  const parts = rows.flatMap((row) => row[column] ?? []);
  const against = grouping === 0 ? 'parts' : `parts#${grouping + 1}`;
  const isDue = field !== null && (parts.some(isFilled) || (parts.length === 1 && numberIn(field)?.gt(0)));
  return isDue
    ? [checkSum({ ...ofField(field), key: `${field.key}/${against}` }, { of: 'funds', parts, basis: BASIS.fundsSum, exhaustive })]
    : [];
}

/** 按收入性质分, measured on the budget. Some offices split what was spent instead: then that is what it is compared with. */
export function incomeFigures(form: SelfEvaluationForm): SplitFigures | null {
  const total = form.funds?.total ?? null;
  if (form.income === null) return null;
  const onBudget = splitFigures(form.income, 'income', total && (total.budget ?? total.initial), BASIS.incomeSum);
  const row = total && form.funds && rowFigures(total, baseOf(form, form.funds));
  const rateHolds = row !== null && (row.rate.verdict === 'agrees' || row.rate.verdict === 'unstated');
  if (!rateHolds || onBudget.against?.verdict !== 'differs') return onBudget;
  const onSpending = splitFigures(form.income, 'income', total?.spent ?? null, BASIS.incomeSum);
  return onSpending.against?.verdict === 'agrees' ? onSpending : onBudget;
}

/** 按支出性质分, measured on what was spent. */
export function expenditureFigures(form: SelfEvaluationForm): SplitFigures | null {
  return form.expenditure && splitFigures(form.expenditure, 'expenditure', form.funds?.total?.spent ?? null, BASIS.expenditureSum);
}

function splitFigures({ total, parts }: Split, of: 'income' | 'expenditure', whole: Field | null, basis: Wording): SplitFigures {
  const compared = numberIn(total) === null ? parts : [total].filter((field) => field !== null);
  return {
    subtotal: isFilled(total) ? totalOf(total, parts, { of, basis: BASIS.splitSubtotal }) : null,
    against: totalOf(whole, compared, { of, basis, against: of }),
  };
}
