import type { Area } from '../../core/grid/address';
import type { CellValue } from '../../core/grid/cell';

/** What the host asks of a spreadsheet. Areas count from 0 and may reach to the last row or column of Excel's grid. */
export interface HostWorkbook {
  readonly name: string;
  /** In the order of their tabs. */
  sheets(): readonly HostSheet[];
  activeSheet(): HostSheet;
  /** @throws Error when a sheet of that name exists. */
  addSheet(name: string | null): HostSheet;
  /** No sheet can be added, removed or renamed. */
  readonly isStructureProtected: boolean;
  /** A cell is open for editing. */
  isEditing(): boolean;
  /** Everything written inside becomes one step of the spreadsheet's own undo. */
  asOneStep<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Nothing that was done can be undone any more. */
  forgetUndo(): void;
  /** Whatever `work` changes at once is this one's doing. */
  actAs<Result>(actor: Actor, work: () => Result): Result;
  /** Resolves when every formula shows the result of what was written so far. */
  calculated(): Promise<void>;
  watch(listener: (event: ModelEvent) => void): () => void;
  /** Settings of the add-in, kept with the workbook. */
  readonly settings: Map<string, unknown>;
  names(): readonly HostName[];
  addName(name: HostName): void;
  removeName(name: string): void;
}

export interface HostName {
  readonly name: string;
  /** With its `=`; moves with the cells it points at. */
  readonly formula: string;
  readonly visible: boolean;
}

export interface HostSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  /** Null while it is not protected. */
  readonly protection: Protection | null;
  protect(protection: Protection | null): void;
  /** False when protection keeps the add-in, as it keeps the user, from writing somewhere in the area. */
  canWrite(area: Area): boolean;
  activate(): void;
  select(areas: readonly Area[]): void;
  remove(): void;

  /** The smallest area that holds every value, and unless `valuesOnly` every format as well; null for an empty sheet. */
  usedArea(valuesOnly: boolean): Area | null;
  /** Rows of cells, one for each row of the area. */
  read(area: Area): readonly (readonly HostCell[])[];
  /** Whether this is a formula at all. */
  canRead(formula: string): boolean;
  /**
   * One write is one change event. Undefined leaves a cell alone; rows and columns are those of the area.
   * Of a merged area only the first cell takes what is written.
   */
  write(area: Area, contents: readonly (readonly (CellContent | undefined)[])[]): void;
  /** Undefined leaves a cell's format alone. */
  setNumberFormats(area: Area, formats: readonly (readonly (string | undefined)[])[]): void;

  /** The area becomes one cell with what its first one holds; merged areas it touches are part of it. */
  merge(area: Area): void;

  isRowHidden(row: number): boolean;
  /** In points; 0 when it is hidden. */
  rowHeight(row: number): number;
  /** A hidden row comes to light. */
  setRowHeight(top: number, bottom: number, points: number): void;
  merges(): readonly Area[];
  /** Blank rows before the first of these, down to the last. */
  insertRows(top: number, bottom: number): void;
  deleteRows(top: number, bottom: number): void;
  /** In points. */
  columnWidth(column: number): number;
  setColumnWidth(left: number, right: number, points: number): void;

  /** Each cell's own style, without what a conditional format lays over it, row by row; of a whole sheet only its used part. */
  styles(area: Area): readonly CellStyle[];
  setStyle(area: Area, style: Partial<CellStyle>): void;
  setBorder(area: Area, edge: BorderEdge, border: Border | null): void;
  /** Of the first cell along that edge. */
  border(area: Area, edge: BorderEdge): Border | null;
  /** Contents, formats, links; column widths stay. */
  clear(area: Area): void;
  setHyperlink(area: Area, link: Hyperlink): void;
  hyperlink(row: number, column: number): Hyperlink | null;

  /** In the order of their priority. */
  conditionalFormats(): readonly ConditionalFormatRule[];
  /** The new rule goes before all others, as in Excel. */
  addConditionalFormat(rule: Omit<ConditionalFormatRule, 'id'>): ConditionalFormatRule;
  replaceConditionalFormat(rule: ConditionalFormatRule): void;
  /** False when it is gone already. */
  removeConditionalFormat(id: string): boolean;

  /** How the sheet prints; kept, not shown. */
  readonly page: PageSetup;
}

