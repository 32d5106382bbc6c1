import path from 'node:path';
import { folded, stemOf } from './file-names';

/** Documents that may be reports, by name or path; old formats are among them, so that they are told how to save it. */
export function isReportName(file: string): boolean {
  const name = path.basename(file);
  return /\.(?:docx|docm|doc|wps)$/i.test(name) && !name.startsWith('~$') && !name.startsWith('.');
}

/** The report of a workbook, or those of which nobody can tell whether they are its own. */
export interface ReportBeside {
  readonly report: string | null;
  readonly unpaired: readonly string[];
}

/**
 * The report that belongs to a workbook, by the names of its folder: the one of the same name, else the only one where
 * there is only one workbook. Reports that belong to another workbook by their names are none of this one's.
 */
export function reportBeside(workbook: string, workbooks: readonly string[], reports: readonly string[]): ReportBeside {
  const same = reports.filter((report) => bareName(report) === bareName(workbook));
  const [named] = [...same.filter((report) => /\.docx$/i.test(report)), ...same];
  if (named !== undefined) return { report: named, unpaired: [] };
  const taken = new Set(workbooks.map(bareName));
  const free = reports.filter((report) => !taken.has(bareName(report)));
  const [only] = free;
  if (only !== undefined && free.length === 1 && workbooks.length === 1) return { report: only, unpaired: [] };
  return { report: null, unpaired: free };
}

function bareName(name: string): string {
  return folded(stemOf(name));
}
