import { readFile } from 'node:fs/promises';
import { NO_DECISIONS, parseDecisions, type Decisions } from '../core/decisions';
import { defaultPack, resolvePack } from '../core/packs/built-in';
import type { RulePack } from '../core/packs/pack';
import { review, type Review } from '../core/review';
import { readWorkbook, type XlsxWorkbook } from '../files/read-workbook';
import { UnreadableWorkbook } from '../files/unreadable';
import { failedReport, reportOf, type FileReport } from './report';

/** What became of one file; everything but the report is null when it could not be reviewed. */
export interface ReviewedFile {
  readonly report: FileReport;
  readonly reviewed: {
    readonly bytes: Uint8Array;
    readonly workbook: XlsxWorkbook;
    readonly review: Review;
    readonly pack: RulePack;
    readonly decisions: Decisions;
  } | null;
}

/**
 * Reviews one workbook. Its own decisions count (directions, forms pointed out by hand, which sentences are computed),
 * apart from what its unit chose to ignore: a bureau sees everything. The pack given, if any, goes before its own.
 * Never throws: what is wrong with a file stands in its report.
 */
export async function reviewFile(file: string, chosen: RulePack | null): Promise<ReviewedFile> {
  const fallback = (chosen ?? defaultPack()).name;
  const bytes = await readFile(file).catch((error: unknown) => error);
  if (!(bytes instanceof Uint8Array)) return { report: failedReport(file, fallback, unreadableFile(file, bytes)), reviewed: null };
  try {
    const workbook = readWorkbook(bytes);
    const decisions = ownDecisions(workbook.stored);
    const pack = chosen ?? resolvePack(decisions.pack, decisions.overrides) ?? defaultPack();
    const visible = workbook.sheets.filter(({ visible: shown }) => shown).map(({ grid }) => grid);
    const found = review(visible, { pack, decisions });
    if (found.units.length === 0) return { report: failedReport(file, pack.name, noForm(file, found)), reviewed: null };
    return { report: reportOf(file, pack.name, found), reviewed: { bytes, workbook, review: found, pack, decisions } };
  } catch (error) {
    return {
      report: failedReport(file, fallback, error instanceof UnreadableWorkbook ? error.describe(file).zh : faultOfOurs(file, error)),
      reviewed: null,
    };
  }
}

/** One file must not end the review of the rest; the words of the fault are for whoever mends it. */
function faultOfOurs(file: string, error: unknown): string {
  const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `复核“${file}”时程序出错（${words}）。其余文件不受影响；请把此文件交给维护人员。`;
}

function ownDecisions(stored: string | null): Decisions {
  const parsed = stored === null ? null : parseDecisions(stored);
  return parsed === null || !('decisions' in parsed) ? NO_DECISIONS : { ...parsed.decisions, ignored: {} };
}

function unreadableFile(file: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOENT':
      return `找不到文件“${file}”。请检查路径。`;
    case 'EACCES':
    case 'EPERM':
      return `没有读取“${file}”的权限。`;
    default:
      return `读取“${file}”失败（${code === '' ? String(error) : code}）。`;
  }
}

function noForm(file: string, { unrecognised }: Review): string {
  const reasons = unrecognised.map(({ sheet, reason }) => `${sheet.name}：${reason.zh}`);
  const detail = reasons.length === 0 ? '' : `（${reasons.join('；')}）`;
  return `“${file}”中没有找到附件1-1、附件1-2 或评分表。${detail}`;
}