/** What stays allowed while a sheet is protected, beside writing into open cells. */
export interface Protection {
  /** Of open cells too. */
  readonly formatCells: boolean;
  readonly formatRows: boolean;
}

export type Visibility = 'Visible' | 'Hidden';

export interface HostCell {
  /** Null for a blank cell, and for every cell of a merged area but its first. */
  readonly value: CellValue;
  /** With its `=`. */
  readonly formula: string | null;
  readonly format: string;
}

export interface CellContent {
  readonly value: CellValue;
  readonly formula: string | null;
  /** Present when the number format changes with the content. */
  readonly format?: string;
}

export interface CellStyle {
  /** `#RRGGBB`; white where there is no fill. */
  readonly fill: string;
  readonly bold: boolean;
  /** In points. */
  readonly fontSize: number;
  readonly wrap: boolean;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  /** Closed to writing while the sheet is protected. */
  readonly locked: boolean;
}

export type HorizontalAlignment = 'General' | 'Left' | 'Center' | 'Right' | 'CenterAcrossSelection' | 'Justify' | 'Distributed';
export type VerticalAlignment = 'Top' | 'Center' | 'Bottom';
export type BorderEdge = FrameEdge | 'InsideHorizontal' | 'InsideVertical';

export interface Border {
  /** Excel's name: `Continuous`, `Dash`, `Dot`, … */
  readonly style: string;
  readonly color: string;
}

export interface Hyperlink {
  readonly documentReference?: string;
  readonly textToDisplay?: string;
}

export interface ConditionalFormatRule {
  readonly id: string;
  readonly areas: readonly Area[];
  /** Excel's name of its kind: `Custom`, `CellValue`, `ColorScale`, … */
  readonly type: string;
  /** Empty unless `Custom`. */
  readonly formula: string;
  readonly format: ConditionalStyle;
}

export interface ConditionalStyle {
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly borders: Readonly<Partial<Record<FrameEdge, Border>>>;
}

export type FrameEdge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';

export interface PageSetup {
  orientation: 'Portrait' | 'Landscape';
  paperSize: string;
  zoom: { readonly horizontalFitToPages?: number | null; readonly verticalFitToPages?: number | null; readonly scale?: number | null };
  titleRows: { readonly top: number; readonly bottom: number } | null;
  printArea: Area | null;
  centerHorizontally: boolean;
  centerFooter: string;
  /** Rows that begin a page because somebody said so. */
  breaksBefore: readonly number[];
}

export type ChangeType = 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

/** Whoever did it: the person at this workbook, the add-in, or someone else in the same workbook. */
export type Actor = 'user' | 'add-in' | 'co-author';

export type ModelEvent =
  | {
      readonly kind: 'changed';
      readonly sheet: HostSheet;
      readonly area: Area;
      readonly change: ChangeType;
      readonly actor: Actor;
      /** For a single edited cell. */
      readonly details: { readonly before: CellValue; readonly after: CellValue } | null;
    }
  | { readonly kind: 'calculated'; readonly sheet: HostSheet; readonly area: Area }
  | { readonly kind: 'selected'; readonly sheet: HostSheet; readonly areas: readonly Area[] }
  | { readonly kind: 'rows-hidden'; readonly sheet: HostSheet; readonly area: Area; readonly hidden: boolean }
  | { readonly kind: 'protection'; readonly sheet: HostSheet }
  | { readonly kind: 'renamed'; readonly sheet: HostSheet; readonly before: string }
  | { readonly kind: 'visibility'; readonly sheet: HostSheet; readonly before: Visibility }
  | { readonly kind: 'activated' | 'added' | 'deleted'; readonly sheetId: string };
