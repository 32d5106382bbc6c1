import type { ICommandInfo, IExecutionOptions, Workbook } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
  type IMoveRangeMutationParams,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';
import type { IRange } from '@univerjs/core';
import { isCellError, type CellValue } from '../../core/grid/cell';
import { LAST_COLUMN, LAST_ROW, type Area } from '../../core/grid/address';
import type { ChangeType } from '../host/model';
import { valueOf } from './cell-data';
import { toArea } from './ranges';

/** What a mutation of Univer means for whoever watches cells. */
export type CellChange =
  | {
      readonly kind: 'changed';
      readonly sheetId: string;
      readonly area: Area;
      readonly change: ChangeType;
      readonly details: Details | null;
    }
  | { readonly kind: 'calculated'; readonly sheetId: string; readonly area: Area };

interface Details {
  readonly before: CellValue;
  readonly after: CellValue;
}

interface Content {
  readonly value: CellValue;
  readonly formula: string;
}

const STRUCTURAL: Readonly<Record<string, ChangeType>> = {
  [InsertRowMutation.id]: 'RowInserted',
  [RemoveRowMutation.id]: 'RowDeleted',
  [InsertColMutation.id]: 'ColumnInserted',
  [RemoveColMutation.id]: 'ColumnDeleted',
};

/** Formats copied into new rows, and formulas that lose what they point at, are part of the insertion or deletion. */
const PART_OF_STRUCTURE = /^sheet\.command\.(insert|remove)-(row|col)/;

/** Tells changed cells from mere changes of format, and results of formulas from both, by what stood there before. */
export class ChangeWatcher {
  private readonly before = new WeakMap<object, ReadonlyMap<string, Content>>();
  /** Univer's formula engine writes first, with options of its own; what stood before that is what stood before. */
  private readonly early = new Map<string, Content>();

  constructor(private readonly workbook: Workbook) {}

  beforeCommand({ id, params }: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (id !== SetRangeValuesMutation.id) return;
    const mutation = params as ISetRangeValuesMutationParams;
    const isEarly = options?.fromFormula === true && options['applyFormulaCalculationResult'] !== true;
    const contents = new Map<string, Content>();
    for (const [row, column] of cellsOf(mutation)) {
      const place = `${mutation.subUnitId} ${row} ${column}`;
      const now = this.contentAt(mutation.subUnitId, row, column);
      if (isEarly) {
        if (!this.early.has(place)) this.early.set(place, now);
      } else {
        contents.set(`${row} ${column}`, this.early.get(place) ?? now);
        this.early.delete(place);
      }
    }
    if (isEarly) queueMicrotask(() => this.early.clear());
    else this.before.set(mutation, contents);
  }

  changesOf({ id, params }: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): readonly CellChange[] {
    const change = STRUCTURAL[id];
    if (change !== undefined) {
      const { subUnitId, range } = params as { readonly subUnitId: string; readonly range: IRange };
      return [{ kind: 'changed', sheetId: subUnitId, area: wholeLines(toArea(range), change), change, details: null }];
    }
    if (id === MoveRangeMutation.id) return moves(params as IMoveRangeMutationParams);
    return id === SetRangeValuesMutation.id ? this.edited(params as ISetRangeValuesMutationParams, options) : [];
  }

  private edited(mutation: ISetRangeValuesMutationParams, options: IExecutionOptions | undefined): readonly CellChange[] {
    const calculated = options?.['applyFormulaCalculationResult'] === true;
    if (!calculated && (options?.fromFormula === true || options?.onlyLocal === true)) return [];
    if (PART_OF_STRUCTURE.test(mutation.trigger ?? '')) return [];
    const before = this.before.get(mutation);
    let area: Area | null = null;
    let count = 0;
    let details: Details | null = null;
    for (const [row, column] of cellsOf(mutation)) {
      const was = before?.get(`${row} ${column}`);
      const now = this.contentAt(mutation.subUnitId, row, column);
      if (was === undefined || same(was, now)) continue;
      count += 1;
      details = { before: was.value, after: now.value };
      area = area === null ? { top: row, left: column, bottom: row, right: column } : including(area, row, column);
    }
    if (area === null) return [];
    if (calculated) return [{ kind: 'calculated', sheetId: mutation.subUnitId, area }];
    return [{ kind: 'changed', sheetId: mutation.subUnitId, area, change: 'RangeEdited', details: count === 1 ? details : null }];
  }

  private contentAt(sheetId: string, row: number, column: number): Content {
    const cell = this.workbook.getSheetBySheetId(sheetId)?.getCellRaw(row, column);
    return { value: valueOf(cell), formula: cell?.f ?? cell?.si ?? '' };
  }
}

function* cellsOf({ cellValue }: ISetRangeValuesMutationParams): Iterable<readonly [row: number, column: number]> {
  for (const [row, cells] of Object.entries(cellValue ?? {})) {
    for (const column of Object.keys((cells ?? {}) as object)) yield [Number(row), Number(column)];
  }
}

function including(area: Area, row: number, column: number): Area {
  return {
    top: Math.min(area.top, row),
    left: Math.min(area.left, column),
    bottom: Math.max(area.bottom, row),
    right: Math.max(area.right, column),
  };
}

function same(a: Content, b: Content): boolean {
  const values = isCellError(a.value) && isCellError(b.value) ? a.value.error === b.value.error : a.value === b.value;
  return values && a.formula === b.formula;
}

function wholeLines(area: Area, change: ChangeType): Area {
  return change.startsWith('Row') ? { ...area, left: 0, right: LAST_COLUMN } : { ...area, top: 0, bottom: LAST_ROW };
}

function moves({ fromRange, toRange, from, to }: IMoveRangeMutationParams): readonly CellChange[] {
  const edited = (sheetId: string, range: IRange): CellChange => ({
    kind: 'changed',
    sheetId,
    area: toArea(range),
    change: 'RangeEdited',
    details: null,
  });
  return [edited(from.subUnitId, fromRange), edited(to.subUnitId, toRange)];
}
