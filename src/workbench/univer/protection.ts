import { CustomCommandExecutionError, type ICommandService } from '@univerjs/core';
import type { HostSheet } from '../host/model';

/** Commands of a person that change cells, rows, formats or the sheet as such; the rest only looks. */
const CHANGES =
  /^sheet\.(command\.(set-range-values|set-(style|border|row|col|worksheet-row|worksheet-col|name)|insert-|remove-|delete-|clear-|move-range|move-rows|move-cols|add-worksheet-merge|auto-fill|paste|cut|numfmt|hide|reorder-range|sort|.*conditional)|operation\.set-cell-edit-visible)/;

interface Target {
  readonly subUnitId?: string;
  /** Of an operation that opens or closes the cell editor. */
  readonly visible?: boolean;
}

/**
 * A person's command on a protected sheet does not run. Univer's own permissions are not used: they would keep the add-in
 * from cells that the sheet leaves open.
 */
export function guardProtectedSheets(
  commands: ICommandService,
  isClosed: (sheetId: string) => boolean,
  activeSheet: () => HostSheet,
): void {
  commands.beforeCommandExecuted(({ id, params }) => {
    if (!CHANGES.test(id)) return;
    const { subUnitId, visible } = (params ?? {}) as Target;
    if (visible === false || !isClosed(subUnitId ?? activeSheet().id)) return;
    throw new CustomCommandExecutionError('The sheet is protected.');
  });
}
