import { areaNamed, areaToA1, parseA1, toA1 } from '../../core/grid/address';
import { shiftArea, shiftIndex, type Shift } from './shift';
import type { TextEdits } from '../package/text-edits';
import { withAttribute } from '../package/tag';
import { XmlScanner } from '../package/xml-scanner';
import { CellPlace } from '../reading/cell-place';

/** Attributes that name an area, or a list of areas, of the sheet they stand on. */
const AREA_ATTRIBUTES: readonly string[] = ['ref', 'sqref', 'activeCell', 'topLeftCell'];
/** Elements that mean nothing once the area they are about is gone. */
const GONE_WITH_AREA: ReadonlySet<string> = new Set([
  'mergeCell',
  'conditionalFormatting',
  'dataValidation',
  'hyperlink',
  'ignoredError',
  'protectedRange',
]);
/** Lists that the schema wants to be there only with something in them. */
const LISTS: ReadonlySet<string> = new Set(['mergeCells', 'dataValidations', 'hyperlinks', 'ignoredErrors', 'protectedRanges']);

/** Moves the cells of a worksheet, and everything on it that is about cells. Formulas are the concern of others. */
export function shiftWorksheet(edits: TextEdits, scanner: XmlScanner, shift: Shift): void {
  new WorksheetShift(edits, scanner, shift).run();
}

interface List {
  readonly from: number;
  readonly openEnd: number;
  before: number;
  gone: number;
}

class WorksheetShift {
  private row = -1;
  private column = -1;
  private rowText = '';
  private list: List | null = null;

  constructor(
    private readonly edits: TextEdits,
    private readonly scanner: XmlScanner,
    private readonly shift: Shift,
  ) {}

  run(): void {
    const { scanner } = this;
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      if (token === 'close' && LISTS.has(scanner.name)) this.closeList();
      if (token !== 'open') continue;
      if (scanner.depth === 3 && scanner.name === 'row') this.visitRow();
      else if (scanner.depth === 4 && scanner.name === 'c') this.visitCell();
      else this.visitOther();
    }
  }

  private visitOther(): void {
    const { scanner, edits } = this;
    if (LISTS.has(scanner.name)) this.list = { from: scanner.start, openEnd: scanner.end, before: 0, gone: 0 };
    else if (scanner.depth === 3 && scanner.name === 'col') this.visitColumns();
    else if (scanner.depth > 4 && (scanner.name === 'row' || scanner.name === 'col')) this.visitAnchor();
    else if (scanner.name === 'brk') this.visitBreak();
    else if (scanner.name === 'sqref') this.visitAreaText();
    else {
      if (this.list !== null && GONE_WITH_AREA.has(scanner.name)) this.list.before += 1;
      const shifted = this.shiftedTag();
      if (shifted === null) this.removeElement();
      else if (shifted !== edits.source.slice(scanner.start, scanner.end)) edits.replace(scanner.start, scanner.end, shifted);
    }
  }

  private visitRow(): void {
    const { scanner, edits, shift } = this;
    const written = scanner.attribute('r');
    this.row = written === null ? this.row + 1 : Number(written) - 1;
    this.column = -1;
    if (shift.axis === 'row' && shift.count > 0 && this.row === shift.index - 1) this.rowText = this.elementText();
    const row = shift.axis === 'row' ? shiftIndex(this.row, shift) : this.row;
    if (row === null) {
      this.removeElement();
      return;
    }
    if (shift.axis === 'row' && this.row >= shift.index) this.insertStyledRows(scanner.start);
    const tag = edits.source.slice(scanner.start, scanner.end);
    const bare = shift.axis === 'column' ? withAttribute(tag, 'spans', null) : tag;
    const moved = withAttribute(bare, 'r', String(row + 1));
    if (moved !== tag) edits.replace(scanner.start, scanner.end, moved);
  }

  private visitCell(): void {
    const { scanner, edits, shift } = this;
    const written = scanner.attribute('r');
    this.column = written === null ? this.column + 1 : parseA1(written).column;
    const row = shift.axis === 'row' ? shiftIndex(this.row, shift) : this.row;
    const column = shift.axis === 'column' ? shiftIndex(this.column, shift) : this.column;
    const { start, end, prefix, selfClosing } = scanner;
    const style = scanner.attribute('s');
    if (row === null || column === null) {
      this.removeElement();
      return;
    }
    const tag = edits.source.slice(start, end);
    const moved = withAttribute(tag, 'r', toA1({ row, column }));
    if (moved !== tag) edits.replace(start, end, moved);
    if (shift.axis !== 'column' || shift.count < 0 || style === null || this.column !== shift.index - 1) return;
    if (!selfClosing) this.shiftToEnd();
    const added = Array.from({ length: shift.count }, (_, n) => `<${prefix}c r="${toA1({ row, column: shift.index + n })}" s="${style}"/>`);
    edits.insert(selfClosing ? end : scanner.end, added.join(''));
  }

  /** To the end of the cell just opened, moving the area of an array formula in it. */
  private shiftToEnd(): void {
    const { scanner } = this;
    const outside = scanner.depth - 1;
    while (scanner.depth > outside) if (scanner.next() === 'open') this.visitOther();
  }

  /** New rows look like the row above: its height and the styles of its cells. */
  private insertStyledRows(at: number): void {
    if (this.rowText === '') return;
    const { index, count } = this.shift;
    const styled = styledCopies(this.rowText, index, count);
    this.rowText = '';
    this.edits.insert(at, styled);
  }

  private visitColumns(): void {
    const { scanner, edits, shift } = this;
    if (shift.axis !== 'column') return;
    const area = { top: 0, bottom: 0, left: Number(scanner.attribute('min')) - 1, right: Number(scanner.attribute('max')) - 1 };
    const grown = shift.count > 0 && area.right === shift.index - 1 ? { ...area, right: area.right + shift.count } : shiftArea(area, shift);
    if (grown === null) {
      this.removeElement();
      return;
    }
    const tag = edits.source.slice(scanner.start, scanner.end);
    const moved = withAttribute(withAttribute(tag, 'min', String(grown.left + 1)), 'max', String(grown.right + 1));
    if (moved !== tag) edits.replace(scanner.start, scanner.end, moved);
  }

  /** Form controls and objects are fixed to cells by `from` and `to`, as pictures are in parts of their own. */
  private visitAnchor(): void {
    const { scanner, edits, shift } = this;
    if (scanner.selfClosing || scanner.name !== (shift.axis === 'row' ? 'row' : 'col')) return;
    const from = scanner.end;
    const at = Number(scanner.innerText());
    const moved = shiftIndex(at, shift) ?? shift.index;
    if (moved !== at) edits.replace(from, scanner.start, String(moved));
  }

  /** A page break stands before the row or column its id counts to. */
  private visitBreak(): void {
    const { scanner, edits, shift } = this;
    const across = Number(scanner.attribute('max') ?? '16383') > 16_383 ? 'column' : 'row';
    if (across !== shift.axis) return;
    const moved = shiftIndex(Number(scanner.attribute('id')), shift);
    const tag = edits.source.slice(scanner.start, scanner.end);
    if (moved === null) this.removeElement();
    else if (withAttribute(tag, 'id', String(moved)) !== tag)
      edits.replace(scanner.start, scanner.end, withAttribute(tag, 'id', String(moved)));
  }

  private visitAreaText(): void {
    const { scanner, edits, shift } = this;
    if (scanner.selfClosing) return;
    const from = scanner.end;
    const text = scanner.innerText();
    const moved = shiftAreas(text, shift) ?? 'A1';
    if (moved !== text) edits.replace(from, scanner.start, moved);
  }

  /** The tag with its areas moved; null when the element is about an area that is gone. */
  private shiftedTag(): string | null {
    const { scanner, edits, shift } = this;
    let tag = edits.source.slice(scanner.start, scanner.end);
    for (const name of AREA_ATTRIBUTES) {
      const areas = scanner.attribute(name);
      if (areas === null) continue;
      const moved = shiftAreas(areas, shift);
      const point = moved !== null && scanner.name === 'mergeCell' && !moved.includes(':');
      if ((moved === null || point) && GONE_WITH_AREA.has(scanner.name)) return null;
      tag = withAttribute(tag, name, moved ?? 'A1');
    }
    return tag;
  }

  private removeElement(): void {
    const { scanner } = this;
    const from = scanner.start;
    scanner.skip();
    this.edits.replace(from, scanner.end, '');
    if (this.list !== null) this.list.gone += 1;
  }

  private elementText(): string {
    const { source } = this.scanner;
    const { start, prefix } = this.scanner;
    if (this.scanner.selfClosing) return source.slice(start, this.scanner.end);
    const closing = `</${prefix}row>`;
    return source.slice(start, source.indexOf(closing, start) + closing.length);
  }

  private closeList(): void {
    const { list, scanner, edits } = this;
    this.list = null;
    if (list === null || list.gone === 0) return;
    const tag = edits.source.slice(list.from, list.openEnd);
    if (list.gone < list.before) edits.replace(list.from, list.openEnd, withAttribute(tag, 'count', String(list.before - list.gone)));
    else {
      edits.replace(list.from, list.openEnd, '');
      edits.replace(scanner.start, scanner.end, '');
    }
  }
}

