import { toA1, type Position } from '../../core/grid/address';
import type { PackageEdit } from '../package/package-edit';
import { withAttribute } from '../package/tag';
import type { TextEdits } from '../package/text-edits';
import type { XmlScanner } from '../package/xml-scanner';
import { CellPlace } from '../reading/cell-place';

interface Row {
  /** Opening tag of its first piece, as it opens content. */
  readonly tag: string;
  readonly prefix: string;
  /** By column. */
  readonly cells: Map<number, CellText>;
  /** What else stands in it: its extensions. */
  rest: string;
}

interface CellText {
  readonly xml: string;
  readonly blank: boolean;
}

/**
 * Puts the rows of a worksheet, and the cells of each, in their order, each once and with its address, where a program
 * wrote them in pieces or back and forth. Excel calls such a file damaged; changes by place need the order. A sheet in
 * order stays as it is.
 */
export function putRowsInOrder(edit: PackageEdit, part: string): void {
  edit.edit(part, (edits, scanner) => {
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      if (token === 'open' && scanner.depth === 2 && scanner.name === 'sheetData' && !scanner.selfClosing) orderSheetData(edits, scanner);
    }
  });
}

function orderSheetData(edits: TextEdits, scanner: XmlScanner): void {
  const from = scanner.end;
  const rows = new Map<number, Row>();
  const place = new CellPlace();
  let ordered = true;
  let last: Position = { row: -1, column: -1 };
  const visit = (at: Position): void => {
    ordered &&= at.row > last.row || (at.row === last.row && at.column > last.column);
    last = at;
  };
  const outside = scanner.depth - 1;
  while (scanner.depth > outside) {
    if (scanner.next() !== 'open' || scanner.name !== 'row') continue;
    place.enterRow(scanner);
    visit({ row: place.row, column: -1 });
    readRow(edits.source, scanner, place, rows, visit);
  }
  if (ordered) return;
  const sorted = [...rows].sort(([a], [b]) => a - b).map(([index, row]) => rowXml(index, row));
  edits.replace(from, scanner.start, sorted.join(''));
}

function readRow(source: string, scanner: XmlScanner, place: CellPlace, rows: Map<number, Row>, visit: (at: Position) => void): void {
  const { prefix } = scanner;
  const tag = source.slice(scanner.start, scanner.end).replace(/\s*\/>$/, '>');
  const row = rows.get(place.row) ?? { tag, prefix, cells: new Map<number, CellText>(), rest: '' };
  rows.set(place.row, row);
  const outside = scanner.depth - 1;
  while (scanner.depth > outside) {
    if (scanner.next() !== 'open') continue;
    const { start, end, name } = scanner;
    if (name === 'c') place.enterCell(scanner);
    scanner.skip();
    if (name !== 'c') {
      row.rest += source.slice(start, scanner.end);
      continue;
    }
    visit(place.now);
    const opening = withAttribute(source.slice(start, end), 'r', toA1(place));
    const cell = { xml: opening + source.slice(end, scanner.end), blank: scanner.end === end };
    const known = row.cells.get(place.column);
    if (known === undefined || known.blank || !cell.blank) row.cells.set(place.column, cell);
  }
}

function rowXml(index: number, { tag, prefix, cells, rest }: Row): string {
  const sorted = [...cells].sort(([a], [b]) => a - b).map(([, { xml }]) => xml);
  return `${withAttribute(withAttribute(tag, 'spans', null), 'r', String(index + 1))}${sorted.join('')}${rest}</${prefix}row>`;
}
