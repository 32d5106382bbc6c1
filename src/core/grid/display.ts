import { format, getFormatInfo } from 'numfmt';
import { type Decimal, exact } from '../compute/decimal';
import { isCellError, type CellValue } from './cell';

/** Names of months and days, and the order of a locale's own date, as a Chinese Excel shows them. */
const LOCALE = 'zh-CN';
/** A person's General shows at most this many characters of a number, its decimal point included. */
const GENERAL_WIDTH = 11;
/**
 * What a person sees of a value under a number format code (in Excel's English spelling): `0.9999766` under `0.00%` is
 * `100.00%`. A format that cannot be read shows the value as General does, as does a date before 1900.
 */
export function display(value: CellValue, code: string): string {
  if (value === null) return '';
  if (typeof value === 'string') return displayText(value, code);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isCellError(value)) return value.error;
  if (!Number.isFinite(value)) return '#NUM!';
  const general = code === '' || code === '@' || /^general$/i.test(code);
  if (general && isShort(value)) return String(value);
  try {
    return format(general ? 'General' : code, rounded(value, general ? null : code), { locale: LOCALE });
  } catch {
    return format('General', rounded(value, null), { locale: LOCALE });
  }
}

/** General shows it digit for digit; most figures are such, so they are spared the decimals. */
function isShort(value: number): boolean {
  return (value === 0 || Math.abs(value) >= 0.0001) && String(value).length < GENERAL_WIDTH;
}

function displayText(text: string, code: string): string {
  if (!code.includes('@') || code === '@') return text;
  try {
    return format(code, text, { locale: LOCALE });
  } catch {
    return text;
  }
}

/** Rounded half-up in decimal before it is formatted: a float of 1.005 lies below 1.005, yet Excel shows 1.01. */
function rounded(value: number, code: string | null): number {
  const number = exact(value);
  const places = code === null ? generalPlaces(number) : formatPlaces(code);
  return places === null ? value : number.toDecimalPlaces(places).toNumber();
}

function generalPlaces(number: Decimal): number | null {
  const digits = number.abs().floor().toFixed().length;
  if (digits > GENERAL_WIDTH || number.abs().lt('0.0001')) return null;
  return Math.max(0, GENERAL_WIDTH - 1 - digits);
}

function formatPlaces(code: string): number | null {
  const { type, maxDecimals } = getFormatInfo(code);
  if (type === 'percent') return maxDecimals + 2;
  return type === 'number' || type === 'grouped' || type === 'currency' ? maxDecimals : null;
}
