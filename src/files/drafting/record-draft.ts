import { RECORD_FONT_SIZES, type LineLook, type RecordLine, type RecordSheet } from '../../core/record/record-sheet';
import type { CellStyle, DraftCell, DraftLink, SheetDraft } from './sheet-draft';

const FONT = { name: '宋体', size: 10, bold: false, colour: null };
const TEXT: CellStyle = { font: FONT, bordered: false, horizontal: 'left', wrap: false, format: '@', fill: null };
const ROW: CellStyle = { ...TEXT, bordered: true, wrap: true };
const LINK: CellStyle = { ...ROW, font: { ...FONT, colour: '0563C1' } };

const STYLES: Readonly<Record<LineLook, CellStyle>> = {
  title: sized({ ...TEXT, font: { ...FONT, bold: true } }, 'title'),
  words: sized(TEXT, 'words'),
  heading: sized({ ...ROW, font: { ...FONT, bold: true }, horizontal: 'center', fill: 'E8EEF4' }, 'heading'),
  section: sized({ ...TEXT, font: { ...FONT, bold: true } }, 'section'),
  row: sized(ROW, 'row'),
  signature: sized(TEXT, 'signature'),
};

/** 复核记录 as a sheet of a file; A4 across, as wide as one page, with its number on every page. */
export function recordDraft({ name, columns, lines, repeat, pageStarts, footer }: RecordSheet): SheetDraft {
  return {
    name,
    cells: lines.flatMap(cellsOf),
    merges: [],
    columnWidths: columns,
    rowHeights: new Map(lines.map(({ height }, row) => [row, height])),
    hiddenRows: new Set(),
    links: lines.flatMap(({ link }, row): DraftLink[] =>
      link === null ? [] : [{ at: { row, column: link.column }, sheetName: link.sheet.name, target: link.at }],
    ),
    page: { orientation: 'landscape', repeatRows: [repeat, repeat], breaksBefore: pageStarts, footer },
    frozenRows: 0,
    protected: false,
  };
}

/** A blank cell beside a text stays out, so that the text can run across it. */
function cellsOf({ look, cells, link }: RecordLine, row: number): DraftCell[] {
  const inTable = look === 'row' || look === 'heading';
  return cells.flatMap((value, column): DraftCell[] => {
    if (value === '' && !inTable) return [];
    return [{ at: { row, column }, content: { kind: 'value', value }, style: link?.column === column ? LINK : STYLES[look] }];
  });
}

function sized(style: CellStyle, look: LineLook): CellStyle {
  return { ...style, font: { ...style.font, size: RECORD_FONT_SIZES[look] } };
}
