import { cellAddress, type Position } from '../grid/address';
import { cellAt, extent, mergeAt, type Grid } from '../grid/grid';
import type { Checked } from './checked';
import type { ReportTable } from './document';
import { PlainText } from './plain-text';
import { lineOf, linesInCell, type ReportLine } from './sentences';
import { mentionsIn, type NamedSubject } from './subjects';
import { SHARE, SUM, tableSums } from './table-sums';

/** What a table of a report says that is none of the annexes. */
export interface TableText {
  /** 表格3 */
  readonly table: string;
  readonly after: number;
  readonly heading: string;
  /** A sentence for each figure, of the words of its row and column; it is never quoted as one. */
  readonly figures: readonly ReportLine[];
  /** Cells of figures whose row and column do not say what they are. */
  readonly unplaced: readonly string[];
  /** What follows from the table's own figures: its sums, and shares of them. */
  readonly computed: readonly Checked[];
  /** Cells that hold whole sentences: read like the narrative, under the words of their row. */
  readonly prose: readonly ReportLine[];
}

const FIGURE_CELL = /^(?!20\d{2}年)(?:[≥≤=＝><]|不[低少]于|不[高超]过)?[-+－]?[\d,，]+(?:\.\d+)?\s*(?:%|％|[一-龥]{1,3})?$/;
const COUNTER = /^(?:序号|行次|编号|栏次|项次|No\.?)$/i;
const UNIT_COLUMN = /^(?:计量)?单位$/;
const UNIT_SAID = /(?:单位[:：]?|[(（])((?:百|千|万|亿)?元|人|%|％)(?:[)）]|$)/;
const MANY_YUAN = 1_000_000;
const LEAST_PROSE = 12;
const CHANGES = /增减|变动|同比|较上年|比上年/;
const A_RATE = /率|比重|比例|占比|幅度|[(（][%％][)）]/;

/** @param named rows and indicators of the annexes, by which a row or a column is known to be the subject */
export function textOfTable(table: ReportTable, heading: string, caption: string, named: readonly NamedSubject[]): TableText {
  const { grid, after } = table;
  const area = extent(grid);
  const figures: ReportLine[] = [];
  const prose: ReportLine[] = [];
  const unplaced: string[] = [];
  const of = { table: grid.sheet.name, after, heading, figures, prose };
  if (area === null) return { ...of, unplaced, computed: [] };
  const first = firstRowOfFigures(grid, area.bottom);
  const unit = unitOf(grid, first, caption);
  for (let row = 0; row <= area.bottom; row += 1) {
    for (let column = 0; column <= area.right; column += 1) {
      const at = { row, column };
      const text = cellAt(grid, at).shown.trim();
      const cell = cellAddress({ sheet: grid.sheet, at });
      if (text.length >= LEAST_PROSE && /[，,。；;]/.test(text) && /\d/.test(text) && !FIGURE_CELL.test(text))
        prose.push(...linesInCell(text, after, rowLabel(grid, at) || heading, cell));
      else if (row >= first && FIGURE_CELL.test(text)) {
        const [head, label] = [headOf(grid, column, first), rowLabel(grid, at)];
        const isHeadless = first === 0 && area.right > 1;
        const words = sentenceOf(head, label, text, unit, named);
        if (isHeadless || SUM.test(label) || SHARE.test(head)) unplaced.push(cell);
        else if (words !== null) figures.push(lineOf({ number: after, text: words, outline: null, place: 'body' }, heading, cell));
      }
    }
  }
  const columns = { headOf: (column: number) => headOf(grid, column, first), isRate: (head: string) => A_RATE.test(head) };
  const computed = tableSums(grid, after, heading, first, columns);
  const told = new Set(computed.map(({ place }) => place.line.cell));
  return { ...of, unplaced: unplaced.filter((cell) => !told.has(cell)), computed };
}

