import { Decimal } from '../compute/decimal';
import { numberIn } from '../compute/amount';
import type { Field } from '../forms/field';
import { agreesWith, inUnitOf, type Known } from './agreement';
import type { Annexes } from './annexes';
import { digitsIn } from './certainty';
import { treesOf } from './clause-tree';
import { EXACT, type Expectation } from './expectation';
import type { ReportLine } from './sentences';
import { itemSubject, type Subject } from './subjects';
import { SUBJECTS, type ReportPeriod } from './vocabulary';
import { above } from './wholes';
import type { WrittenFigure } from './written-figure';

const HUNDRED = new Decimal(100);
const BASES: readonly ReportPeriod[] = ['previous', 'initial', 'budget'];
/** Of fewer digits figures are the same by chance. */
const LEAST_DIGITS = 3;

/** A value with the cells it comes from. */
type Value = Known & Pick<Expectation, 'fields'>;

/** Everything a figure could be other than what it was read as. */
export class KnownValues {
  private readonly values: readonly Value[];
  /** By the unit figures are written in: in order of size, for there are hundreds and each figure is looked for. */
  private readonly inOrder = new Map<string, InUnit>();

  constructor(annexes: Annexes) {
    this.values = [...annexes.facts, ...ofAmounts(annexes), ...ofRows(annexes)];
  }

  /** Whether it is exactly something else than what these cells give. */
  has(figure: WrittenFigure, besides: readonly Field[]): boolean {
    if (figure.bound !== 'exact' || digitsIn(figure, figure.value) < LEAST_DIGITS) return false;
    const isOther = ({ fields }: Value) => fields.some((field) => !besides.includes(field));
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
  readonly values: readonly Value[];
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

/** Changes, rates and shares of every subject. */
function* ofAmounts(annexes: Annexes): Iterable<Value> {
  const subjects: readonly Subject[] = [
    ...SUBJECTS.filter(({ measures }) => measures === 'money').map(({ id }) => itemSubject(id)),
    ...annexes.named.flatMap(({ subject }) => (subject.kind === 'row' ? [subject] : [])),
  ];
  for (const subject of subjects) {
    for (const now of ['spent', 'budget'] as const) {
      for (const a of annexes.amounts(subject, now)) {
        for (const period of BASES) {
          for (const b of annexes.amounts(subject, period)) {
            if (a.fields[0] === b.fields[0] || a.unit !== b.unit) continue;
            const [fields, less] = [[...a.fields, ...b.fields], a.value.minus(b.value)];
            yield { value: less.abs(), unit: a.unit, place: a.place, fields };
            if (b.value.isZero()) continue;
            yield { value: a.value.div(b.value).times(HUNDRED), unit: '%', place: EXACT, fields };
            yield { value: less.abs().div(b.value).times(HUNDRED), unit: '%', place: EXACT, fields };
          }
        }
        for (const whole of [...above(subject), itemSubject('total')]) {
          for (const b of annexes.amounts(whole, now)) {
            if (a.fields[0] === b.fields[0] || a.unit !== b.unit || b.value.isZero()) continue;
            yield { value: a.value.div(b.value).times(HUNDRED), unit: '%', place: EXACT, fields: [...a.fields, ...b.fields] };
          }
        }
      }
    }
  }
}

/** Points, and what became of each indicator. */
function* ofRows({ forms: { selfEvaluation: self } }: Annexes): Iterable<Value> {
  if (self === null) return;
  const points = (a: Field | null | undefined): Value[] => {
    const value = numberIn(a ?? null);
    return !a || value === null ? [] : [{ value, unit: '分', place: EXACT, fields: [a] }];
  };
  const rows = [...self.indicators, ...(self.funds?.total ? [self.funds.total] : []), ...(self.total ? [self.total] : [])];
  for (const { score, weight } of rows) {
    yield* [...points(score), ...points(weight)];
    for (const got of points(score))
      for (const full of points(weight)) yield { ...full, value: full.value.minus(got.value), fields: [...got.fields, ...full.fields] };
  }
  for (const { target, actual } of self.indicators) {
    const [asked, done] = [numberIn(target), numberIn(actual)];
    if (target?.entry.kind !== 'number' || actual?.entry.kind !== 'number' || asked === null || done === null) continue;
    const fields = [target, actual];
    const unit = actual.entry.percent ? '%' : actual.entry.unit;
    yield { value: done, unit, place: EXACT, fields: [actual] };
    yield { value: asked, unit, place: EXACT, fields: [target] };
    yield { value: done.minus(asked).abs(), unit: unit === '%' ? '百分点' : unit, place: EXACT, fields };
    if (!asked.isZero()) yield { value: done.div(asked).times(HUNDRED), unit: '%', place: EXACT, fields };
  }
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
          [a.value.div(b.value), a.value.minus(b.value).abs().div(b.value)].some((value) =>
            isSame(figure, known(value.times(HUNDRED), '%')),
          )
        );
      if (figure.unit !== a.unit && !(a.unit === '%' && /百分点$/.test(figure.unit))) return false;
      return [a.value.plus(b.value), a.value.minus(b.value)].some((value) => value.gt(0) && isSame(figure, known(value, a.unit)));
    }),
  );
}
