import { areaToA1, parseArea, type Area, type Position } from '../../core/grid/address';
import { readingPart } from '../package/package';
import type { PackageEdit } from '../package/package-edit';
import { withAttribute } from '../package/tag';
import type { TextEdits } from '../package/text-edits';
import { XmlScanner } from '../package/xml-scanner';
import { escapeXml } from '../package/xml-text';
import { refuseTable } from './refused-change';
import { shiftArea, type Shift } from './shift';

/** What a table's change asks of its sheet: each column of a table is headed by its name. */
export interface TableHeader {
  readonly at: Position;
  readonly text: string;
}

interface Head {
  readonly name: string;
  readonly area: Area;
  readonly headerRows: number;
  readonly totalsRows: number;
  readonly columns: readonly { readonly id: number; readonly name: string }[];
}

/**
 * Moves a table with its sheet. Columns inserted within it become columns of its own, with a name and a header.
 * @throws RefusedChange when its header, all of its rows or any of its columns would go, or a query fills it.
 */
export function shiftTable(edit: PackageEdit, part: string, shift: Shift): readonly TableHeader[] {
  const { name, area, headerRows, totalsRows, columns } = readingPart(part, () => readHead(new XmlScanner(edit.text(part))));
  const moved = shiftArea(area, shift);
  const grown = moved === null ? 0 : moved.right - moved.left - (area.right - area.left);
  const { index, count } = shift;
  const headerGoes = shift.axis === 'row' && count < 0 && index < area.top + headerRows && index - count > area.top;
  if (moved === null || headerGoes || moved.bottom - moved.top < headerRows + totalsRows) return refuseTable(name);
  if (grown < 0 || (grown > 0 && isQuery(edit, part))) return refuseTable(name);
  const at = Math.max(0, index - area.left);
  const added = grown > 0 ? newColumns(columns, grown) : [];
  edit.edit(part, (edits, scanner) => new TableShift(edits, scanner, shift, area, at, added).run());
  if (headerRows === 0) return [];
  return added.map((column, offset) => ({ at: { row: moved.top, column: moved.left + at + offset }, text: column.name }));
}

function readHead(scanner: XmlScanner): Head {
  scanner.next();
  const count = (name: string, otherwise: string): number => Number(scanner.attribute(name) ?? otherwise);
  const head = {
    name: scanner.attribute('displayName') ?? scanner.attribute('name') ?? '',
    area: parseArea(scanner.attribute('ref') ?? 'A1'),
    headerRows: count('headerRowCount', '1'),
    totalsRows: count('totalsRowCount', '0'),
  };
  const columns: { id: number; name: string }[] = [];
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token === 'open' && scanner.name === 'tableColumn')
      columns.push({ id: Number(scanner.attribute('id')), name: scanner.attribute('name') ?? '' });
  }
  return { ...head, columns };
}

function isQuery(edit: PackageEdit, part: string): boolean {
  return edit.relationships(part).some(({ type }) => type === 'queryTable');
}

function newColumns(columns: Head['columns'], count: number): Head['columns'] {
  const taken = new Set(columns.map(({ name }) => name.toLowerCase()));
  const last = columns.reduce((most, { id }) => Math.max(most, id), 0);
  const added: { id: number; name: string }[] = [];
  for (let number = 1; added.length < count; number += 1) {
    if (!taken.has(`列${number}`)) added.push({ id: last + added.length + 1, name: `列${number}` });
  }
  return added;
}

class TableShift {
  private column = -1;

  constructor(
    private readonly edits: TextEdits,
    private readonly scanner: XmlScanner,
    private readonly shift: Shift,
    private readonly area: Area,
    /** Column of the table, counted from 0, at which columns come in. */
    private readonly at: number,
    private readonly added: Head['columns'],
  ) {}

  run(): void {
    const { scanner } = this;
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      if (token !== 'open') continue;
      if (scanner.name === 'tableColumns' && this.added.length > 0) this.setAttribute('count', String(this.width + this.added.length));
      else if (scanner.name === 'tableColumn' && scanner.depth === 3) this.visitColumn();
      else if (scanner.name === 'filterColumn') this.visitFilter();
      else this.visitArea();
    }
  }

  private get width(): number {
    return this.area.right - this.area.left + 1;
  }

  private visitColumn(): void {
    const { start, prefix } = this.scanner;
    this.column += 1;
    if (this.column !== this.at) return;
    const columns = this.added.map(({ id, name }) => `<${prefix}tableColumn id="${id}" name="${escapeXml(name)}"/>`);
    if (columns.length > 0) this.edits.insert(start, columns.join(''));
  }

  private visitFilter(): void {
    const column = Number(this.scanner.attribute('colId'));
    if (this.added.length > 0 && column >= this.at) this.setAttribute('colId', String(column + this.added.length));
  }

  private visitArea(): void {
    const ref = this.scanner.attribute('ref');
    const moved = ref === null ? null : shiftArea(parseArea(ref), this.shift);
    if (ref !== null && moved !== null && areaToA1(moved) !== ref) this.setAttribute('ref', areaToA1(moved));
  }

  private setAttribute(name: string, value: string): void {
    const { scanner, edits } = this;
    edits.replace(scanner.start, scanner.end, withAttribute(edits.source.slice(scanner.start, scanner.end), name, value));
  }
}
