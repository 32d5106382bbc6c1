import { areaToA1 } from '../../core/grid/address';
import type { AnnexSheet } from '../../core/report/annexes/annex-sheets';
import { writeWorkbook } from './new-workbook';
import { fittedHeight } from '../../core/grid/text-layout';
import type { CellStyle, DraftCell, SheetDraft } from './sheet-draft';

const FONT = { name: '宋体', size: 11, bold: false, colour: null };
const BODY: CellStyle = { font: FONT, bordered: true, horizontal: 'center', wrap: true, format: 'General', fill: null };
const TITLE: CellStyle = { ...BODY, font: { ...FONT, size: 14, bold: true }, bordered: false };
const LONG_TEXT = 12;
/** Characters that a page upright shows in readable size. */
const WIDEST_PORTRAIT = 110;

/** A new workbook with the annexes of a report; null when the report has none. */
export function annexWorkbook(sheets: readonly AnnexSheet[]): Uint8Array | null {
  return sheets.length === 0 ? null : writeWorkbook(sheets.map(annexDraft));
}

/** An annex of a report as a sheet of a file: merges, widths, number formats, lines around every cell of the table. */
function annexDraft({ name, grid, columnWidths, captionRows }: AnnexSheet): SheetDraft {
  const cells = grid.rows.flatMap((row, index) =>
    row.map(({ value, format }, column): DraftCell => {
      const plain = typeof value === 'object' ? null : value;
      const look = index < captionRows ? TITLE : { ...BODY, format };
      const left = typeof plain === 'string' && plain.length > LONG_TEXT && index >= captionRows;
      return { at: { row: index, column }, content: { kind: 'value', value: plain }, style: left ? { ...look, horizontal: 'left' } : look };
    }),
  );
  const mergedAt = new Map(grid.merges.map((merge) => [areaToA1({ ...merge, bottom: merge.top, right: merge.left }), merge]));
  const rowHeights = new Map<number, number>();
  for (const { at, content, style } of cells) {
    const text = content.kind === 'value' ? String(content.value ?? '') : '';
    if (text === '') continue;
    const merge = mergedAt.get(areaToA1({ top: at.row, bottom: at.row, left: at.column, right: at.column }));
    const across = columnWidths.slice(at.column, (merge?.right ?? at.column) + 1).reduce((sum, each) => sum + each, 0);
    const down = merge === undefined ? 1 : merge.bottom - merge.top + 1;
    const height = fittedHeight([text], [across], style.font.size) / down;
    rowHeights.set(at.row, Math.max(height, rowHeights.get(at.row) ?? 0));
  }
  return {
    name,
    cells,
    merges: grid.merges,
    columnWidths,
    rowHeights,
    hiddenRows: new Set(),
    links: [],
    page: { orientation: columnWidths.reduce((sum, each) => sum + each, 0) > WIDEST_PORTRAIT ? 'landscape' : 'portrait', repeatRows: null },
    frozenRows: 0,
    protected: false,
  };
}
