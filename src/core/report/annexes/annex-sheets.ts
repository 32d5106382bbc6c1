import { NO_DECISIONS } from '../../decisions';
import type { Area } from '../../grid/address';
import { BLANK_CELL, type Cell } from '../../grid/cell';
import type { Grid } from '../../grid/grid';
import { textWidth } from '../../grid/text-layout';
import { defaultPack } from '../../packs/built-in';
import { FORM_TERMS } from '../../record/terms';
import type { ReviewSettings } from '../../review/result';
import { freeSheetName, LONGEST_SHEET_NAME } from '../../grid/sheet-name';
import { formsIn } from './compare-annexes';
import type { ReportDocument, ReportTable } from '../text/document';

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
const CAPTION = /^(?!.*[。；]|.*(?:如下|见))(?:附[件表]|.*(?:表\s*$|表[（(]|单位[:：]|年度[）)]?$))/;
const USUAL_WIDTH = 12;
const WIDEST = 40;
const MARGIN = 2;
/** `≤2984.30万元` */
const FIGURE = /^[^\d一-龥]{0,2}[\d.,，%]{1,16}[一-龥]{0,3}$/;
const USUAL: ReviewSettings = { pack: defaultPack(), decisions: NO_DECISIONS };
/** A column is made wide enough for its texts to take no more lines. */
const MOST_LINES = 4;

/**
 * The tables of a report that are forms, the same ones that are compared; others stay where they are.
 * @param settings those of the workbook beside it, if any
 */
export function annexSheets(document: ReportDocument, settings: ReviewSettings = USUAL): readonly AnnexSheet[] {
  const taken: string[] = [];
  const forms = formsIn(document, settings);
  return document.tables.flatMap((table) => {
    const form = forms.find(({ areas }) => areas.some(({ sheet }) => sheet === table.grid.sheet));
    if (form === undefined) return [];
    const captions = captionsOf(document, table);
    const grid = below(captions, table.grid);
    const columnWidths = fittedWidths(grid, table.columnWidths);
    const name = nameOf([...captions, ...headingOf(table.grid)], FORM_TERMS[form.kind].zh, taken);
    return [{ name, grid: withLinesAcross(grid, columnWidths), columnWidths, captionRows: captions.length }];
  });
}

/** What stands alone in the first rows of a table: its number and title. */
function headingOf({ rows }: Grid): readonly string[] {
  return rows.slice(0, MOST_CAPTIONS).flatMap((row) => {
    const filled = row.filter(({ shown }) => shown.trim() !== '');
    return filled.length === 1 ? filled.map(({ shown }) => shown.trim()) : [];
  });
}

/** Word breaks a table over pages and lets columns be narrow; a sheet is read on a screen, and its figures stand on one line. */
function fittedWidths({ rows, merges }: Grid, given: readonly number[]): readonly number[] {
  const across = new Set(merges.filter(({ left, right }) => right > left).map(({ top, left }) => `${top}/${left}`));
  const columns = Math.max(1, ...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) => {
    const needed = rows.map((cells, row) => {
      const shown = across.has(`${row}/${column}`) || isAlone(cells) ? '' : (cells[column]?.shown ?? '');
      const width = textWidth(shown);
      const isFigure = FIGURE.test(shown);
      return shown === '' ? 0 : Math.min(WIDEST, MARGIN + (isFigure ? width : Math.ceil(width / MOST_LINES)));
    });
    return Math.max(given[column] ?? USUAL_WIDTH, ...needed);
  });
}

function isAlone(cells: readonly Cell[]): boolean {
  return cells.length > 1 && cells.slice(1).every(({ shown }) => shown.trim() === '');
}

/** A title or 填表人：… 联系电话：… alone in its row takes all of it, as in Word it is seen to; a label with blanks behind it does not. */
function withLinesAcross(grid: Grid, widths: readonly number[]): Grid {
  const lines = grid.rows.flatMap((cells, row): Area[] => {
    const text = cells[0]?.shown.trim() ?? '';
    const isLine = isAlone(cells) && (CAPTION.test(text) || /[:：].*[:：]/.test(text)) && textWidth(text) > (widths[0] ?? 0);
    const isMerged = grid.merges.some(({ top, bottom }) => row >= top && row <= bottom);
    return isLine && !isMerged ? [{ top: row, bottom: row, left: 0, right: cells.length - 1 }] : [];
  });
  return lines.length === 0 ? grid : { ...grid, merges: [...grid.merges, ...lines] };
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

/** 附件1-2自评表, from what names the table; else what form it is. */
function nameOf(lines: readonly string[], form: string, taken: string[]): string {
  const annex = lines.find((text) => /^附[件表]/.test(text))?.replace(/[:：].*$/, '') ?? '';
  const title = lines.find((text) => /表/.test(text) && !/^附[件表]/.test(text)) ?? '';
  const kind = /基础数据/.test(title) ? '基础数据表' : /自评/.test(title) ? '自评表' : title || (annex === '' ? form : '');
  const name = freeSheetName(`${annex}${kind}`.replace(/[\\/?*[\]:'\s]/g, '').slice(0, LONGEST_SHEET_NAME), taken);
  taken.push(name);
  return name;
}