/** Areas separated by blanks, moved; null when none is left. */
export function shiftAreas(text: string, shift: Shift): string | null {
  const left = text
    .split(/\s+/)
    .filter((written) => written !== '')
    .flatMap((written) => {
      const area = areaNamed(written);
      if (area === null) return [written];
      const moved = shiftArea(area, shift);
      if (moved === null) return [];
      // One that stays keeps its spelling: `A:A`, `$B$2`.
      return [areaToA1(moved) === areaToA1(area) ? written : areaToA1(moved)];
    });
  return left.length === 0 ? null : left.join(' ');
}

/** Rows at an index and below with the height and the cell styles of the row given, without its content. */
function styledCopies(row: string, index: number, count: number): string {
  const scanner = new XmlScanner(row);
  const place = new CellPlace();
  const styles: { readonly column: number; readonly style: string }[] = [];
  let open = '';
  let prefix = '';
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open') continue;
    if (scanner.depth === 1) {
      open = row.slice(scanner.start, scanner.end).replace(/\s*\/?>$/, '>');
      prefix = scanner.prefix;
    } else if (scanner.depth === 2 && scanner.name === 'c') {
      place.enterCell(scanner);
      const style = scanner.attribute('s');
      if (style !== null) styles.push({ column: place.column, style });
    }
  }
  const bare = ['hidden', 'collapsed', 'outlineLevel'].reduce((tag, name) => withAttribute(tag, name, null), open);
  if (!/\s(?:ht|s)\s*=/.test(bare) && styles.length === 0) return '';
  return Array.from({ length: count }, (_, n) => {
    const cells = styles.map(({ column, style }) => `<${prefix}c r="${toA1({ row: index + n, column })}" s="${style}"/>`);
    return `${withAttribute(bare, 'r', String(index + n + 1))}${cells.join('')}</${prefix}row>`;
  }).join('');
}
