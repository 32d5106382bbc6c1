import { writeWorkbook } from '../files/drafting/new-workbook';
import { fittedHeight } from '../core/grid/fitted-height';
import type { CellStyle, DraftCell, SheetDraft } from '../files/drafting/sheet-draft';
import type { UnitSummary } from './unit-summary';

const FONT = { name: '宋体', size: 11, bold: false, colour: null };
const TEXT: CellStyle = { font: FONT, bordered: true, horizontal: 'left', wrap: true, format: 'General', fill: null };
const NUMBER: CellStyle = { ...TEXT, horizontal: 'center' };
const SCORE: CellStyle = { ...NUMBER, format: '0.00' };
const HEADING: CellStyle = { ...TEXT, font: { ...FONT, bold: true }, horizontal: 'center', fill: 'F2F2F2' };

interface Column {
  readonly title: string;
  readonly width: number;
  readonly style: CellStyle;
  readonly value: (summary: UnitSummary, index: number) => string | number | null;
}

const COLUMNS: readonly Column[] = [
  { title: '序号', width: 6, style: NUMBER, value: (_, index) => index + 1 },
  { title: '单位', width: 28, style: TEXT, value: ({ unit }) => unit },
  { title: '年度', width: 8, style: NUMBER, value: ({ year }) => year },
  { title: '自评总分', width: 10, style: SCORE, value: ({ filed }) => numberOrText(filed) },
  { title: '重算总分', width: 10, style: SCORE, value: ({ recomputed }) => numberOrText(recomputed) },
  { title: '等级', width: 7, style: NUMBER, value: ({ grade }) => grade },
  { title: '必改', width: 7, style: NUMBER, value: ({ counts, error }) => (error === null ? counts.error : null) },
  { title: '待说明', width: 8, style: NUMBER, value: ({ counts, error }) => (error === null ? counts.warning : null) },
  { title: '提示', width: 7, style: NUMBER, value: ({ counts, error }) => (error === null ? counts.info : null) },
  { title: '报告问题', width: 9, style: NUMBER, value: ({ report }) => report },
  { title: '最突出的问题', width: 60, style: TEXT, value: ({ worst, error }) => (error === null ? worst : `未能复核：${error}`) },
  { title: '文件', width: 40, style: TEXT, value: ({ file }) => file },
];

/** 复核汇总: a workbook with one line for each unit. */
export function summaryWorkbook(summaries: readonly UnitSummary[]): Uint8Array {
  const widths = COLUMNS.map(({ width }) => width);
  const heading = COLUMNS.map(({ title }, column): DraftCell => ({
    at: { row: 0, column },
    content: { kind: 'value', value: title },
    style: HEADING,
  }));
  const lines = summaries.flatMap((summary, index) =>
    COLUMNS.map(({ value, style }, column): DraftCell => ({
      at: { row: index + 1, column },
      content: { kind: 'value', value: value(summary, index) },
      style,
    })),
  );
  const sheet: SheetDraft = {
    name: '复核汇总',
    cells: [...heading, ...lines],
    merges: [],
    columnWidths: widths,
    rowHeights: new Map(
      summaries.map((summary, index) => [
        index + 1,
        fittedHeight(
          COLUMNS.map(({ value }) => String(value(summary, index) ?? '')),
          widths,
          FONT.size,
        ),
      ]),
    ),
    hiddenRows: new Set(),
    links: [],
    page: { orientation: 'landscape', repeatRows: [0, 0] },
    frozenRows: 1,
    protected: false,
  };
  return writeWorkbook([sheet]);
}

/** A score as a number where it is one, so that it can be sorted. */
function numberOrText(text: string | null): string | number | null {
  return text === null || text.trim() === '' || Number.isNaN(Number(text)) ? text : Number(text);
}
