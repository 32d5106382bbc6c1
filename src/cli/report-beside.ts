/** Names of documents that may be reports; old formats are among them, so that they are told how to save it. */
export function isReportName(name: string): boolean {
  return /\.(?:docx|docm|doc|wps)$/i.test(name) && !name.startsWith('~$') && !name.startsWith('.');
}

/**
 * The report that belongs to a workbook, by the names of its folder: the one of the same name, else the only one where
 * there is only one workbook. Null when there is none, or no telling which.
 */
export function reportBeside(workbook: string, workbooks: readonly string[], reports: readonly string[]): string | null {
  const bare = (name: string) =>
    name
      .replace(/\.[^.]*$/, '')
      .normalize('NFC')
      .toLowerCase();
  const same = reports.filter((report) => bare(report) === bare(workbook));
  const [first] = [...same.filter((report) => /\.docx$/i.test(report)), ...same];
  if (first !== undefined) return first;
  const [only] = reports;
  return only !== undefined && reports.length === 1 && workbooks.length === 1 ? only : null;
}
