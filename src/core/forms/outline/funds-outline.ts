import type { Label } from '../cells/labels';
import { type Field, isBlank, numberIn } from '../field';
import type { FundsRow } from '../form';
import { numberingOf } from '../words/spending-names';
import { alike, CONFIRMED, gapsOf, Outline, type Amounts, type Place } from './outline';

/** A row of the funds as it was found, in sheet order. */
export interface FundsLine {
  /** The words in front of its amounts, from left to right; the last names the row. */
  readonly labels: readonly Label[];
  readonly amounts: Amounts;
}

/** 基金收入 above 基金支出: what it comes to is none of the total. */
export const APART = -1;

/** What a fund had, received and spent, and what that leaves. */
const OF_A_FUND = {
  opening: /^(?:上年|年初|期初|以前年度)末?(?:累计|滚存)?(?:结余|结存|结转结余)(?:资金|基金)?$/,
  income: /^(?:基金|本年度?|当年|全年|预算|总)*收入(?:合计|总计|小计)?$/,
  spent: /^(?:基金|本年度?|当年|全年|预算|总)*支出(?:合计|总计|小计)?$/,
  left: /^(?:(?:基金)?(?:本年度?|当年|本期)(?:收支)?|(?:基金)?收支)(?:结余|结存)$/,
  closing: /^(?:年末|期末|本年末)?(?:累计|滚存)(?:结余|结存)$|^(?:年末|期末|本年末)(?:结余|结存)$/,
} as const;
export type FundRows = Readonly<Partial<Record<keyof typeof OF_A_FUND, number>>>;

/** Where the rows of a fund stand, by what they are called; null where they are of nothing of the kind. */
export function fundRows(names: readonly string[]): FundRows | null {
  const found = Object.entries(OF_A_FUND).flatMap(([role, words]) => {
    const row = names.findIndex((name) => words.test(fundsName(name)));
    return row < 0 ? [] : [[role, row] as const];
  });
  const rows: FundRows = Object.fromEntries(found);
  const { income, spent, left, closing } = rows;
  return income === undefined || spent === undefined || (left ?? closing) === undefined ? null : rows;
}

/** What a row of the funds is part of; null for a part of the total itself. */
export interface FundsPlace extends Place {
  /** Which way of splitting the total it belongs to, from 0: by source, and again by kind of spending; `APART` of what is no part of it. */
  readonly grouping: number;
}

const NUMBER = '[(（]?(?:[0-9]{1,2}|[一二三四五])[)）、.]';
/** `（1）资金来源：财政性资金`, `资金结构` */
const HEADING = new RegExp(
  `^(?:${NUMBER})?(?:(?:按)?资金|按(?:支出|收入))(?:来源|结构|性质|用途|构成|类型|功能|类别)(?:划?分)?(?:[:：]|$)`,
);
const NUMBERED = new RegExp(`^(?:${NUMBER}|[①-⑳])(?=[\\u4e00-\\u9fff])`);
const BY_KIND = /基本支出|项目支出|人员(?:经费|支出)|公用(?:经费|支出)/;
/** Levels that one source comes from. */
const SOURCE = /中央|自治区|省|市|县|区|旗|盟|乡|镇|一般公共预算|政府性基金|国有资本|本级|上级/;

/** `资金来源：（1）财政拨款`: the row begins one way of splitting what has no row of its own. */
export function headsGroup({ plain }: Label): boolean {
  return HEADING.test(plain);
}

/** What a row is called: without `其中：`, numbers and the heading of its group. */
export function fundsName(label: string): string {
  return label
    .replace(HEADING, '')
    .replace(/^其中[:：]?/, '')
    .replace(NUMBERED, '');
}

/** The row they all come to, but for those before the row `first`, and those of a fund that are none of its spending. */
export interface FundsTotal {
  readonly total: number;
  readonly first: number;
  readonly fund: FundRows | null;
}

/**
 * What each row is part of. Null for a row that only heads a group.
 * Words say where a group begins. Where the parts do not come to the total as they stand, some are parts of parts: those
 * under a 其中 of their own, or sources under the row they come to.
 */
