import { cellAddress, type Position } from '../../grid/address';
import { cellAt } from '../../grid/grid';
import type { Equation } from './equation';
import type { ReportTable } from '../text/document';
import { PlainText } from '../text/plain-text';
import { lineOf, linesInCell, type ReportLine } from '../text/sentences';
import { mentionsIn, type NamedSubject } from '../claims/subjects';
import { tableEquations } from './table-equations';
import { SUM, TableLayout, unitSaidBy } from '../text/table-layout';

/** What a table of a report says that is none of the annexes. */
export interface TableText {
  /** 表格3 */
  readonly table: string;
  readonly after: number;
  readonly heading: string;
  /** A sentence for each figure, of the words of its row and column; it is never quoted as one. */
  readonly figures: readonly ReportLine[];
  /** Figures whose row and column do not say what they are. */
  readonly unplaced: readonly ReportLine[];
  /** What follows from the table's own figures: its sums, shares, changes and rates. */
  readonly equations: readonly Equation[];
  /** Cells that hold whole sentences: read like the narrative, under the words of their row. */
  readonly prose: readonly ReportLine[];
}

const LEAST_PROSE = 12;

/** @param named rows and indicators of the annexes, by which a row or a column is known to be the subject */
export function textOfTable({ grid, after }: ReportTable, heading: string, caption: string, named: readonly NamedSubject[]): TableText {
  const layout = new TableLayout(grid, caption);
  const figures: ReportLine[] = [];
  const unplaced: ReportLine[] = [];
  const prose: ReportLine[] = [];
  const lines = new Map<string, ReportLine>();
  // A table that goes on without its head.
  const isHeadless = layout.first === 0 && layout.right > 1;
  for (let row = 0; row <= layout.bottom; row += 1) {
    for (let column = 0; column <= layout.right; column += 1) {
      const at = { row, column };
      const cell = cellAddress({ sheet: grid.sheet, at });
      const figure = layout.figureAt(at);
      const text = cellAt(grid, at).shown.trim();
      if (figure === null && text.length >= LEAST_PROSE && /[，,。；;]/.test(text) && /\d/.test(text))
        prose.push(...linesInCell(text, after, layout.labelOf(at) || heading, cell));
      const role = layout.roleOf(column);
      if (figure === null || role === 'counter' || role === 'unit') continue;
      const isPlaced = !isHeadless && role !== 'share' && !SUM.test(layout.labelOf(at));
      const words = isPlaced ? sentenceOf(layout, at, figure, named) : `${layout.labelOf(at)}${layout.headOf(column)}${figure}`;
      const line = lineOf({ number: after, text: words, outline: null, place: 'body' }, heading, cell);
      (isPlaced ? figures : unplaced).push(line);
      lines.set(`${row}/${column}`, line);
    }
  }
  const equations = isHeadless ? [] : tableEquations(layout, ({ row, column }) => lines.get(`${row}/${column}`) ?? null);
  return { table: grid.sheet.name, after, heading, figures, unplaced, equations, prose };
}

/** `2024年基本支出执行数883.67万元` */
function sentenceOf(layout: TableLayout, at: Position, figure: string, named: readonly NamedSubject[]): string {
  const [head, label] = [layout.headOf(at.column), layout.labelOf(at)];
  const row = label.replace(/^(?:其中:|[\d一二三四五六七八九十]+[、.]|\([\d一二三四五六七八九十]+\))+/, '');
  // The years of a table stand over its columns, or in front of its rows.
  const [year = ''] = /20\d{2}年?度?/.exec(head) ?? /^20\d{2}(?:年度?)?$/.exec(layout.shownAt({ row: at.row, column: 0 })) ?? [];
  const column = head.replace(year, '');
  const has = (words: string) => mentionsIn(new PlainText(words).plain, named).length > 0;
  const bare = (words: string) => words.replace(/\([^)]*\)/g, '');
  const words = has(column) && !has(row) ? `${bare(column)}${bare(row)}` : `${bare(row)}${bare(column)}`;
  const when = year === '' ? '' : `${year.replace(/年?度?$/, '')}年`;
  const unsigned = figure.replace(/^[-+]/, '');
  if (!layout.isChange(at.column)) return `${when}${words}${unsigned}${unitBehind(layout, at, figure, has(words))}。`;
  const turn = figure.startsWith('-') ? '减少' : '增加';
  return `${when}${bare(row)}比上年${turn}${unsigned}${unitBehind(layout, at, figure, true)}。`;
}

function unitBehind(layout: TableLayout, at: Position, figure: string, isKnown: boolean): string {
  const head = layout.headOf(at.column);
  if (/[%一-龥]$/.test(figure)) return '';
  const own = unitSaidBy(head) ?? unitSaidBy(layout.labelOf(at));
  if (own !== null) return own;
  if (layout.isRate(at.column)) return '%';
  return isKnown && !/人数|编制|在职|人员数|个数|分值|得分|[指目]标值|完成值/.test(head) ? layout.moneyUnit : '';
}
