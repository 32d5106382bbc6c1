import type { Field } from '../forms/field';
import { toA1 } from '../grid/address';
import { isPercentFormat } from '../grid/format-code';
import type { SheetRef } from '../grid/grid';
import { isFractionOfOne } from './check';
import { cellsOf, evaluate, type Expression } from './expression';

const AMOUNT_DECIMALS = 2;

/**
 * The figure as a formula that keeps up with its inputs: `=ROUND(MIN(F40/E40,1)*G40,2)`, `=D5/B5` in a percent cell.
 * Null where there is none: no input is a plain number on the same sheet, or the cell would refer to itself.
 */
export function liveFormula(expression: Expression, target: Field): string | null {
  const inputs = cellsOf(expression);
  if (expression.kind === 'scored') return null;
  // Cells in different units of money: a formula over them would be out by as much.
  if ([target, ...inputs].some(({ entry }) => entry.kind === 'number' && entry.perUnit !== undefined)) return null;
  if (!inputs.some((field) => isReference(field, target.sheet))) return null;
  if (inputs.some((field) => field.sheet.id === target.sheet.id && toA1(field.at) === toA1(target.at))) return null;
  if (expression.kind !== 'percent') return `=ROUND(${write(expression, target.sheet, 0)},${AMOUNT_DECIMALS})`;
  const ratio = write(expression.of, target.sheet, 0);
  const { entry, cell } = target;
  const value = evaluate(expression);
  const asFraction = value !== null && isFractionOfOne(target, value);
  if (asFraction || (entry.kind === 'number' && entry.fraction) || isPercentFormat(cell.format)) return `=${ratio}`;
  if (entry.kind === 'number' && entry.percent && entry.asText) return `=TEXT(${ratio},"0.00%")`;
  return `=ROUND(${write(expression.of, target.sheet, MULTIPLICATIVE)}*100,${AMOUNT_DECIMALS})`;
}

/** Only a number can be referred to; one inside a text, or on another sheet, is written out. */
function isReference(field: Field, sheet: SheetRef): boolean {
  return field.sheet.id === sheet.id && field.inline === null && typeof field.cell.value === 'number';
}

const ADDITIVE = 1;
const MULTIPLICATIVE = 2;
const DIVISOR = 3;

function write(expression: Expression, sheet: SheetRef, within: number): string {
  switch (expression.kind) {
    case 'cell': {
      if (!isReference(expression.field, sheet)) return literal(expression.amount.toFixed(), within);
      const address = toA1(expression.field.at);
      return isFraction(expression.field) ? bracket(`${address}*100`, within >= MULTIPLICATIVE) : address;
    }
    case 'constant':
      return literal(expression.amount.toFixed(), within);
    case 'sum':
      return bracket(writeSum(expression.terms, sheet), within > ADDITIVE);
    case 'difference':
      return bracket(`${write(expression.of, sheet, ADDITIVE)}-${write(expression.by, sheet, MULTIPLICATIVE)}`, within >= ADDITIVE);
    case 'product':
      return bracket(expression.terms.map((factor) => write(factor, sheet, MULTIPLICATIVE)).join('*'), within > MULTIPLICATIVE);
    case 'quotient':
      return bracket(writeQuotient(expression.of, expression.by, sheet), within > MULTIPLICATIVE);
    case 'scored':
      throw new RangeError('Printed steps have no formula');
    case 'percent':
      return bracket(`${write(expression.of, sheet, MULTIPLICATIVE)}*100`, within > MULTIPLICATIVE);
    case 'at-most':
      return `MIN(${write(expression.of, sheet, 0)},${write(expression.by, sheet, 0)})`;
    case 'at-least':
      return `MAX(${write(expression.of, sheet, 0)},${write(expression.by, sheet, 0)})`;
  }
}

/** Two fractions of one have a ratio without being turned into percents first. */
function writeQuotient(of: Expression, by: Expression, sheet: SheetRef): string {
  const bothFractions = [of, by].every((side) => side.kind === 'cell' && isFraction(side.field) && isReference(side.field, sheet));
  if (bothFractions && of.kind === 'cell' && by.kind === 'cell') return `${toA1(of.field.at)}/${toA1(by.field.at)}`;
  return `${write(of, sheet, MULTIPLICATIVE)}/${write(by, sheet, DIVISOR)}`;
}

/** Cells below one another become a range: `SUM(H14:H46)+I5`. */
function writeSum(terms: readonly Expression[], sheet: SheetRef): string {
  const written: string[] = [];
  let run: Field[] = [];
  const close = () => {
    const first = run[0];
    const last = run.at(-1);
    if (first && last && run.length > 2) written.push(`SUM(${toA1(first.at)}:${toA1(last.at)})`);
    else written.push(...run.map((field) => toA1(field.at)));
    run = [];
  };
  for (const term of terms) {
    const plain = term.kind === 'cell' && isSummand(term.field, sheet) ? term.field : null;
    const previous = run.at(-1);
    if (plain === null || (previous && !isBelow(plain, previous))) close();
    if (plain === null) {
      if (term.kind !== 'cell' || !term.amount.isZero()) written.push(write(term, sheet, ADDITIVE));
    } else run.push(plain);
  }
  close();
  return written.join('+');
}

/** A blank cell stays in the sum, to count once it is filled in. */
function isSummand(field: Field, sheet: SheetRef): boolean {
  if (field.cell.value === null) return field.sheet.id === sheet.id && field.inline === null;
  return isReference(field, sheet) && !isFraction(field);
}

function isBelow(field: Field, above: Field): boolean {
  return field.at.column === above.at.column && field.at.row === above.at.row + 1;
}

function isFraction(field: Field): boolean {
  return field.entry.kind === 'number' && field.entry.fraction;
}

function literal(text: string, within: number): string {
  return bracket(text, text.startsWith('-') && within > 0);
}

function bracket(text: string, needed: boolean): string {
  return needed ? `(${text})` : text;
}
