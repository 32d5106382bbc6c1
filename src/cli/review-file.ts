import { readFile } from 'node:fs/promises';
import { NO_DECISIONS, parseDecisions, type Decisions } from '../core/decisions';
import { toA1 } from '../core/grid/address';
import { cellAt, type Grid } from '../core/grid/grid';
import { defaultPack, resolvePack } from '../core/packs/built-in';
import type { RulePack } from '../core/packs/pack';
import { review } from '../core/review';
import type { Review } from '../core/review/result';
import { readWorkbook, type XlsxWorkbook } from '../files/reading/read-workbook';
import { UnreadableWorkbook } from '../files/package/unreadable';
import { coverageReport, failedReport, reportOf, type CoverageReport, type FileReport } from './report';

/** What became of one file; `reviewed` is null when it could not be reviewed. */
export interface ReviewedFile {
  readonly report: FileReport;
  readonly reviewed: Reviewed | null;
}

export interface Reviewed {
  readonly bytes: Uint8Array;
  readonly workbook: XlsxWorkbook;
  readonly review: Review;
  readonly pack: RulePack;
  /** What the workbook says was decided; null when it says so in a way we cannot read, and must leave alone. */
  readonly decisions: Decisions | null;
}

/**
 * Reviews one workbook. Its own decisions count (directions, forms pointed out by hand, which sentences are computed),
 * apart from what its unit chose to ignore: a bureau sees everything. The pack given, if any, goes before its own.
 * Never throws: what is wrong with a file stands in its report.
 */
export async function reviewFile(file: string, chosen: RulePack | null): Promise<ReviewedFile> {
  const fallback = (chosen ?? defaultPack()).name;
  try {
    const bytes = await readFile(file);
    const workbook = readWorkbook(bytes);
    const decisions = ownDecisions(workbook.stored);
    const effective = { ...(decisions ?? NO_DECISIONS), ignored: {} };
    const pack = chosen ?? resolvePack(effective.pack, effective.overrides) ?? defaultPack();
    const visible = workbook.sheets.filter(({ visible: shown }) => shown).map(({ grid }) => grid);
    const found = review(visible, { pack, decisions: effective });
    if (found.units.length === 0) return failedFile(file, pack.name, noForm(file, found), coverageReport(found));
    const uncalculated = firstUncalculated(visible, found);
    if (uncalculated !== null)
      return failedFile(file, pack.name, `“${file}”中有公式尚未计算（如 ${uncalculated}）。请在 Excel 中打开并保存后再复核。`);
    return { report: reportOf(file, pack.name, found), reviewed: { bytes, workbook, review: found, pack, decisions } };
  } catch (error) {
    return failedFile(file, fallback, wordsFor(file, error));
  }
}

export function failedFile(file: string, pack: string, words: string, coverage?: CoverageReport): ReviewedFile {
  return { report: failedReport(file, pack, words, coverage), reviewed: null };
}

function ownDecisions(stored: string | null): Decisions | null {
  if (stored === null) return NO_DECISIONS;
  const parsed = parseDecisions(stored);
  return 'decisions' in parsed ? parsed.decisions : null;
}

/** Why a file could not be reviewed, in words for whoever sent it. */
export function wordsFor(file: string, error: unknown): string {
  if (error instanceof UnreadableWorkbook) return error.describe(file).zh;
  switch (typeof error === 'object' && error !== null && 'code' in error ? error.code : null) {
    case 'ENOENT':
      return `找不到文件“${file}”。请检查路径。`;
    case 'EACCES':
    case 'EPERM':
      return `没有读取或写入“${file}”的权限。`;
    case 'EISDIR':
      return `“${file}”是文件夹。`;
    case 'ENOTDIR':
    case 'EEXIST':
      return `“${file}”的上级文件夹无法建立：同名的文件已经存在。`;
    case 'EBUSY':
      return `“${file}”正被其他程序使用。请关闭后再试。`;
    case 'ENOSPC':
    case 'EDQUOT':
      return `磁盘空间不足，“${file}”未能写入。`;
    default:
      return faultOfOurs(file, error);
  }
}

/** One file must not end the review of the rest; the words of the fault are for whoever mends it. */
function faultOfOurs(file: string, error: unknown): string {
  const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `复核“${file}”时程序出错（${words}）。其余文件不受影响；请把此文件交给维护人员。`;
}

/** A formula within a form that has no result: a program wrote it and no spreadsheet has opened the file since. */
function firstUncalculated(grids: readonly Grid[], { units }: Review): string | null {
  for (const { sheet, area } of units.flatMap(({ forms }) => forms)) {
    const grid = grids.find((candidate) => candidate.sheet.id === sheet.id);
    for (let row = area.top; grid !== undefined && row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const { formula, value } = cellAt(grid, { row, column });
        if (formula !== null && value === null) return `${sheet.name}!${toA1({ row, column })}`;
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
