import { readFileSync } from 'node:fs';
import { NO_DECISIONS } from '../../core/decisions';
import { defaultPack } from '../../core/packs/built-in';
import type { ReportDocument } from '../../core/report/text/document';
import { reviewReport } from '../../core/report/review-report';
import { review } from '../../core/review';
import { readDocument } from '../../files/docx/read-document';
import { readWorkbook } from '../../files/reading/read-workbook';
import { reportFile } from './report-file';
import { medianTime } from './stopwatch';

export interface ReportMeasures {
  readonly pages: number;
  readonly claims: number;
  /** Holding it against its annexes, against reading it. Budget: 3. */
  readonly reviewToRead: number;
  readonly reviewMs: number;
}

const PAGES = 20;
const TURNS = 9;

/** A report of 20 pages, another one each time it is read. */
export function measureReport(workbook: string, report: string): ReportMeasures {
  const sample = new Uint8Array(readFileSync(report));
  const files = Array.from({ length: TURNS * 2 }, (_, turn) => reportFile(sample, PAGES, turn));
  const settings = { pack: defaultPack(), decisions: NO_DECISIONS };
  const annexes = review(
    readWorkbook(readFileSync(workbook)).sheets.map(({ grid }) => grid),
    settings,
  );
  const documents: ReportDocument[] = [];
  const reading = medianTime(TURNS, () => {
    const file = files[documents.length];
    if (file !== undefined) documents.push(readDocument(file));
  });
  const claims: number[] = [];
  const reviewing = medianTime(TURNS, () => {
    const document = documents[claims.length];
    if (document !== undefined) claims.push(reviewReport(document, annexes, settings).claims.length);
  });
  const rounded = (value: number): number => Math.round(value * 100) / 100;
  return { pages: PAGES, claims: claims[0] ?? 0, reviewToRead: rounded(reviewing / reading), reviewMs: rounded(reviewing) };
}
