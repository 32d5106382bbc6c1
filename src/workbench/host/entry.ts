import { parseValue } from 'numfmt';
import type { CellValue } from '../../core/grid/cell';
import { invalidArgument } from './host-error';
import type { CellContent } from './model';

const ERRORS: ReadonlySet<string> = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);
const CHINESE_DATE = /^([0-9]{4})年([0-9]{1,2})月(?:([0-9]{1,2})日)?$/;

/**
 * What Excel makes of a value written through `values` or `formulas` into a cell of this number format: text that reads as a
 * number, date, percentage, truth value or formula becomes one, unless the format is Text or an apostrophe leads.
 * A number format that comes with the entry (`12%`) is taken only by a cell that has none.
 * @throws HostError `InvalidArgument` for what no cell can hold.
 */
export function contentOf(entry: unknown, format: string): CellContent | undefined {
  if (entry === null || entry === undefined) return undefined;
  if (typeof entry === 'number' || typeof entry === 'boolean') return { value: entry, formula: null };
  if (typeof entry !== 'string') throw invalidArgument();
  if (entry === '') return { value: null, formula: null };
  if (format === '@') return { value: entry, formula: null };
  if (entry.startsWith("'")) return { value: entry.slice(1), formula: null };
  if (entry.startsWith('=') && entry.length > 1) return { value: null, formula: entry };
  return parsed(entry, format) ?? (leadsFormula(entry) ? { value: null, formula: `=${entry}` } : { value: entry, formula: null });
}

function leadsFormula(entry: string): boolean {
  if (entry.startsWith('@')) throw invalidArgument();
  return /^[+-]./.test(entry);
}

function parsed(entry: string, format: string): CellContent | null {
  const upper = entry.trim().toUpperCase();
  if (ERRORS.has(upper)) return { value: { error: upper }, formula: null };
  const date = CHINESE_DATE.exec(entry.trim());
  const read = parseValue(date === null ? entry : [date[1], date[2], date[3] ?? '1'].join('-'));
  if (read === null) return null;
  // Excel keeps 15 digits; the parser's float may carry noise behind them (95% as 0.9500000000000001).
  const value: CellValue = typeof read.v === 'number' ? Number(read.v.toPrecision(15)) : read.v;
  const shown = read.z === null ? undefined : date === null ? read.z : date[3] === undefined ? 'yyyy"年"m"月"' : 'yyyy"年"m"月"d"日"';
  return { value, formula: null, ...(shown !== undefined && format === 'General' ? { format: shown } : {}) };
}
