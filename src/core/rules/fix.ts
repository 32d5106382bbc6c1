import type { Decimal } from '../compute/decimal';
import type { Expression } from '../compute/expression';
import { liveFormula } from '../compute/live-formula';
import { contentOf } from '../edits/content';
import type { CellContent, Edit } from '../edits/edit';
import type { Field } from '../forms/field';
import type { Fix, FixEdit } from './finding';

/** A figure to be written: in percent for a rate, and as it should be shown. */
export interface FigureToWrite {
  readonly value: Decimal;
  /** `1.87`, `99.90%`. */
  readonly shown: string;
  /** How it follows from other cells, where a live formula may stand in for it. */
  readonly expression?: Expression;
}

/** Writes the figure in the manner of its cell, and offers the live formula where one exists. */
export function fixTo(field: Field, figure: FigureToWrite, kind: Fix['kind'] = 'computed'): Fix {
  return { kind, edits: [writing(field, figure)] };
}

function writing(field: Field, figure: FigureToWrite): FixEdit {
  const formula = figure.expression === undefined || field.inline !== null ? null : liveFormula(figure.expression, field);
  return {
    edit: editOf(field, { kind: 'value', value: inManner(field, figure) }),
    formula: formula === null ? null : editOf(field, { kind: 'formula', formula }),
  };
}

/** Writes a text as it stands. */
export function fixToText(field: Field, text: string): Fix {
  return { kind: 'computed', edits: [{ edit: editOf(field, { kind: 'value', value: text }), formula: null }] };
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
  if (inline !== null)
    return `${inline.before}${digits(figure.shown)}${percent && !inline.after.startsWith('%') ? '%' : ''}${inline.after}`;
  if (entry.kind === 'number') {
    if (entry.fraction) return figure.value.div(100).toNumber();
    if (!entry.asText) return figure.value.toNumber();
    return replaceFigure(entry.text, digits(figure.shown), percent && entry.percent ? '' : percent ? '%' : '');
  }
  if (percent) return cell.format.includes('%') ? figure.value.div(100).toNumber() : figure.shown;
  return cell.format === '@' ? figure.shown : figure.value.toNumber();
}

function digits(shown: string): string {
  return shown.replace(/%$/, '');
}

/** `≥95%` with 96 becomes `≥96%`; what is around the figure stays. */
function replaceFigure(text: string, figure: string, suffix: string): string {
  const replaced = text.replace(/[-−－]?[0-9０-９][0-9０-９,，.．]*/, `${figure}${suffix}`);
  return replaced === text && !text.includes(figure) ? `${figure}${suffix}` : replaced;
}
