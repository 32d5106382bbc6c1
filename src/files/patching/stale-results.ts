import { type Area, type Position, boundingArea, intersects } from '../../core/grid/address';
import { formulasIn } from '../reading/cell-place';
import { formulaCopier, type FormulaCopier } from '../formulas/formula-references';
import type { PackageEdit } from '../package/package-edit';
import { FormulaInputs, type SheetArea } from './formula-inputs';
import { patchCells } from './patch-cells';
import type { WorkbookPart } from '../reading/read-workbook';
import { XmlScanner } from '../package/xml-scanner';

interface FormulaCell {
  readonly sheetId: string;
  readonly at: Position;
  /** Areas it reads. */
  readonly inputs: readonly SheetArea[];
}

/**
 * Formula cells whose kept results no longer hold when these cells change: those that read them, and those that read
 * those. What a formula reads is followed through names and tables; where only calculating would tell, the kept result
 * stays until the file is opened.
 */
function staleResults(edit: PackageEdit, workbook: WorkbookPart, changed: readonly SheetArea[]): readonly FormulaCell[] {
  if (changed.length === 0) return [];
  const inputs = new FormulaInputs(edit, workbook);
  let waiting = workbook.sheets.flatMap(({ sheet, part }) => formulaCells(sheet.id, edit.text(part), inputs));
  const stale: FormulaCell[] = [];
  let causes = changed;
  while (causes.length > 0 && waiting.length > 0) {
    const touches = touchTest(causes);
    const hit = new Set(waiting.filter((cell) => cell.inputs.some(touches)));
    waiting = waiting.filter((cell) => !hit.has(cell));
    for (const cell of hit) stale.push(cell);
    causes = [...hit].map(({ sheetId, at }) => ({ sheetId, area: { top: at.row, bottom: at.row, left: at.column, right: at.column } }));
  }
  return stale;
}

/** Forgets results that no longer hold, so that nobody takes them for the figures; opening the file calculates them. */
export function clearStaleResults(edit: PackageEdit, workbook: WorkbookPart, changed: readonly SheetArea[]): void {
  const stale = staleResults(edit, workbook, changed);
  for (const { sheet, part } of workbook.sheets) {
    const patches = stale.filter(({ sheetId }) => sheetId === sheet.id).map(({ at }) => ({ at, content: null, result: undefined }));
    if (patches.length > 0) edit.edit(part, (edits, scanner) => patchCells(edits, scanner, patches));
  }
}

/** Whether an area shares a cell with any of the causes; those of a sheet are looked through only when their span is met. */
function touchTest(causes: readonly SheetArea[]): (input: SheetArea) => boolean {
  const bySheet = new Map<string, { span: Area; areas: Area[] }>();
  for (const { sheetId, area } of causes) {
    const known = bySheet.get(sheetId);
    if (known === undefined) bySheet.set(sheetId, { span: area, areas: [area] });
    else {
      known.areas.push(area);
      known.span = boundingArea(known.span, area);
    }
  }
  return ({ sheetId, area }) => {
    const known = bySheet.get(sheetId);
    return known !== undefined && intersects(known.span, area) && known.areas.some((cause) => intersects(cause, area));
  };
}

function formulaCells(sheetId: string, xml: string, inputs: FormulaInputs): FormulaCell[] {
  if (!/<(?:\w+:)?f[\s>/]/.test(xml)) return [];
  const found: FormulaCell[] = [];
  const masters = new Map<string, { readonly copy: FormulaCopier; readonly at: Position }>();
  const scanner = new XmlScanner(xml);
  for (const place of formulasIn(scanner)) {
    const index = scanner.attribute('t') === 'shared' ? scanner.attribute('si') : null;
    const text = scanner.innerText();
    const at = place.now;
    if (index !== null && text !== '') masters.set(index, { copy: formulaCopier(text), at });
    const master = index === null ? undefined : masters.get(index);
    const formula = master === undefined ? text : master.copy(at.row - master.at.row, at.column - master.at.column);
    found.push({ sheetId, at, inputs: inputs.of(formula, sheetId, at) });
  }
  return found;
}
