import { Decimal } from '../../compute/decimal';
import { named } from '../../compute/stated';
import { inUnitOf, writtenLike, type Known } from '../annexes/agreement';
import type { Expectation } from '../annexes/expectation';
import type { Annexes } from '../annexes/annexes';
import { digitsIn, likenessOf, VERY_TELLING } from '../judging/certainty';
import { checked, FITS_REPORT, type Checked } from '../checked';
import type { Place } from '../findings';
import { REPORT_RULES } from '../report-rules';
import type { Wording } from '../../wording';
import { arithmeticOf, dueAt, holds, isSame, shownLike, type Equation, type Reading, type Term } from './equation';
import { isRate } from '../annexes/formulas';
import { byItself, byLikeness, byOthers, couldBe, isEither, type Failing, type Fault } from './suspects';

const HOLDS = {
  agrees: FITS_REPORT,
  differs: { zh: '与正文其他数据不符', en: 'Does not fit the other figures of the report' },
};
const LABEL = { zh: '正文推算', en: 'Worked out in the report' };
const STAFF = /编制|在职|在编|在岗|实有/;
/** As many ways out as a reader still looks at. */
const MOST_TOLD = 4;
const MOST_SLACK = new Decimal('0.0005');

/** What is already known of the figure at a place; undefined where nothing was said of it. */
export type KnownOf = (place: Pick<Place, 'line' | 'from'>) => Pick<Checked, 'verdict' | 'fault' | 'fields' | 'label'> | undefined;

/**
 * Figures that follow from each other. Those of an equation that holds agree; one that does not is told at the figure
 * that is at fault: the one that a cell of the annexes, or the other equations, make hold by another value, else,
 * of those that nothing speaks for, the one that looks mistyped, or what follows from the rest.
 */
export class EquationCheck {
  constructor(
    private readonly annexes: Annexes,
    private readonly known: KnownOf,
  ) {}

  *check(equations: readonly Equation[]): Iterable<Checked> {
    const failing: Equation[] = [];
    const upheld: Term[] = [];
    for (const equation of equations) {
      const { result, readings } = equation;
      // A figure as it stands in a cell is no rounded one.
      const right = readings.find((possible) => holds(result, possible, this.isExact));
      if (right === undefined) failing.push(equation);
      else {
        // Of 141 and 150 rounded to whole 万元 94% may be 95%, and 8万亩 at 140元 each 1120万元 or 1102: no fault, and no agreement.
        if (dueAt(result, result, right)?.minus(result.figure.value).abs().gte(result.figure.place)) continue;
        if (equation.certainty !== 'open') upheld.push(result, ...right.operands);
        yield* this.held(result, right);
      }
    }
    const told: Term[] = [];
    const ways = failing.map((equation) => this.waysOf(equation, upheld));
    for (const [likeliest, ...others] of ways) {
      // What differs from the annexes is told there; what the annexes confirm throughout was read wrongly here.
      const isKnown = (term: Term) => (this.of(term)?.fault ?? null) !== null || told.some((other) => isSame(other, term));
      if (likeliest === undefined || likeliest.open.length === 0 || membersOf(likeliest).some(isKnown)) continue;
      const all = [likeliest, ...others];
      const fault =
        firstOf(all, (way) => this.byAnnexes(way)) ??
        firstOf(all, (way) => byOthers(way, ways.flat())) ??
        byLikeness(likeliest) ??
        byItself(likeliest, all.length);
      if (fault !== null) told.push(fault.term);
      const found = fault === null ? notAddingUp(likeliest) : differing(fault, this.isProven(fault));
      if (found !== null) yield found;
    }
  }

  private waysOf({ result, certainty, readings }: Equation, upheld: readonly Term[]): readonly Failing[] {
    return readings.map((reading) => {
      const open = membersOf({ result, reading }).filter((term) => !this.isConfirmed(term));
      const alone = open.filter((term) => !this.isInCell(term) && !upheld.some((other) => isSame(other, term)));
      // Where each of them is known from elsewhere, one was copied from the wrong place.
      return { result, certainty, reading, open, doubtful: alone.length === 0 ? open : alone };
    });
  }

  /** All other figures of it are what the annexes state: then this one cannot be right. */
  private isProven({ term, way }: Fault): boolean {
    const others = membersOf(way).filter((other) => other !== term);
    return others.every((other) => this.isConfirmed(other) || this.isInCell(other));
  }

