import type { ReviewSettings } from '../../review/result';
import { tableFinding } from '../annexes/annex-findings';
import type { Checked } from '../checked';
import { formsIn, type ComparedAnnex } from '../annexes/compare-annexes';
import type { ReportDocument } from '../text/document';
import { REPORT_RULES } from '../report-rules';
import type { ReportFinding } from '../result';
import { headingAt, isLayout, type ReportLine } from '../text/sentences';
import type { NamedSubject } from '../claims/subjects';
import { textOfTable, type TableText } from '../arithmetic/table-lines';

/** A few lines that look like a form and are none of the workbook's; a whole annex is not read by its words. */
const MOST_ROWS_OF_AN_EXCERPT = 10;

/** The tables of a report that are none of the annexes: spending, staff, indicators, or words in two columns. */
export function otherTables(
  document: ReportDocument,
  lines: readonly ReportLine[],
  compared: readonly ComparedAnnex[],
  named: readonly NamedSubject[],
  settings: ReviewSettings,
): readonly TableText[] {
  const unknown = new Set(compared.filter(({ notCompared }) => notCompared === 'no-counterpart').map(({ table }) => table));
  const forms = new Set(formsIn(document, settings).map(({ areas: [{ sheet }] }) => sheet.name));
  return document.tables
    .filter(({ grid }) => !isLayout(grid))
    .filter(({ grid: { sheet, rows } }) => !forms.has(sheet.name) || (unknown.has(sheet.name) && rows.length <= MOST_ROWS_OF_AN_EXCERPT))
    .map((table) => {
      const above = lines.filter(({ paragraph }) => paragraph.number === table.after || paragraph.number === table.after - 1);
      const caption = above.map(({ text }) => text.plain).reverse();
      return textOfTable(table, headingAt(lines, table.after), caption.join('\n'), named);
    });
}

const MOST_NAMED = 6;

/** How many figures of such tables say nothing that the annexes could state: they are listed, not passed over. */
export function unreadFigures(tables: readonly TableText[], claims: readonly Checked[]): readonly ReportFinding[] {
  const read = new Set(claims.map(({ place }) => place.line));
  return tables.flatMap(({ table, after, heading, figures, unplaced, equations }) => {
    const tied = new Set(equations.map(({ result: { place } }) => place?.line));
    const unread = [...figures, ...unplaced].filter((line) => !read.has(line) && !tied.has(line)).map(({ cell }) => cell ?? '');
    if (unread.length === 0) return [];
    const cells = unread.slice(0, MOST_NAMED).map((cell) => cell.replace(/^.*!/, ''));
    const etc = unread.length > cells.length ? '等' : '';
    return [
      tableFinding({ paragraph: after, heading }, REPORT_RULES.notCompared, 'info', {
        key: `${table}/figures`,
        cell: table,
        quote: table,
        message: {
          zh: `报告${table}有 ${unread.length} 个数没有认出与附件的哪一项对应，未核对：${cells.join('、')}${etc}。`,
          en: `${unread.length} figures of ${table} are none that the annexes are known to state, and were not compared: ${cells.join(', ')}${etc === '' ? '' : ', …'}.`,
        },
      }),
    ];
  });
}
