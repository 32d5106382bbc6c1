import { shownDecimals } from '../compute/in-words';
import type { Decimal } from '../compute/decimal';
import { evaluate, type Assumptions } from '../compute/evaluate';
import type { Checked, UnitFigures } from '../compute/figures';
import type { Field } from '../forms/field';
import type { RulePack } from '../packs/pack';
import type { Blame } from './blame';
import { describeBlame } from './describe-blame';
import { equationsIn, standing, type Equation } from './equation';
import { leavingRowsInLine } from './order-of-magnitude';
import { isTruncated, RANK, rightsBehind, slipBetween } from './slip';
import type { Suspect } from './suspect';

/** Without a slip to explain it, a cell is singled out only by two equations that agree on it. */
const UNEXPLAINED_RANK = 4;
const AGREEING_EQUATIONS = 2;
/** What a digit left out in front of the point makes of a figure, at least. */
const LEAST_DROP = 5;

/**
 * Judges all equations of a unit together: the cell whose correction makes the most of them hold is at fault; among
 * equals the one that a simple slip explains. Nobody is blamed when two cells would do equally well. Worked out at the
 * first question, for most units have none.
 */
export function blameIn(figures: UnitFigures, pack: RulePack): (checked: Checked) => Blame | null {
  let suspects: readonly Suspect[] | null = null;
  return (checked) => {
    if (checked.verdict === 'agrees') return null;
    suspects ??= suspectsIn(equationsIn(figures), pack.tolerance);
    const chosen = choose(
      suspects.filter(({ settles }) => settles.some((equation) => equation.checked === checked)),
      checked,
      figures,
    );
    const equation = chosen?.settles.find((each) => each.checked === checked);
    return chosen && equation ? describeBlame(chosen, equation) : null;
  };
}

function choose(suspects: readonly Suspect[], checked: Checked, figures: UnitFigures): Suspect | null {
  const best = suspects
    .filter((suspect) => suspects.every((other) => compare(suspect, other) <= 0))
    // Of two figures for one cell, the one people would write.
    .sort((a, b) => a.right.decimalPlaces() - b.right.decimalPlaces());
  if (new Set(best.map(({ field }) => field)).size > 1) {
    const inLine = leavingRowsInLine(best, figures);
    if (inLine !== null) return inLine;
    const isSum = 'parts' in checked;
    // A computed figure is the likelier slip than what it was computed from.
    return isSum ? null : (best.find(({ field }) => field === checked.field) ?? null);
  }
  return best[0] ?? null;
}

function compare(a: Suspect, b: Suspect): number {
  return b.net - a.net || rankOf(a) - rankOf(b);
}

function rankOf({ slip }: Suspect): number {
  return slip === null ? UNEXPLAINED_RANK : RANK[slip];
}

function suspectsIn(equations: readonly Equation[], tolerance: string): Suspect[] {
  const broken = equations.filter((equation) => equation.broken);
  const uses = usesOf(equations);
  const suspects = broken.flatMap((equation) => [...candidates(equation, tolerance)]);
  return suspects.flatMap((candidate) => weigh(candidate, uses.get(candidate.field) ?? [], tolerance) ?? []);
}

type Candidate = Pick<Suspect, 'field' | 'right' | 'slip'>;

function weigh(candidate: Candidate, uses: readonly Equation[], tolerance: string): Suspect | null {
  const assuming: Assumptions = new Map([[candidate.field, candidate.right]]);
  const settles: Equation[] = [];
  let spoilt = 0;
  for (const equation of uses) {
    const was = !equation.broken;
    const now = standing(equation, assuming, tolerance);
    if (!was && now === 'holds') settles.push(equation);
    // A total worked out from a wrong score, or a rate from a wrong amount, follows it: that it no longer holds says nothing.
    if (was && now === 'broken' && equation.sum?.of !== 'scores' && equation.checked.beside !== true) spoilt += 1;
  }
  const strong = settles.filter((equation) => !isSaturated(equation, candidate, assuming));
  const net = settles.length - spoilt;
  const enough = candidate.slip === null ? net >= AGREEING_EQUATIONS : net >= 1;
  return strong.length > 0 && enough ? { ...candidate, settles, net } : null;
}

/** Full points are due to every target that is reached: that they are, singles no figure out. */
function isSaturated(equation: Equation, { field }: Candidate, assuming: Assumptions): boolean {
  const { due, stated } = equation;
  if (field === equation.field || due.percent || equation.sum !== null) return false;
  const [, points] = due.expression.kind === 'product' ? due.expression.factors : [];
  const full = points === undefined ? null : evaluate(points, assuming);
  return full !== null && full.eq(stated) && !(points?.kind === 'cell' && points.field === field);
}

function* candidates(equation: Equation, tolerance: string): Iterable<Candidate> {
  const own = ofResult(equation);
  if (own !== null) yield own;
  // A wrong score is told by its own target and actual; what would make the total come out says nothing about it.
  if (own?.slip === 'truncated' || equation.sum?.of === 'scores') return;
  for (const field of equation.due.inputs) {
    if (field === equation.field || field.entry.kind !== 'number') continue;
    if (equation.sum !== null) yield ofPart(equation, field, field.entry.value);
    else yield* ofInput(equation, field, field.entry.value, tolerance);
  }
}

function ofResult({ field, stated, due }: Equation): Candidate | null {
  if (field === null) return null;
  const decimals = shownDecimals(field, stated);
  const slip = isTruncated(stated, due.exact, due.decimals) ? 'truncated' : slipBetween(stated, due.rounded, decimals);
  return { field, right: due.rounded, slip };
}

/** What the part would have to be for the sum to come out. */
function ofPart({ stated, due }: Equation, field: Field, amount: Decimal): Candidate {
  const right = amount.plus(stated.minus(due.exact));
  return { field, right, slip: slipBetween(amount, right, shownDecimals(field, amount)) };
}

/** Rounding hides what the input would have to be: every figure one slip away is tried. */
function* ofInput(equation: Equation, field: Field, amount: Decimal, tolerance: string): Iterable<Candidate> {
  const decimals = shownDecimals(field, amount);
  for (const right of rightsBehind(amount, decimals)) {
    if (standing(equation, new Map([[field, right]]), tolerance) !== 'holds') continue;
    const slip = slipBetween(amount, right, decimals);
    // A digit left out behind the point changes little, and one that would fit is easily found.
    if (slip === null || (slip === 'dropped' && right.lt(amount.times(LEAST_DROP)))) continue;
    yield { field, right, slip };
  }
}

function usesOf(equations: readonly Equation[]): ReadonlyMap<Field, Equation[]> {
  const uses = new Map<Field, Equation[]>();
  for (const equation of equations) {
    const { field: result, due } = equation;
    const { inputs } = due;
    for (const field of result === null || inputs.includes(result) ? inputs : [result, ...inputs]) {
      const there = uses.get(field);
      if (there === undefined) uses.set(field, [equation]);
      else there.push(equation);
    }
  }
  return uses;
}
