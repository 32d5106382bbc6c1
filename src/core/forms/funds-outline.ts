import type { Label } from './labels';
import { comeTo, CONFIRMED, longestRun, type Amounts } from './part-sums';

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
 * Words say where a group begins. Where the parts do not come to the total as they stand, some are parts of parts: those
 * under a 其中 of their own, or sources under the row they come to.
 */
export function fundsOutline(lines: readonly FundsLine[], total: number): readonly (FundsPlace | null)[] {
  const outline = new Outline(lines, total, groupingsOf(lines));
  if (!outline.holds()) outline.nestAmong();
  if (!outline.holds()) outline.nestSources();
  return outline.places;
}

class Outline {
  places: (FundsPlace | null)[];

  constructor(
    private readonly lines: readonly FundsLine[],
    private readonly total: number,
    private readonly groupings: readonly (number | null)[],
  ) {
    this.places = groupings.map((grouping) => (grouping === null ? null : { grouping, partOf: null, exhaustive: true }));
  }

  /** The parts come to the total. */
  holds(): boolean {
    const direct = this.places.flatMap((place, row) => (place?.partOf === null && place.grouping === 0 && row !== this.total ? [row] : []));
    return comeTo(this.lines[this.total]?.amounts ?? [], this.amounts(direct), CONFIRMED);
  }

  /** A 其中 under a part; the sums say how far it reaches, else the sources named. */
  nestAmong(): void {
    for (let whole = this.lines.length - 2; whole >= 0; whole -= 1) {
      if (!isAmong(this.lines[whole + 1]) || !this.isOpen(whole, whole + 1)) continue;
      const run = this.open(whole);
      const length = longestRun(this.lines[whole]?.amounts ?? [], this.amounts(run), CONFIRMED);
      if (length !== null) this.nest(whole, run.slice(0, length), true);
      else if (!SOURCE.test(nameOf(this.lines[whole])))
        this.nest(
          whole,
          leading(run, (row) => row === whole + 1 || SOURCE.test(nameOf(this.lines[row]))),
          false,
        );
    }
  }

  /** No second 其中 says that parts have parts: they do where the rest comes to the total once those are taken out. */
  nestSources(): void {
    const before = [...this.places];
    for (let whole = this.lines.length - 2; whole >= 0; whole -= 1) {
      const run = this.open(whole);
      const length = longestRun(this.lines[whole]?.amounts ?? [], this.amounts(run), CONFIRMED);
      if (length !== null) this.nest(whole, run.slice(0, length), true);
    }
    if (!this.holds()) this.places = before;
  }

  private nest(whole: number, parts: readonly number[], exhaustive: boolean): void {
    for (const part of parts) this.places[part] = { grouping: this.groupings[part] ?? 0, partOf: whole, exhaustive };
  }

  /** The rows behind one that may be its parts. */
  private open(whole: number): readonly number[] {
    const run: number[] = [];
    for (let index = whole + 1; index < this.lines.length && this.isOpen(whole, index); index += 1) run.push(index);
    return run;
  }

  private isOpen(whole: number, part: number): boolean {
    const free = [whole, part].every((row) => row !== this.total && this.places[row]?.partOf === null);
    return free && this.groupings[whole] === this.groupings[part];
  }

  private amounts(rows: readonly number[]): readonly Amounts[] {
    return rows.map((row) => this.lines[row]?.amounts ?? []);
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
