const MARK = '@report!';

/** Keys of findings of a report, told from those of cells. */
export function reportKey(rule: string, rest: string): string {
  return `${rule}${MARK}${rest}`;
}

export function isReportKey(key: string): boolean {
  return key.includes(MARK);
}
