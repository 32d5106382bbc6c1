/** Text in quotes, escaped characters, spaces as wide as a character, fillers: what a format code shows as it stands. */
const AS_IT_STANDS = /"[^"]*"?|[\\_*]./g;
/** Colours, conditions, currencies and locales; `[h]`, hours that go on counting, is a token of time. */
const IN_BRACKETS = /\[(?!(?:h+|m+|s+)\])[^\]]*\]?/gi;
/** Day 0 of the serial numbers, in days of the common calendar's own count. */
const FIRST_DAY = 25_569;
const MILLISECONDS_A_DAY = 86_400_000;
/** The first day after the last one Excel knows, 9999-12-31. */
const AFTER_LAST = 2_958_466;

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The format shows a hundred times the value: `0.00%`, but not `0"%"`. */
export function isPercentFormat(code: string): boolean {
  return code.includes('%') && tokensOf(code).includes('%');
}

/** The format shows a day or a month of the calendar; one with a time of day alone names no date. */
export function isCalendarFormat(code: string): boolean {
  if (!/[ymd]/i.test(code)) return false;
  const tokens = tokensOf(code);
  return /[yd]/i.test(tokens) || (/m/i.test(tokens) && /m"?月/i.test(code));
}

/** The day a serial number stands for; null where Excel shows none. Before March 1900 it counts a leap day that never was. */
export function dayOfSerial(serial: number): CalendarDay | null {
  if (!(serial >= 1 && serial < AFTER_LAST)) return null;
  const day = Math.floor(serial);
  const date = new Date((day - FIRST_DAY + (day < 60 ? 1 : 0)) * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** A format code without what it shows as it stands. */
function tokensOf(code: string): string {
  return code.replace(AS_IT_STANDS, '').replace(IN_BRACKETS, '');
}
