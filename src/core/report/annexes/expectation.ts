import { Decimal } from '../../compute/decimal';
import type { Field } from '../../forms/field';
import { inUnitOf, type Known } from './agreement';
import { FORMULAS, isRate, type FormulaName } from './formulas';
import type { ReadClaim } from '../claims/claim';

/** A value a claim may be held against: a figure of the annexes or of the report, or what follows from such figures. */
export interface Expectation extends Known {
  /** Puts into words how it comes about, for the few that are shown; null when it stands there as it is. */
  readonly arithmetic: (() => string) | null;
  readonly fields: readonly Field[];
  /** Sentences it rests on. */
  readonly claims: readonly ReadClaim[];
  /** It may be what is meant; where it is not, nothing is wrong. */
  readonly onlyConfirms?: boolean;
}

export const EXACT = new Decimal(0);

/** As a cell states it; exactly, unless a place is given. */
export function statedIn(field: Field | null, value: Decimal, unit: string, place = EXACT): Expectation {
  return { value, unit, place, arithmetic: null, fields: field === null ? [] : [field], claims: [] };
}

/** As a sentence states it. */
export function saidBy(claim: ReadClaim): Expectation {
  const { value, unit, place, multiple } = claim.figure;
  // 6万元 is no more, and no less.
  return {
    value,
    unit,
    place: place.eq(multiple) && multiple.lte(10_000) ? EXACT : place,
    arithmetic: null,
    fields: [],
    claims: [claim],
  };
}

/** It may be this as well, and is no mistake where it is not. */
export function confirming(each: Expectation): Expectation {
  return { ...each, onlyConfirms: true };
}

/**
 * What a formula gives for amounts, each taken in the unit of the first.
 * @param place one of the last place the sentence writes
 * @returns null where they do not convert, or one would be divided by 0
 */
export function workedOut(name: FormulaName, operands: readonly [Expectation, ...Expectation[]], place: Decimal): Expectation | null {
  const [first] = operands;
  const formula = FORMULAS[name];
  const aligned = operands.flatMap((each) => inUnitOf(first, each) ?? []);
  const value = aligned.length < operands.length ? null : formula.of(aligned.map((each) => each.value));
  if (value === null) return null;
  const ofRate = isRate(name);
  return {
    value,
    unit: ofRate ? '%' : first.unit,
    place: ofRate ? EXACT : Decimal.max(...aligned.map((each) => each.place)),
    arithmetic: () => `${formula.text(operands.map(shownAs))} = ${ofRate ? rounded(value, place) : shownAs({ ...first, value })}`,
    fields: operands.flatMap(({ fields }) => fields),
    claims: operands.flatMap(({ claims }) => claims),
  };
}

function shownAs({ value, fields: [field], claims: [claim] }: Pick<Expectation, 'value' | 'fields' | 'claims'>): string {
  const decimals =
    field?.entry.kind === 'number' ? field.entry.decimals : (claim?.figure.place.div(claim.figure.multiple).decimalPlaces() ?? 0);
  const written = claim === undefined ? value : value.div(claim.figure.multiple);
  return written.toFixed(Math.max(decimals, written.decimalPlaces()));
}

/** `1.2876% → 1.29%` */
function rounded(value: Decimal, place: Decimal): string {
  const decimals = Math.max(0, place.decimalPlaces());
  const exact = value.toDecimalPlaces(decimals + 2);
  const shown = value.toFixed(decimals);
  return exact.eq(shown) ? `${shown}%` : `${exact.toFixed()}% → ${shown}%`;
}
