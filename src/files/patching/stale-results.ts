import { LAST_COLUMN, LAST_ROW, type Area, type Position } from '../../core/grid/address';
import { boundingArea, intersects } from '../../core/grid/area';
import { CellPlace } from '../reading/cell-place';
import { copiedFormula, isSameSheet, mapReferences } from '../formulas/formula-references';
import type { PackageEdit } from '../package/package-edit';
import { patchCells } from './patch-cells';
import type { WorkbookPart } from '../reading/read-workbook';
import { XmlScanner } from '../package/xml-scanner';

/** Cells of one sheet. */
export interface SheetArea {
  readonly sheetId: string;
  readonly area: Area;
}

interface FormulaCell {
  readonly sheetId: string;
  readonly at: Position;
  /** Areas it reads; null when it reads something we do not follow, such as a name. */
  readonly inputs: readonly SheetArea[] | null;
}

/**
 * Formula cells whose kept results no longer hold when these cells change: those that read them, and those that read
 * those. A formula with names in it counts as reading everything.
 */
export function staleResults(edit: PackageEdit, workbook: WorkbookPart, changed: readonly SheetArea[]): readonly FormulaCell[] {
  if (changed.length === 0) return [];
  let waiting = workbook.sheets.flatMap(({ sheet, part }) => formulaCells(sheet.id, edit.text(part), workbook));
  const stale: FormulaCell[] = [];
  let causes = changed;
  while (causes.length > 0 && waiting.length > 0) {
    const touches = touchTest(causes);
    const hit = new Set(waiting.filter(({ inputs }) => inputs === null || inputs.some(touches)));
    waiting = waiting.filter((cell) => !hit.has(cell));
    stale.push(...hit);
    causes = [...hit].map(({ sheetId, at }) => ({ sheetId, area: { top: at.row, bottom: at.row, left: at.column, right: at.column } }));
  }
  return stale;
}

/** Forgets results that no longer hold, so that nobody takes them for the figures; opening the file calculates them. */
export function clearStaleResults(edit: PackageEdit, workbook: WorkbookPart, changed: readonly SheetArea[]): void {
  const stale = staleResults(edit, workbook, changed);
  for (const { sheet, part } of workbook.sheets) {
    const patches = stale.filter(({ sheetId }) => sheetId === sheet.id).map(({ at }) => ({ at, content: null, result: undefined }));
    if (patches.length > 0) edit.edit(part, (edits, scanner) => patchCells(edits, scanner, patches, new Map()));
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

function formulaCells(sheetId: string, xml: string, workbook: WorkbookPart): FormulaCell[] {
  if (!/<(?:\w+:)?f[\s>/]/.test(xml)) return [];
  const found: FormulaCell[] = [];
  const masters = new Map<string, { readonly formula: string; readonly at: Position }>();
  const scanner = new XmlScanner(xml);
  const place = new CellPlace();
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open') continue;
    if (scanner.name === 'row') place.enterRow(scanner);
    if (scanner.name === 'c') place.enterCell(scanner);
    if (scanner.name !== 'f' || scanner.depth !== 5) continue;
    const index = scanner.attribute('t') === 'shared' ? scanner.attribute('si') : null;
    const text = scanner.innerText();
    const at = place.now;
    if (index !== null && text !== '') masters.set(index, { formula: text, at });
    const master = index === null ? undefined : masters.get(index);
    const formula = master === undefined ? text : copiedFormula(master.formula, at.row - master.at.row, at.column - master.at.column);
    found.push({ sheetId, at, inputs: inputsOf(formula, sheetId, workbook) });
  }
  return found;
}

function inputsOf(formula: string, ownSheetId: string, { sheets }: WorkbookPart): FormulaCell['inputs'] {
  const inputs: SheetArea[] = [];
  const rest = mapReferences(formula, ({ sheet, first, last }) => {
    const sheetId = sheet === null ? ownSheetId : sheets.find((entry) => isSameSheet(entry.sheet.name, sheet))?.sheet.id;
    const rows = [first.row ?? 0, last.row ?? LAST_ROW];
    const columns = [first.column ?? 0, last.column ?? LAST_COLUMN];
    const area = { top: Math.min(...rows), bottom: Math.max(...rows), left: Math.min(...columns), right: Math.max(...columns) };
    if (sheetId !== undefined) inputs.push({ sheetId, area });
    return '0';
  });
  return readsMore(rest) ? null : inputs;
}

/** What is left of a formula without its references and texts: a word that is neither a function nor TRUE or FALSE is a name. */
function readsMore(rest: string): boolean {
  const bare = rest.replace(/"(?:[^"]|"")*"/g, '').replace(/[\p{L}_][\p{L}\p{N}_.]*\(/gu, '(');
  const volatile = /\b(?:INDIRECT|OFFSET)\(/i.test(rest);
  return volatile || /[\p{L}_\\]/u.test(bare.replace(/\b(?:TRUE|FALSE)\b/gi, '').replace(/\d[eE][+-]?\d/g, ''));
}
