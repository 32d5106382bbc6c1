import { type Field, numberIn } from '../forms/field';
import type { Wording } from '../wording';
import { amountOf } from './stated';
import { cell, cellsOf, evaluate, type Expression, sum } from './expression';
import { type Decimal, ZERO } from './decimal';
import type { Computed, Due, Uncomputable } from './checked';
import { decimalsOf, inWords, withMinus } from './in-words';

/** Rates are shown with two decimals of a percent. */
const RATE_DECIMALS = 2;
const MOST_RATE_DECIMALS = 12;
/** Decimals shown of a result that has more than it is rounded to. */
const EXACT_DECIMALS = 4;

/** A rate in percent, `of ÷ by × 100%`, with as many decimals as it needs where none are given; `zero` when the divisor is 0. */
export function rateDue(expression: Expression, basis: Wording, zero: Wording, decimals?: number): Due {
  const exact = evaluate(expression);
  if (exact === null) return uncomputable('zero', zero, cellsOf(expression), basis, expression);
  return new ComputedFigure(expression, exact, decimals ?? rateDecimals(exact), true, basis, null, null);
}

const DIVISION_BY_ZERO = { zh: '除数为0，无法计算', en: 'Cannot be computed: division by zero' };

/**
 * Points or money rounded half-up to `decimals`.
 * `words` replaces the written-out expression, where a condition decides (`139 ≤ 140`) or another sum says it better;
 * `inputs` are the cells behind it where the expression does not name them.
 */
export function amountDue(expression: Expression, decimals: number, basis: Wording, words?: Words, inputs?: readonly Field[]): Due {
  const exact = evaluate(expression);
  if (exact === null) return uncomputable('zero', DIVISION_BY_ZERO, cellsOf(expression), basis, expression);
  return new ComputedFigure(expression, exact, decimals, false, basis, words ?? null, inputs ?? null);
}

/**
 * A sum of cells, with as many decimals as they show. A blank one adds nothing; text and errors might add anything.
 * `besides` is what counts and stands in no cell.
 */
export function sumDue(parts: readonly Field[], basis: Wording, leastDecimals = 0, besides: readonly Expression[] = []): Due {
  const unread = parts.find((field) => amountOf(field).kind === 'unreadable');
  if (unread !== undefined) {
    const reason = { zh: `${unread.label.zh}不是数字，合计无法计算`, en: `No sum: ${unread.label.en} is not a number` };
    return uncomputable('not-a-number', reason, parts, basis);
  }
  const expression = sum([...besides, ...parts.map((field) => cell(field, numberIn(field) ?? ZERO))]);
  return amountDue(expression, Math.max(leastDecimals, decimalsOf(expression)), basis);
}

/** How a result is said where its expression says it badly. Written out when somebody asks. */
export type Words = (shown: string) => string;

export function because(text: () => string): Words {
  return (shown) => `${text()} → ${shown}`;
}

/** `95 ≥ 95，得满分` */
export function inFull(text: () => string): Words {
  return () => `${text()}，得满分`;
}

export function uncomputable(
  why: Uncomputable['why'],
  reason: Wording,
  inputs: readonly Field[],
  basis: Wording,
  once?: Expression,
): Uncomputable {
  return { computable: false, why, reason, inputs, basis, once };
}

/** Points by another figure; where that cannot be computed, neither can they, for the same reason. */
export function pointsDue(by: Due, points: (by: Expression) => Expression, decimals: number, basis: Wording, words: WordsBy): Due {
  if (!by.computable) return uncomputable(by.why, by.reason, by.inputs, basis, by.once && points(by.once));
  return amountDue(points(by.expression), decimals, basis, ...words(by));
}

type WordsBy = (by: Computed) => readonly [words?: Words | undefined, inputs?: readonly Field[] | undefined];

/** The figure as it is computed, or would be. */
export function expressionOf(due: Due): Expression | undefined {
  return due.computable ? due.expression : due.once;
}

/** Enough decimals for a rate just beside 100 % not to read as 100 %, nor a small one as none: 99.998 %, 0.004 %. */
function rateDecimals(rate: Decimal): number {
  let decimals = RATE_DECIMALS;
  while (decimals < MOST_RATE_DECIMALS && [0, 100].some((limit) => !rate.eq(limit) && rate.toDecimalPlaces(decimals).eq(limit)))
    decimals += 1;
  return decimals;
}

function isFigure(text: string): boolean {
  return /^[−-]?[\d.]+$/.test(text);
}

/** Most figures agree and nobody asks how they came about: what is for people is put into words when they do. */
class ComputedFigure implements Computed {
  readonly computable = true;
  readonly rounded: Decimal;
  #inputs: readonly Field[] | null;

  constructor(
    readonly expression: Expression,
    readonly exact: Decimal,
    readonly decimals: number,
    readonly percent: boolean,
    readonly basis: Wording,
    private readonly words: Words | null,
    measuredOn: readonly Field[] | null,
  ) {
    this.#inputs = measuredOn;
    this.rounded = exact.toDecimalPlaces(decimals);
  }

  get shown(): string {
    // One decimal is what terms have, not how a figure is written: 100, not 100.0.
    const decimals = this.rounded.isZero() || (this.decimals === 1 && this.rounded.isInteger()) ? 0 : this.decimals;
    return `${this.rounded.toFixed(decimals)}${this.sign}`;
  }

  get inputs(): readonly Field[] {
    return (this.#inputs ??= cellsOf(this.expression));
  }

  get arithmetic(): string {
    if (this.words !== null) return this.words(this.shown);
    const written = inWords(this.expression);
    // One figure that is taken as it stands.
    if (this.rounded.eq(this.exact) && isFigure(written)) return this.shown;
    if (this.rounded.eq(this.exact)) return withMinus(`${written} = ${this.shown}`);
    const most = Math.max(EXACT_DECIMALS, this.decimals + 1);
    const unrounded = this.exact.toFixed(Math.min(most, this.exact.decimalPlaces()));
    return withMinus(`${written} = ${unrounded}${this.sign} → ${this.shown}`);
  }

  private get sign(): string {
    return this.percent ? '%' : '';
  }
}
