import type { IColumnData, IRowData } from '@univerjs/core';
import { parseA1, parseArea, type Area } from '../../core/grid/address';
import { XmlScanner } from '../../files/package/xml-scanner';

/** How a sheet is laid out: all that its cells themselves do not say. */
export interface SheetLayout {
  readonly columns: ReadonlyMap<number, Partial<IColumnData>>;
  readonly rows: ReadonlyMap<number, Partial<IRowData>>;
  /** Pixels. */
  readonly defaultRowHeight: number;
  readonly defaultColumnWidth: number;
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  /** Style numbers of cells, by row and column. */
  readonly styles: ReadonlyMap<number, ReadonlyMap<number, number>>;
  readonly rules: readonly FormulaRule[];
}

/** A conditional format by formula. */
export interface FormulaRule {
  readonly areas: readonly Area[];
  /** Without its `=`. */
  readonly formula: string;
  /** Number of what it lays over cells; null for none. */
  readonly overlay: number | null;
  readonly priority: number;
}

const PIXELS_PER_POINT = 96 / 72;
/** A column is so many digits of the standard font wide, and five pixels more. */
const DIGIT = 7;
const PADDING = 5;
const MOST_COLUMNS = 512;

/** @throws MalformedXml */
export function readSheetLayout(xml: string): SheetLayout {
  const scanner = new XmlScanner(xml);
  const columns = new Map<number, Partial<IColumnData>>();
  const rows = new Map<number, Partial<IRowData>>();
  const styles = new Map<number, Map<number, number>>();
  const rules: FormulaRule[] = [];
  let defaultRowHeight = 15 * PIXELS_PER_POINT;
  let defaultColumnWidth = 8.43 * DIGIT + PADDING;
  let frozen = { rows: 0, columns: 0 };
  let gridlines = true;
  let row = -1;
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open') continue;
    switch (scanner.name) {
      case 'sheetView':
        gridlines = scanner.attribute('showGridLines') !== '0';
        break;
      case 'pane':
        if (scanner.attribute('state')?.startsWith('frozen') === true) {
          frozen = { rows: numberOf(scanner, 'ySplit') ?? 0, columns: numberOf(scanner, 'xSplit') ?? 0 };
        }
        break;
      case 'sheetFormatPr':
        defaultRowHeight = (numberOf(scanner, 'defaultRowHeight') ?? 15) * PIXELS_PER_POINT;
        defaultColumnWidth = (numberOf(scanner, 'defaultColWidth') ?? 8.43) * DIGIT + PADDING;
        break;
      case 'col':
        for (const column of columnsOf(scanner)) columns.set(column, columnData(scanner));
        break;
      case 'row':
        row = (numberOf(scanner, 'r') ?? row + 2) - 1;
        if (scanner.attribute('ht') !== null || isTrue(scanner, 'hidden')) rows.set(row, rowData(scanner));
        break;
      case 'c': {
        const at = scanner.attribute('r');
        const style = numberOf(scanner, 's');
        if (at !== null && style !== null) setStyle(styles, parseA1(at), style);
        break;
      }
      case 'conditionalFormatting':
        rules.push(...readRules(scanner));
        break;
    }
  }
  return { columns, rows, defaultRowHeight, defaultColumnWidth, frozen, gridlines, styles, rules };
}

function numberOf(scanner: XmlScanner, attribute: string): number | null {
  const text = scanner.attribute(attribute);
  return text === null || Number.isNaN(Number(text)) ? null : Number(text);
}

function isTrue(scanner: XmlScanner, attribute: string): boolean {
  return ['1', 'true'].includes(scanner.attribute(attribute) ?? '');
}

function columnsOf(scanner: XmlScanner): number[] {
  const first = (numberOf(scanner, 'min') ?? 1) - 1;
  const last = Math.min((numberOf(scanner, 'max') ?? 1) - 1, MOST_COLUMNS);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function columnData(scanner: XmlScanner): Partial<IColumnData> {
  const width = numberOf(scanner, 'width');
  return { ...(width === null ? {} : { w: Math.round(width * DIGIT + PADDING) }), hd: isTrue(scanner, 'hidden') ? 1 : 0 };
}

function rowData(scanner: XmlScanner): Partial<IRowData> {
  const height = numberOf(scanner, 'ht');
  const fixed = isTrue(scanner, 'customHeight');
  return {
    ...(height === null ? {} : { h: Math.round(height * PIXELS_PER_POINT), ia: fixed ? 0 : 1 }),
    hd: isTrue(scanner, 'hidden') ? 1 : 0,
  };
}

function setStyle(styles: Map<number, Map<number, number>>, at: { row: number; column: number }, style: number): void {
  const cells = styles.get(at.row) ?? new Map<number, number>();
  styles.set(at.row, cells.set(at.column, style));
}

function readRules(scanner: XmlScanner): FormulaRule[] {
  const areas = (scanner.attribute('sqref') ?? '')
    .split(' ')
    .filter((part) => part !== '')
    .map(parseArea);
  const rules: FormulaRule[] = [];
  const outside = scanner.depth - 1;
  let rule: Omit<FormulaRule, 'formula'> | null = null;
  while (scanner.depth > outside) {
    if (scanner.next() !== 'open') continue;
    if (scanner.name === 'cfRule') {
      const byFormula = scanner.attribute('type') === 'expression';
      rule = byFormula ? { areas, overlay: numberOf(scanner, 'dxfId'), priority: numberOf(scanner, 'priority') ?? 1 } : null;
    } else if (scanner.name === 'formula' && rule !== null) {
      rules.push({ ...rule, formula: scanner.innerText() });
      rule = null;
    }
  }
  return rules;
}
