import { toA1, type Position } from './address';

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

/** `'附件1-2'!H40`: the name is always quoted, which every spreadsheet accepts. */
export function qualifiedA1(sheetName: string, at: Position): string {
  return `'${sheetName.replaceAll("'", "''")}'!${toA1(at)}`;
}

/** The sheet a reference such as `='附件1-2'!$A$1` points into; null when it names none. */
export function sheetNameOf(reference: string): string | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(reference);
  return match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? null;
}
