/** Excel's. */
export const LONGEST_SHEET_NAME = 31;

/** The name, or the first `名称 (2)` that is free; Excel takes names that differ by case alone for one. */
export function freeSheetName(name: string, taken: readonly string[]): string {
  const others = new Set(taken.map((other) => other.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const sign = number === 1 ? '' : ` (${number})`;
    const candidate = `${name.slice(0, LONGEST_SHEET_NAME - sign.length)}${sign}`;
    if (!others.has(candidate.toLowerCase())) return candidate;
  }
}
