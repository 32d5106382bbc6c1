import {
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
  type IDeleteConditionalRuleMutationParams,
  type ISetConditionalRuleMutationParams,
} from '@univerjs/sheets-conditional-formatting';
import { shiftArea, type Shift } from '../../files/shifting/shift';
import type { CellChange } from './change-watcher';
import { toArea, toRange } from './ranges';
import type { UniverParts } from './univer-parts';

/**
 * Moves conditional formats with the cells they lie on when rows or columns come or go. On screen a plugin of Univer does
 * so; without a screen nobody does (Univer 0.25.1). The mutations run outside the undo stack: undoing the insertion moves
 * the rules back the same way.
 */
export function shiftRules({ commands, workbook }: UniverParts, change: CellChange): void {
  const shift = shiftOf(change);
  const sheet = shift === null ? null : workbook.getSheetBySheetId(change.sheetId);
  if (shift === null || sheet === null) return;
  const place = { unitId: workbook.getId(), subUnitId: change.sheetId };
  for (const rule of sheet.getConditionalFormattingRules()) {
    const ranges = rule.ranges.flatMap((range) => {
      const area = shiftArea(toArea(range), shift);
      return area === null ? [] : [toRange(area)];
    });
    if (ranges.length === 0) {
      const params: IDeleteConditionalRuleMutationParams = { ...place, cfId: rule.cfId };
      commands.syncExecuteCommand(DeleteConditionalRuleMutation.id, params);
    } else {
      const params: ISetConditionalRuleMutationParams = { ...place, rule: { ...rule, ranges } };
      commands.syncExecuteCommand(SetConditionalRuleMutation.id, params);
    }
  }
}

function shiftOf(change: CellChange): Shift | null {
  if (change.kind !== 'changed') return null;
  const { top, left, bottom, right } = change.area;
  switch (change.change) {
    case 'RowInserted':
      return { axis: 'row', index: top, count: bottom - top + 1 };
    case 'RowDeleted':
      return { axis: 'row', index: top, count: top - bottom - 1 };
    case 'ColumnInserted':
      return { axis: 'column', index: left, count: right - left + 1 };
    case 'ColumnDeleted':
      return { axis: 'column', index: left, count: left - right - 1 };
    default:
      return null;
  }
}
