import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { decisionsIn, packOf, reviewable, type KnownDecisions } from '../app/workbook-policy';
import { NO_DECISIONS } from '../core/decisions';
import { cellAddress } from '../core/grid/address';
import { cellAt, type Grid } from '../core/grid/grid';
import { defaultPack } from '../core/packs/built-in';
import type { RulePack } from '../core/packs/pack';
import { asRecorded, type RecordedReport } from '../core/record/report-rows';
import { review } from '../core/review';
import type { ReportDocument } from '../core/report/text/document';
import type { ReportReview } from '../core/report/result';
import { reviewReport } from '../core/report/review-report';
import type { Review, ReviewSettings } from '../core/review/result';
import { readDocument } from '../files/docx/read-document';
import { readWorkbook, type XlsxWorkbook } from '../files/reading/read-workbook';
import { UnreadableWorkbook } from '../files/package/unreadable';
import { narrativeReport, unreadReport, type NarrativeReport } from './narrative-report';
import { NotReviewed, wordsFor } from './not-reviewed';
import { isReportName } from './report-beside';
import { coverageReport } from './report';

const MOST_BYTES = 512 * 1024 * 1024;

export interface Reviewed {
  readonly bytes: Uint8Array;
  readonly workbook: XlsxWorkbook;
  readonly review: Review;
  readonly pack: RulePack;
  /** What the workbook says was decided. */
  readonly known: KnownDecisions;
  /** The report held against it; null where there is none. */
  readonly report: NarrativeReport | null;
  /** The same for the record of the copy. */
  readonly recorded: RecordedReport | null;
}

/**
 * Reviews one workbook. Its own decisions count as they do in the pane: directions, forms pointed out by hand, what is
 * ignored or explained. The pack given, if any, goes before its own.
 * @throws NotReviewed, UnreadableWorkbook; errors of the file system.
 */
export function reviewFile(file: string, reportFile: string | null, chosen: RulePack | null): Reviewed {
  const bytes = readOrdinary(file);
  if (isReportName(file)) return reviewAnnexesIn(readDocument(bytes), file, bytes, chosen);
  const workbook = readWorkbook(bytes);
  const known = decisionsIn(workbook.stored);
  const { decisions } = known;
  const pack = chosen ?? packOf(decisions);
  const grids = reviewable(workbook.sheets);
  const found = review(grids, { pack, decisions });
  if (found.units.length === 0) throw new NotReviewed(noForm(file, found), coverageReport(found, workbook.sheets));
  const uncalculated = firstUncalculated(grids, found);
  if (uncalculated !== null) throw new NotReviewed(`“${file}”中有公式尚未计算（如 ${uncalculated}）。请在 Excel 中打开并保存后再复核。`);
  const beside = reportFile === null ? NO_REPORT : reportBesideWorkbook(reportFile, found, { pack, decisions });
  return { bytes, workbook, review: found, pack, known, ...beside };
}

/** The annexes in a report, as they stand, and its narrative beside them. */
function reviewAnnexesIn(document: ReportDocument, file: string, bytes: Uint8Array, chosen: RulePack | null): Reviewed {
  const grids = document.tables.map(({ grid }) => grid);
  const pack = chosen ?? defaultPack();
  const settings = { pack, decisions: NO_DECISIONS };
  const found = review(grids, settings);
  const sheets = grids.map((grid) => ({ grid, visible: true, protected: false, part: '' }));
  return {
    bytes,
    workbook: { sheets, activeSheet: null, stored: null, recordSheetId: null },
    review: found,
    pack,
    known: decisionsIn(null),
    ...besides(file, reviewReport(document, found, settings), settings),
  };
}

type Beside = Pick<Reviewed, 'report' | 'recorded'>;
const NO_REPORT: Beside = { report: null, recorded: null };

function besides(file: string, found: ReportReview, { decisions }: ReviewSettings): Beside {
  return { report: narrativeReport(file, found, decisions), recorded: asRecorded(path.basename(file), found) };
}

function reportBesideWorkbook(file: string, found: Review, settings: ReviewSettings): Beside {
  try {
    return besides(file, reviewReport(readDocument(readOrdinary(file)), found, settings), settings);
  } catch (error) {
    return { report: unreadReport(file, wordsFor(file, error)), recorded: null };
  }
}

/** A pipe would be waited for without end, and a device never ends. */
function readOrdinary(file: string): Uint8Array {
  const found = statSync(file);
  if (found.isDirectory()) throw new NotReviewed(`“${file}”是文件夹。`);
  if (!found.isFile()) throw new NotReviewed(`“${file}”是管道或设备，不是文件。`);
  if (found.size > MOST_BYTES) throw new UnreadableWorkbook('too-large', `${found.size} bytes`);
  return readFileSync(file);
}

/** A formula within a form that has no result: a program wrote it and no spreadsheet has opened the file since. */
function firstUncalculated(grids: readonly Grid[], { units }: Review): string | null {
  for (const { sheet, area } of units.flatMap(({ forms }) => forms)) {
    const grid = grids.find((candidate) => candidate.sheet.id === sheet.id);
    for (let row = area.top; grid !== undefined && row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const { formula, value } = cellAt(grid, { row, column });
        if (formula !== null && value === null) return cellAddress({ sheet, at: { row, column } });
      }
    }
  }
  return null;
}

function noForm(file: string, { unrecognised }: Review): string {
  const reasons = unrecognised.map(({ sheet, reason }) => `${sheet.name}：${reason.zh.replace(/。$/, '')}`);
  const detail = reasons.length === 0 ? '' : `（${reasons.join('；')}）`;
  return `“${file}”中没有找到附件1-1、附件1-2 或评分表。${detail}`;
}
