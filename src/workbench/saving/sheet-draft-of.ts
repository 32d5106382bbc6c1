import { contentOf } from '../../core/edits/edit';
import { contains, parseArea, type Area } from '../../core/grid/address';
import { fittedHeight } from '../../core/grid/text-layout';
import type { CellStyle, DraftCell, DraftLink, SheetDraft } from '../../files/drafting/sheet-draft';
import { parseAddress } from '../host/address';
import type { UniverSheet } from '../univer/univer-sheet';

/** Points a character takes in a column, and what is around them (as Excel counts with its standard font). */
const POINTS_PER_CHARACTER = 5.25;
const PADDING_POINTS = 3.75;

/** A sheet that is not in the file yet, as it goes into it. */
export function sheetDraftOf(sheet: UniverSheet): SheetDraft {
  const area = sheet.usedArea(false) ?? parseArea('A1');
  const cells: DraftCell[] = [];
  const links: DraftLink[] = [];
  const rows = sheet.read(area);
  for (const [r, row] of rows.entries()) {
    for (const [c, cell] of row.entries()) {
      const at = { row: area.top + r, column: area.left + c };
      cells.push({ at, content: contentOf(cell), style: styleOf(sheet, at.row, at.column, cell.format) });
      const link = sheet.hyperlink(at.row, at.column)?.documentReference;
      if (link !== undefined) links.push(linkTo(at, link));
    }
  }
  const columns = Array.from({ length: area.right + 1 }, (_, column) => column);
  const columnWidths = columns.map((column) => Math.max(1, (sheet.columnWidth(column) - PADDING_POINTS) / POINTS_PER_CHARACTER));
  const merges = sheet.merges();
  const seen = new Map(rows.map((_, index) => [area.top + index, sheet.rowHeight(area.top + index)]));
  const { titleRows, orientation, breaksBefore, centerFooter } = sheet.page;
  return {
    name: sheet.name,
    cells,
    merges,
    columnWidths,
    rowHeights: new Map(
      [...seen, ...wrappedHeights(cells, merges, columnWidths)].map(([row, height]) => [row, Math.max(height, seen.get(row) ?? 0)]),
    ),
    hiddenRows: new Set(),
    links,
    page: {
      orientation: orientation === 'Landscape' ? 'landscape' : 'portrait',
      repeatRows: titleRows === null ? null : [titleRows.top, titleRows.bottom],
      breaksBefore,
      ...(centerFooter === '' ? {} : { footer: centerFooter }),
    },
    frozenRows: 0,
    protected: false,
  };
}

/** Heights of the rows with wrapped text. Merged cells tell none: Excel fits no row to them either. */
function wrappedHeights(cells: readonly DraftCell[], merges: readonly Area[], widths: readonly number[]): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const { at, content, style } of cells) {
    if (!style.wrap || content.kind !== 'value' || typeof content.value !== 'string') continue;
    if (merges.some((merge) => contains(merge, at))) continue;
    const height = fittedHeight([content.value], [widths[at.column] ?? 1], style.font.size);
    heights.set(at.row, Math.max(height, heights.get(at.row) ?? 0));
  }
  return heights;
}

function styleOf(sheet: UniverSheet, row: number, column: number, format: string): CellStyle {
  const here = { top: row, left: column, bottom: row, right: column };
  const [style] = sheet.styles(here);
  const horizontal = style?.horizontal ?? 'General';
  return {
    font: { name: '宋体', size: style?.fontSize ?? 11, bold: style?.bold ?? false, colour: null },
    bordered: sheet.border(here, 'EdgeBottom') !== null,
    horizontal: horizontal === 'Left' ? 'left' : horizontal === 'Right' ? 'right' : horizontal === 'General' ? 'general' : 'center',
    wrap: style?.wrap ?? false,
    format,
    fill: style === undefined || style.fill === '#FFFFFF' ? null : style.fill.slice(1),
  };
}

function linkTo(at: DraftLink['at'], reference: string): DraftLink {
  const { sheetName, area } = parseAddress(reference);
  return { at, sheetName: sheetName ?? '', target: { row: area.top, column: area.left } };
}
