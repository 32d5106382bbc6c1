import { LocaleType, type ICellData, type IStyleData, type IWorkbookData, type IWorksheetData } from '@univerjs/core';
import {
  CFRuleType,
  CFSubRuleType,
  SHEET_CONDITIONAL_FORMATTING_PLUGIN,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import type { Cell } from '../../core/grid/cell';
import { readingPart, type Package } from '../../files/package/package';
import { readWorkbookPart, type XlsxSheet, type XlsxWorkbook } from '../../files/reading/read-workbook';
import { XmlScanner } from '../../files/package/xml-scanner';
import { valueData } from '../univer/cell-data';
import { toRange } from '../univer/ranges';
import { readSheetLayout, type SheetLayout } from './sheet-layout';
import { readStyleTable, type StyleTable } from './style-table';
import { readThemeColors } from './theme-colors';

/** Blank rows and columns shown beyond what a sheet holds. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 8;

export interface Snapshot {
  readonly data: IWorkbookData;
  /** Formulas of the conditional formats in it. */
  readonly formulas: readonly string[];
}

/**
 * A workbook as Univer opens it: what its cells hold and how they look. What Univer has no use for stays in the file.
 * @param id of the workbook within Univer; a new one for each opening.
 */
export function snapshotOf(workbook: XlsxWorkbook, source: Package, id: string): Snapshot {
  const { relationships } = readWorkbookPart(source);
  const partOf = (type: string): string | undefined =>
    relationships.find((relationship) => relationship.type === type && source.has(relationship.target))?.target;
  const read = <Result>(part: string, parse: (xml: string) => Result): Result => readingPart(part, () => parse(source.text(part)));

  const themePart = partOf('theme');
  const theme = themePart === undefined ? [] : read(themePart, (xml) => readThemeColors(new XmlScanner(xml)));
  const stylesPart = partOf('styles');
  const table: StyleTable =
    stylesPart === undefined ? { cellStyles: [], overlays: [] } : read(stylesPart, (xml) => readStyleTable(xml, theme));

  const layouts: SheetLayout[] = [];
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  const rules: Record<string, IConditionFormattingRule[]> = {};
  for (const sheet of workbook.sheets) {
    const layout = read(sheet.part, readSheetLayout);
    layouts.push(layout);
    const { id: sheetId } = sheet.grid.sheet;
    sheets[sheetId] = sheetData(sheet, layout, table);
    rules[sheetId] = layout.rules
      .map((rule, index) => ({ rule, index }))
      .sort((a, b) => a.rule.priority - b.rule.priority)
      .map(({ rule, index }) => ({
        cfId: `file-${index + 1}`,
        ranges: rule.areas.map(toRange),
        stopIfTrue: false,
        rule: {
          type: CFRuleType.highlightCell,
          subType: CFSubRuleType.formula,
          value: `=${rule.formula}`,
          style: (rule.overlay === null ? undefined : table.overlays[rule.overlay]) ?? {},
        },
      }));
  }
  const data: IWorkbookData = {
    id,
    name: '',
    appVersion: '',
    locale: LocaleType.ZH_CN,
    styles: Object.fromEntries(table.cellStyles.map(({ style }, index): [string, IStyleData] => [styleKey(index), style])),
    sheetOrder: workbook.sheets.map(({ grid }) => grid.sheet.id),
    sheets,
    resources: [{ name: SHEET_CONDITIONAL_FORMATTING_PLUGIN, data: JSON.stringify(rules) }],
  };
  return { data, formulas: layouts.flatMap((layout) => layout.rules.map(({ formula }) => formula)) };
}

function styleKey(index: number): string {
  return `file-${index}`;
}

function sheetData({ grid, visible }: XlsxSheet, layout: SheetLayout, table: StyleTable): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let [lastRow, lastColumn] = [0, 0];
  const place = (row: number, column: number): ICellData => {
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
    return ((cellData[row] ??= {})[column] ??= {});
  };
  for (const [r, row] of grid.rows.entries()) {
    for (const [c, cell] of row.entries()) {
      if (cell.value !== null || cell.formula !== null) Object.assign(place(grid.top + r, grid.left + c), contentOf(cell));
    }
  }
  for (const [row, cells] of layout.styles) {
    for (const [column, style] of cells) {
      Object.assign(place(row, column), {
        s: styleKey(style),
        ...(table.cellStyles[style]?.locked === false ? { custom: { open: true } } : {}),
      });
    }
  }
  const { frozen } = layout;
  return {
    id: grid.sheet.id,
    name: grid.sheet.name,
    hidden: visible ? 0 : 1,
    rowCount: lastRow + 1 + SPARE_ROWS,
    columnCount: lastColumn + 1 + SPARE_COLUMNS,
    defaultRowHeight: Math.round(layout.defaultRowHeight),
    defaultColumnWidth: Math.round(layout.defaultColumnWidth),
    showGridlines: layout.gridlines ? 1 : 0,
    cellData,
    rowData: Object.fromEntries(layout.rows),
    columnData: Object.fromEntries(layout.columns),
    mergeData: grid.merges.map(toRange),
    freeze: {
      xSplit: frozen.columns,
      ySplit: frozen.rows,
      startRow: frozen.rows === 0 ? -1 : frozen.rows,
      startColumn: frozen.columns === 0 ? -1 : frozen.columns,
    },
  };
}

function contentOf({ value, formula }: Cell): ICellData {
  return { ...(formula === null ? {} : { f: formula }), ...(value === null ? {} : valueData(value)) };
}
