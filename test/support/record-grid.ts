import type { Grid, SheetRef } from '../../src/core/grid/grid';
import type { RecordSheet } from '../../src/core/record/record-sheet';

/** A record as it stands in this sheet. */
export function recordGrid({ lines }: RecordSheet, sheet: SheetRef): Grid {
  const rows = lines.map(({ cells }) =>
    cells.map((text) => ({ value: text === '' ? null : text, shown: text, format: '@', formula: null })),
  );
  return { sheet, top: 0, left: 0, rows, merges: [], hiddenRows: new Set() };
}
