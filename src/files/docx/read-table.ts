import type { Grid } from '../../core/grid/grid';
import type { XmlScanner } from '../package/xml-scanner';
import type { Numbering } from './numbering';
import { readParagraph, type Around } from './read-paragraph';
import { tableGrid, type TableCell, type TableRow } from './table-grid';
import { valueOf } from './word-attribute';

export interface ReadTable {
  readonly grid: Grid;
  /** In characters of the standard font. */
  readonly columnWidths: readonly number[];
}

/** Twentieths of a point, as documents measure, that a character takes in a column of a sheet. */
const TWIPS_PER_CHARACTER = 105;
const WIDEST_SPAN = 1000;

/** Reads the table just opened, to its end. A table within a cell is left alone. */
export function readTable(scanner: XmlScanner, around: Around, numbering: Numbering, ordinal: number): ReadTable {
  const depth = scanner.depth;
  const rows: TableRow[] = [];
  const columnWidths: number[] = [];
  while (scanner.depth >= depth) {
    if (scanner.next() !== 'open') continue;
    if (scanner.name === 'tr') {
      const row = readRow(scanner, around, numbering);
      if (row !== null) rows.push(row);
    } else if (scanner.name === 'gridCol') columnWidths.push(inCharacters(Number(scanner.prefixedAttribute('w') ?? '0')));
    else if (scanner.name === 'tblGridChange') scanner.skip();
    else if (scanner.name === 'del' || scanner.name === 'moveFrom' || scanner.name === 'tblPr') scanner.skip();
  }
  return { grid: tableGrid(rows, ordinal), columnWidths };
}

/** Null for a row that is deleted. */
function readRow(scanner: XmlScanner, around: Around, numbering: Numbering): TableRow | null {
  const depth = scanner.depth;
  const cells: TableCell[] = [];
  let before = 0;
  let deleted = false;
  while (scanner.depth >= depth) {
    if (scanner.next() !== 'open') continue;
    if (scanner.name === 'gridBefore') before = spanOf(scanner, 0);
    else if (scanner.name === 'del') deleted = true;
    else if (scanner.name === 'trPrChange') scanner.skip();
    else if (scanner.name === 'tc') {
      const { cell, joinsLeft } = readCell(scanner, around, numbering);
      const left = cells.at(-1);
      if (joinsLeft && left !== undefined) cells[cells.length - 1] = { ...left, span: left.span + cell.span };
      else cells.push(cell);
    }
  }
  return deleted ? null : { before, cells };
}

function readCell(scanner: XmlScanner, around: Around, numbering: Numbering): { cell: TableCell; joinsLeft: boolean } {
  const depth = scanner.depth;
  const lines: string[] = [];
  let [span, continues, joinsLeft] = [1, false, false];
  while (scanner.depth >= depth) {
    if (scanner.next() !== 'open') continue;
    switch (scanner.name) {
      case 'gridSpan':
        span = spanOf(scanner, 1);
        break;
      case 'vMerge':
        continues = (valueOf(scanner) ?? 'continue') === 'continue';
        break;
      case 'hMerge':
        joinsLeft = (valueOf(scanner) ?? 'continue') === 'continue';
        break;
      case 'p': {
        const { text, numberingId, numberingLevel, boxes } = readParagraph(scanner, around);
        lines.push(`${numbering.next(numberingId, numberingLevel ?? 0)}${text}`, ...boxes.map((box) => box.text));
        break;
      }
      case 'tbl':
        around.unread.innerTables += 1;
        scanner.skip();
        break;
      case 'tcPrChange':
      case 'del':
      case 'moveFrom':
      case 'sdtPr':
        scanner.skip();
    }
  }
  return { cell: { text: lines.join('\n').replace(/\t/g, ' '), span, continues }, joinsLeft };
}

function spanOf(scanner: XmlScanner, least: number): number {
  const span = Number(valueOf(scanner) ?? '1');
  return Number.isInteger(span) ? Math.min(Math.max(span, least), WIDEST_SPAN) : 1;
}

function inCharacters(twips: number): number {
  return Math.min(100, Math.max(4, Math.round(twips / TWIPS_PER_CHARACTER)));
}
