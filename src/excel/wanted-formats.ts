import type { Mark } from '../app/workbook-port';
import { toA1 } from '../core/grid/address';
import type { Severity } from '../core/rules/finding';
import type { OwnFormat } from './own-formats';

/**
 * Excel takes about 8 192 characters of addresses at once; what it counts nobody could tell (OfficeDev/office-js#5198,
 * office-js-docs-pr#2255). Written with dollars, `H40` is twice as long: half of it is safe either way.
 */
const ADDRESS_LIMIT = 4000;

/** The conditional formats that show these marks, by sheet id: one for each severity, more only for very many cells. */
export function formatsBySheet(marks: readonly Mark[]): ReadonlyMap<string, readonly OwnFormat[]> {
  const sheets = new Map<string, Map<Severity, string[]>>();
  for (const { sheet, at, severity } of marks) {
    const severities = sheets.get(sheet.id) ?? new Map<Severity, string[]>();
    const cells = severities.get(severity) ?? [];
    cells.push(toA1(at));
    sheets.set(sheet.id, severities.set(severity, cells));
  }
  return new Map([...sheets].map(([id, severities]) => [id, [...severities].flatMap(formatsOf)]));
}

/** Whether the formats that are there mark exactly what is wanted, each cell once. */
export function showSame(wanted: readonly OwnFormat[], present: readonly OwnFormat[]): boolean {
  const sizeOf = (formats: readonly OwnFormat[]): number => formats.reduce((sum, { cells }) => sum + cells.size, 0);
  if (sizeOf(wanted) !== sizeOf(present)) return false;
  const stands = (severity: Severity, cell: string): boolean =>
    present.some((format) => format.severity === severity && format.cells.has(cell));
  return wanted.every(({ severity, cells }) => [...cells].every((cell) => stands(severity, cell)));
}

function formatsOf([severity, cells]: [Severity, readonly string[]]): OwnFormat[] {
  return inChunks(cells).map((chunk) => ({ severity, cells: new Set(chunk) }));
}

function inChunks(cells: readonly string[]): string[][] {
  const chunks: string[][] = [];
  let length = Infinity;
  for (const cell of cells) {
    if (length + cell.length + 1 > ADDRESS_LIMIT) {
      chunks.push([]);
      length = 0;
    }
    chunks.at(-1)?.push(cell);
    length += cell.length + 1;
  }
  return chunks;
}
