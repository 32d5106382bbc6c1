import { type Area, WHOLE_SHEET } from '../../core/grid/address';
import type { StructuralChange } from './changes';
import { renameSheetIn } from '../formulas/formula-references';
import type { PackageEdit } from '../package/package-edit';
import type { CellPatch } from './cell-patch';
import { patchCells } from './patch-cells';
import { deleteSheet, renameSheet } from './patch-sheets';
import { putRowsInOrder } from './ordered-rows';
import type { WorkbookPart } from '../reading/read-workbook';
import { rewriteFormulas } from '../shifting/rewrite-formulas';
import { clearStaleResults } from './stale-results';
import { shiftFormula, shiftOf } from '../shifting/shift';
import { movePivotSources } from '../shifting/shift-pivots';
import { shiftRelatedParts } from '../shifting/shift-related-parts';
import { shiftWorksheet } from '../shifting/shift-worksheet';

/**
 * Does to a package what a person did to rows, columns or sheets: cells move, and everything that refers to them
 * follows (formulas, names, links, charts, pictures, comments, tables).
 * @throws RangeError when the sheet is not there; RefusedChange when a table or pivot table would come apart.
 */
export function applyOperation(edit: PackageEdit, workbook: WorkbookPart, operation: StructuralChange): void {
  const entry = workbook.sheets.find(({ sheet }) => sheet.id === operation.sheetId);
  if (entry === undefined) throw new RangeError(`No sheet with id ${operation.sheetId}`);
  const { name } = entry.sheet;
  const gone = deletedArea(operation);
  if (gone !== null) clearStaleResults(edit, workbook, [{ sheetId: operation.sheetId, area: gone }]);
  if (operation.kind === 'rename-sheet') {
    rewriteFormulas(edit, workbook, (formula) => renameSheetIn(formula, name, operation.name), null);
    movePivotSources(edit, workbook, name, { name: operation.name });
    renameSheet(edit, workbook, operation.sheetId, operation.name);
  } else if (operation.kind === 'delete-sheet') {
    deleteSheet(edit, workbook, operation.sheetId);
    const rest = { ...workbook, sheets: workbook.sheets.filter((other) => other !== entry) };
    rewriteFormulas(edit, rest, (formula) => renameSheetIn(formula, name, null), null);
  } else {
    const shift = shiftOf(operation);
    putRowsInOrder(edit, entry.part);
    rewriteFormulas(edit, workbook, (formula, part, named) => shiftFormula(formula, name, part === entry.part, shift, named), entry.part);
    edit.edit(entry.part, (edits, scanner) => shiftWorksheet(edits, scanner, shift));
    movePivotSources(edit, workbook, name, shift);
    const headers = shiftRelatedParts(edit, entry.part, shift).map(({ at, text }): CellPatch => ({
      at,
      content: { kind: 'value', value: text },
      result: undefined,
    }));
    if (headers.length > 0) edit.edit(entry.part, (edits, scanner) => patchCells(edits, scanner, headers));
  }
}

/** Cells that a deletion takes away; results that counted them no longer hold. */
function deletedArea(operation: StructuralChange): Area | null {
  switch (operation.kind) {
    case 'delete-sheet':
      return WHOLE_SHEET;
    case 'delete-rows':
      return { ...WHOLE_SHEET, top: operation.index, bottom: operation.index + operation.count - 1 };
    case 'delete-columns':
      return { ...WHOLE_SHEET, left: operation.index, right: operation.index + operation.count - 1 };
    default:
      return null;
  }
}
