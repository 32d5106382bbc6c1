import { isFilled, numberIn } from '../compute/amount';
import type { Decimal } from '../compute/decimal';
import type { Checked, SumChecked } from '../compute/figures';
import { equationsIn, standing } from '../diagnose/equation';
import type { Field } from '../forms/field';
import { projectSpending } from './project-spending';
import type { UnitContext } from './rule';

/** A part whose correction makes a sum hold, because everything else in the sum is vouched for. */
export interface SoleSuspect {
  readonly field: Field;
  readonly right: Decimal;
}

/**
 * The one part left when the total is confirmed by another figure and so is every other part that holds an amount.
 * Null when the total stands alone or several parts are left.
 */
export function soleSuspect(context: UnitContext, sum: SumChecked): SoleSuspect | null {
  const { field, stated, due } = sum;
  if (field === null || stated === null || !due.computable || !isConfirmed(context, field, sum)) return null;
  const left = sum.parts.filter((part) => isFilled(part) && !numberIn(part)?.isZero() && !isConfirmed(context, part, sum));
  const [only, second] = left;
  const amount = numberIn(only ?? null);
  if (only === undefined || second !== undefined || amount === null) return null;
  const right = amount.plus(stated.minus(due.exact));
  return right.isNegative() ? null : { field: only, right };
}

/**
 * Another stated figure holds with what this cell says, and would not with what the sum in question makes of it: a rate
 * shown as 96% says nothing about a cent.
 */
export function isConfirmed(context: UnitContext, field: Field, but: SumChecked): boolean {
  const right = rightBy(but, field);
  const holds = context.figures.checked.some(
    (other) =>
      other !== but &&
      confirms(other) &&
      (other.field === field || other.due.inputs.includes(field)) &&
      (right === null || isBrokenWith(context, other, field, right)),
  );
  if (holds) return true;
  const twin = twinOf(context, field);
  return twin !== null && (numberIn(field)?.eq(twin) ?? false);
}

/** What the cell would hold if the sum came out by it alone. */
function rightBy({ field: total, stated, due }: SumChecked, field: Field): Decimal | null {
  const amount = numberIn(field);
  if (stated === null || amount === null || !due.computable) return null;
  return field === total ? due.exact : amount.plus(stated.minus(due.exact));
}

function isBrokenWith({ figures, pack }: UnitContext, other: Checked, field: Field, right: Decimal): boolean {
  const [equation] = equationsIn({ ...figures, checked: [other] });
  return equation === undefined || standing(equation, new Map([[field, right]]), pack.tolerance) === 'broken';
}

/** The other annex says of the total what its parts add up to, not what it says itself. */
export function isRefuted(context: UnitContext, { field, due }: SumChecked): boolean {
  const twin = field === null ? null : twinOf(context, field);
  return twin !== null && due.computable && due.exact.eq(twin);
}

/** The same amount as the other annex states it. */
function twinOf(context: UnitContext, field: Field): Decimal | null {
  const { inBase, inSelf } = projectSpending(context);
  if (field === inBase) return numberIn(inSelf[0] ?? null);
  return inSelf.includes(field) ? numberIn(inBase) : null;
}

/** Points are full from the target on, 其中 may leave out what it likes, a rate beside amounts follows them: none confirms an amount. */
function confirms(checked: Checked): boolean {
  if (checked.verdict !== 'agrees' || !checked.due.computable || checked.beside === true) return false;
  return isSum(checked) ? checked.exhaustive : checked.due.percent;
}

function isSum(checked: Checked): checked is SumChecked {
  return 'parts' in checked;
}
