import { amountOf } from '../compute/stated';
import { type Assumptions, cellsOf, evaluate } from '../compute/expression';
import { type Decimal, ZERO } from '../compute/decimal';
import { shownDecimals } from '../compute/in-words';
import type { SumChecked } from '../compute/checked';
import { type Field, numberIn } from '../forms/field';
import { type Equation, standing, usesOf } from './equation';
import { isTruncated, rightsBehind, slipBetween, type SlipKind, withAnotherDigit } from './slip';

/** A cell that could be at fault for a broken equation, and what it would have to hold. */
export interface Candidate {
  readonly field: Field;
  readonly right: Decimal;
  readonly slip: SlipKind | null;
  /** The part that was left out of a sum, or counted twice; the cell with which it was exchanged. */
  readonly part?: Field;
  readonly sharp: boolean;
}

/** What the cells hold if it is so. */
export function assumed({
  field,
  right,
  slip,
  part = null,
}: Pick<Candidate, 'field' | 'right' | 'slip'> & { readonly part?: Field | null }) {
  const own = numberIn(field);
  const other = slip === 'exchanged' && part !== null && own !== null ? [[part, own] as const] : [];
  return new Map([[field, right] as const, ...other]) satisfies Assumptions;
}

/** What a digit left out in front of the point makes of a figure, at least. */
const LEAST_DROP = 5;
/** A rate says more of its amounts than points do. */
const LEAST_DROP_IN_RATE = 2;
/** Of full points so little is due only where an order of magnitude went wrong. */
const FAR_SHORT = 0.2;
/** Slips that put a figure so far out of place that nothing can be worked out of it. */
const GROSS: ReadonlySet<SlipKind> = new Set(['sign', 'point', 'money-unit']);
/** Of a rate: so near to what is due nothing tells a slip from other amounts. */
const NEAR = '0.02';

/** Decimals of what is counted or measured, fewest first. */
const PLACES = [0, 1, 2];

/** Everything that would make the equation hold: its result, each part of a sum, inputs that are one slip away. */
export function* candidatesFor(equation: Equation, tolerance: string): Iterable<Candidate> {
  const own = ofResult(equation);
  if (own !== null) yield own;
  if (own?.slip === 'truncated') return;
  for (const field of equation.due.inputs) {
    if (field === equation.field) continue;
    if (equation.sum !== null || equation.due.expression.kind === 'difference') yield* ofPart(equation, field);
    else if (field.entry.kind === 'number') yield* ofInput(equation, field, field.entry.value, tolerance);
  }
}

/** Two figures of one row or column, each in the other's cell: each of them makes something fail that is no sum over both. */
export function* exchangesIn(broken: readonly Equation[]): Iterable<Candidate> {
  const uses = usesOf(broken);
  // Nothing in the place of something is as well a part left out.
  const cells = [...uses.keys()].filter((field) => numberIn(field)?.isZero() === false);
  const isTold = (own: Field, other: Field) => uses.get(own)?.some((equation) => !isSumOver(equation, own, other)) === true;
  for (const [at, field] of cells.entries()) {
    for (const part of cells.slice(at + 1)) {
      const right = numberIn(part);
      if (right === null || !areBeside(field, part) || numberIn(field)?.eq(right) !== false) continue;
      if (!isTold(field, part) || !isTold(part, field)) continue;
      const assuming = assumed({ field, right, slip: 'exchanged', part });
      const isSharp = (cell: Field) => uses.get(cell)?.some((equation) => !isSaturated(equation, cell, assuming)) === true;
      yield { field, right, slip: 'exchanged', part, sharp: isSharp(field) && isSharp(part) };
    }
  }
}

function isSumOver({ sum }: Equation, one: Field, other: Field): boolean {
  return sum?.parts.includes(one) === true && sum.parts.includes(other);
}

function areBeside(one: Field, other: Field): boolean {
  const isPercent = ({ entry }: Field) => entry.kind === 'number' && entry.percent;
  const inLine = one.at.row === other.at.row || one.at.column === other.at.column;
  return inLine && one.sheet.id === other.sheet.id && isPercent(one) === isPercent(other);
}

/** An amount with one digit mistyped: what nobody can tell from another such slip. */
export function* anotherDigitIn({ due }: Equation): Iterable<Candidate> {
  for (const field of due.inputs) {
    const amount = numberIn(field);
    if (amount === null) continue;
    for (const right of withAnotherDigit(amount, shownDecimals(field, amount))) yield { field, right, slip: null, sharp: false };
  }
}

