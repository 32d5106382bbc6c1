import { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { ICellData, IObjectMatrixPrimitiveType, IStyleData } from '@univerjs/core';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import '@univerjs/sheets-conditional-formatting/facade';
import '@univerjs/sheets-numfmt/facade';
import { type Area, boundingArea, intersection } from '../../core/grid/address';
import { itemNotFound } from '../host/host-error';
import type {
  Border,
  BorderEdge,
  CellContent,
  CellStyle,
  ConditionalFormatRule,
  HostCell,
  HostSheet,
  Hyperlink,
  PageSetup,
  Protection,
  Visibility,
} from '../host/model';
import { borderAt, withBorder } from './borders';
import { dataOf, valueOf } from './cell-data';
import { cellStyleOf, styleDataOf } from './cell-styles';
import { hostRuleOf, univerRuleOf } from './conditional-rules';
import { pageSetup } from './page-setup';
import { toArea, toRange } from './ranges';
import type { Screen } from './screen';
import { usedArea } from './used-area';

const lexer = new LexerTreeBuilder();
const PIXELS_PER_POINT = 96 / 72;
const BLANK: HostCell = { value: null, formula: null, format: 'General' };

/** One sheet of the workbook that Univer shows. */
export class UniverSheet implements HostSheet {
  readonly page: PageSetup = pageSetup();

  constructor(
    private readonly workbook: FWorkbook,
    readonly id: string,
    private readonly protections: ReadonlyMap<string, Protection>,
    private readonly onProtect: (protection: Protection | null) => void,
    private readonly screen: Pick<Screen, 'bringIntoView'> | null,
  ) {}

  get name(): string {
    return this.worksheet.getSheetName();
  }

  get visibility(): Visibility {
    return this.worksheet.isSheetHidden() ? 'Hidden' : 'Visible';
  }

  get protection(): Protection | null {
    return this.protections.get(this.id) ?? null;
  }

  protect(protection: Protection | null): void {
    this.onProtect(protection);
  }

  canWrite(area: Area): boolean {
    return this.protection === null || this.styles(area).every(({ locked }) => !locked);
  }

  activate(): void {
    this.worksheet.activate();
  }

  select(areas: readonly Area[]): void {
    const [first] = areas;
    if (first === undefined) return;
    const range = this.worksheet.getSheet().getMergedCell(first.top, first.left) ?? toRange(first);
    const selected = boundingArea(first, toArea(range));
    this.worksheet.getRange(toRange(this.inGrid(selected))).activate();
    this.screen?.bringIntoView(this.worksheet, first);
  }

  remove(): void {
    this.workbook.deleteSheet(this.id);
  }

  merges(): readonly Area[] {
    return this.worksheet.getMergedRanges().map((range) => toArea(range.getRange()));
  }

  merge(area: Area): void {
    if (area.top === area.bottom && area.left === area.right) return;
    this.worksheet.getRange(toRange(this.inGrid(area))).merge({ isForceMerge: true });
  }

  usedArea(valuesOnly: boolean): Area | null {
    return usedArea(this.worksheet.getSheet(), valuesOnly);
  }

  read(area: Area): readonly (readonly HostCell[])[] {
    const inside = this.clipped(area);
    const formulas = inside === null ? [] : this.worksheet.getRange(toRange(inside)).getFormulas();
    const sheet = this.worksheet.getSheet();
    return rowsOf(area).map((row) =>
      columnsOf(area).map((column) => {
        if (inside === null || row > inside.bottom || column > inside.right) return BLANK;
        const cell = sheet.getCellRaw(row, column);
        return {
          value: valueOf(cell),
          formula: formulas[row - inside.top]?.[column - inside.left] || null,
          format: this.styleAt(row, column)?.n?.pattern || 'General',
        };
      }),
    );
  }

  write(area: Area, contents: readonly (readonly (CellContent | undefined)[])[]): void {
    const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
    for (const [r, row] of contents.entries()) {
      for (const [c, content] of row.entries()) {
        if (content === undefined || this.isCovered(area.top + r, area.left + c)) continue;
        (matrix[area.top + r] ??= {})[area.left + c] = {
          ...dataOf(content),
          ...(content.format === undefined ? {} : { s: { n: { pattern: content.format } } }),
        };
      }
    }
    if (Object.keys(matrix).length > 0) this.worksheet.getRange(toRange(this.inGrid(area))).setValues(matrix);
  }

  canRead(formula: string): boolean {
    return typeof lexer.treeBuilder(formula) === 'object';
  }

  setNumberFormats(area: Area, formats: readonly (readonly (string | undefined)[])[]): void {
    const now = this.read(area);
    // An empty format would remove a formula that is not calculated yet (Univer 0.25.1).
    const patterns = formats.map((row, r) => row.map((format, c) => (format ?? now[r]?.[c]?.format) || 'General'));
    this.worksheet.getRange(toRange(this.inGrid(area))).setNumberFormats(patterns);
  }

  isRowHidden(row: number): boolean {
    return row < this.worksheet.getMaxRows() && !this.worksheet.getSheet().getRowVisible(row);
  }

  insertRows(top: number, bottom: number): void {
    this.worksheet.insertRowsBefore(top, bottom - top + 1);
  }

  deleteRows(top: number, bottom: number): void {
    this.worksheet.deleteRows(top, bottom - top + 1);
  }

  columnWidth(column: number): number {
    return this.worksheet.getColumnWidth(column) / PIXELS_PER_POINT;
  }

  rowHeight(row: number): number {
    return this.isRowHidden(row) ? 0 : this.worksheet.getRowHeight(row) / PIXELS_PER_POINT;
  }

  setRowHeight(top: number, bottom: number, points: number): void {
    this.inGrid({ top, left: 0, bottom, right: 0 });
    const hidden = rowsOf({ top, left: 0, bottom, right: 0 }).filter((row) => this.isRowHidden(row));
    for (const row of hidden) this.worksheet.showRows(row, 1);
    this.worksheet.setRowHeightsForced(top, bottom - top + 1, Math.round(points * PIXELS_PER_POINT));
  }

  setColumnWidth(left: number, right: number, points: number): void {
    this.inGrid({ top: 0, left, bottom: 0, right });
    this.worksheet.setColumnWidths(left, right - left + 1, Math.round(points * PIXELS_PER_POINT));
  }

  styles(area: Area): readonly CellStyle[] {
    const inside = this.clipped(area);
    if (inside === null) return [cellStyleOf(null, true)];
    const sheet = this.worksheet.getSheet();
    return rowsOf(inside).flatMap((row) =>
      columnsOf(inside).map((column) => cellStyleOf(this.styleAt(row, column), sheet.getCellRaw(row, column)?.custom?.['open'] !== true)),
    );
  }

  setStyle(area: Area, style: Partial<CellStyle>): void {
    const range = this.worksheet.getRange(toRange(this.inGrid(area)));
    const data = styleDataOf(style);
    // Univer knows no locked cells; the file's open ones are marked in the same way.
    const open = style.locked === undefined ? {} : { custom: { open: !style.locked } };
    range.setValues(rowsOf(area).map(() => columnsOf(area).map((): ICellData => ({ s: data, ...open }))));
  }

  border(area: Area, edge: BorderEdge): Border | null {
    return borderAt(area, edge, (row, column) => this.styleAt(row, column)?.bd);
  }

  setBorder(area: Area, edge: BorderEdge, border: Border | null): void {
    const matrix = withBorder(area, edge, border, (row, column) => this.styleAt(row, column)?.bd);
    this.worksheet.getRange(toRange(this.inGrid(area))).setValues(matrix);
  }

  hyperlink(row: number, column: number): Hyperlink | null {
    const link: unknown = this.worksheet.getSheet().getCellRaw(row, column)?.custom?.['link'];
    return typeof link === 'string' ? { documentReference: link } : null;
  }

  setHyperlink(area: Area, { documentReference, textToDisplay }: Hyperlink): void {
    const data: ICellData = {
      ...(textToDisplay === undefined ? {} : dataOf({ value: textToDisplay, formula: null })),
      custom: { link: documentReference },
      s: { cl: { rgb: '#0563C1' }, ul: { s: 1 } },
    };
    this.worksheet.getRange(toRange(this.inGrid(area))).setValues(rowsOf(area).map(() => columnsOf(area).map(() => data)));
  }

  clear(area: Area): void {
    const inside = this.clipped(area);
    const used = this.usedArea(false);
    const cleared = inside === null || used === null ? null : intersection(inside, used);
    if (cleared === null) return;
    const blank: ICellData = { v: null, p: null, f: null, si: null, t: null, s: null, custom: null };
    this.worksheet.getRange(toRange(cleared)).setValues(rowsOf(cleared).map(() => columnsOf(cleared).map(() => blank)));
  }

  conditionalFormats(): readonly ConditionalFormatRule[] {
    return this.worksheet.getConditionalFormattingRules().map(hostRuleOf);
  }

  addConditionalFormat(rule: Omit<ConditionalFormatRule, 'id'>): ConditionalFormatRule {
    const made = univerRuleOf({ ...rule, areas: rule.areas.map((area) => this.clipped(area) ?? area) });
    this.worksheet.addConditionalFormattingRule(made);
    return hostRuleOf(made);
  }

  replaceConditionalFormat(rule: ConditionalFormatRule): void {
    this.worksheet.setConditionalFormattingRule(rule.id, univerRuleOf(rule));
  }

  removeConditionalFormat(id: string): boolean {
    const there = this.worksheet.getConditionalFormattingRules().some(({ cfId }) => cfId === id);
    if (there) this.worksheet.deleteConditionalFormattingRule(id);
    return there;
  }

  private get worksheet(): FWorksheet {
    const worksheet = this.workbook.getSheetBySheetId(this.id);
    if (worksheet === null) throw itemNotFound();
    return worksheet;
  }

  /** The cell's own style over that of its row and column, without conditional formats. */
  private styleAt(row: number, column: number): IStyleData {
    const sheet = this.worksheet.getSheet();
    return sheet.getComposedCellStyleByCellData(row, column, sheet.getCellRaw(row, column));
  }

  /** Part of a merged area, and not its first cell. */
  private isCovered(row: number, column: number): boolean {
    const merge = this.worksheet.getSheet().getMergedCell(row, column);
    return !!merge && (merge.startRow !== row || merge.startColumn !== column);
  }

  private clipped(area: Area): Area | null {
    const bottom = Math.min(area.bottom, this.worksheet.getMaxRows() - 1);
    const right = Math.min(area.right, this.worksheet.getMaxColumns() - 1);
    return area.top <= bottom && area.left <= right ? { ...area, bottom, right } : null;
  }

  /** The grid of Univer is only as large as it has to be: it grows to hold what is written. */
  private inGrid(area: Area): Area {
    if (area.bottom >= this.worksheet.getMaxRows()) this.worksheet.setRowCount(area.bottom + 1);
    if (area.right >= this.worksheet.getMaxColumns()) this.worksheet.setColumnCount(area.right + 1);
    return area;
  }
}

function rowsOf({ top, bottom }: Area): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}

function columnsOf({ left, right }: Area): number[] {
  return Array.from({ length: right - left + 1 }, (_, index) => left + index);
}
