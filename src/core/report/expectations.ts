import { Decimal } from '../compute/decimal';
import type { Field } from '../forms/field';
import type { Known } from './agreement';
import { inUnitOf } from './agreement';
import type { Annexes, Fact } from './annexes';
import type { Expectation } from './expectation';
import { indicatorExpectations } from './indicator-expectations';
import type { ReadClaim } from './claim';
import { itemSubject, type Subject } from './subjects';
import type { ReportPeriod, SubjectId } from './vocabulary';
import type { WrittenFigure } from './written-figure';

const EXACT = new Decimal(0);
/** What an item is a part of where the sentence names no whole. */
const PART_OF: Readonly<Partial<Record<SubjectId, SubjectId>>> = {
  basic: 'total',
  projects: 'total',
  personnel: 'basic',
  'public-funds': 'basic',
  'three-public': 'total',
  vehicles: 'three-public',
  overseas: 'three-public',
  reception: 'three-public',
  'vehicle-purchase': 'vehicles',
  'vehicle-running': 'vehicles',
};

/** An amount of money or people with where it comes from. */
export interface Amount extends Known {
  readonly fields: readonly Field[];
  readonly claims: readonly ReadClaim[];
}

/** What the annexes, or the report itself, give for what a claim says. */
export class Expectations {
  constructor(
    private readonly annexes: Annexes,
    private readonly amounts: ReadonlyMap<string, readonly ReadClaim[]>,
  ) {}

  /** Of the annexes first, then of the report; empty when neither says enough. */
  for(claim: ReadClaim): readonly Expectation[] {
    const { subject, figure, measure } = claim;
    if (subject === null || subject === 'score') return [];
    if (subject.kind === 'indicator') return indicatorExpectations(claim, subject.indicator);
    switch (measure) {
      case 'amount':
        return [
          ...this.periodsOf(claim).flatMap((period) => this.annexes.amounts(subject, period).map(asExpectation)),
          // 调整预算: what it came to, or what it was adjusted by.
          ...(/调整预算(?:数|额)?(?:为|:)?$/.test(claim.lead) ? this.pairs(subject, 'budget', subject, 'initial', differenceOf) : []).map(
            confirming,
          ),
        ];
      case 'share': {
        // What came in is part of what came in, what was spent of what was spent.
        const period = claim.period === 'budget' || /占[^占]*收入/.test(claim.lead) ? 'budget' : 'spent';
        return wholesOf(claim, subject).flatMap((whole) =>
          this.pairs(subject, period, whole, period, (part, all) => percentOf(part, all, figure)),
        );
      }
      case 'execution-rate': {
        const rates = (period: ReportPeriod) =>
          this.pairs(subject, 'spent', subject, period, (spent, budget) => percentOf(spent, budget, figure));
        if (/年初/.test(claim.lead)) return [...rates('initial'), ...rates('budget')];
        // Of the budget of the year, unless it says otherwise; many leave that out.
        const initial = figure.bound === 'exact' ? rates('initial') : [];
        return [...rates('budget'), ...initial.map(confirming)];
      }
      case 'control-rate':
        if (subject.kind === 'item' && subject.measures === 'people')
          return this.pairs(itemSubject('actual'), 'spent', itemSubject('authorised'), 'spent', (actual, posts) =>
            percentOf(actual, posts, figure),
          );
        return this.pairs(subject, 'spent', subject, 'budget', (spent, budget) => percentOf(spent, budget, figure));
      case 'change':
        return [...this.ofChange(claim, subject), ...this.ofChangeOfWhole(claim, subject)];
      case 'balance':
        return this.pairs(subject, 'budget', subject, 'spent', (budget, spent) =>
          figure.unit === '%' ? leftOf(budget, spent, figure) : differenceOf(budget, spent),
        );
      case 'adjustment':
        return this.pairs(subject, 'budget', subject, 'initial', differenceOf);
      case 'adjustment-rate':
        return this.pairs(subject, 'budget', subject, 'initial', (budget, initial) => changeOf(budget, initial, 1, figure));
    }
  }

  /** `预算` alone may be the budget of the year or that at its beginning; without a word for the time any may be meant. */
  private periodsOf({ period, lead, subject }: ReadClaim): readonly ReportPeriod[] {
    if (period === null) return ['spent', 'budget', 'initial'];
    // 部门预算支出: what was planned, or what was spent of it.
    if (period === 'spent' && /预算支出/.test(lead) && isTotal(subject)) return ['spent', 'budget'];
    if (period === 'budget' && !/全年|调整|追加|到位/.test(lead) && isTotal(subject)) return ['budget', 'initial'];
    return [period];
  }

