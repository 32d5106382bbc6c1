import { parseValue } from 'numfmt';
import type { CellValue } from '../../core/grid/cell';
import { invalidArgument } from './host-error';
import type { CellContent } from './model';

const ERRORS: ReadonlySet<string> = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);
const TEXT_FORMAT = '@';

/** What Excel in Chinese reads and the parser does not: as the parser reads it, and the number format it brings. */
const CHINESE_FORMS: readonly (readonly [form: RegExp, plain: string, format: string])[] = [
  [/^(\d{4})年(\d{1,2})月(\d{1,2})日$/, '$1-$2-$3', 'yyyy"年"m"月"d"日"'],
  [/^(\d{4})年(\d{1,2})月$/, '$1-$2-1', 'yyyy"年"m"月"'],
  [/^(\d{1,2})月(\d{1,2})日$/, `${new Date().getFullYear()}-$1-$2`, 'm"月"d"日"'],
  [/^(\d{1,2})时(\d{1,2})分$/, '$1:$2', 'h"时"mm"分"'],
  [/^上午(\d{1,2}):(\d{1,2})$/, '$1:$2 AM', 'h:mm AM/PM'],
  [/^下午(\d{1,2}):(\d{1,2})$/, '$1:$2 PM', 'h:mm AM/PM'],
];
const FRACTION = /^(\d+) (\d+)\/([1-9]\d*)$/;
const SIGN_BEHIND = /^([\d.,]+)-$/;

/**
 * What Excel makes of a value written through `values` or `formulas` into a cell of this number format: text that reads as a
 * number, date, percentage, truth value or formula becomes one, unless the format is Text or an apostrophe leads.
 * A number format that comes with the entry (`12%`) is taken only by a cell that has none.
 * @throws HostError `InvalidArgument` for what no cell can hold.
 */
export function contentOf(entry: unknown, format: string): CellContent | undefined {
  if (entry === null || entry === undefined) return undefined;
  if (typeof entry === 'number' || typeof entry === 'boolean') {
    return { value: format === TEXT_FORMAT ? String(entry).toUpperCase() : entry, formula: null };
  }
  if (typeof entry !== 'string') throw invalidArgument();
  if (entry === '') return { value: null, formula: null };
  if (format === TEXT_FORMAT) return { value: entry, formula: null };
  if (entry.startsWith("'")) return { value: entry.slice(1), formula: null };
  if (entry.startsWith('=') && entry.length > 1) return { value: null, formula: entry };
  return parsed(entry, format) ?? (leadsFormula(entry) ? { value: null, formula: `=${entry}` } : { value: entry, formula: null });
}

function leadsFormula(entry: string): boolean {
  if (entry.startsWith('@')) throw invalidArgument();
  return /^[+-]./.test(entry);
}

function parsed(entry: string, format: string): CellContent | null {
  const text = halfWidth(entry).trim();
  const upper = text.toUpperCase();
  if (ERRORS.has(upper)) return { value: { error: upper }, formula: null };
  const read = reading(text);
  if (read === null) return null;
  return { value: read.value, formula: null, ...(read.format !== null && format === 'General' ? { format: read.format } : {}) };
}

interface Reading {
  readonly value: CellValue;
  /** The number format that comes with the entry. */
  readonly format: string | null;
}

function reading(text: string): Reading | null {
  const [, whole, part, of] = FRACTION.exec(text) ?? [];
  if (whole !== undefined) return { value: Number(whole) + Number(part) / Number(of), format: '# ?/?' };
  const chinese = CHINESE_FORMS.find(([form]) => form.test(text));
  const plain = chinese === undefined ? text.replace(SIGN_BEHIND, '-$1') : text.replace(chinese[0], chinese[1]);
  // The parser takes an apostrophe between digits for a separator, as the Swiss do.
  const read = plain.includes("'") ? null : parseValue(plain);
  if (read === null) return null;
  // Excel keeps 15 digits; the parser's float may carry noise behind them (95% as 0.9500000000000001).
  return { value: typeof read.v === 'number' ? Number(read.v.toPrecision(15)) : read.v, format: chinese?.[2] ?? read.z ?? null };
}

/** Full-width digits and signs as the others. */
function halfWidth(text: string): string {
  return text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replaceAll('￥', '¥');
}