/** An input as the figure that is stated would have it, with as few decimals as give that; nothing where full points hide it. */
export function* solvedFor(equation: Equation, tolerance: string): Iterable<Candidate> {
  const { due, stated, sum } = equation;
  if (sum !== null || stated.lte(0) || due.exact.lte(0)) return;
  for (const field of due.inputs) {
    const amount = numberIn(field);
    if (amount === null || field === equation.field) continue;
    const [larger, smaller] = [amount.times(stated).div(due.exact), amount.times(due.exact).div(stated)];
    for (const exact of [larger, smaller]) {
      const right = PLACES.map((places) => exact.toDecimalPlaces(places)).find(
        (each) => standing(equation, new Map([[field, each]]), tolerance) === 'holds',
      );
      if (right !== undefined) yield { field, right, slip: null, sharp: false };
    }
  }
}

function ofResult({ field, stated, due, computes, sum }: Equation): Candidate | null {
  if (field === null) return null;
  const part = sum === null ? null : executionScoreIn(sum, due.exact.minus(stated).abs());
  if (part !== null) return { field, right: due.rounded, slip: stated.lt(due.exact) ? 'omitted' : 'repeated', part, sharp: true };
  const decimals = shownDecimals(field, stated);
  const slip = computes && isTruncated(stated, due.exact, due.decimals) ? 'truncated' : slipBetween(stated, due.rounded, decimals);
  // 5.2 for 5.21 is a rate written shorter, and 12.11 for 12.10 may come of its amounts: nothing shows a digit mistyped.
  const isNear = due.percent && stated.minus(due.exact).abs().lte(due.exact.abs().times(NEAR));
  return { field, right: due.rounded, slip: isNear ? null : slip, sharp: true };
}

/** It stands in a block of its own, and is easily left out of the total or counted twice. A whole figure may be any score's. */
function executionScoreIn({ parts, of }: SumChecked, gap: Decimal): Field | null {
  const [first] = parts;
  if (of !== 'scores' || first?.key.includes('/funds/') !== true || numberIn(first)?.eq(gap) !== true) return null;
  return gap.isInteger() || parts.some((part) => numberIn(part) === null) ? null : first;
}

/** What the part would have to be for the sum or difference to come out; a blank one may be all that is missing. */
function* ofPart({ stated, due }: Equation, field: Field): Iterable<Candidate> {
  const there = amountOf(field);
  if (there.kind === 'unreadable' || field.entry.kind === 'placeholder') return;
  const amount = there.kind === 'amount' ? there.amount : ZERO;
  const { expression } = due;
  const isTakenOff = expression.kind === 'difference' && cellsOf(expression.by).includes(field);
  const gap = stated.minus(due.exact);
  const right = isTakenOff ? amount.minus(gap) : amount.plus(gap);
  if (right.isNegative() && !amount.isNegative()) return;
  const slip = there.kind === 'blank' ? 'blank' : slipBetween(amount, right, shownDecimals(field, amount));
  // Nobody types an amount for nothing.
  if ((slip === 'blank' || slip === null) && right.isZero()) return;
  yield { field, right, slip, sharp: true };
}

/** Rounding hides what the input would have to be: every figure one slip away is tried. */
function* ofInput(equation: Equation, field: Field, amount: Decimal, tolerance: string): Iterable<Candidate> {
  const decimals = shownDecimals(field, amount);
  for (const right of rightsBehind(amount, decimals)) {
    const assuming: Assumptions = new Map([[field, right]]);
    if (standing(equation, assuming, tolerance) !== 'holds') continue;
    const slip = slipBetween(amount, right, decimals);
    // A digit left out behind the point changes little, and one that would fit is easily found.
    if (
      slip === null ||
      ((slip === 'dropped' || slip === 'shortened') && right.lt(amount.times(equation.due.percent ? LEAST_DROP_IN_RATE : LEAST_DROP)))
    )
      continue;
    // 753 beside a result of 735 is that figure with its digits swapped.
    const isOther = slip === 'swapped' && equation.due.inputs.some((other) => other !== field && numberIn(other)?.eq(right) === true);
    const sharp = isOther || !isSaturated(equation, field, assuming);
    const farShort = equation.due.exact.lt(equation.stated.times(FAR_SHORT));
    if (sharp || (farShort && GROSS.has(slip))) yield { field, right, slip, sharp };
  }
}

/** Full points are due to every target that is reached: that they are, singles no figure out. */
function isSaturated({ due, stated }: Equation, field: Field, assuming: Assumptions): boolean {
  if (due.percent) return false;
  if (due.expression.kind === 'scored') return true;
  const [, points] = due.expression.kind === 'product' ? due.expression.terms : [];
  const full = points === undefined ? null : evaluate(points, assuming);
  return full !== null && full.eq(stated) && !(points?.kind === 'cell' && points.field === field);
}
