import { Decimal } from '../../compute/decimal';
import type { Field } from '../../forms/field';
import { named } from '../../rules/stated';
import { inUnitOf, writtenLike, type Known } from '../agreement';
import type { Annexes } from '../annexes';
import { digitsIn, likenessOf, VERY_TELLING } from '../certainty';
import { checked, FITS_REPORT, type Checked } from '../checked';
import type { Place } from '../findings';
import { REPORT_RULES } from '../report-rules';
import type { Wording } from '../../wording';
import { arithmeticOf, dueAt, holds, isSame, knownOf, shownLike, type Equation, type Reading, type Term } from './equation';

const HOLDS = {
  agrees: FITS_REPORT,
  differs: { zh: '与正文其他数据不符', en: 'Does not fit the other figures of the report' },
};
const LABEL = { zh: '正文推算', en: 'Worked out in the report' };
const STAFF = /编制|在职|在编|在岗|实有/;
const MOST_SLACK = new Decimal('0.0005');

/** What is already known of the figure at a place; undefined where nothing was said of it. */
export type KnownOf = (place: Pick<Place, 'line' | 'from'>) => Pick<Checked, 'verdict' | 'seen' | 'fields' | 'label'> | undefined;

/** One way to read an equation that does not hold. */
interface Failing extends Omit<Equation, 'readings'> {
  readonly reading: Reading;
  /** Figures of it that no cell of the annexes confirms. */
  readonly open: readonly Term[];
}

/** A figure at fault and what it should be. */
interface Fault {
  readonly term: Term;
  readonly due: Known;
  /** The cell that says so. */
  readonly field: Field | null;
  /** How it was found. */
  readonly way: Failing;
}

/**
 * Figures that follow from each other. Those of an equation that holds agree; one that does not is told at the figure
 * that is at fault: the one that a cell of the annexes, or the other equations, make hold by another value, else what
 * follows from the rest.
 */
export class EquationCheck {
  constructor(
    private readonly annexes: Annexes,
    private readonly known: KnownOf,
  ) {}

  *check(equations: readonly Equation[]): Iterable<Checked> {
    const failing: Equation[] = [];
    for (const equation of equations) {
      const { result, readings } = equation;
      // A figure as it stands in a cell is no rounded one.
      const right = readings.find((possible) => holds(result, possible, this.isConfirmed));
      if (right !== undefined) yield* this.held(result, right);
      else failing.push(equation);
    }
    const told: Term[] = [];
    const ways = failing.map((equation) => this.waysOf(equation));
    for (const [likeliest, ...others] of ways) {
      // What differs from the annexes is told there; what the annexes confirm throughout was read wrongly here.
      const isKnown = (term: Term) => (this.of(term)?.seen ?? null) !== null || told.some((other) => isSame(other, term));
      if (likeliest === undefined || likeliest.open.length === 0 || membersOf(likeliest).some(isKnown)) continue;
      const all = [likeliest, ...others];
      const fault =
        firstOf(all, (way) => this.byAnnexes(way)) ??
        firstOf(all, (way) => byOthers(way, ways.flat())) ??
        byLikeness(likeliest) ??
        byItself(likeliest, all.length);
      if (fault !== null) told.push(fault.term);
      const found = fault === null ? notAddingUp(likeliest) : differing(fault);
      if (found !== null) yield found;
    }
  }

  private waysOf(equation: Equation): readonly Failing[] {
    return equation.readings.map((reading) => {
      const { result, certainty } = equation;
      const failing = { result, certainty, reading };
      return { ...failing, open: membersOf(failing).filter((term) => !this.isConfirmed(term)) };
    });
  }

  private *held(result: Term, reading: Reading): Iterable<Checked> {
    const arithmetic = arithmeticOf(result, reading);
    for (const term of [...reading.operands, result]) {
      const known = this.of(term);
      if (term.place === null || (known?.seen ?? null) !== null) continue;
      yield checked({ place: term.place, label: known?.label ?? labelOf(term), arithmetic }, HOLDS, null);
    }
  }

  private of({ place }: Term): ReturnType<KnownOf> {
    return place === null ? undefined : this.known(place);
  }

  private readonly isConfirmed = (term: Term): boolean => {
    const known = this.of(term);
    return term.place === null || (known?.verdict === 'agrees' && known.fields.length !== 0);
  };

  /** The one figure in whose place a cell would make it hold. */
  private byAnnexes(way: Failing): Fault | null {
    const { result, reading, open } = way;
    const faults = open.flatMap((term) =>
      this.cellsFor(term, result, reading).map((fact) => ({ term, due: fact, field: fact.field, way })),
    );
    const [only = null] = faults;
    return new Set(faults.map(({ term }) => term)).size === 1 ? only : null;
  }

  private cellsFor(term: Term, result: Term, reading: Reading): readonly (Known & { readonly field: Field })[] {
    const { unit } = term.figure;
    // Small numbers of people come out of the two cells for staff by chance.
    if (!isTelling(result) || (unit !== '元' && !(/^[人名位]$/.test(unit) && STAFF.test(term.noun)))) return [];
    return this.annexes.facts.filter((fact) => {
      const there = fact.unit === '' || likenessOf(term.figure, fact) === 'far' ? null : inUnitOf(term.figure, fact);
      return there !== null && !there.value.isZero() && holds(result, reading, () => false, { term, value: there.value });
    });
  }
}

function membersOf({ reading, result }: Pick<Failing, 'reading' | 'result'>): readonly Term[] {
  return [...reading.operands, result];
}

function firstOf(ways: readonly Failing[], find: (way: Failing) => Fault | null): Fault | null {
  for (const way of ways) {
    const fault = find(way);
    if (fault !== null) return fault;
  }
  return null;
}

