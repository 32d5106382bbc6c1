import { rateAgrees, scoreHolds, statedRate } from '../compute/check';
import { expressionOf } from '../compute/due';
import { type Assumptions, cellsOf, evaluate } from '../compute/expression';
import { shownDecimals } from '../compute/in-words';
import type { Checked } from '../compute/checked';
import type { UnitFigures } from '../compute/figures';
import { type Field, numberIn } from '../forms/field';
import type { RulePack } from '../packs/pack';
import { anotherDigitIn, assumed, type Candidate, candidatesFor, exchangesIn, solvedFor } from './candidates';
import { describeCause, otherwise, statedElsewhere } from './describe-cause';
import { type Equation, equationsIn, isAbout, isSum, standing, statementsIn, usesOf } from './equation';
import { type Cause, type Diagnosis, type Explanation, likelihood, rank, type Ranked } from './explanation';
import { heldBackIn, mostPoints, plausibilityIn } from './plausibility';
import { slipBetween } from './slip';
import { apartWith, type Rows, rowsIn } from './order-of-magnitude';

/**
 * Held against slips planted at random (`npm run judge`, in small in test/core/diagnose/calibration.test.ts): of what is
 * sure by 0.995 or more 995 in 1000 are right, of what is less sure 9 in 10. From this share of the likelihood on a cell is singled out,
 */
const SINGLED_OUT = 0.9;
/** and a figure that only people know is offered. A figure that is worked out is, when it is likelier than all else. */
const SURE = 0.995;
const LIKELIER = 0.5;
/** How much the amounts of a row speak against a figure that is many times the others. */
const FAR_APART = 2;
/** What every further equation speaks for an explanation: without it, another slip had to be at work. */
const FURTHER_EQUATION = 6;
/** From this share on a cell is in question, and what is worked out of it with it. */
const DOUBTFUL = 0.1;

/**
 * Judges all equations of a unit together. An explanation is one cell and the figure with which every equation it stands
 * in holds; nothing is said for sure where another explanation does nearly as well. Worked out at the first question, for
 * most units have none.
 */
export function diagnoserOf(figures: UnitFigures, pack: RulePack): (checked: Checked) => Diagnosis {
  let unit: Unit | null = null;
  const known = new Map<Checked, Diagnosis>();
  return (checked) => {
    unit ??= read(figures, pack);
    const found = known.get(checked) ?? diagnose(checked, unit);
    known.set(checked, found);
    return found;
  };
}

interface Unit {
  readonly equations: readonly Equation[];
  readonly uses: ReadonlyMap<Field, readonly Equation[]>;
  readonly rows: Rows;
  readonly tolerance: string;
  readonly explanations: ReadonlyMap<Equation, readonly Explanation[]>;
  /** Figures that are stated, and cannot be computed while a cell is blank. */
  readonly open: readonly Checked[];
  /** The amounts behind the execution score: while they are in question, so is a total with it. */
  readonly restsOn: ReadonlyMap<Field | null, readonly Field[]>;
  readonly isHeldBack: ReturnType<typeof heldBackIn>;
}

