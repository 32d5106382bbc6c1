import type { Expression } from '../compute/expression';
import type { Decimal } from '../compute/decimal';
import { isFractionOfOne, isInPercent } from '../compute/check';
import type { Computed } from '../compute/checked';
import { liveFormula } from '../compute/live-formula';
import { mostPoints } from '../diagnose/plausibility';
import { carriedBeside, carriedSums } from '../diagnose/total';
import { refersTo } from '../edits/move-references';
import { type CellContent, type Edit, contentOf, sameContent } from '../edits/edit';
import { type Field, numberIn } from '../forms/field';
import { isPercentFormat } from '../grid/format-code';
import { keepsFormula, type Fix, type FixEdit } from './finding';
import type { UnitContext } from './rule';

/** What may stand behind the place of a figure that shares its cell with its label. */
const NO_WORDS = /^[\s）)]*(?:$|[\n;；]|(?:万?元|分|%)[\s）)]*(?:$|[\n;；]))/;

/** A figure to be written: in percent for a rate, and as it should be shown. */
export interface FigureToWrite {
  readonly value: Decimal;
  /** `1.87`, `99.90%`. */
  readonly shown: string;
  /** How it follows from other cells, where a live formula may stand in for it. */
  readonly expression?: Expression;
}

/** A recomputed figure, and what goes along with it. Null over text, an error or a word that says there is nothing. */
export function fixToDue(context: UnitContext, field: Field, { rounded, shown, expression }: Computed): Fix | null {
  return fixTo(context, field, { value: rounded, shown, expression }, 'computed');
}

/**
 * Writes the figure in the manner of its cell, with the live formula where one exists, and with it the sums that count it; into
 * the cell it was exchanged with goes what it held, and the sums of both hold. What stands beside either, or such a sum, follows.
 */
export function fixTo(
  context: UnitContext,
  field: Field,
  figure: FigureToWrite,
  kind: Fix['kind'],
  exchangedWith: Field | null = null,
): Fix | null {
  const { figures, pack } = context;
  const cells = exchangedWith === null ? [field] : [field, exchangedWith];
  if (!cells.every(isWritable) || (exchangedWith !== null && exchangedWith.cell.formula !== null)) return null;
  const due = [{ field, ...figure }, ...(exchangedWith === null ? [] : heldBy(field, exchangedWith, figure))];
  const sums = exchangedWith === null ? sumsAlong(context, field, figure.value) : [];
  // No total is more than all points: then it is they that are wrong, and which of them nobody knows.
  const most = mostPoints(figures);
  if (sums.some((sum) => most.get(sum.field)?.lt(sum.value))) return null;
  const beside = [...due, ...sums].flatMap((each) =>
    carriedBeside(figures, context.selfEvaluation?.total ?? null, each.field, each.value, pack),
  );
  const along = [...beside, ...sums, ...headedAlong(context, [...due, ...sums])].map((each) => keepingFormula(writing(each.field, each)));
  const [own, ...others] = [...due.map((each) => writing(each.field, each)), ...along];
  // What would change nothing is no correction.
  const isChange = ({ edit: { from, to } }: FixEdit) => !sameContent(from, to);
  return own !== undefined && isChange(own) ? { kind, edits: [own, ...others.filter(isChange)] } : null;
}

function heldBy(field: Field, other: Field, { shown }: FigureToWrite) {
  const value = numberIn(field);
  return value === null ? [] : [{ field: other, value, shown: `${value.toFixed()}${shown.endsWith('%') ? '%' : ''}` }];
}

function sumsAlong({ figures, pack }: UnitContext, field: Field, figure: Decimal) {
  const sums = carriedSums(figures, field, figure, pack.tolerance).filter((sum) => sum.field.entry.kind === 'number');
  return sums.map(({ value, sum: { due }, field: total, withBlanks }) => ({
    field: total,
    value,
    shown: value.toFixed(Math.max(pack.scoreDecimals, value.decimalPlaces())),
    ...(due.computable && !withBlanks ? { expression: due.expression } : {}),
  }));
}

/** 总分：97.46 in the heading, where it is the total of the table, is that of the corrected one too. */
function headedAlong({ selfEvaluation }: UnitContext, written: readonly (FigureToWrite & { readonly field: Field })[]) {
  const { headedTotal: headed = null, total = null } = selfEvaluation ?? {};
  const own = written.find(({ field }) => field === total?.score);
  const isSame = headed !== null && own !== undefined && headed !== own.field && numberIn(headed)?.eq(numberIn(own.field) ?? NaN) === true;
  return isSame ? [{ field: headed, value: own.value, shown: own.shown }] : [];
}