/** A rate written coarsely comes out of many a cell by chance. */
function isTelling({ figure }: Term): boolean {
  return figure.unit !== '%' || figure.place.div(Decimal.max(figure.value, 1)).lt(MOST_SLACK);
}

/** The one figure that put right here puts another equation right as well: a sum of which several shares were taken. */
function byOthers(way: Failing, failing: readonly Failing[]): Fault | null {
  const { result, reading, open } = way;
  const faults = open.flatMap((term): readonly Fault[] => {
    const value = dueAt(term, result, reading);
    if (value === null || (value.isNegative() && !term.figure.value.isNegative())) return [];
    const explains = failing.some((other) => {
      const there = other.result === result ? undefined : other.open.find((each) => isSame(each, term));
      return there !== undefined && holds(other.result, other.reading, () => false, { term: there, value });
    });
    return explains ? [{ term, due: knownOf(term, value), field: null, way }] : [];
  });
  const [only = null] = faults;
  return faults.length === 1 ? only : null;
}

/** The one amount of a sum that looks mistyped for what it would have to be; of few digits amounts look so by chance. */
function byLikeness(way: Failing): Fault | null {
  const { result, reading, open, certainty } = way;
  if (reading.formula !== 'sum' || certainty === 'open') return null;
  const faults = open.flatMap((term): readonly Fault[] => {
    const value = dueAt(term, result, reading);
    const due = value === null ? null : knownOf(term, value);
    const isTold = term.figure.unit === '元' && digitsIn(term.figure, term.figure.value) >= VERY_TELLING;
    return due !== null && isTold && likenessOf(term.figure, due) === 'slip' ? [{ term, due, field: null, way }] : [];
  });
  const [only = null] = faults;
  return faults.length === 1 ? only : null;
}

/** What follows from the rest; where that is confirmed, the only figure that is not. */
function byItself(way: Failing, ways: number): Fault | null {
  const { result, reading, open, certainty } = way;
  const [first] = open;
  const isResult = open.includes(result) && (certainty !== 'open' || (open.length === 1 && ways === 1));
  const isAlone = open.length === 1 && (certainty === 'certain' || (certainty === 'likely' && reading.formula === 'sum'));
  const term = isResult ? result : isAlone ? first : undefined;
  const value = term === undefined ? null : dueAt(term, result, reading);
  if (term === undefined || value === null) return null;
  const due = knownOf(term, value);
  // What is wholly different was tied together wrongly; but 合计 says that it is a sum, of whatever.
  const isMeant = likenessOf(term.figure, due) !== 'far' || (reading.formula === 'sum' && certainty === 'certain' && isResult);
  return isMeant ? { term, due, field: null, way } : null;
}

/** The whole is as the annexes have it, and which of several parts is wrong nobody can tell. */
function notAddingUp({ result, reading, open, certainty }: Failing): Checked | null {
  const [first] = open;
  if (certainty === 'open' || reading.formula !== 'sum' || open.includes(result) || !first?.place) return null;
  const arithmetic = arithmeticOf(result, reading);
  return checked({ place: first.place, label: LABEL, arithmetic }, HOLDS, {
    rule: REPORT_RULES.sumDiffers,
    ...(certainty === 'certain' ? {} : { severity: 'warning' as const }),
    message: {
      zh: `${open.map(({ figure }) => figure.text).join('、')}与${result.figure.text}不符：${arithmetic}${othersOf(result, reading, open)}，请核对。`,
      en: `The figures do not come to ${result.figure.text}: ${arithmetic}.`,
    },
  });
}

function differing({ term, due, field, way: { result, reading, open, certainty } }: Fault): Checked | null {
  const { figure, noun, place } = term;
  if (place === null) return null;
  const turned = due.value.isNegative() && !figure.value.isNegative();
  const expected = turned ? null : writtenLike(figure, due);
  const others = term === result ? othersOf(result, reading, open) : '';
  const because = field === null ? others : `，附件“${named(field.label).zh}”为${expected ?? ''}`;
  const where = place.line.cell === null ? '与正文' : `（报告${place.line.cell}）与表中`;
  const arithmetic = arithmeticOf(result, reading);
  return checked({ place, label: labelOf(term), expected, arithmetic, fields: field === null ? [] : [field] }, HOLDS, {
    rule: reading.formula === 'sum' ? REPORT_RULES.sumDiffers : REPORT_RULES.relationDiffers,
    ...((certainty === 'certain' || field !== null) && likenessOf(figure, due) !== 'far' ? {} : { severity: 'warning' as const }),
    message: turned
      ? { zh: `“${noun}”与数据的增减方向不符：${arithmetic}，请核对。`, en: `It moved the other way: ${arithmetic}.` }
      : {
          zh: `${noun}${figure.text}${where}其他数据不符：${arithmetic}，应为${expected ?? ''}${because}，请核对。`,
          en: `${figure.text} does not fit the other figures: ${arithmetic}.`,
        },
  });
}

/** What stands in a table goes by its row and column. */
function labelOf({ noun, place }: Term): Wording {
  return place === null || place.line.cell === null ? LABEL : { zh: noun, en: noun };
}

/** 若其余不变，2135万元应为…: what the others would have to be. */
function othersOf(result: Term, reading: Reading, open: readonly Term[]): string {
  const told = reading.operands.flatMap((term) => {
    const due = open.includes(term) ? dueAt(term, result, reading) : null;
    return due === null || due.isNegative() ? [] : [`${term.figure.text}应为${shownLike(term, due)}`];
  });
  return told.length === 0 || told.length > 3 ? '' : `（若以${result.figure.text}为准，${told.join('，或')}）`;
}