function read(figures: UnitFigures, { tolerance }: RulePack): Unit {
  const equations = equationsIn(figures);
  const open = statementsIn(figures).filter(({ verdict, stated }) => verdict === 'uncomputable' && stated !== null);
  const uses = usesOf(equations);
  const { executionScore = null, total = null } = figures.selfEvaluation?.funds ?? {};
  const restsOn = new Map([[executionScore?.field ?? null, total?.rate.due.inputs ?? []]]);
  const rows = rowsIn(figures);
  const broken = equations.filter((equation) => equation.broken);
  const candidates = [...broken.flatMap((equation) => [...candidatesFor(equation, tolerance)]), ...exchangesIn(broken)];
  const most = mostPoints(figures);
  const possible = distinct(candidates).filter((each) => [...assumed(each)].every(([field, right]) => !most.get(field)?.lt(right)));
  const plausibility = plausibilityIn(figures);
  const explained = (candidate: Candidate): Explanation[] => {
    const found = explain(candidate, { uses, rows, tolerance });
    if (found === null) return [];
    const speaks = plausibility(found);
    return [{ ...found, complete: found.complete && speaks >= 0, weight: found.weight + FURTHER_EQUATION * speaks }];
  };
  // What several figures say an amount was, and no slip explains: nothing that is worked out of it is offered then.
  const others = broken.flatMap((equation) =>
    equation.sum === null ? [...anotherDigitIn(equation), ...solvedFor(equation, tolerance)] : [],
  );
  const known = new Set(possible.map(({ field, right }) => `${field.key} ${right.toFixed()}`));
  const isNew = ({ field, right }: Candidate) => !known.has(`${field.key} ${right.toFixed()}`);
  const borneOut = distinct(others)
    .filter(isNew)
    .flatMap(explained)
    .filter(({ settles }) => settles.filter(({ sum }) => sum === null).length > 1);
  const all = [...possible.flatMap(explained), ...borneOut.map((each) => ({ ...each, sharp: true }))];
  const explanations = new Map(broken.map((equation) => [equation, all.filter(({ settles }) => settles.includes(equation))]));
  return { equations, uses, rows, tolerance, explanations, open, restsOn, isHeldBack: heldBackIn(figures) };
}

function distinct(candidates: readonly Candidate[]): readonly Candidate[] {
  const nameOf = ({ field, right, slip, part }: Candidate) => `${field.key} ${right.toFixed()} ${slip === 'exchanged' ? part?.key : ''}`;
  return [...new Map(candidates.map((candidate) => [nameOf(candidate), candidate])).values()];
}

/** Null where something that holds would not with it. */
function explain(candidate: Candidate, { uses, rows, tolerance }: Pick<Unit, 'uses' | 'rows' | 'tolerance'>): Explanation | null {
  const { field, right, slip, part = null, sharp } = candidate;
  const assuming = assumed(candidate);
  const cells = [...assuming.keys()];
  const computed = cells.every((cell) => isComputedIn(cell, uses));
  const settles: Equation[] = [];
  let open = 0;
  let nearly = 0;
  for (const equation of new Set(cells.flatMap((cell) => uses.get(cell) ?? []))) {
    const now = standing(equation, assuming, tolerance);
    if (equation.broken && now === 'holds') settles.push(equation);
    if (equation.broken && now === 'near') nearly += 1;
    // A rate that stands beside its amounts follows them, a total worked out from a wrong score follows that, and one that is wrong by itself says nothing of its scores.
    const follows = equation.checked.beside === true || (equation.sum?.of === 'scores' && equation.field !== field && computed);
    // Points that people took off are no sign of another fault.
    if (now !== 'broken' || follows || (equation.broken && equation.evidence)) continue;
    if (!equation.broken) return null;
    open += 1;
  }
  const told = settles.map((equation) => cells.filter((cell) => isAbout(equation, cell)).length);
  if (settles.length === 0 || !cells.every((cell) => settles.some((equation) => isAbout(equation, cell)))) return null;
  // A sum that holds the figure of one of its parts was copied, and settles nothing by an exchange.
  const copiesPart = ({ sum, field: whole, stated }: Equation) =>
    sum !== null &&
    sum.parts.length > 1 &&
    whole !== null &&
    !assuming.has(whole) &&
    [...assuming.values()].some((each) => each.eq(stated));
  if (cells.length > 1 && settles.some(copiesPart)) return null;
  // Of two amounts exchanged a rate says as much as if it were turned over itself, and points say nothing.
  const isApart = told.includes(1);
  if (!isApart && !settles.some(({ due }) => due.percent)) return null;
  const stated = numberIn(field);
  const decimals = stated === null ? 0 : shownDecimals(field, stated);
  const chance = likelihood(stated ?? right, right, slip, decimals, computed);
  // A total follows its scores, and says something of them where a subtotal says the same.
  const sums = settles.filter(({ sum }) => sum?.of === 'scores').length;
  const further = FURTHER_EQUATION * (settles.length - sums + Math.max(0, sums - 1) - 1);
  const weight = chance + further - FURTHER_EQUATION * (open + nearly) - FAR_APART * Math.log(apartWith(rows, assuming, settles));
  return {
    field,
    right,
    slip,
    part,
    sharp,
    complete: isApart && open + nearly === 0,
    settles,
    weight,
  };
}

