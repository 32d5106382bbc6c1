import type { RulePack } from '../core/packs/pack';
import type { FileReport } from './report';
import { reviewedCopy } from './reviewed-copy';
import { failedFile, reviewFile, wordsFor } from './review-file';
import { summarise, type UnitSummary } from './summary';

/** One file to review; plain data, so that it can go to a worker. */
export interface Task {
  readonly file: string;
  readonly pack: RulePack | null;
  /** Whether a reviewed copy is wanted. */
  readonly copy: boolean;
}

export interface TaskResult {
  readonly report: FileReport;
  readonly summaries: readonly UnitSummary[];
  /** The reviewed copy, to be written by whoever asked for it. */
  readonly copy: Uint8Array | null;
}

/** Reviews a file and makes its copy. Never throws: what went wrong stands in the report. */
export async function perform({ file, pack, copy }: Task): Promise<TaskResult> {
  const { report, reviewed } = await reviewFile(file, pack);
  const summaries = summarise(report, reviewed?.review ?? null);
  if (reviewed === null || !copy) return { report, summaries, copy: null };
  try {
    return { report, summaries, copy: reviewedCopy(reviewed, new Date()) };
  } catch (error) {
    return failedTask(file, report.pack, wordsFor(file, error));
  }
}

export function failedTask(file: string, pack: string, words: string): TaskResult {
  const { report } = failedFile(file, pack, words);
  return { report, summaries: summarise(report, null), copy: null };
}