function firstRowOfFigures(grid: Grid, bottom: number): number {
  for (let row = 0; row <= bottom; row += 1) {
    const cells = (grid.rows[row] ?? []).map(({ shown }) => shown.trim()).filter((text) => text !== '');
    const figures = cells.filter((text) => FIGURE_CELL.test(text) && !/^20\d{2}年?$/.test(text));
    // 1 | 2 | 3 under the heads number the columns.
    if (figures.length > 0 && !cells.every((text) => /^\d{1,2}$/.test(text))) return row;
  }
  return bottom + 1;
}

/** The words above a column, from top to bottom; a title over the whole table is none of them. */
function headOf(grid: Grid, column: number, first: number): string {
  const words: string[] = [];
  for (let row = 0; row < first; row += 1) {
    const text = shownAt(grid, { row, column });
    const isTitle = (grid.rows[row] ?? []).filter(({ shown }) => shown.trim() !== '').length === 1 && first > row + 1;
    if (text !== '' && !isTitle && words.at(-1) !== text) words.push(text);
  }
  return words.join('');
}

/** The nearest words to the left of a cell. */
function rowLabel(grid: Grid, { row, column }: Position): string {
  for (let left = column - 1; left >= 0; left -= 1) {
    const text = shownAt(grid, { row, column: left });
    if (text !== '' && !FIGURE_CELL.test(text) && /[一-龥]/.test(text) && !UNIT_SAID.test(`(${text})`)) return text;
  }
  return '';
}

/** What is shown at a place, or over all of the merged area it lies in. */
function shownAt(grid: Grid, at: Position): string {
  const merge = mergeAt(grid, at);
  return cellAt(grid, merge === null ? at : { row: merge.top, column: merge.left }).shown.trim();
}

/** What the money of the table is counted in: said above it or in it, else what its amounts look like. */
function unitOf(grid: Grid, first: number, caption: string): string {
  const above = grid.rows.slice(0, Math.min(first, grid.rows.length)).flatMap((row) => row.map(({ shown }) => shown));
  for (const text of [...above, caption]) {
    const said = UNIT_SAID.exec(text.replace(/\s/g, ''))?.[1];
    if (said !== undefined && said.endsWith('元')) return said;
  }
  const largest = Math.max(0, ...grid.rows.flat().map(({ value }) => (typeof value === 'number' ? Math.abs(value) : 0)));
  return largest >= MANY_YUAN ? '元' : '万元';
}

/** `2024年基本支出执行数883.67万元`; null for the number of a line. */
function sentenceOf(head: string, label: string, text: string, unit: string, named: readonly NamedSubject[]): string | null {
  if (COUNTER.test(head) || UNIT_COLUMN.test(head)) return null;
  const row = label.replace(/^(?:其中[:：]|[\d一二三四五六七八九十]+[、.．]|[(（][\d一二三四五六七八九十]+[)）])+/, '');
  const [year = ''] = /20\d{2}年?度?/.exec(head) ?? [];
  const column = head.replace(year, '');
  const has = (words: string) => mentionsIn(new PlainText(words).plain, named).length > 0;
  const bare = (words: string) => words.replace(/[(（][^)）]*[)）]/g, '');
  const words = has(column) && !has(row) ? `${bare(column)}${bare(row)}` : `${bare(row)}${bare(column)}`;
  const when = year === '' ? '' : `${year.replace(/年?度?$/, '')}年`;
  const own = unitSaidBy(head) ?? unitSaidBy(label);
  const figure = text.replace(/^[-+－]/, '');
  if (!CHANGES.test(head)) return `${when}${words}${figure}${unitBehind(text, head, own, unit, has(words))}。`;
  const turn = /^[-－]/.test(text) ? '减少' : '增加';
  return `${when}${bare(row)}比上年${turn}${figure}${unitBehind(text, head, own, unit, true)}。`;
}

function unitSaidBy(words: string): string | null {
  return UNIT_SAID.exec(words.replace(/\s/g, ''))?.[1] ?? null;
}

function unitBehind(text: string, head: string, own: string | null, unit: string, isKnown: boolean): string {
  if (/[%％一-龥]$/.test(text)) return '';
  if (own !== null) return own;
  if (A_RATE.test(head)) return '%';
  return isKnown && !/人数|编制|在职|人员数|个数|分值|得分|指标值|完成值/.test(head) ? unit : '';
}