function isComputedIn(field: Field, uses: Unit['uses']): boolean {
  return uses.get(field)?.some((equation) => equation.field === field && equation.computes) === true;
}

const SOUND = { cause: null, computes: true, resultPossible: true, doubtful: null };

function diagnose(checked: Checked, unit: Unit): Diagnosis {
  const equation = unit.equations.find((each) => each.checked === checked);
  const offered = !unit.isHeldBack([checked.field]);
  if (equation?.broken !== true) {
    const other = contradicting(checked, unit);
    const doubtful = other ?? doubtfulInput(checked, null, unit);
    return { ...SOUND, offered, doubtful, otherwise: other && statedElsewhere(other) };
  }
  if (isOfAnotherUnit(equation) && unit.equations.filter(isOfAnotherUnit).length > 1)
    return { ...SOUND, computes: false, offered, otherwise: OTHER_UNIT };
  const explanations = (unit.explanations.get(equation) ?? []).map((each) => seenFrom(each, equation));
  const ranked = rank(explanations);
  const [best] = ranked;
  const own = ranked.find(({ explanation: { field, right } }) => field === equation.field && right.eq(equation.due.rounded));
  const single =
    best !== undefined && isTold(best, equation)
      ? best
      : own?.explanation.complete && own.share >= LIKELIER && equation.computes
        ? own
        : null;
  const doubtful = single !== null && single !== own ? null : doubtfulInput(checked, equation, unit);
  const others = ranked.filter(({ explanation }) => explanation.sharp && explanation !== single?.explanation);
  return {
    cause: single && {
      ...describeCause(single.explanation, equation),
      ...standingOf(single, ranked, unit),
      ...(doubtful ? { offered: false } : {}),
    },
    computes: equation.computes,
    resultPossible: own?.explanation.complete === true,
    offered,
    doubtful,
    otherwise: otherwise(
      equation,
      others.map(({ explanation }) => explanation),
    ),
  };
}

/** A figure that could be computed with the blank filled in as it is due, and would not hold then: one of the two is wrong. */
function contradicting(checked: Checked, { open, uses, tolerance }: Unit): Field | null {
  if (checked.verdict !== 'blank') return null;
  const filled: Assumptions = new Map([[checked.field, checked.due.rounded]]);
  // A total follows its scores, and is put right with them.
  const fails = uses.get(checked.field)?.find((each) => each.sum?.of !== 'scores' && standing(each, filled, tolerance) === 'broken');
  return (open.find((each) => isContradicted(each, filled, tolerance)) ?? fails)?.field ?? null;
}

function isContradicted(figure: Checked, filled: Assumptions, tolerance: string): boolean {
  const { field, stated, due } = figure;
  const once = expressionOf(due);
  const cells = once === undefined ? [] : cellsOf(once);
  if (!once || !field || !stated || !cells.some((cell) => filled.has(cell))) return false;
  const exact = cells.every((cell) => filled.has(cell) || numberIn(cell) !== null) ? evaluate(once, filled) : null;
  if (exact === null) return false;
  if (once.kind === 'percent') return !rateAgrees(field, statedRate(field, exact) ?? stated, exact);
  return isSum(figure) ? !stated.eq(exact) : !scoreHolds(stated, { exact, decimals: stated.decimalPlaces() }, tolerance);
}

const OTHER_UNIT = { zh: '疑似万元与元混用，相差10000倍，请统一单位', en: '万元 and 元 look mixed up: a factor of 10 000; use one unit' };

