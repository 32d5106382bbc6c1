import { readFileSync } from 'node:fs';
import { NO_DECISIONS } from '../../core/decisions';
import type { Grid } from '../../core/grid/grid';
import { withContent } from '../../core/grid/with-content';
import { defaultPack } from '../../core/packs/built-in';
import type { Review, ReviewSettings } from '../../core/review/result';
import { review } from '../../core/review';
import { readWorkbook } from '../../files/reading/read-workbook';
import { manyUnits } from './many-units';
import { median, medianTime, timeOf } from './stopwatch';

/** What the budgets of the core are about. Ratios hold on any machine; milliseconds are of this one. */
export interface CoreMeasures {
  /** Budget: 2. */
  readonly fullReviewMs: number;
  /** One edit among 1 000 units against one edit of one unit. Budget: 1.5. */
  readonly editAmongThousandToOne: number;
  /** First review of 1 000 units against 100. Budget: 12. */
  readonly thousandToHundred: number;
}

const settings: ReviewSettings = { pack: defaultPack(), decisions: NO_DECISIONS };

export function measureCore(sample: string): CoreMeasures {
  const grids = readWorkbook(readFileSync(sample)).sheets.map(({ grid }) => grid);
  const unit = review(grids, settings).units[0]?.unit;
  if (unit === null || unit === undefined) throw new Error(`No unit is named in ${sample}`);
  return {
    fullReviewMs: medianTime(500, () => void review(fresh(grids), settings)),
    editAmongThousandToOne: editTime(manyUnits(grids, unit, 1000), grids.length) / editTime(grids, grids.length),
    thousandToHundred: firstReviewTime(grids, unit, 1000) / firstReviewTime(grids, unit, 100),
  };
}

/** New objects, so that nothing remembered from an earlier review helps. */
function fresh(grids: readonly Grid[]): Grid[] {
  return grids.map((grid) => ({ ...grid, rows: [...grid.rows] }));
}

function firstReviewTime(grids: readonly Grid[], unit: string, count: number): number {
  const turns = Array.from({ length: 3 }, () => manyUnits(grids, unit, count));
  return median(turns.map((copies) => timeOf(() => void review(copies, settings))));
}

/** One figure of one unit changes and everything is reviewed again, as after a keystroke. */
function editTime(grids: readonly Grid[], sheetsPerUnit: number): number {
  let current: readonly Grid[] = grids;
  let known: Review = review(current, settings);
  const at = editedCell(known);
  let turn = 0;
  return medianTime(15, () => {
    turn += 1;
    current = current.map((grid, index) => (index < sheetsPerUnit && grid.sheet.id === at.sheetId ? edited(grid, at, turn) : grid));
    known = review(current, settings, known);
  });
}

interface EditedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

function edited(grid: Grid, at: EditedCell, turn: number): Grid {
  return withContent(grid, at, { kind: 'value', value: 80 + (turn % 10) });
}

/** Any cell with what was achieved will do: every score after it has to follow. */
function editedCell(known: Review): EditedCell {
  const field = [...(known.units[0]?.fields.values() ?? [])].find(({ key }) => key.endsWith('/actual'));
  if (field === undefined) throw new Error('The sample has no indicator');
  return { sheetId: field.sheet.id, row: field.at.row, column: field.at.column };
}