  private ofChange(claim: ReadClaim, subject: Subject): readonly Expectation[] {
    const { figure, sign, against, period } = claim;
    if (against === null || /上年(?:度)?(?:年初)?预算/.test(claim.lead)) return [];
    const now: readonly ReportPeriod[] =
      against === 'previous'
        ? period === 'budget' || period === 'initial'
          ? []
          : ['spent']
        : period === 'budget'
          ? ['budget']
          : ['spent'];
    return now.flatMap((current) =>
      this.pairs(subject, current, subject, against, (value, before) =>
        figure.unit === '%' ? changeOf(value, before, sign, figure) : signed(differenceOf(value, before), sign, value, before),
      ),
    );
  }

  /** Behind its parts a change may be that of the whole: 三公13.80万元，其中接待费4.03万元。较上年减少2.17万元. */
  private ofChangeOfWhole(claim: ReadClaim, subject: Subject): readonly Expectation[] {
    const { within, mention } = claim;
    return within === null || within === subject || mention !== null ? [] : this.ofChange(claim, within).map(confirming);
  }

  /** Both from the annexes, else with whatever the report itself says of either. */
  private pairs(
    a: Subject,
    periodOfA: ReportPeriod,
    b: Subject,
    periodOfB: ReportPeriod,
    join: (a: Amount, b: Amount) => Expectation | null,
  ): readonly Expectation[] {
    const [inAnnexA, inAnnexB] = [this.annexes.amounts(a, periodOfA).map(asAmount), this.annexes.amounts(b, periodOfB).map(asAmount)];
    const [saidA, saidB] = [this.said(a, periodOfA), this.said(b, periodOfB)];
    const found: Expectation[] = [];
    for (const [first, second] of [
      [inAnnexA, inAnnexB],
      [saidA, saidB],
      [saidA, inAnnexB],
      [inAnnexA, saidB],
    ] as const) {
      for (const one of first) {
        for (const other of second) {
          // One cell is not a part, or a change, of itself.
          const same = one.fields.some((field) => other.fields.includes(field)) || one.claims.some((claim) => other.claims.includes(claim));
          // Nor of a figure that only says it again.
          const again = periodOfA === periodOfB && one.value.eq(other.value) && (one.claims.length > 0 || other.claims.length > 0);
          const joined = same || again ? null : join(one, other);
          if (joined !== null) found.push(joined);
        }
      }
    }
    return found;
  }

  /** What the report says it was. */
  said(subject: Subject, period: ReportPeriod): readonly Amount[] {
    return (this.amounts.get(amountKey(subject, period)) ?? []).map((claim) => ({
      value: claim.figure.value,
      unit: claim.figure.unit,
      place: claim.figure.place,
      fields: [],
      claims: [claim],
    }));
  }
}

export function amountKey(subject: Subject, period: ReportPeriod | null): string {
  const name = subject.kind === 'item' ? subject.id : `${subject.kind}:${subject.zh}`;
  const timeless = subject.kind === 'item' && subject.measures === 'people';
  return `${name}/${timeless ? 'spent' : (period ?? 'any')}`;
}

function partOf(subject: Subject): Subject | null {
  const whole = subject.kind === 'item' ? PART_OF[subject.id] : undefined;
  return whole === undefined ? null : itemSubject(whole);
}

/** What a share is a share of: named, said by 其中, else by the nature of the item; for a row that nobody says it of, nothing. */
function wholesOf({ whole, within }: ReadClaim, subject: Subject): readonly Subject[] {
  if (whole !== null) return [whole];
  const next = partOf(subject);
  if (next === null) return within !== null && within !== subject ? [within] : subject.kind === 'item' ? [itemSubject('total')] : [];
  for (let above: Subject | null = next; above !== null; above = partOf(above))
    if (within?.kind === 'item' && above.kind === 'item' && within.id === above.id)
      return within.id === (next.kind === 'item' ? next.id : null) ? [next] : [within, next];
  return [next];
}

function isTotal(subject: ReadClaim['subject']): boolean {
  return subject !== null && subject !== 'score' && subject.kind === 'item' && subject.id === 'total';
}