/** In several columns a whole row is in another unit: its rate holds, its sums do not, and which of the units is meant the books say. */
function isOfAnotherUnit({ stated, due, sum, checked }: Equation): boolean {
  return sum !== null && sum.of === 'funds' && checked.field !== null && slipBetween(stated, due.rounded, due.decimals) === 'money-unit';
}

/** A rate is worked out anew before an amount is said to be wrong that nothing shows to be mistyped; points say even less of what they rest on. */
function isTold({ explanation: { sharp, complete, slip, field, settles }, share }: Ranked, equation: Equation): boolean {
  return (
    sharp &&
    complete &&
    share >= SINGLED_OUT &&
    (field === equation.field || equation.sum !== null || (slip !== null && (equation.due.percent || settles.length > 1)))
  );
}

/** Of two exchanged figures the one that the equation is about. */
function seenFrom(explanation: Explanation, { field }: Equation): Explanation {
  const { part, slip, field: other } = explanation;
  const right = numberIn(other);
  return slip === 'exchanged' && part !== null && part === field && right !== null
    ? { ...explanation, field: part, part: other, right }
    : explanation;
}

function standingOf(
  { explanation, share }: Ranked,
  ranked: readonly Ranked[],
  { uses, isHeldBack }: Unit,
): Pick<Cause, 'kind' | 'offered' | 'confidence'> {
  const { field, right, slip, settles } = explanation;
  const cells = [...assumed(explanation).keys()];
  // Nobody writes money or points with more decimals than two, or than the cell has.
  const isFree = !isHeldBack(cells) && right.decimalPlaces() <= Math.max(2, field.entry.kind === 'number' ? field.entry.decimals : 0);
  if (cells.every((cell) => isComputedIn(cell, uses))) {
    // A part of a sum with a slip of its own explains it as well; so do points exchanged for scores exchanged.
    const others = ranked.map((each) => each.explanation).filter((each) => each.complete && !cells.includes(each.field));
    const isRivalled = others.some(({ slip: own, settles: theirs }) => own && (slip === 'exchanged' || theirs.some(({ sum }) => sum)));
    return { kind: 'computed', confidence: share, offered: isFree && share >= (isRivalled ? SINGLED_OUT : leastFor(settles)) };
  }
  // What was left blank is known only where two sums agree on it, and nothing by another cell that something else contradicts.
  const isContested = (cell: Field) => !cells.includes(cell) && uses.get(cell)?.some((each) => each.broken && !settles.includes(each));
  const restsOnContested = settles.every(({ sum, due }) => sum === null && due.inputs.some(isContested));
  const explained = slip !== null && (slip !== 'blank' || settles.length > 1) && !restsOnContested;
  return { kind: 'source', confidence: share, offered: isFree && explained && share >= SURE };
}

/** Of a sum of money any part may have been mistyped as well; rates and scores follow from what is there. */
function leastFor(settles: readonly Equation[]): number {
  return settles.some(({ sum }) => sum !== null && sum.of !== 'scores' && sum.of !== 'weights') ? SINGLED_OUT : LIKELIER;
}

/** What a figure is worked out of is itself at fault, or may be: the first such cell. */
function doubtfulInput({ field, due, beside }: Checked, equation: Equation | null, { explanations, restsOn }: Unit): Field | null {
  const inputs = due.inputs.flatMap((input) => [input, ...(restsOn.get(input) ?? [])]);
  const isDoubtful = (cell: Field) =>
    [...explanations].some(([other, found]) => {
      if (other === equation || other.evidence || !isAbout(other, cell)) return false;
      const share = rank(found).find(({ explanation }) => explanation.field === cell)?.share ?? 0;
      // A total follows its scores: it says something only of what stands beside the one score that it contradicts.
      if (other.sum?.of === 'scores') return beside === true && cell !== other.field && share >= SINGLED_OUT;
      return found.length === 0 || share >= DOUBTFUL;
    });
  return inputs.find((input) => input !== field && isDoubtful(input)) ?? null;
}
