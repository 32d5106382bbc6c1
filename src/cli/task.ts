import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { RulePack } from '../core/packs/pack';
import { failedReport, type FileReport } from './report';
import { reviewedCopy } from './reviewed-copy';
import { reviewFile, wordsFor } from './review-file';
import { summarise, type UnitSummary } from './summary';

/** One file to review; plain data, so that it can go to a worker. */
export interface Task {
  readonly file: string;
  readonly pack: RulePack | null;
  /** Where the reviewed copy goes; null for none. */
  readonly copyTo: string | null;
}

export interface TaskResult {
  readonly report: FileReport;
  readonly summaries: readonly UnitSummary[];
}

/** Reviews a file and writes its copy. Never throws: what went wrong stands in the report. */
export async function perform({ file, pack, copyTo }: Task): Promise<TaskResult> {
  const { report, reviewed } = await reviewFile(file, pack);
  if (reviewed !== null && copyTo !== null) {
    try {
      if (resolve(copyTo) === resolve(file)) throw new OverwritesOriginal();
      await mkdir(dirname(copyTo), { recursive: true });
      await writeFile(copyTo, reviewedCopy(reviewed, new Date()));
    } catch (error) {
      const words =
        error instanceof OverwritesOriginal ? `复核件会覆盖原文件“${file}”，未写入。请用 --out 另选文件夹。` : wordsFor(copyTo, error);
      const unwritten = failedReport(file, report.pack, words);
      return { report: unwritten, summaries: summarise(unwritten, null) };
    }
  }
  return { report, summaries: summarise(report, reviewed?.review ?? null) };
}

class OverwritesOriginal extends Error {}
