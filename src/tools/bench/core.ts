import { readFileSync } from 'node:fs';
import { NO_DECISIONS } from '../../core/decisions';
import type { Grid } from '../../core/grid/grid';
import { withContent } from '../../core/edits/apply';
import { defaultPack } from '../../core/packs/built-in';
import type { Review, ReviewSettings } from '../../core/review/result';
import { review } from '../../core/review';
import { readWorkbook } from '../../files/reading/read-workbook';
import { manyUnits } from './many-units';
import { formulaEngine, withFormulas } from './rivals';
import { median, medianTime, timeOf } from './stopwatch';

/** What the budgets of the core are about. Ratios hold on any machine; milliseconds are of this one. */
export interface CoreMeasures {
  readonly fullReviewMs: number;
  /** A warm review against a formula engine that builds the same formulas cold; null without one. Budget: 0.05. */
  readonly fullReviewToFormulas: number | null;
  /** One edit among 1 000 units against one edit of one unit. Budget: 1.5. */
  readonly editAmongThousandToOne: number;
  /** First review of 1 000 units against 100. Budget: 12. */
  readonly thousandToHundred: number;
  /** First review of 1 000 units against a formula engine that builds the same formulas; null without one. Budget: 1. */
  readonly thousandToFormulas: number | null;
}

/** So many reviews V8 takes to compile what they run through; before, much of what is measured is its compiler. */
const REVIEWS = 2000;

const settings: ReviewSettings = { pack: defaultPack(), decisions: NO_DECISIONS };

export async function measureCore(sample: string): Promise<CoreMeasures> {
  const build = await formulaEngine();
  const grids = readWorkbook(readFileSync(sample)).sheets.map(({ grid }) => grid);
  const unit = review(grids, settings).units[0]?.unit;
  if (unit === null || unit === undefined) throw new Error(`No unit is named in ${sample}`);
  const coldFormulas = build && formulasTime(build, grids);
  const fullReviewMs = medianTime(REVIEWS, () => void review(fresh(grids), settings));
  const editOfOne = editTime(grids, grids.length);
  const ofThousand = firstReviewTime(grids, unit, 1000);
  return {
    fullReviewMs,
    fullReviewToFormulas: coldFormulas && fullReviewMs / coldFormulas,
    editAmongThousandToOne: editTime(manyUnits(grids, unit, 1000), grids.length) / editOfOne,
    thousandToHundred: ofThousand / firstReviewTime(grids, unit, 100),
    thousandToFormulas: build && ofThousand / formulasTime(build, manyUnits(grids, unit, 1000)),
  };
}

function formulasTime(build: (sheets: ReturnType<typeof withFormulas>) => void, grids: readonly Grid[]): number {
  const sheets = withFormulas(grids);
  return timeOf(() => build(sheets));
}

/** New objects, so that nothing remembered from an earlier review helps. */
function fresh(grids: readonly Grid[]): Grid[] {
  return grids.map((grid) => ({ ...grid, rows: [...grid.rows] }));
}

function firstReviewTime(grids: readonly Grid[], unit: string, count: number): number {
  const turns = Array.from({ length: 3 }, () => manyUnits(grids, unit, count));
  return median(turns.map((copies) => timeOf(() => void review(copies, settings))));
}

/** One figure of one unit changes and everything is reviewed again, as after a keystroke; often enough for the heap to settle. */
function editTime(grids: readonly Grid[], sheetsPerUnit: number): number {
  let current: readonly Grid[] = grids;
  let known: Review = review(current, settings);
  const at = editedCell(known);
  let turn = 0;
  return medianTime(60, () => {
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
