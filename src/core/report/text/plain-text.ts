import { halfWidth } from '../../forms/cells/normalise';

/** 二〇二四年 is 2024年: as many characters. */
const YEAR_IN_WORDS = /二[〇○零Ο][〇○零Ο一二三四五六七八九]{2}(?=年)/g;
/** All other signs that stand in a year are noughts. */
const DIGITS = '〇一二三四五六七八九';

/** A text as it is searched: half-width, without white space and quotation marks, each character with its place in the original. */
export class PlainText {
  readonly plain: string;
  private readonly places: readonly number[];

  /** @param moneyUnit what bare amounts in it are counted in, `万元`; null where nothing says so */
  constructor(
    readonly original: string,
    readonly moneyUnit: string | null = null,
  ) {
    let plain = '';
    const places: number[] = [];
    const half = halfWidth(original).replace(YEAR_IN_WORDS, (year) =>
      [...year].map((digit) => Math.max(0, DIGITS.indexOf(digit))).join(''),
    );
    for (const { 0: words, index } of half.matchAll(/[^\s\u200b-\u200d\u2060\ufeff"'“”‘’「」『』]+/g)) {
      plain += words;
      for (let at = index; at < index + words.length; at += 1) places.push(at);
    }
    this.plain = plain;
    this.places = places;
  }

  /** What stands there in the original, from the first of these plain characters to the last. */
  quote(from: number, to: number): string {
    return this.original.slice(this.originalAt(from), to <= from ? this.originalAt(from) : this.originalAt(to - 1) + 1);
  }

  /** Where the first plain character at or behind this place of the original stands. */
  plainAt(original: number): number {
    const at = this.places.findIndex((place) => place >= original);
    return at < 0 ? this.plain.length : at;
  }

  /** The same with the quotation marks that open right before it and close right behind it. */
  quoteWithMarks(from: number, to: number): string {
    const quote = this.quote(from, to);
    const start = this.originalAt(from);
    const [ahead = ''] = /[“‘「『]*$/.exec(this.original.slice(0, start)) ?? [];
    const [behind = ''] = /^[”’」』]*/.exec(this.original.slice(start + quote.length)) ?? [];
    return `${ahead}${quote}${behind}`;
  }

  originalAt(plain: number): number {
    return this.places[plain] ?? this.original.length;
  }
}
