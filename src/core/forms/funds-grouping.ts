import type { Label } from './labels';

/** What a row says about the way the total is split that it belongs to. */
export type Grouped =
  /** Belongs to the rows above it. */
  | { readonly kind: 'same' }
  /** Begins another way of splitting the same total: by source, and again by kind of spending. */
  | { readonly kind: 'next' }
  /** Repeats the total, or is a part of a part: stands outside. */
  | { readonly kind: 'outside' };

const NUMBER = '[(（]?(?:[0-9]{1,2}|[一二三四五])[)）、.]';
/** `（1）资金来源：财政性资金`, `资金结构` */
const HEADING = new RegExp(`^(?:${NUMBER})?(?:按)?资金(?:来源|结构|性质|用途|构成)(?:划?分)?(?:[:：]|$)`);
const NUMBERED = new RegExp(`^(?:${NUMBER})(?=[\\u4e00-\\u9fff])`);
const BY_KIND = /基本支出|项目支出|人员(?:经费|支出)|公用(?:经费|支出)/;

/** What a row is called: without `其中：`, numbers and the heading of its group. */
export function fundsName(label: string): string {
  return label
    .replace(HEADING, '')
    .replace(/^其中[:：]?/, '')
    .replace(NUMBERED, '');
}

/** Reads rows from top to bottom. */
export class FundsGrouping {
  private heading: string | null = null;
  private byKind: boolean | null = null;

  /** `labels` are the words in front of the amounts; `own` is the one that names the row. */
  next(labels: readonly Label[], own: Label): Grouped {
    const heading = labels.map(({ plain }) => HEADING.exec(plain)?.[0]).find((match) => match !== undefined);
    if (heading !== undefined) {
      const isNew = this.heading !== null || this.byKind !== null;
      this.heading = heading;
      this.byKind = null;
      if (own.plain === heading) return { kind: 'outside' };
      this.byKind = BY_KIND.test(own.plain);
      return { kind: isNew ? 'next' : 'same' };
    }
    const byKind = BY_KIND.test(own.plain);
    if (this.byKind === null || !own.plain.startsWith('其中')) {
      this.byKind ??= byKind;
      return { kind: 'same' };
    }
    if (byKind === this.byKind) return { kind: 'outside' };
    this.byKind = byKind;
    return { kind: 'next' };
  }
}
