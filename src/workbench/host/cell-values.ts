import { isCellError, type CellValue } from '../../core/grid/cell';

/** A value as `Range.values` answers it: a blank cell is `""`, an error its text. */
export function excelValue(value: CellValue): number | string | boolean {
  if (value === null) return '';
  return isCellError(value) ? value.error : value;
}

/** As `Range.valueTypes` and the details of a change name it. */
export function valueTypeOf(value: CellValue): string {
  if (value === null) return 'Empty';
  if (isCellError(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
