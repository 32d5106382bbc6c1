import type { Grid } from '../../src/core/grid/grid';
import type { RecordSheet } from '../../src/core/record/record-sheet';

/** A record as it would stand in a sheet of this name, in rows one below the other. */
export function recordGrid({ title, header, rows }: RecordSheet, name: string): Grid {
  const lines = [[title], ...header.map(([label, text]) => [`${label}：${text}`]), ...rows.map(({ cells }) => cells)];
  return {
    sheet: { id: '', name },
    top: 0,
    left: 0,
    rows: lines.map((line) => line.map((text) => ({ value: text, shown: text, format: '@', formula: null }))),
    merges: [],
    hiddenRows: new Set(),
  };
}
