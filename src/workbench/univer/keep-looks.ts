import { CommandType, type ICellData, type ICommandService, type Nullable, type Workbook } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  MoveRangeMutation,
  RemoveWorksheetMergeMutation,
  SetRangeValuesMutation,
  type IMoveRangeMutationParams,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';

/** Commands of a person that bring cells from elsewhere, looks and merges along. */
const BRINGS_CELLS = /paste|fill|move-range|copy-(down|right)/;

type Cells = Record<number, Record<number, Nullable<ICellData>> | undefined>;

/**
 * What is pasted, filled in or moved brings what the cells hold, and the looks and merges there stay as they are: others
 * would not be saved. A number format is part of what a cell holds.
 */
export function keepLooks(commands: ICommandService, workbook: Workbook, isPersons: () => boolean): void {
  let brings = false;
  commands.beforeCommandExecuted(({ id, type, params }) => {
    if (type === CommandType.COMMAND) brings = BRINGS_CELLS.test(id);
    if (!brings || !isPersons()) return;
    if (id === SetRangeValuesMutation.id) {
      const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
      if (cellValue) withoutLooks(workbook, subUnitId, cellValue);
    }
    if (id === MoveRangeMutation.id) {
      const { from, to } = params as IMoveRangeMutationParams;
      for (const { subUnitId, value } of [from, to]) withOwnLooks(workbook, subUnitId, value);
    }
    if (id === AddWorksheetMergeMutation.id || id === RemoveWorksheetMergeMutation.id) (params as { ranges: unknown[] }).ranges = [];
  });
}

/** Of a style only the number format is left; nothing is written where a merge reaches over. */
function withoutLooks(workbook: Workbook, sheetId: string, cells: Cells): void {
  const sheet = workbook.getSheetBySheetId(sheetId);
  for (const [row, column] of placesIn(cells)) {
    const merge = sheet?.getMergedCell(row, column);
    const cell = cells[row]?.[column];
    if (merge && (merge.startRow !== row || merge.startColumn !== column)) delete cells[row]?.[column];
    else if (cell && 's' in cell) {
      const format = workbook.getStyles().getStyleByCell(cell)?.n;
      if (format) cell.s = { n: format };
      else delete cell.s;
    }
  }
}

/** A cell that moves takes on the looks of where it comes to, and leaves its own behind. */
function withOwnLooks(workbook: Workbook, sheetId: string, cells: Cells): void {
  const sheet = workbook.getSheetBySheetId(sheetId);
  for (const [row, column] of placesIn(cells)) {
    const line = cells[row];
    if (line) line[column] = { ...line[column], s: sheet?.getCellRaw(row, column)?.s ?? null };
  }
}

function placesIn(cells: Cells): [number, number][] {
  return Object.entries(cells).flatMap(([row, line]) =>
    Object.keys(line ?? {}).map((column): [number, number] => [Number(row), Number(column)]),
  );
}