export function fundsOutline(lines: readonly FundsLine[], { total, first, fund }: FundsTotal): readonly (FundsPlace | null)[] {
  const groupings = groupingsOf(lines);
  const outline = new Outline(lines.map(({ amounts }) => amounts));
  const amountsOf = (row = -1) => lines[row]?.amounts ?? [];
  const heads = Object.values(fund ?? {});
  const isApart = (row: number) => row < first || (fund !== null && Math.max(-1, ...heads.filter((head) => head <= row)) !== total);
  // What stands in front of the total, 基金收入 above 基金支出, is part of nothing but itself.
  const direct = () =>
    lines.flatMap((_, row) => (row !== total && !isApart(row) && groupings[row] === 0 && outline.isFree(row) ? [row] : []));
  const holds = () => outline.holds(total, direct(), CONFIRMED);
  const depths = depthsOf(lines);
  nestByDepth(outline, depths, (row) => (row === total || groupings[row] !== 0 ? null : row));
  if (!holds()) outline.places.forEach((_, row) => (outline.places[row] = { partOf: null, exhaustive: true }));
  const isOpen = (whole: number, part: number) =>
    [whole, part].every((row) => row !== total && outline.isFree(row)) &&
    typeof groupings[whole] === 'number' &&
    groupings[whole] === groupings[part] &&
    isApart(whole) === isApart(part);
  /** The rows behind one that may be its parts. */
  const behind = (whole: number) => {
    const rows = lines.map((_, row) => row).slice(whole + 1);
    return leading(rows, (row) => isOpen(whole, row));
  };
  if (!holds()) {
    // A 其中 under a part; the sums say how far it reaches, else the sources named.
    for (const whole of outline.fromBelow()) {
      const run = isAmong(lines[whole + 1]) ? behind(whole) : [];
      if (run.length === 0 || outline.nestRun(whole, run, CONFIRMED) || SOURCE.test(nameOf(lines[whole]))) continue;
      const sources = leading(run, (row) => row === whole + 1 || SOURCE.test(nameOf(lines[row])));
      outline.nest(whole, sources, false);
    }
  }
  if (!holds()) {
    // No second 其中 says that parts have parts: they do where the rest comes to the total once those are taken out.
    const before = [...outline.places];
    for (const whole of outline.fromBelow()) {
      const run = behind(whole);
      // ①, ② under 小计, and 2. behind them.
      const parts = leading(run, (row) => depths[row] === depths[run[0] ?? row]);
      // 一般公共预算 that says what 财政拨款 above it says.
      if (!outline.nestRun(whole, parts, CONFIRMED) && alike(amountsOf(whole), amountsOf(parts[0]))) outline.nest(whole, parts.slice(0, 1));
    }
    const gaps = gapsOf(amountsOf(total), direct().map(amountsOf)).flatMap((gap) => gap?.isZero() ?? []);
    // In one column the fault may be that is looked for.
    if (!holds() && 2 * gaps.filter((isNone) => isNone).length <= gaps.length) outline.places.splice(0, before.length, ...before);
  }
  return outline.places.map((place, row) => {
    const grouping = groupings[row] ?? null;
    if (grouping === null) return null;
    return isApart(row) ? { ...place, grouping: APART } : { ...place, grouping };
  });
}

/** How deep each row stands: by ways of numbering, 1. above （1）, else by how far its words are set in; null where nothing tells. */
function depthsOf(lines: readonly FundsLine[]): readonly (number | null)[] {
  const labels = lines.map(({ labels: words }) => words.at(-1));
  const numbers = labels.map((label) => (label === undefined ? null : numberingOf(label.plain)));
  if (new Set(numbers.filter((number) => number !== null)).size > 1) return numbers;
  return labels.map((label) => label && (/^[\s\u3000]*/.exec(label.raw)?.[0].length ?? 0)).map((depth) => depth ?? null);
}

/** Each row is part of the nearest above it that stands less deep. */
function nestByDepth(outline: Outline, depths: readonly (number | null)[], within: (row: number) => number | null): void {
  const rows = depths.flatMap((depth, at) => (depth === null || within(at) === null ? [] : [{ depth, at }]));
  for (const [index, { depth, at }] of rows.entries()) {
    const [whole] = rows
      .slice(0, index)
      .filter((above) => above.depth < depth)
      .slice(-1);
    if (whole !== undefined) outline.nest(whole.at, [at]);
  }
  for (const { at } of rows) {
    const parts = outline.partsOf(at);
    if (parts.length > 0 && !outline.holds(at, parts, CONFIRMED)) outline.nest(at, parts, false);
  }
}

function groupingsOf(lines: readonly FundsLine[]): readonly (number | null)[] {
  let current = 0;
  let heading: string | null = null;
  let byKind: boolean | null = null;
  return lines.map((line, index) => {
    const own = line.labels.at(-1);
    if (own === undefined || (index === 0 && !isAmong(line) && !headsGroup(own))) return current;
    const found = line.labels.map(({ plain }) => HEADING.exec(plain)?.[0]).find((match) => match !== undefined);
    if (found !== undefined) {
      if (heading !== null || byKind !== null) current += 1;
      heading = found;
      byKind = own.plain === found ? null : BY_KIND.test(own.plain);
      return own.plain === found ? null : current;
    }
    const kind = BY_KIND.test(own.plain);
    // Another 其中 for another way of splitting: by source first, then by kind of spending.
    if (byKind !== null && isAmong(line) && kind !== byKind) {
      current += 1;
      byKind = kind;
    }
    byKind ??= kind;
    return current;
  });
}

/**
 * 年初 + 结转 + 调增 − 调减 − 收回 = 全年预算, of the columns between the two: what may come to the budget, where more than one step
 * leads to it. What was carried over, or taken back, may be in both.
 */
export function budgetSteps(row: FundsRow): readonly { readonly more: readonly Field[]; readonly less: readonly Field[] }[] {
  const { initial, carried, adjustment, reduced, recovered, budget, gross, integrated } = row;
  // Where nothing was merged into other funds, the budget is what it was before.
  if (gross !== null && isBlank(integrated)) return [{ more: [gross], less: [] }];
  const steps = (...fields: readonly (Field | null)[]) =>
    fields.filter((field) => {
      const isBetween = field && initial && budget && field.at.column >= initial.at.column && field.at.column < budget.at.column;
      return isBetween === true && numberIn(field)?.isZero() === false;
    }) as Field[];
  if (steps(adjustment, reduced).length === 0 || steps(carried, reduced, recovered).length === 0 || numberIn(initial) === null) return [];
  return [carried, null].flatMap((over) =>
    [recovered, null].map((back) => ({ more: steps(initial, over, adjustment), less: steps(reduced, back) })),
  );
}

const nameOf = (line?: FundsLine): string => line?.labels.at(-1)?.plain ?? '';

const isAmong = (line?: FundsLine): boolean => nameOf(line).startsWith('其中');

function leading(rows: readonly number[], fits: (row: number) => boolean): readonly number[] {
  const end = rows.findIndex((row) => !fits(row));
  return end < 0 ? rows : rows.slice(0, end);
}
