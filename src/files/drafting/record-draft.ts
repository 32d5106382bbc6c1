import type { Area } from '../../core/grid/address';
import { LINK_COLUMN, type RecordSheet } from '../../core/record/record-sheet';
import { fittedHeight } from './row-height';
import type { CellStyle, DraftCell, DraftLink, SheetDraft } from './sheet-draft';

const FONT = { name: '宋体', size: 10, bold: false, colour: null };
const BODY: CellStyle = { font: FONT, bordered: true, horizontal: 'left', wrap: true, format: '@', fill: null };
const HEADING: CellStyle = { ...BODY, font: { ...FONT, bold: true }, horizontal: 'center', fill: 'F2F2F2' };
const LINK: CellStyle = { ...BODY, font: { ...FONT, colour: '0563C1' } };
const TITLE: CellStyle = { ...BODY, font: { ...FONT, size: 16, bold: true }, bordered: false, horizontal: 'center', wrap: false };
const PLAIN: CellStyle = { ...BODY, bordered: false };
const LABEL: CellStyle = { ...PLAIN, font: { ...FONT, bold: true } };
/** Pairs of label and value side by side in the block above the table. */
const PAIRS_PER_ROW = 2;
/** A label takes two columns, its value the rest of the half. */
const LABEL_COLUMNS = 2;

/** 复核记录 as a sheet of a file: block of facts, table with links, line to sign; A4 across, the heading on every page. */
export function recordDraft(record: RecordSheet): SheetDraft {
  const last = record.columns.length - 1;
  const widths = record.columns.map(({ width }) => width);
  const factRows = Math.ceil(record.header.length / PAIRS_PER_ROW);
  const heading = factRows + 2;
  const signature = heading + record.rows.length + 2;
  const cells: DraftCell[] = [text(0, 0, record.title, TITLE), text(signature, 0, record.signature, PLAIN)];
  const merges: Area[] = [rowArea(0, 0, last), rowArea(signature, 0, last)];
  record.header.forEach(([label, value], index) => {
    const row = 1 + Math.floor(index / PAIRS_PER_ROW);
    const half = Math.ceil(record.columns.length / PAIRS_PER_ROW);
    const from = (index % PAIRS_PER_ROW) * half;
    const to = Math.min(from + half - 1, last);
    const middle = Math.min(from + LABEL_COLUMNS, to);
    cells.push(text(row, from, label, LABEL), text(row, middle, value, PLAIN));
    merges.push(rowArea(row, from, middle - 1), rowArea(row, middle, to));
  });
  record.columns.forEach(({ title }, column) => cells.push(text(heading, column, title, HEADING)));
  const links: DraftLink[] = [];
  record.rows.forEach((row, index) => {
    const at = heading + 1 + index;
    row.cells.forEach((content, column) =>
      cells.push(text(at, column, content, column === LINK_COLUMN && row.link !== null ? LINK : BODY)),
    );
    if (row.link !== null) links.push({ at: { row: at, column: LINK_COLUMN }, sheetName: row.link.sheet.name, target: row.link.at });
  });
  return {
    name: record.name,
    cells,
    merges: merges.filter(({ left, right }) => left < right),
    columnWidths: widths,
    rowHeights: new Map([
      [0, 28],
      ...record.rows.map((row, index) => [heading + 1 + index, fittedHeight(row.cells, widths, FONT.size)] as const),
    ]),
    hiddenRows: new Set(),
    links,
    page: { orientation: 'landscape', repeatRows: [heading, heading] },
    frozenRows: heading + 1,
    protected: false,
  };
}

function text(row: number, column: number, value: string, style: CellStyle): DraftCell {
  return { at: { row, column }, content: { kind: 'value', value }, style };
}

function rowArea(row: number, left: number, right: number): Area {
  return { top: row, bottom: row, left, right };
}
