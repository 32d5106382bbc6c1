import type { Area } from '../../core/grid/address';
import { contains } from '../../core/grid/address';
import { display } from '../../core/grid/display';
import type { Border, FrameEdge, HostCell } from '../host/model';
import type { UniverSheet } from '../univer/univer-sheet';
import { element } from './element';

/** Points between the margins of an A4 page. */
const PAGE = { Portrait: 540, Landscape: 785 };
const EDGES: Readonly<Record<FrameEdge, string>> = { EdgeTop: 'top', EdgeRight: 'right', EdgeBottom: 'bottom', EdgeLeft: 'left' };

/** A sheet while it is put on paper. */
interface Printed {
  readonly sheet: UniverSheet;
  readonly used: Area;
  readonly cells: readonly (readonly HostCell[])[];
  readonly merges: readonly Area[];
  readonly scale: number;
}

/** The sheets as they go on paper, each from a page of its own, as wide as the page at most. Marks are not printed. */
export function printView(sheets: readonly UniverSheet[]): HTMLElement {
  return element('div', { class: 'print-view' }, ...sheets.flatMap((sheet) => pageOf(sheet) ?? []));
}

function pageOf(sheet: UniverSheet): HTMLElement | null {
  const used = sheet.page.printArea ?? sheet.usedArea(false);
  if (used === null) return null;
  const columns = range(used.left, used.right).filter((column) => sheet.columnWidth(column) > 0);
  const width = columns.reduce((sum, column) => sum + sheet.columnWidth(column), 0);
  // A file's own page settings are not read: what is clearly wider than a page stands across it.
  const orientation = width > PAGE.Portrait * 1.2 ? 'Landscape' : sheet.page.orientation;
  const scale = Math.min(1, PAGE[orientation] / width);
  const printed = { sheet, used, cells: sheet.read(used), merges: sheet.merges(), scale };
  const table = element('table', {}, element('colgroup', {}, ...columns.map((column) => columnOf(sheet.columnWidth(column) * scale))));
  table.style.width = `${width * scale}pt`;
  const [head, body] = [element('thead'), element('tbody')];
  const { titleRows } = sheet.page;
  for (const row of range(used.top, used.bottom)) {
    if (sheet.isRowHidden(row)) continue;
    const line = element('tr', {}, ...columns.flatMap((column) => cellOf(printed, row, column) ?? []));
    line.style.height = `${sheet.rowHeight(row) * scale}pt`;
    (titleRows !== null && row <= titleRows.bottom ? head : body).append(line);
  }
  table.append(head, body);
  return element('section', { class: `print-page ${orientation.toLowerCase()}`, 'aria-label': sheet.name }, table);
}

function columnOf(points: number): HTMLElement {
  const made = element('col');
  made.style.width = `${points}pt`;
  return made;
}

/** Null inside a merged area, which its first visible cell stands for. */
function cellOf({ sheet, used, cells, merges, scale }: Printed, row: number, column: number): HTMLElement | null {
  const merge = merges.find((area) => contains(area, { row, column }));
  if (merge !== undefined && (merge.top !== row || merge.left !== column)) return null;
  const area = merge ?? { top: row, left: column, bottom: row, right: column };
  const cell = cells[row - used.top]?.[column - used.left];
  const made = element('td', {}, cell === undefined ? '' : display(cell.value, cell.format));
  const shown = range(area.top, area.bottom).filter((each) => !sheet.isRowHidden(each));
  const wide = range(area.left, area.right).filter((each) => sheet.columnWidth(each) > 0);
  if (shown.length > 1) made.rowSpan = shown.length;
  if (wide.length > 1) made.colSpan = wide.length;
  const [style] = sheet.styles({ top: row, left: column, bottom: row, right: column });
  if (style !== undefined) {
    made.style.fontSize = `${style.fontSize * scale}pt`;
    made.style.fontWeight = style.bold ? 'bold' : 'normal';
    made.style.whiteSpace = style.wrap ? 'pre-wrap' : 'pre';
    made.style.verticalAlign = style.vertical === 'Top' ? 'top' : style.vertical === 'Bottom' ? 'bottom' : 'middle';
    made.style.textAlign = alignmentOf(style.horizontal, typeof cell?.value === 'number');
  }
  for (const edge of Object.keys(EDGES) as FrameEdge[]) {
    const line = sheet.border(area, edge);
    if (line !== null) made.style.setProperty(`border-${EDGES[edge]}`, lineOf(line));
  }
  return made;
}

function alignmentOf(horizontal: string, isNumber: boolean): string {
  if (horizontal === 'General') return isNumber ? 'right' : 'left';
  return horizontal === 'Left' ? 'left' : horizontal === 'Right' ? 'right' : horizontal === 'Justify' ? 'justify' : 'center';
}

function lineOf({ style, color }: Border): string {
  return `${style === 'Continuous' ? '0.5pt solid' : '0.5pt dashed'} ${color}`;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
