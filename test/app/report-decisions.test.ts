import { readFileSync } from 'node:fs';
import path from 'node:path';
import { reviewReport } from '../../src/core/report/review-report';
import type { ReportFinding } from '../../src/core/report/result';
import { settlementOf } from '../../src/core/settled';
import { readDocument } from '../../src/files/docx/read-document';
import { openedTownship, type OpenedSession } from '../support/opened-session';

const REPORT = path.resolve(__dirname, '../../assets/samples/township-2024-report.docx');

async function withReport(): Promise<{ open: OpenedSession; finding: ReportFinding }> {
  const open = await openedTownship();
  open.session.openReport({ name: '报告.docx', document: readDocument(new Uint8Array(readFileSync(REPORT))) });
  const { report, review, pack, decisions } = open.state;
  if (report === null) throw new Error('No report');
  const finding = reviewReport(report.document, review, { pack, decisions }).findings.find(({ rule }) => rule === 'report-score-differs');
  if (finding === undefined) throw new Error('No such finding');
  return { open, finding };
}

test.each([
  ['explained', 'explain', '96分为初稿，已在终稿更正'],
  ['ignored', 'ignore', '口径不同'],
] as const)('a finding of the report is %s with a text that travels with the workbook', async (how, action, text) => {
  const { open, finding } = await withReport();
  expect(await open.session.settleInReport(finding, how, text)).toBe(true);
  expect(settlementOf(finding, open.state.decisions)).toMatchObject({ how, text });
  expect(open.book.stored).toContain(text);
  expect(open.state.journal.at(-1)).toMatchObject({ action, label: finding.title });
  expect(open.state.notice).toMatchObject({ kind: how });
  // Another figure is a new question.
  expect(settlementOf({ ...finding, stated: '97分' }, open.state.decisions)).toBeNull();
  await open.session.restore(finding.key);
  expect(settlementOf(finding, open.state.decisions)).toBeNull();
  await open.session.undoAll();
  expect(open.book.stored ?? '').not.toContain(text);
});

test('both are printed in the record, with the words', async () => {
  const { open, finding } = await withReport();
  await open.session.settleInReport(finding, 'explained', '96分为初稿');
  await open.session.writeRecord('zh');
  const rows = (open.book.record?.lines ?? []).map(({ cells }) => cells.join('|'));
  expect(rows.filter((row) => row.includes('已说明') && row.includes('96分为初稿') && row.includes('报告.docx'))).toHaveLength(1);
});
