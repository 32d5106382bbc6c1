import type { Label } from './labels';
import { comeTo, longestRun, type Amounts } from './part-sums';

/** A row of the funds as it was found, in sheet order. */
export interface FundsLine {
  /** The words in front of its amounts, from left to right; the last names the row. */
  readonly labels: readonly Label[];
  readonly amounts: Amounts;
}

/** What a row of the funds is part of. */
export interface FundsPlace {
  /** Which way of splitting the total it belongs to, from 0: by source, and again by kind of spending. */
  readonly grouping: number;
  /** Index of the row it is a part of; null for a part of the total itself. */
  readonly partOf: number | null;
  /** It and the other parts of that row come to it. */
  readonly exhaustive: boolean;
}

const NUMBER = '[(（]?(?:[0-9]{1,2}|[一二三四五])[)）、.]';
/** `（1）资金来源：财政性资金`, `资金结构` */
const HEADING = new RegExp(`^(?:${NUMBER})?(?:按)?资金(?:来源|结构|性质|用途|构成)(?:划?分)?(?:[:：]|$)`);
const NUMBERED = new RegExp(`^(?:${NUMBER})(?=[\\u4e00-\\u9fff])`);
const BY_KIND = /基本支出|项目支出|人员(?:经费|支出)|公用(?:经费|支出)/;
/** Levels that one source comes from. */
const SOURCE = /中央|自治区|省|市|县|区|旗|盟|乡|镇|一般公共预算|政府性基金|国有资本|本级|上级/;

/** What a row is called: without `其中：`, numbers and the heading of its group. */
export function fundsName(label: string): string {
  return label
    .replace(HEADING, '')
    .replace(/^其中[:：]?/, '')
    .replace(NUMBERED, '');
}

/**
 * What each row is part of; `total` is the index of the row they all come to. Null for a row that only heads a group.
 * Words say where a group begins; where a 其中 stands under a part, the sums say how far it reaches.
 */
export function fundsOutline(lines: readonly FundsLine[], total: number): readonly (FundsPlace | null)[] {
  const groupings = groupingsOf(lines);
  const places = groupings.map((grouping): FundsPlace | null => (grouping === null ? null : { grouping, partOf: null, exhaustive: true }));
  const nest = (whole: number, parts: readonly number[], exhaustive: boolean): void => {
    for (const part of parts) places[part] = { grouping: groupings[part] ?? 0, partOf: whole, exhaustive };
  };
  const open = (whole: number): readonly number[] => {
    const run: number[] = [];
    for (let index = whole + 1; index < lines.length && places[index]?.partOf === null; index += 1) {
      if (index === total || groupings[index] !== groupings[whole]) break;
      run.push(index);
    }
    return run;
  };
  const amounts = (rows: readonly number[]): readonly Amounts[] => rows.map((row) => lines[row]?.amounts ?? []);
  for (let whole = lines.length - 2; whole >= 0; whole -= 1) {
    if (whole === total || places[whole] === null || !isAmong(lines[whole + 1]) || places[whole + 1]?.partOf !== null) continue;
    if (groupings[whole] !== groupings[whole + 1]) continue;
    const run = open(whole);
    const length = longestRun(lines[whole]?.amounts ?? [], amounts(run));
    if (length !== null) nest(whole, run.slice(0, length), true);
    else
      nest(
        whole,
        leading(run, (row) => row === whole + 1 || SOURCE.test(nameOf(lines[row]))),
        false,
      );
  }
  nestBySums();
  return places;

  /** No second 其中 says that parts have parts: where they do not come to the total as they stand, and do once those are taken out. */
  function nestBySums(): void {
    const direct = () => places.flatMap((place, row) => (place?.partOf === null && place.grouping === 0 && row !== total ? [row] : []));
    const whole = lines[total]?.amounts ?? [];
    const before = [...places];
    if (comeTo(whole, amounts(direct()))) return;
    for (let row = lines.length - 2; row >= 0; row -= 1) {
      if (row === total || places[row]?.partOf !== null) continue;
      const run = open(row).filter((index) => SOURCE.test(nameOf(lines[index])));
      const length = longestRun(lines[row]?.amounts ?? [], amounts(run));
      if (length !== null) nest(row, run.slice(0, length), true);
    }
    if (!comeTo(whole, amounts(direct()))) places.splice(0, places.length, ...before);
  }
}

function groupingsOf(lines: readonly FundsLine[]): readonly (number | null)[] {
  let current = 0;
  let heading: string | null = null;
  let byKind: boolean | null = null;
  return lines.map((line, index) => {
    const own = line.labels.at(-1);
    if (own === undefined || (index === 0 && !isAmong(line))) return current;
    const found = line.labels.map(({ plain }) => HEADING.exec(plain)?.[0]).find((match) => match !== undefined);
    if (found !== undefined) {
      const isNew = heading !== null || byKind !== null;
      heading = found;
      byKind = null;
      if (own.plain === found) return null;
      byKind = BY_KIND.test(own.plain);
      if (isNew) current += 1;
      return current;
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

function isAmong(line: FundsLine | undefined): boolean {
  return line?.labels.at(-1)?.plain.startsWith('其中') === true;
}

function nameOf(line: FundsLine | undefined): string {
  return line?.labels.at(-1)?.plain ?? '';
}

function leading(rows: readonly number[], fits: (row: number) => boolean): readonly number[] {
  const end = rows.findIndex((row) => !fits(row));
  return end < 0 ? rows : rows.slice(0, end);
}
