import { parseA1 } from '../../core/grid/address';
import { textWidth, fittedHeight } from '../../core/grid/text-layout';
import type { CellStyle, DraftCell, FileLink, NewSheetDraft } from '../../files/drafting/sheet-draft';

const FONT = { name: '宋体', size: 11, bold: false, colour: null };
const TEXT: CellStyle = { font: FONT, bordered: true, horizontal: 'left', wrap: true, format: 'General', fill: null };
const NUMBER: CellStyle = { ...TEXT, horizontal: 'center' };
const HEADING: CellStyle = { ...TEXT, font: { ...FONT, bold: true }, horizontal: 'center', fill: 'E8EEF4' };
const STYLES = {
  text: TEXT,
  number: NUMBER,
  score: { ...NUMBER, format: '0.00' },
  link: { ...TEXT, font: { ...FONT, colour: '0563C1' } },
} satisfies Record<string, CellStyle>;

export interface TableColumn<Item> {
  readonly title: string;
  readonly width: number;
  readonly style: keyof typeof STYLES;
  readonly value: (item: Item, index: number) => string | number | null;
  /** Not printed: of use on screen only. Such columns come last. */
  readonly offPaper?: true;
  /** Left out where no line has anything in it: the others have more room on paper. */
  readonly unlessBlank?: true;
  /** The file, and the cell of it, that the value leads to. */
  readonly link?: (item: Item) => Omit<FileLink, 'at'> | null;
}

/** To a file beside the summary, and to a cell of it; null where there is no such file. */
export function linkTo(path: string | null, place: { readonly sheet: string; readonly cell: string } | null): Omit<FileLink, 'at'> | null {
  if (path === null) return null;
  return { path, cell: place === null ? null : { sheetName: place.sheet, at: parseA1(place.cell) } };
}

/** A sheet with one table: its heading stays in view and on every page, and each column can be filtered. */
export function tableSheet<Item>(name: string, all: readonly TableColumn<Item>[], items: readonly Item[]): NewSheetDraft {
  const columns = all.filter(
    ({ unlessBlank, value }) => unlessBlank !== true || items.some((item, index) => (value(item, index) ?? '') !== ''),
  );
  const widths = columns.map(({ width }) => width);
  const texts = items.map((item, index) => columns.map(({ value }) => value(item, index)));
  const fileLinks: FileLink[] = [];
  const cells: DraftCell[] = columns.map(({ title }, column) => cellOf(0, column, title, HEADING));
  items.forEach((item, index) => {
    columns.forEach(({ style, link }, column) => {
      // LibreOffice does not wrap a link: one that is too long for its column stays plain text.
      const fits = textWidth(String(texts[index]?.[column] ?? '')) < (widths[column] ?? 0);
      const target = fits ? (link?.(item) ?? null) : null;
      if (target !== null) fileLinks.push({ ...target, at: { row: index + 1, column } });
      cells.push(cellOf(index + 1, column, texts[index]?.[column] ?? null, target === null && style === 'link' ? TEXT : STYLES[style]));
    });
  });
  const heading = fittedHeight(
    columns.map(({ title }) => title),
    widths,
    FONT.size,
  );
  const heights = texts.map((row): number =>
    fittedHeight(
      row.map((value) => String(value ?? '')),
      widths,
      FONT.size,
    ),
  );
  return {
    name,
    cells,
    merges: [],
    columnWidths: widths,
    rowHeights: new Map([heading, ...heights].map((height, row) => [row, height])),
    hiddenRows: new Set(),
    links: [],
    fileLinks,
    filter: { top: 0, left: 0, bottom: Math.max(1, items.length), right: columns.length - 1 },
    printedColumns: columns.filter(({ offPaper }) => offPaper !== true).length,
    page: {
      orientation: 'landscape',
      repeatRows: [0, 0],
      header: name,
      footer: '第 &P 页，共 &N 页',
    },
    frozenRows: 1,
    protected: false,
  };
}

function cellOf(row: number, column: number, value: string | number | null, style: CellStyle): DraftCell {
  return { at: { row, column }, content: { kind: 'value', value }, style };
}
