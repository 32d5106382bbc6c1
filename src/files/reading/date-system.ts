import { isDateFormat } from 'numfmt';

/** Days from the first day of the 1900 date system to that of the 1904 one. */
const DAYS_BETWEEN = 1462;

/** A number of a workbook that counts its dates from 1904, as one that counts from 1900 would have it. */
export function countedFrom1900(number: number, format: string): number {
  return isDateFormat(format) ? number + DAYS_BETWEEN : number;
}

/** The other way round. */
export function countedFrom1904(number: number, format: string): number {
  return isDateFormat(format) ? number - DAYS_BETWEEN : number;
}
