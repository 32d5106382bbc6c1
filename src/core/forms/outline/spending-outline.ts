import type { SpendingItem } from '../form';
import { gapsOf, LISTED, Outline, SUMS_ALONE, type Amounts, type Place } from './outline';
import type { SpendingLabel } from '../words/spending-names';

/** Items that stand on their own: whatever follows them is theirs until the next one. */
const TOP_ITEMS: ReadonlySet<SpendingItem> = new Set([
  'total',
  'basic',
  'personnel',
  'three-public',
  'projects',
  'public-funds',
  'procurement',
  'basic-adjustment',
  'total-adjustment',
]);
/** 三公经费 are these three, 公务用车 these two, 基本支出 people and 公用经费, and with 项目支出 all that was spent. */
export const WHOLE_OF: Readonly<Partial<Record<SpendingItem, SpendingItem>>> = {
  basic: 'total',
  projects: 'total',
  personnel: 'basic',
  'public-funds': 'basic',
  vehicles: 'three-public',
  overseas: 'three-public',
  reception: 'three-public',
  'vehicle-purchase': 'vehicles',
  'vehicle-running': 'vehicles',
};
const TOTAL = /合计|小计|总计|总额/;
const ALONE: Place = { partOf: null, exhaustive: false };

/** A row of the spending as it was found, in sheet order. */
export interface SpendingLine {
  readonly label: SpendingLabel;
  readonly amounts: Amounts;
  /** Anything at all stands under its amounts. */
  readonly filled: boolean;
}

/** What a row is called in the end, and what it is part of. */
export interface SpendingPlace extends Place {
  readonly item: SpendingItem;
  readonly name: string;
}

/** Which row is part of which: by numbering, 其中 and the names that are known; then by what the rows come to, where words leave it open. */
export function spendingOutline(lines: readonly SpendingLine[]): readonly SpendingPlace[] {
  return new SpendingOutline(lines).settled();
}

class SpendingOutline extends Outline {
  /** In step with the lines. */
  private readonly labels: readonly SpendingLabel[];
  private readonly called: { readonly item: SpendingItem; readonly name: string }[];

  constructor(private readonly lines: readonly SpendingLine[]) {
    super(
      lines.map(({ amounts }) => amounts),
      lines.map(() => ALONE),
    );
    this.labels = lines.map(({ label }) => label);
    this.called = this.labels.map(({ item, name }) => ({ item, name }));
  }

  settled(): readonly SpendingPlace[] {
    this.labels.forEach((label, row) => {
      this.placeByWords(label, row);
    });
    this.placeAboveWholes();
    this.partSharedHeadings();
    this.passOverBlankHeadings();
    this.settleBySums();
    this.loosen();
    return this.called.map((called, row) => ({ ...called, ...this.placeOf(row) }));
  }

  private placeOf(row: number): Place {
    return this.places[row] ?? ALONE;
  }

  private itemOf(row: number | null): SpendingItem | undefined {
    return row === null ? undefined : this.called[row]?.item;
  }

  private isHeading(row: number): boolean {
    return (this.labels[row]?.heading ?? null) !== null;
  }

  /** It stands on its own, or shares its cell with the heading of what does. */
  private isTop(row: number): boolean {
    return TOP_ITEMS.has(this.itemOf(row) ?? 'other') || this.isHeading(row);
  }

  /** The nearest row above that fits; null where none does. */
  private above(row: number, fits: (other: number) => boolean): number | null {
    let other = row - 1;
    while (other >= 0 && !fits(other)) other -= 1;
    return other < 0 ? null : other;
  }

  /** Part of one of the rows above it. */
  private placeByWords(label: SpendingLabel, row: number): void {
    if (row > 0 && !this.isTop(row)) {
      if (label.among)
        this.places[row] = { partOf: this.isAnotherAmong(row - 1) ? this.placeOf(row - 1).partOf : row - 1, exhaustive: false };
      else if (label.numbering !== null) this.placeNumbered(row, label.numbering);
      else this.placePlain(row);
    }
    // What they are part of is known, however the form numbers and indents them.
    const whole = this.isHeading(row) ? undefined : WHOLE_OF[label.item];
    const known = whole === undefined ? null : this.above(row, (other) => this.itemOf(other) === whole);
    if (known !== null) this.places[row] = { ...this.placeOf(row), partOf: known };
    this.settleKnown(row);
  }

  /** Some tables print 其中 before each part, not before the first alone. */
  private isAnotherAmong(row: number): boolean {
    const { partOf, exhaustive } = this.placeOf(row);
    const label = this.labels[row];
    return partOf !== null && !exhaustive && !this.isHeading(row) && (label?.among === true || label?.numbering === null);
  }

  /** 2、 stands beside 1、; the first of its numbering is a part of the heading above it. Numbered parts are all of it. */
  private placeNumbered(row: number, numbering: number): void {
    const isOfKind = (other: number) => this.labels[other]?.numbering === numbering;
    const near = this.above(row, (other) => isOfKind(other) || (this.labels[other]?.among !== true && this.isTop(other)));
    if (near !== null && isOfKind(near)) {
      const partOf = this.isHeading(near) ? near : this.placeOf(near).partOf;
      this.places[row] = { partOf, exhaustive: partOf !== null && this.labels[near]?.among !== true };
      return;
    }
    const heading = this.above(row, (other) => this.labels[other]?.numbering !== null || this.isFree(other) || this.isTop(other));
    this.places[row] = { partOf: heading, exhaustive: heading !== null };
  }

