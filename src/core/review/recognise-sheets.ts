import type { Decisions } from '../decisions';
import type { FormMapping } from '../forms/mapping';
import { recognise, type Recognition } from '../forms/recognise';
import type { Grid } from '../grid/grid';
import type { UnrecognisedSheet } from '../review';

export interface RecognisedSheet {
  readonly grid: Grid;
  readonly mapping: FormMapping | undefined;
  readonly recognition: Recognition;
}

/** What is on each sheet. A grid never changes, so neither does what was recognised on it before. */
export function recogniseSheets(
  grids: readonly Grid[],
  { mappings }: Decisions,
  before: readonly RecognisedSheet[] = [],
): RecognisedSheet[] {
  let byGrid: ReadonlyMap<Grid, RecognisedSheet> | null = null;
  return grids.map((grid, index) => {
    const mapping = mappings[grid.sheet.id];
    let known = before[index];
    if (known !== undefined && known.grid !== grid) {
      // Sheets were inserted, removed or moved, or this one was edited.
      byGrid ??= new Map(before.map((sheet) => [sheet.grid, sheet]));
      known = byGrid.get(grid);
    }
    return known?.grid === grid && known.mapping === mapping ? known : { grid, mapping, recognition: recognise(grid, mapping) };
  });
}

/** The sheets without any form, and what was looked for there. */
export function unrecognisedOf(sheets: readonly RecognisedSheet[]): UnrecognisedSheet[] {
  return sheets.flatMap(({ grid, recognition: { forms, reason } }) =>
    reason !== null && forms.length === 0 ? [{ sheet: grid.sheet, reason }] : [],
  );
}
