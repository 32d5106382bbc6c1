import { planLooks, type CellRoom } from '../../core/edits/cell-look';
import { areaNamed, type Area, type Position } from '../../core/grid/address';
import type { XmlScanner } from '../package/xml-scanner';
import { CellPlace } from '../reading/cell-place';

/** A text that is to be read as a whole in its cell. */
export interface ReadableText {
  readonly at: Position;
  readonly text: string;
}

export type TextLook = (style: number) => { readonly wraps: boolean; readonly fontSize: number };

/** Of a character of the standard font, which column widths are counted in. */
const POINTS_PER_CHARACTER = 5.25;
const MOST_COLUMNS = 16_384;
const THIS_SHEET = { id: '', name: '' };

/**
 * Heights in points that the rows of a worksheet need so that these texts, wrapped, can be read; only of rows that are
 * not tall enough, and not of hidden ones.
 */
export function heightsFor(scanner: XmlScanner, texts: readonly ReadableText[], lookOf: TextLook): ReadonlyMap<number, number> {
  if (texts.length === 0) return new Map();
  const sheet = readRoom(scanner, texts);
  const rooms = texts.map(({ at }) => roomOf(sheet, at, lookOf));
  const planned = planLooks(
    texts.map(({ at, text }, index) => ({
      edit: { sheet: THIS_SHEET, at, to: { kind: 'value', value: text }, look: 'readable' },
      room: rooms[index] ?? null,
    })),
  );
  const heights = new Map<number, number>();
  texts.forEach(({ at }, index) => {
    const change = planned[index]?.change ?? null;
    if (change !== null && change.to.rowHeight !== change.from.rowHeight) heights.set(at.row, change.to.rowHeight);
  });
  return heights;
}

/** What a worksheet says of the room its cells have. */
interface SheetRoom {
  readonly columns: ReadonlyMap<number, { readonly width: number; readonly style: number }>;
  readonly rows: ReadonlyMap<number, { readonly height: number | null; readonly hidden: boolean; readonly style: number | null }>;
  readonly styles: ReadonlyMap<string, number>;
  readonly merges: readonly Area[];
  readonly columnWidth: number;
  readonly rowHeight: number;
}

function readRoom(scanner: XmlScanner, texts: readonly ReadableText[]): SheetRoom {
  const wanted = new Set(texts.map(({ at }) => placeOf(at)));
  const columns = new Map<number, { width: number; style: number }>();
  const rows = new Map<number, { height: number | null; hidden: boolean; style: number | null }>();
  const styles = new Map<string, number>();
  const merges: Area[] = [];
  const place = new CellPlace();
  let columnWidth = 9.14;
  let rowHeight = 15;
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open') continue;
    const number = (name: string): number | null => numberIn(scanner.attribute(name));
    if (scanner.name === 'sheetFormatPr') {
      columnWidth = number('defaultColWidth') ?? columnWidth;
      rowHeight = number('defaultRowHeight') ?? rowHeight;
    } else if (scanner.name === 'col') {
      const width = isTrue(scanner.attribute('hidden')) ? 0 : (number('width') ?? columnWidth);
      const last = Math.min(number('max') ?? 0, MOST_COLUMNS);
      for (let column = number('min') ?? last + 1; column <= last; column += 1)
        columns.set(column - 1, { width, style: number('style') ?? 0 });
    } else if (scanner.name === 'row') {
      place.enterRow(scanner);
      rows.set(place.row, { height: number('ht'), hidden: isTrue(scanner.attribute('hidden')), style: number('s') });
    } else if (scanner.name === 'c') {
      place.enterCell(scanner);
      if (wanted.has(placeOf(place))) styles.set(placeOf(place), number('s') ?? 0);
    } else if (scanner.name === 'mergeCell') {
      const area = areaNamed(scanner.attribute('ref') ?? '');
      if (area !== null) merges.push(area);
    }
  }
  return { columns, rows, styles, merges, columnWidth, rowHeight };
}

function roomOf(sheet: SheetRoom, at: Position, lookOf: TextLook): CellRoom {
  const { rows, columns } = sheet;
  const area = sheet.merges.find(({ top, left }) => top === at.row && left === at.column);
  const { right, bottom } = area ?? { right: at.column, bottom: at.row };
  const heightOf = (row: number): number => (rows.get(row)?.hidden === true ? 0 : (rows.get(row)?.height ?? sheet.rowHeight));
  const style = sheet.styles.get(placeOf(at)) ?? rows.get(at.row)?.style ?? columns.get(at.column)?.style ?? 0;
  const { wraps, fontSize } = lookOf(style);
  return {
    look: { wraps, rowHeight: heightOf(at.row) },
    width: sum(at.column, right, (column) => columns.get(column)?.width ?? sheet.columnWidth) * POINTS_PER_CHARACTER,
    height: sum(at.row, bottom, heightOf),
    fontSize,
    rowHidden: rows.get(at.row)?.hidden === true,
    wrapClosed: false,
    heightClosed: false,
  };
}

function sum(first: number, last: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = first; index <= last; index += 1) total += size(index);
  return total;
}

function placeOf({ row, column }: Position): string {
  return `${row} ${column}`;
}

function numberIn(text: string | null): number | null {
  return text === null || text === '' || Number.isNaN(Number(text)) ? null : Number(text);
}

function isTrue(text: string | null): boolean {
  return text === '1' || text === 'true';
}
