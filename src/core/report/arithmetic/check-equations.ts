import { Decimal } from '../../compute/decimal';
import type { Field } from '../../forms/field';
import { named } from '../../rules/stated';
import { inUnitOf, writtenLike, type Known } from '../agreement';
import type { Annexes } from '../annexes';
import { checked, FITS_REPORT, type Checked } from '../checked';
import type { Place } from '../findings';
import { REPORT_RULES } from '../report-rules';
import { arithmeticOf, dueAt, dueOf, holds, knownOf, shownLike, type Certainty, type Equation, type Reading, type Term } from './equation';

const HOLDS = {
  agrees: FITS_REPORT,
  differs: { zh: '与正文其他数据不符', en: 'Does not fit the other figures of the report' },
};
const LABEL = { zh: '正文推算', en: 'Worked out in the report' };
const STAFF = /编制|在职|在编|在岗|实有/;
const MOST_SLACK = new Decimal('0.0005');

/** What is already known of the figure at a place; undefined where nothing was said of it. */
export type KnownOf = (place: Pick<Place, 'line' | 'from'>) => Pick<Checked, 'verdict' | 'seen' | 'fields'> | undefined;

/**
 * Figures that follow from each other. Those of an equation that holds agree; one that does not is told at the figure
 * that is at fault: what a cell of the annexes, or the other equations, make hold in its place, else what follows from
 * the rest.
 */
export class EquationCheck {
  constructor(
    private readonly annexes: Annexes,
    private readonly known: KnownOf,
  ) {}

  *check({ result, readings, certainty }: Equation): Iterable<Checked> {
    // A figure as it stands in a cell is no rounded one.
    const right = readings.find((possible) => holds(result, possible, this.isConfirmed));
    const reading = right ?? readings[0];
    if (reading === undefined) return;
    const members = [...reading.operands, result];
    const arithmetic = arithmeticOf(result, reading);
    if (right !== undefined) {
      for (const { place } of members) if (place !== null) yield checked({ place, label: LABEL, arithmetic }, HOLDS, null);
      return;
    }
    // What differs from the annexes is told there, and what the annexes confirm throughout was read wrongly here.
    if (members.some((term) => (this.of(term)?.seen ?? null) !== null)) return;
    const open = members.filter((term) => !this.isConfirmed(term));
    if (open.length === 0) return;
    const cause = open.flatMap((term) => this.cellsFor(term, result, reading).map((fact) => ({ term, fact })));
    const [only] = cause;
    const [one] = open;
    const isOnly = only !== undefined && new Set(cause.map(({ term }) => term)).size === 1;
    if (isOnly) yield* differing(only.term, only.fact, reading, arithmetic, certainty, only.fact.field);
    else if (open.includes(result) && (certainty !== 'open' || open.length === 1))
      yield* differing(result, dueOf(reading), reading, arithmetic, certainty, null, othersOf(result, reading, open));
    else if (certainty === 'certain' && !open.includes(result) && one !== undefined)
      yield* open.length > 1
        ? notAddingUp(result, reading, open, arithmetic)
        : differing(one, dueAt(one, result, reading), reading, arithmetic, certainty);
  }

  private of({ place }: Term): ReturnType<KnownOf> {
    return place === null ? undefined : this.known(place);
  }

  private readonly isConfirmed = (term: Term): boolean => {
    const known = this.of(term);
    return term.place === null || (known?.verdict === 'agrees' && known.fields.length !== 0);
  };

  /** Cells that would make it hold in place of this figure. */
  private cellsFor(term: Term, result: Term, reading: Reading): readonly (Known & { readonly field: Field })[] {
    const { unit } = term.figure;
    // Small numbers of people come out of the two cells for staff by chance.
    if (unit !== '元' && !(/^[人名位]$/.test(unit) && STAFF.test(term.noun))) return [];
    return this.annexes.facts.filter((fact) => {
      const there = inUnitOf(term.figure, fact);
      if (there === null || fact.unit === '' || there.value.isZero() || !isTelling(result)) return false;
      return holds(result, reading, () => false, new Map([[term, there.value]]));
    });
  }
}

/** A rate written coarsely comes out of many a cell by chance. */
function isTelling({ figure }: Term): boolean {
  return figure.unit !== '%' || figure.place.div(Decimal.max(figure.value, 1)).lt(MOST_SLACK);
}

/** The whole is as the annexes have it, and which of several parts is wrong nobody can tell. */
function* notAddingUp(result: Term, reading: Reading, open: readonly Term[], arithmetic: string): Iterable<Checked> {
  const place = open.find((term) => term.place !== null)?.place ?? null;
  if (place === null) return;
  yield checked({ place, label: LABEL, arithmetic }, HOLDS, {
    rule: REPORT_RULES.sumDiffers,
    message: {
      zh: `${open.map(({ figure }) => figure.text).join('、')}与${result.figure.text}不符：${arithmetic}${othersOf(result, reading, open)}，请核对。`,
      en: `The figures do not come to ${result.figure.text}: ${arithmetic}.`,
    },
  });
}

/** One figure at fault, and what it should be. */
function* differing(
  term: Term,
  value: Decimal | Known | null,
  { formula }: Reading,
  arithmetic: string,
  certainty: Certainty,
  field: Field | null = null,
  others = '',
): Iterable<Checked> {
  const { figure, noun, place } = term;
  if (value === null || place === null) return;
  const due = 'unit' in value ? value : knownOf(term, value);
  const turned = due.value.isNegative() && !figure.value.isNegative();
  const expected = turned ? null : writtenLike(figure, due);
  const because = field === null ? others : `，附件“${named(field.label).zh}”为${expected ?? ''}`;
  const where = place.line.cell === null ? '与正文' : `（报告${place.line.cell}）与表中`;
  yield checked({ place, label: LABEL, expected, arithmetic, fields: field === null ? [] : [field] }, HOLDS, {
    rule: formula === 'sum' ? REPORT_RULES.sumDiffers : REPORT_RULES.relationDiffers,
    ...(certainty === 'certain' || field !== null ? {} : { severity: 'warning' as const }),
    message: turned
      ? { zh: `“${noun}”与数据的增减方向不符：${arithmetic}，请核对。`, en: `It moved the other way: ${arithmetic}.` }
      : {
          zh: `${noun}${figure.text}${where}其他数据不符：${arithmetic}，应为${expected ?? ''}${because}，请核对。`,
          en: `${figure.text} does not fit the other figures: ${arithmetic}.`,
        },
  });
}

/** 若其余不变，2135万元应为…: what the others would have to be. */
function othersOf(result: Term, reading: Reading, open: readonly Term[]): string {
  const told = reading.operands.flatMap((term) => {
    const due = open.includes(term) ? dueAt(term, result, reading) : null;
    return due === null || due.isNegative() ? [] : [`${term.figure.text}应为${shownLike(term, due)}`];
  });
  return told.length === 0 || told.length > 3 ? '' : `（若以${result.figure.text}为准，${told.join('，或')}）`;
}
