import type { Decisions } from '../decisions';
import type { Form } from '../forms/form';
import type { FormMapping } from '../forms/mapping';
import { recognise, type Recognition } from '../forms/recognise';
import type { Grid } from '../grid/grid';
import type { UnrecognisedSheet } from '../review';

/** A grid never changes, so neither does what is recognised on it. */
const recognised = new WeakMap<Grid, { readonly mapping: FormMapping | undefined; readonly recognition: Recognition }>();

/** The forms of all sheets in order, and the sheets without any. */
export function recogniseSheets(grids: readonly Grid[], { mappings }: Decisions): { forms: Form[]; unrecognised: UnrecognisedSheet[] } {
  const forms: Form[] = [];
  const unrecognised: UnrecognisedSheet[] = [];
  for (const grid of grids) {
    const recognition = recogniseOnce(grid, mappings[grid.sheet.id]);
    forms.push(...recognition.forms);
    if (recognition.reason !== null && recognition.forms.length === 0) unrecognised.push({ sheet: grid.sheet, reason: recognition.reason });
  }
  return { forms, unrecognised };
}

function recogniseOnce(grid: Grid, mapping: FormMapping | undefined): Recognition {
  const known = recognised.get(grid);
  if (known !== undefined && known.mapping === mapping) return known.recognition;
  const recognition = recognise(grid, mapping);
  recognised.set(grid, { mapping, recognition });
  return recognition;
}
