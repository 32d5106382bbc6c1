import { contains, LAST_COLUMN, LAST_ROW, type Area, type Position } from '../../core/grid/address';
import { formulaCopier, formulaParts, isSameSheet, type Reference } from '../formulas/formula-references';
import type { PartSource } from '../package/package';
import type { WorkbookPart } from '../reading/read-workbook';
import { readDefinedNames, readTables, type DefinedName, type Table } from '../reading/workbook-names';

/** Cells of one sheet. */
export interface SheetArea {
  readonly sheetId: string;
  readonly area: Area;
}

/** Names may stand for names, in circles too. */
const DEEPEST = 16;

/** Which cells a formula reads, through names and tables too. What is only known when it is calculated (INDIRECT) is not among them. */
export class FormulaInputs {
  private readonly names: readonly DefinedName[];
  private readonly tables: readonly Table[];

  constructor(
    source: PartSource,
    private readonly workbook: WorkbookPart,
  ) {
    this.names = readDefinedNames(source, workbook);
    this.tables = readTables(source, workbook);
  }

  /** Inputs of a formula (without `=`) that stands at a cell. */
  of(formula: string, sheetId: string, at: Position, depth = 0): readonly SheetArea[] {
    return formulaParts(formula).flatMap((part) => {
      switch (part.kind) {
        case 'reference':
          return this.areasOf(part.reference, sheetId);
        case 'name': {
          const named = this.find(part.name, part.sheet === null ? sheetId : this.sheetId(part.sheet));
          if (named === undefined || depth === DEEPEST) return [];
          return this.of(formulaCopier(named.formula)(at.row, at.column), sheetId, at, depth + 1);
        }
        default:
          return this.columnsOf(part.table, part.columns, sheetId, at);
      }
    });
  }

  private areasOf({ sheet, first, last }: Reference, ownSheetId: string): readonly SheetArea[] {
    const rows = [first.row ?? 0, last.row ?? LAST_ROW];
    const columns = [first.column ?? 0, last.column ?? LAST_COLUMN];
    const area = { top: Math.min(...rows), bottom: Math.max(...rows), left: Math.min(...columns), right: Math.max(...columns) };
    if (sheet === null) return [{ sheetId: ownSheetId, area }];
    const [from = '', to = from] = sheet.split(':');
    const places = [from, to].map((name) => this.workbook.sheets.findIndex((entry) => isSameSheet(entry.sheet.name, name)));
    if (places.includes(-1)) return [];
    return this.workbook.sheets.slice(Math.min(...places), Math.max(...places) + 1).map((entry) => ({ sheetId: entry.sheet.id, area }));
  }

  private sheetId(name: string): string | null {
    return this.workbook.sheets.find(({ sheet }) => isSameSheet(sheet.name, name))?.sheet.id ?? null;
  }

  private find(name: string, sheetId: string | null): DefinedName | undefined {
    const fits = this.names.filter((each) => each.name.toLowerCase() === name.toLowerCase());
    return fits.find((each) => each.sheetId !== null && each.sheetId === sheetId) ?? fits.find((each) => each.sheetId === null);
  }

  /** The columns that `[[#This Row],[数量]:[金额]]` names; the whole table where it names none. */
  private columnsOf(name: string | null, written: string, sheetId: string, at: Position): readonly SheetArea[] {
    const table = this.tables.find((each) =>
      name === null ? each.sheetId === sheetId && contains(each.area, at) : each.name.toLowerCase() === name.toLowerCase(),
    );
    if (table === undefined) return [];
    const words = [...written.matchAll(/\[((?:'[^]|[^[\]'])*)\]/g)].map(([, word = '']) => word.replace(/^@/, '').replace(/'([^])/g, '$1'));
    const places = words
      .map((word) => table.columns.findIndex((column) => column.toLowerCase() === word.toLowerCase()))
      .filter((place) => place >= 0);
    const ownRow = /^\[@|#This Row/i.test(written) && contains(table.area, { ...at, column: table.area.left });
    const rows = ownRow ? { top: at.row, bottom: at.row } : {};
    const span = places.length === 0 ? {} : { left: table.area.left + Math.min(...places), right: table.area.left + Math.max(...places) };
    return [{ sheetId: table.sheetId, area: { ...table.area, ...rows, ...span } }];
  }
}