  private *held(result: Term, reading: Reading): Iterable<Checked> {
    const arithmetic = arithmeticOf(result, reading);
    for (const term of [...reading.operands, result]) {
      const known = this.of(term);
      if (term.place === null || (known?.fault ?? null) !== null) continue;
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

  /** As a cell states it; 9.23亿元 of 92345.67万元 is rounded. */
  private readonly isExact = (term: Term): boolean =>
    term.place === null || (this.isConfirmed(term) && this.annexes.facts.some((fact) => isEqualTo(term, fact)));

  /** An amount of as many digits as nobody writes by chance, that a cell states as it is: right, whatever words it goes by. */
  private isInCell({ figure }: Term): boolean {
    if (figure.unit !== '元' || digitsIn(figure, figure.value) < VERY_TELLING) return false;
    return this.annexes.facts.some((fact) => isEqualTo({ figure }, fact));
  }

  /** The one figure in whose place a cell would make it hold. */
  private byAnnexes(way: Failing): Fault | null {
    const { result, reading, open } = way;
    const faults = open.flatMap((term) =>
      this.cellsFor(term, result, reading).map((fact) => ({ term, due: fact, field: fact.fields[0] ?? null, way })),
    );
    const [only = null] = faults;
    return new Set(faults.map(({ term }) => term)).size === 1 ? only : null;
  }

  private cellsFor(term: Term, result: Term, reading: Reading): readonly Expectation[] {
    const { unit } = term.figure;
    const isMistyped = (fact: Known) =>
      digitsIn(term.figure, term.figure.value) >= VERY_TELLING && likenessOf(term.figure, fact) === 'slip';
    // Small numbers of people come out of the two cells for staff by chance.
    if (unit !== '元' && !(/^[人名位]$/.test(unit) && STAFF.test(term.noun))) return [];
    return this.annexes.facts.filter((fact) => {
      const there =
        fact.unit === '' || isEqualTo(term, fact) || !(isTelling(result) ? likenessOf(term.figure, fact) !== 'far' : isMistyped(fact))
          ? null
          : inUnitOf(term.figure, fact);
      return there !== null && !there.value.isZero() && holds(result, reading, () => false, { term, value: there.value });
    });
  }
}

function isEqualTo({ figure }: Pick<Term, 'figure'>, fact: Known): boolean {
  return fact.unit !== '' && inUnitOf(figure, fact)?.value.eq(figure.value) === true;
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

/**
 * Which of several figures is wrong nobody can tell: the parts of a whole that the annexes have, or a change and its
 * percent. An amount that only a rate gives is not known to its last digit either.
 */
function notAddingUp(way: Failing): Checked | null {
  const { result, reading, doubtful, certainty } = way;
  const others = doubtful.filter((term) => term !== result);
  const isSum = reading.formula === 'sum' && others.length === doubtful.length;
  const [only, ...more] = doubtful;
  const isOfRate = isRate(reading.formula) && only !== undefined && only !== result && more.length === 0 && couldBe(only, way);
  if (dueAt(result, result, reading) === null || !(isSum || isOfRate || isEither(way))) return null;
  const [first] = others;
  if (certainty === 'open' || !first?.place) return null;
  const arithmetic = arithmeticOf(result, reading);
  return checked({ place: first.place, label: LABEL, arithmetic }, HOLDS, {
    rule: isSum ? REPORT_RULES.sumDiffers : REPORT_RULES.relationDiffers,
    ...(certainty === 'certain' ? {} : { severity: 'warning' as const }),
    message: {
      zh: `${others.map(({ figure }) => figure.text).join('、')}与${result.figure.text}不符：${arithmetic}${othersOf(result, reading, doubtful)}，请核对。`,
      en: `The figures do not come to ${result.figure.text}: ${arithmetic}.`,
    },
  });
}

function differing({ term, due, field, way: { result, reading, doubtful, certainty } }: Fault, isProven: boolean): Checked | null {
  const { figure, noun, place } = term;
  if (place === null) return null;
  const turned = due.value.isNegative() && !figure.value.isNegative();
  const expected = turned ? null : writtenLike(figure, due);
  const others = term === result ? othersOf(result, reading, doubtful) : '';
  const because = field === null ? others : `，附件“${named(field.label).zh}”为${expected ?? ''}`;
  const where = place.line.cell === null ? '与正文' : `（报告${place.line.cell}）与表中`;
  const arithmetic = arithmeticOf(result, reading);
  return checked({ place, label: labelOf(term), expected, arithmetic, fields: field === null ? [] : [field] }, HOLDS, {
    rule: reading.formula === 'sum' ? REPORT_RULES.sumDiffers : REPORT_RULES.relationDiffers,
    ...((certainty === 'certain' || field !== null || isProven) && likenessOf(figure, due) !== 'far'
      ? {}
      : { severity: 'warning' as const }),
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
function othersOf(result: Term, reading: Reading, doubtful: readonly Term[]): string {
  const told = reading.operands.flatMap((term) => {
    const due = doubtful.includes(term) ? dueAt(term, result, reading) : null;
    return due === null || due.isNegative() ? [] : [`${term.figure.text}应为${shownLike(term, due)}`];
  });
  return told.length === 0 || told.length > MOST_TOLD ? '' : `（若以${result.figure.text}为准，${told.join('，或')}）`;
}
