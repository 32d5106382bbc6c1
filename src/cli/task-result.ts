import { NO_DECISIONS } from '../core/decisions';
import type { RulePack } from '../core/packs/pack';
import { failedReport, type CoverageReport, type FileReport } from './report';
import { failedSummary, type UnitSummary } from './unit-summary';

/** One file to review; plain data, so that it can go to another process. */
export interface Task {
  readonly file: string;
  /** The report (.docx) to hold against it; null for none. */
  readonly report: string | null;
  readonly pack: RulePack | null;
  /** Whether a reviewed copy is wanted. */
  readonly copy: boolean;
  /** Whether computed notes go into the copy, with 【待填】 for the unit to fill in; left out for no. */
  readonly notes?: boolean;
}

export interface TaskResult {
  /** As the task had it. */
  readonly pack: RulePack | null;
  readonly report: FileReport;
  readonly summaries: readonly UnitSummary[];
  /** The reviewed copy, to be written by whoever asked for it. */
  readonly copy: Uint8Array | null;
  /** 整改通知 of each unit, in the order of the summaries; null for one with nothing to do. */
  readonly notices: readonly (Uint8Array | null)[];
}

export function failedTask(file: string, pack: RulePack | null, words: string, coverage?: CoverageReport): TaskResult {
  const report = failedReport(file, pack?.name ?? NO_DECISIONS.pack, words, coverage);
  return { pack, report, summaries: [failedSummary(report)], copy: null, notices: [] };
}

/** Reports beside the file that nobody can tell to be its own are said to be there. */
export function withUnpaired(result: TaskResult, unpaired: readonly string[]): TaskResult {
  if (unpaired.length === 0) return result;
  const summaries = result.summaries.map((summary) => ({ ...summary, unpaired: unpaired.length }));
  return { ...result, report: { ...result.report, unpaired }, summaries };
}