function asAmount({ value, unit, place, field }: Fact): Amount {
  return { value, unit, place, fields: [field], claims: [] };
}

function asExpectation(fact: Fact): Expectation {
  return { ...asAmount(fact), arithmetic: null };
}

/** It may be this as well, and is no mistake where it is not. */
function confirming(each: Expectation): Expectation {
  return { ...each, onlyConfirms: true };
}

function shownAs({ value, fields: [field], claims: [claim] }: Amount): string {
  const decimals =
    field?.entry.kind === 'number' ? field.entry.decimals : (claim?.figure.place.div(claim.figure.multiple).decimalPlaces() ?? 0);
  const written = claim === undefined ? value : value.div(claim.figure.multiple);
  return written.toFixed(Math.max(decimals, written.decimalPlaces()));
}

/** The second in the unit of the first, so that they can be added up or divided. */
function aligned(a: Amount, b: Amount): Amount | null {
  if (a.unit === b.unit) return b;
  const there = inUnitOf({ unit: a.unit }, b);
  return there && { ...b, ...there };
}

function percentOf(part: Amount, whole: Amount, figure: WrittenFigure): Expectation | null {
  const all = aligned(part, whole);
  if (all === null || all.value.isZero()) return null;
  const value = part.value.div(all.value).times(100);
  return joined(
    part,
    whole,
    { value, unit: '%', place: EXACT },
    () => `${shownAs(part)} ÷ ${shownAs(whole)} × 100% = ${rounded(value, figure)}`,
  );
}

function changeOf(now: Amount, before: Amount, sign: 1 | -1, figure: WrittenFigure): Expectation | null {
  const base = aligned(now, before);
  if (base === null || base.value.isZero()) return null;
  const value = now.value
    .minus(base.value)
    .div(base.value)
    .times(100 * sign);
  const less = () => (sign === 1 ? `${shownAs(now)} − ${shownAs(before)}` : `${shownAs(before)} − ${shownAs(now)}`);
  return joined(
    now,
    before,
    { value, unit: '%', place: EXACT },
    () => `(${less()}) ÷ ${shownAs(before)} × 100% = ${rounded(value, figure)}`,
  );
}

/** What is left of a budget, in percent of it. */
function leftOf(budget: Amount, spent: Amount, figure: WrittenFigure): Expectation | null {
  const less = aligned(budget, spent);
  if (less === null || budget.value.isZero()) return null;
  const value = budget.value.minus(less.value).div(budget.value).times(100);
  const text = () => `(${shownAs(budget)} − ${shownAs(spent)}) ÷ ${shownAs(budget)} × 100% = ${rounded(value, figure)}`;
  return joined(budget, spent, { value, unit: '%', place: EXACT }, text);
}

function differenceOf(a: Amount, b: Amount): Expectation | null {
  const less = aligned(a, b);
  if (less === null) return null;
  const value = a.value.minus(less.value);
  const known = { value, unit: a.unit, place: Decimal.max(a.place, less.place) };
  return joined(a, b, known, () => `${shownAs(a)} − ${shownAs(b)} = ${shownAs({ ...a, value })}`);
}

function signed(difference: Expectation | null, sign: 1 | -1, a: Amount, b: Amount): Expectation | null {
  if (difference === null || sign === 1) return difference;
  const value = difference.value.neg();
  return joined(a, b, { ...difference, value }, () => `${shownAs(b)} − ${shownAs(a)} = ${shownAs({ ...a, value })}`);
}

/** The arithmetic is put into words only for the few that are shown. */
function joined(a: Amount, b: Amount, known: Known, words: () => string): Expectation {
  const { value, unit, place } = known;
  let said: string | null = null;
  return {
    value,
    unit,
    place,
    get arithmetic() {
      said ??= words();
      return said;
    },
    fields: [...a.fields, ...b.fields],
    claims: [...a.claims, ...b.claims],
  };
}

/** `1.2876% → 1.29%` */
function rounded(value: Decimal, figure: WrittenFigure): string {
  const decimals = Math.max(0, figure.place.decimalPlaces());
  const exact = value.toDecimalPlaces(decimals + 2);
  const shown = value.toFixed(decimals);
  return exact.eq(shown) ? `${shown}%` : `${exact.toFixed()}% → ${shown}%`;
}