/** Over a number or a blank, never over other words. */
function isWritable({ entry, inline }: Field): boolean {
  return entry.kind === 'number' || (entry.kind === 'blank' && (inline === null || NO_WORDS.test(inline.after)));
}

/** Several corrections as one: each cell once, as the first of them has it. */
export function together(own: Fix | null, others: readonly (Fix | null | undefined)[]): Fix | null {
  if (own === null) return null;
  const edits = [...own.edits, ...others.flatMap((fix) => fix?.edits ?? [])];
  const [first, ...rest] = edits.filter(({ edit }, at) => edits.findIndex((each) => each.edit.key === edit.key) === at);
  // A formula of another cell is replaced by that cell's own correction alone, which asks.
  if (first === undefined || rest.some((each) => each.edit.from.kind === 'formula' && !keepsFormula(each))) return null;
  const { from, sheet } = first.edit;
  const follows = from.kind === 'formula' && rest.some(({ edit }) => edit.sheet.id === sheet.id && refersTo(from.formula, edit.at));
  return { kind: own.kind, edits: [follows ? keepingFormula(first) : first, ...rest] };
}

/** What goes along with a correction is worked out by the formula in its cell, where there is one. */
function keepingFormula(each: FixEdit): FixEdit {
  return each.edit.from.kind === 'formula' ? { ...each, formula: { ...each.edit, to: each.edit.from } } : each;
}

/** Writes a text as it stands. */
export function fixToText(field: Field, text: string): Fix {
  return { kind: 'computed', edits: [{ edit: editOf(field, { kind: 'value', value: text }), formula: null }] };
}

function writing(field: Field, due: FigureToWrite): FixEdit {
  const figure = inScaleOf(field, due);
  const formula = figure.expression === undefined || field.inline !== null ? null : liveFormula(figure.expression, field);
  return {
    edit: editOf(field, { kind: 'value', value: inManner(field, figure) }),
    formula: formula === null ? null : editOf(field, { kind: 'formula', formula }),
  };
}

/** As the cell has it: in 元 where its heading says so, whatever the unit of the form. */
export function inScaleOf<Figure extends Pick<FigureToWrite, 'value' | 'shown'>>(field: Field, figure: Figure): Figure {
  const perUnit = field.entry.kind === 'number' ? field.entry.perUnit : undefined;
  if (perUnit === undefined) return figure;
  const value = figure.value.times(perUnit);
  return { ...figure, value, shown: value.toFixed() };
}

function editOf(field: Field, to: CellContent): Edit {
  return { key: field.key, sheet: field.sheet, at: field.at, from: contentOf(field.cell), to };
}

/**
 * The content that shows the figure as the cell's own would: a fraction under a percent format, text where the figure
 * was kept as text (with its operator and unit), the whole text where it shares its cell with its label, else a number.
 */
function inManner(field: Field, figure: FigureToWrite): number | string {
  const { entry, cell, inline } = field;
  const percent = figure.shown.endsWith('%');
  if (percent && inline === null && isFractionOfOne(field, figure.value)) {
    const fraction = figure.value.div(100);
    return entry.kind === 'number' && entry.asText ? replaceFigure(entry.text, fraction.toFixed(), '') : fraction.toNumber();
  }
  if (inline !== null)
    return `${inline.before}${digits(figure.shown)}${percent && !inline.after.startsWith('%') ? '%' : ''}${inline.after}`;
  if (entry.kind === 'number') {
    if (entry.fraction) return figure.value.div(100).toNumber();
    if (!entry.asText) return figure.value.toNumber();
    return replaceFigure(entry.text, digits(figure.shown), !percent || entry.percent || isInPercent(field) ? '' : '%');
  }
  if (percent && isPercentFormat(cell.format)) return figure.value.div(100).toNumber();
  // A quoted % is written by the format, behind the figure as it stands.
  if (percent && !isInPercent(field) && !cell.format.includes('%')) return figure.shown;
  return cell.format === '@' ? digits(figure.shown) : figure.value.toNumber();
}

function digits(shown: string): string {
  return shown.replace(/%$/, '');
}

/** `≥95%` with 96 becomes `≥96%`; what is around the figure stays. */
function replaceFigure(text: string, figure: string, suffix: string): string {
  const replaced = text.replace(/[-−－]?[0-9０-９][0-9０-９,，.．]*/, `${figure}${suffix}`);
  return replaced === text && !text.includes(figure) ? `${figure}${suffix}` : replaced;
}
