import { Decimal } from '../../compute/decimal';
import { type Field, numberIn } from '../../forms/field';
import { agreesWith, inUnitOf, type Known } from '../annexes/agreement';
import type { Annexes } from '../annexes/annexes';
import { digitsIn } from './certainty';
import { treesOf } from '../text/clause-tree';
import type { FormulaName } from '../annexes/formulas';
import { EXACT, statedIn, workedOut, type Expectation } from '../annexes/expectation';
import { statedBy } from './indicator-expectations';
import type { ReportLine } from '../text/sentences';
import { itemSubject, type ScoredRow, type Subject } from '../claims/subjects';
import { SUBJECTS, type ReportPeriod } from '../claims/vocabulary';
import { above } from '../claims/wholes';
import type { WrittenFigure } from '../text/written-figure';

const PERIODS: readonly ReportPeriod[] = ['previous', 'initial', 'budget', 'spent'];
const BASES: readonly ReportPeriod[] = ['previous', 'initial', 'budget'];
/** Of fewer digits figures are the same by chance. */
const LEAST_DIGITS = 3;

const TO_HUNDREDTHS = new Decimal('0.01');

/** Everything a figure could be other than what it was read as. */
export class KnownValues {
  private readonly values: readonly Expectation[];
  /** By the unit figures are written in: in order of size, for there are hundreds and each figure is looked for. */
  private readonly inOrder = new Map<string, InUnit>();

  constructor(annexes: Annexes) {
    this.values = [...annexes.facts, ...ofAmounts(annexes), ...ofRows(annexes)];
  }

  /** Whether it is exactly something else than what these cells give. */
  has(figure: WrittenFigure, besides: readonly Field[]): boolean {
    if (figure.bound !== 'exact' || digitsIn(figure, figure.value) < LEAST_DIGITS) return false;
    const isOther = ({ fields }: Expectation) => fields.some((field) => !besides.includes(field));
    const { sizes, values, coarsest } = this.inUnit(figure);
    const [size, room] = [figure.value.toNumber(), Math.max(coarsest, figure.place.toNumber()) * 2];
    for (let at = firstFrom(sizes, size - room); (sizes[at] ?? Infinity) <= size + room; at += 1) {
      const value = values[at];
      if (value !== undefined && isOther(value) && isSame(figure, value)) return true;
    }
    return false;
  }

  private inUnit(figure: WrittenFigure): InUnit {
    const known = this.inOrder.get(figure.unit);
    if (known !== undefined) return known;
    const there = this.values
      .flatMap((value) => {
        const known = inUnitOf(figure, value);
        return known === null ? [] : [{ value, size: known.value.toNumber(), place: known.place.toNumber() }];
      })
      .sort((a, b) => a.size - b.size);
    const found = {
      sizes: there.map(({ size }) => size),
      values: there.map(({ value }) => value),
      coarsest: Math.max(0, ...there.map(({ place }) => place)),
    };
    this.inOrder.set(figure.unit, found);
    return found;
  }
}

/** Values that are measured in one unit, from the smallest on. */
interface InUnit {
  readonly sizes: readonly number[];
  readonly values: readonly Expectation[];
  /** One of the last place of the least exact. */
  readonly coarsest: number;
}

/** Index of the first that is at least so much. */
function firstFrom(sizes: readonly number[], least: number): number {
  let [low, high] = [0, sizes.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sizes[middle] ?? Infinity) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isSame(figure: WrittenFigure, known: Known): boolean {
  return (figure.unit === '') === (known.unit === '') && agreesWith(figure, known);
}

/** Amounts, changes, rates and shares of every subject. */
function* ofAmounts(annexes: Annexes): Iterable<Expectation> {
  const subjects: readonly Subject[] = [
    ...SUBJECTS.filter(({ id }) => id !== 'outside').map(({ id }) => itemSubject(id)),
    ...annexes.named.flatMap(({ subject }) => (subject.kind === 'row' ? [subject] : [])),
  ];
  for (const subject of subjects) {
    const of = (names: readonly FormulaName[], a: Expectation, b: Expectation): readonly Expectation[] =>
      a.fields[0] === b.fields[0] ? [] : names.flatMap((name) => workedOut(name, [a, b], TO_HUNDREDTHS) ?? []);
    for (const period of PERIODS) yield* annexes.amounts(subject, period);
    for (const now of ['spent', 'budget'] as const) {
      for (const a of annexes.amounts(subject, now)) {
        for (const b of BASES.flatMap((period) => annexes.amounts(subject, period))) {
          const rises = a.value.gte(b.value);
          yield* rises ? of(['difference'], a, b) : of(['difference'], b, a);
          yield* of(['share', rises ? 'rise' : 'fall'], a, b);
        }
        for (const whole of [...above(subject), itemSubject('total')])
          for (const b of annexes.amounts(whole, now)) yield* of(['share'], a, b);
      }
    }
  }
}

/** Points, and what became of each indicator. */
function* ofRows({ forms: { selfEvaluation: self } }: Annexes): Iterable<Expectation> {
  if (self === null) return;
  const both = (name: FormulaName, a: Expectation, b: Expectation) => workedOut(name, [a, b], TO_HUNDREDTHS) ?? [];
  const points = (field: Field | null): readonly Expectation[] => {
    const value = numberIn(field);
    return value === null ? [] : [statedIn(field, value, '分')];
  };
  const rows = [...self.indicators, ...(self.funds?.total ? [self.funds.total] : []), ...(self.total ? [self.total] : [])];
  for (const { score, weight } of rows) {
    const [got, full] = [points(score), points(weight)];
    const lost = full.flatMap((one) => got.flatMap((other) => both('difference', one, other)));
    yield* [...got, ...full, ...lost];
  }
  for (const indicator of self.indicators) {
    const [[asked], [done]] = [exactly(indicator, 'target'), exactly(indicator, 'actual')];
    if (asked === undefined || done === undefined) continue;
    const far = [done.value.gte(asked.value) ? both('difference', done, asked) : both('difference', asked, done)].flat();
    const inPoints = far.map((each) => (done.unit === '%' ? { ...each, unit: '百分点' } : each));
    yield* [done, asked, ...inPoints, both('share', done, asked)].flat();
  }
}

/** A cell holds what it holds, however it is shown. */
function exactly(indicator: ScoredRow, column: 'target' | 'actual'): readonly Expectation[] {
  return statedBy(indicator, column).map((each) => ({ ...each, place: EXACT }));
}

/** A sum, a difference or a quotient of two other figures of its sentence. */
export function isWorkedOut(figure: WrittenFigure, line: ReportLine): boolean {
  const own = treesOf(line).find(({ sentence }) => sentence.start <= figure.digits && figure.digits < sentence.end);
  const others = (own?.figures ?? [])
    .filter((each) => each.figure.digits !== figure.digits && each.figure.bound === 'exact')
    .map((each) => each.figure);
  return others.some((a, at) =>
    others.some((b, other) => {
      if (other === at || a.unit !== b.unit || a.unit === '') return false;
      const known = (value: Decimal, unit: string): Known => ({ value, unit, place: EXACT });
      if (figure.unit === '%' && a.unit !== '%')
        return (
          !b.value.isZero() &&
          [a.value.div(b.value), a.value.minus(b.value).abs().div(b.value)].some((value) => isSame(figure, known(value.times(100), '%')))
        );
      if (figure.unit !== a.unit && !(a.unit === '%' && /百分点$/.test(figure.unit))) return false;
      return [a.value.plus(b.value), a.value.minus(b.value)].some((value) => value.gt(0) && isSame(figure, known(value, a.unit)));
    }),
  );
}
