import type { Grid } from '../../grid/grid';
import type { Area } from '../../grid/address';
import type { FieldMaker } from '../columns/field-maker';
import type { Form, SignatureBlank } from '../form';
import type { FormSpan } from '../areas/form-span';
import { evidenceOf } from '../columns/header';
import { isFilled, rowsFrom } from '../cells/labels';
import { yearIn, type Heading } from './read-heading';
import { readSignature } from './read-signature';

export type FormFrame = Pick<
  Form,
  'areas' | 'title' | 'unit' | 'bodies' | 'year' | 'namesYear' | 'moneyUnit' | 'evidence' | 'unread' | 'blanks' | 'signature'
>;

/** Signatures stand within so many rows below the tables. */
const REACH = 20;

/** What every form has around its tables; `bottom` is the last row of those. */
export function readFrame(grid: Grid, span: FormSpan, heading: Heading, bottom: number, fields: FieldMaker): FormFrame {
  const first = span.anchors[0]?.row ?? span.top;
  const below = signatures(grid, bottom + 1, Math.min(span.end, bottom + 1 + REACH), fields);
  const signature = below.length > 0 ? below : signatures(grid, span.top, first, fields);
  const headers = span.anchors.flatMap((anchor) => [...anchor.header.columns.values()].map(({ label }) => label));
  const last = Math.max(bottom, ...below.map(({ field }) => field.at.row));
  const area = filledArea(grid, heading.top, last);
  const { title, unit } = heading;
  const year = heading.year ?? yearIn(headers);
  const hiddenRows = [...grid.hiddenRows].filter((row) => row >= area.top && row <= area.bottom).sort((a, b) => a - b);
  return {
    areas: [{ sheet: grid.sheet, area, title, unit, year, hiddenRows }],
    title,
    unit,
    bodies: heading.bodies,
    year,
    namesYear: heading.namesYear,
    moneyUnit: fields.moneyUnit,
    evidence: [...span.anchors.flatMap(evidenceOf), ...fields.evidence],
    // Known once every form of the sheet is read.
    unread: [],
    blanks: heading.blanks,
    signature,
  };
}

function signatures(grid: Grid, from: number, end: number, fields: FieldMaker): readonly SignatureBlank[] {
  const all = rowsFrom(from, end).flatMap((row) => readSignature(grid, row, fields));
  return all.filter(({ name }, index) => all.findIndex((other) => other.name === name) === index);
}

/** The rows of a form and the columns that hold something in them. */
function filledArea(grid: Grid, top: number, bottom: number): Area {
  const rows = rowsFrom(top, bottom + 1).map((row) => grid.rows[row - grid.top] ?? []);
  const filled = rows.flatMap((cells) => cells.flatMap((cell, index) => (isFilled(cell) ? grid.left + index : [])));
  const columns = [...new Set(filled)];
  if (columns.length === 0) return { top, left: grid.left, bottom, right: grid.left };
  return { top, left: Math.min(...columns), bottom, right: Math.max(...columns) };
}
