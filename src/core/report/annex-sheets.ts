import { recognise } from '../forms/recognise';
import type { Area } from '../grid/address';
import { BLANK_CELL, type Cell } from '../grid/cell';
import type { Grid } from '../grid/grid';
import { freeSheetName, LONGEST_SHEET_NAME } from '../grid/sheet-name';
import type { ReportDocument, ReportTable } from './document';

/** An annex of a report as a sheet: its title above it, ready to be reviewed or laid into a workbook. */
export interface AnnexSheet {
  /** At most 31 characters, and none that a sheet's name may not have; no two alike. */
  readonly name: string;
  readonly grid: Grid;
  /** In characters, from the first column on. */
  readonly columnWidths: readonly number[];
  /** Rows above the table: 附件1-1, the title. */
  readonly captionRows: number;
}

const LONGEST_CAPTION = 60;
const MOST_CAPTIONS = 3;
const CAPTION = /^附[件表]|表\s*$|表[（(]|单位[:：]|年度[）)]?$/;

/** The tables of a report that are forms; others stay where they are. */
export function annexSheets(document: ReportDocument): readonly AnnexSheet[] {
  const taken: string[] = [];
  return document.tables
    .filter(({ grid }) => recognise(grid).forms.length > 0)
    .map((table) => {
      const captions = captionsOf(document, table);
      return {
        name: nameOf(captions, table.grid.sheet.name, taken),
        grid: below(captions, table.grid),
        columnWidths: table.columnWidths,
        captionRows: captions.length,
      };
    });
}

/** The short lines between a table and the one before it that name it. */
function captionsOf({ paragraphs, tables }: ReportDocument, { after }: ReportTable): readonly string[] {
  const captions: string[] = [];
  const before = Math.max(0, ...tables.filter((other) => other.after < after).map((other) => other.after));
  for (const { number, text, place } of [...paragraphs].reverse()) {
    if (number <= before) break;
    if (number > after || place !== 'body' || (text === '' && captions.length === 0)) continue;
    if (captions.length === MOST_CAPTIONS || text.length > LONGEST_CAPTION || !CAPTION.test(text)) break;
    captions.unshift(text);
  }
  return captions;
}

function below(captions: readonly string[], grid: Grid): Grid {
  const width = Math.max(1, ...grid.rows.map((row) => row.length));
  const rows = captions.map((text): readonly Cell[] => [
    { value: text, shown: text, format: 'General', formula: null },
    ...Array<Cell>(width - 1).fill(BLANK_CELL),
  ]);
  const down = captions.length;
  const lowered = grid.merges.map((merge): Area => ({ ...merge, top: merge.top + down, bottom: merge.bottom + down }));
  const across = captions.map((_, row): Area => ({ top: row, bottom: row, left: 0, right: width - 1 }));
  return { ...grid, rows: [...rows, ...grid.rows], merges: [...(width > 1 ? across : []), ...lowered] };
}

function nameOf(captions: readonly string[], fallback: string, taken: string[]): string {
  const annex = captions.find((text) => /^附[件表]/.test(text))?.replace(/[:：].*$/, '') ?? '';
  const title = captions.find((text) => /表/.test(text) && !/^附[件表]/.test(text)) ?? '';
  const joined = `${annex}${/基础数据/.test(title) ? '基础数据表' : /自评/.test(title) ? '自评表' : title}`;
  const name = freeSheetName(joined.replace(/[\\/?*[\]:'\s]/g, '').slice(0, LONGEST_SHEET_NAME) || fallback, taken);
  taken.push(name);
  return name;
}
