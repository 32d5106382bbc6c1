import { Decimal } from '../../compute/decimal';
import type { Field } from '../../forms/field';
import { inUnitOf, type Known } from '../agreement';
import type { ReadClaim } from '../claim';
import type { Expectation } from '../expectation';
import { FORMULAS, isRate, type FormulaName } from './formulas';

/** A figure of the annexes or of the report with where it comes from. */
export interface Amount extends Known {
  readonly fields: readonly Field[];
  readonly claims: readonly ReadClaim[];
}

const EXACT = new Decimal(0);

/**
 * What a formula gives for amounts, each taken in the unit of the first.
 * @param place one of the last place the sentence writes
 * @returns null where they do not convert, or one would be divided by 0
 */
export function workedOut(name: FormulaName, operands: readonly [Amount, ...Amount[]], place: Decimal): Expectation | null {
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
    // Put into words only for the few that are shown.
    get arithmetic() {
      return `${formula.text(operands.map(shownAs))} = ${ofRate ? rounded(value, place) : shownAs({ ...first, value })}`;
    },
    fields: operands.flatMap(({ fields }) => fields),
    claims: operands.flatMap(({ claims }) => claims),
  };
}

function shownAs({ value, fields: [field], claims: [claim] }: Amount): string {
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