  /** A row without a number goes on with what the row above began: its 其中, or the funds listed one a row. */
  private placePlain(row: number): void {
    const label = this.labels[row - 1];
    const { partOf } = this.placeOf(row - 1);
    if (label?.among === true) this.places[row] = { partOf: this.isHeading(row - 1) ? row - 1 : partOf, exhaustive: false };
    else if (partOf !== null && !TOP_ITEMS.has(label?.item ?? 'other')) {
      const whole = label?.numbering === null ? partOf : row - 1;
      this.places[row] = { partOf: whole, exhaustive: this.labels[whole]?.oneEach ?? false };
    }
  }

  /** Where every part a whole can have is named, they are all of it, 其中 or not. */
  private settleKnown(row: number): void {
    const { partOf } = this.placeOf(row);
    if (partOf === null) return;
    const siblings = this.partsOf(partOf);
    const items = new Set(siblings.map((sibling) => this.itemOf(sibling)));
    const whole = this.itemOf(partOf);
    const named = Object.entries(WHOLE_OF).filter(([, of]) => of === whole);
    if (named.length > 0 && named.every(([item]) => items.has(item as SpendingItem))) this.nest(partOf, siblings);
  }

  /** A total may stand below its parts: 因公出国, 公务用车, 公务接待, 三公经费合计. */
  private placeAboveWholes(): void {
    this.labels.forEach(({ item }, row) => {
      const whole = WHOLE_OF[item];
      if (whole === undefined || this.isHeading(row) || this.itemOf(this.placeOf(row).partOf) === whole) return;
      const below = this.labels.findIndex((other, at) => at > row && other.item === whole);
      if (below < 0) return;
      this.nest(below, [row], false);
      this.settleKnown(row);
    });
  }

  /**
   * A heading that shares its cell with its first part (`项目支出:1、业务工作专项`) has one set of amounts for both. Where no
   * other part has amounts they are the heading's; else they can only be the part's. Either way nothing is summed.
   */
  private partSharedHeadings(): void {
    this.labels.forEach(({ heading }, row) => {
      if (heading === null) return;
      const parts = this.partsOf(row);
      if (!parts.some((part) => this.lines[part]?.filled)) this.called[row] = heading;
      for (const part of parts) if (!this.isHeading(part)) this.places[part] = ALONE;
    });
  }

  /** 市级专项资金（一个专项一行） may be left blank above its funds: they then are parts of what it is a part of. */
  private passOverBlankHeadings(): void {
    const before = [...this.places];
    before.forEach(({ partOf }, row) => {
      const whole = partOf === null ? undefined : before[partOf];
      if (partOf === null || whole === undefined || whole.partOf === null || this.itemOf(partOf) !== 'other') return;
      if (this.lines[partOf]?.filled === false && this.lines[row]?.filled === true) this.places[row] = whole;
    });
  }

  /**
   * Rows without a number or 其中 are parts of the row in front of them, or of the 合计 behind them, where they come to it
   * in every column but one at most: then the one is the finding. From the bottom up, so that parts of parts come first.
   */
  private settleBySums(): void {
    for (const whole of this.fromBelow()) {
      const listed = this.partsOf(whole);
      const isSettled = listed.some((part) => this.placeOf(part).exhaustive);
      if (this.lines[whole]?.filled !== true || this.isHeading(whole) || isSettled) continue;
      if (listed.length > 0) {
        if (this.holds(whole, listed, LISTED)) this.nest(whole, listed);
        continue;
      }
      const below = this.freeFrom(whole, 1, (row) => this.itemOf(row) !== 'other' && this.isFree(row));
      if (this.nestRun(whole, below, SUMS_ALONE) || !this.isTotal(whole)) continue;
      this.nestRun(whole, this.freeFrom(whole, -1, (row) => this.isTotal(row)).reverse(), SUMS_ALONE, 'last');
    }
  }

  private isTotal(row: number): boolean {
    return TOTAL.test(this.called[row]?.name ?? '');
  }

  /** The rows behind one, or in front of it, that are part of nothing yet, up to where others begin. */
  private freeFrom(whole: number, step: 1 | -1, ends: (row: number) => boolean): number[] {
    const run: number[] = [];
    for (let row = whole + step; this.lines[row] !== undefined && !ends(row); row += step) if (this.isFree(row)) run.push(row);
    return run;
  }

  /** Of 公用经费 a form lists what it likes, numbered or not: parts that come to it in no column are some of it. */
  private loosen(): void {
    for (const whole of this.lines.keys()) {
      const parts = this.partsOf(whole);
      if (parts.length === 0 || !['public-funds', 'other'].includes(this.itemOf(whole) ?? '')) continue;
      const amounts = parts.map((part) => this.lines[part]?.amounts ?? []);
      const gaps = gapsOf(this.lines[whole]?.amounts ?? [], amounts).flatMap((gap) => gap ?? []);
      if (gaps.length >= 2 && gaps.every((left) => left.gt(0))) this.nest(whole, parts, false);
    }
  }
}
