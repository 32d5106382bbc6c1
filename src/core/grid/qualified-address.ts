import { toA1, type Position } from './address';

/** `'附件1-2'!H40`: the name is always quoted, which every spreadsheet accepts. */
export function qualifiedA1(sheetName: string, at: Position): string {
  return `'${sheetName.replaceAll("'", "''")}'!${toA1(at)}`;
}

/** The sheet a reference such as `='附件1-2'!$A$1` points into; null when it names none. */
export function sheetNameOf(reference: string): string | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(reference);
  return match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? null;
}
