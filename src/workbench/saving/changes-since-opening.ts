import type { Position } from '../../core/grid/address';
import { BLANK_CELL, isCellError, type CellValue } from '../../core/grid/cell';
import { type CellContent, contentOf } from '../../core/edits/edit';
import { sheetNameOf } from '../../core/grid/sheet-name';
import { SETTING_KEY, severityOfMarker } from '../../core/traces';
import type { CellChange, MarkChange, NameChange, ResultChange, StructuralChange, WorkbookChanges } from '../../files/patching/changes';
import type { HostCell } from '../host/model';
import type { OpenedFile } from '../open-file';
import type { UniverSheet } from '../univer/univer-sheet';
import type { UniverWorkbook } from '../univer/univer-workbook';
import { baselineAfter, type CellMap } from './baseline';
import { sheetDraftOf } from './sheet-draft-of';
import type { LineChange } from './structure-log';

const NO_CELLS: CellMap = new Map();

/** What is different in the workbook on screen from the file it was opened from, as it goes into a saved file. */
export function changesSinceOpening(file: OpenedFile, book: UniverWorkbook, lines: readonly LineChange[]): WorkbookChanges {
  const opened = new Set(file.workbook.sheets.map(({ grid }) => grid.sheet.id));
  const kept: UniverSheet[] = [];
  const added: UniverSheet[] = [];
  const baseline = baselineAfter(file.workbook, lines);
  const cells: CellChange[] = [];
  const results: ResultChange[] = [];
  for (const sheet of book.sheets()) {
    if (!opened.has(sheet.id)) {
      added.push(sheet);
      continue;
    }
    const { changed, recalculated } = cellChanges(sheet, baseline.get(sheet.id) ?? NO_CELLS);
    if (changed.length > 0 && isLaidOutAnew(sheet, file)) {
      added.push(sheet);
      continue;
    }
    kept.push(sheet);
    cells.push(...changed);
    results.push(...recalculated);
  }
  const marks = kept.flatMap(marksOf);
  const setting = book.settings.get(SETTING_KEY);
  const stored = typeof setting === 'string' ? setting : null;
  const names = nameChanges(file, book, added);
  return {
    operations: [...lines, ...sheetChanges(file, kept)],
    cells,
    results,
    ...(marks.length > 0 || file.hasMarks ? { marks } : {}),
    ...(stored === file.workbook.stored ? {} : { setting: stored }),
    added: added.map(sheetDraftOf),
    ...(names.length === 0 ? {} : { names }),
  };
}

/** A record that was made again: other rows are tall, others are headings, so the whole sheet goes into the file anew. */
function isLaidOutAnew({ id, page }: UniverSheet, { workbook }: OpenedFile): boolean {
  return id === workbook.recordSheetId && page.titleRows !== null;
}

function cellChanges(sheet: UniverSheet, before: CellMap): { readonly changed: CellChange[]; readonly recalculated: ResultChange[] } {
  const changed: CellChange[] = [];
  const recalculated: ResultChange[] = [];
  const now = cellsOf(sheet);
  for (const row of new Set([...before.keys(), ...now.keys()])) {
    const [was, is] = [before.get(row), now.get(row)];
    for (const column of new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])) {
      const [old, cell] = [was?.get(column), is?.get(column)];
      const place = { sheetId: sheet.id, at: { row, column } };
      const content = contentOf(cell ?? BLANK_CELL);
      if (!same(contentOf(old ?? BLANK_CELL), content)) {
        const format = cell !== undefined && cell.format !== (old?.format ?? 'General') ? { format: cell.format } : {};
        const result = content.kind === 'formula' && cell !== undefined ? { result: cell.value } : {};
        changed.push({ ...place, content, ...result, ...format, ...(isReadable(sheet, place.at, content) ? { readable: true } : {}) });
      } else if (cell !== undefined && cell.formula !== null && !equal(old?.value ?? null, cell.value)) {
        recalculated.push({ ...place, result: cell.value });
      }
    }
  }
  return { changed, recalculated };
}

/** A text on screen in a cell that wraps is to be read in the file as well. */
function isReadable(sheet: UniverSheet, { row, column }: Position, content: CellContent): boolean {
  if (content.kind !== 'value' || typeof content.value !== 'string' || content.value === '') return false;
  return sheet.styles({ top: row, left: column, bottom: row, right: column })[0]?.wrap === true;
}

function cellsOf(sheet: UniverSheet): Map<number, Map<number, HostCell>> {
  const cells = new Map<number, Map<number, HostCell>>();
  const area = sheet.usedArea(true);
  if (area === null) return cells;
  for (const [r, row] of sheet.read(area).entries()) {
    const filled = [...row.entries()].filter(([, { value, formula }]) => value !== null || formula !== null);
    if (filled.length > 0) cells.set(area.top + r, new Map(filled.map(([c, cell]) => [area.left + c, cell])));
  }
  return cells;
}

function same(a: CellContent, b: CellContent): boolean {
  if (a.kind === 'formula' && b.kind === 'formula') return plain(a.formula) === plain(b.formula);
  return a.kind === 'value' && b.kind === 'value' && a.value === b.value;
}

/** Spaces and the case of names do not make another formula. */
function plain(formula: string): string {
  return formula.replace(/\s+/g, '').toUpperCase();
}

function equal(a: CellValue, b: CellValue): boolean {
  return isCellError(a) && isCellError(b) ? a.error === b.error : a === b;
}

function marksOf(sheet: UniverSheet): MarkChange[] {
  return sheet.conditionalFormats().flatMap(({ formula, areas }) => {
    const severity = severityOfMarker(formula);
    if (severity === null) return [];
    return areas.flatMap(({ top, left, bottom, right }) => {
      const marks: MarkChange[] = [];
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) marks.push({ sheetId: sheet.id, at: { row, column }, severity });
      }
      return marks;
    });
  });
}

function sheetChanges(file: OpenedFile, kept: readonly UniverSheet[]): StructuralChange[] {
  return file.workbook.sheets.flatMap(({ grid }): StructuralChange[] => {
    const { id: sheetId, name } = grid.sheet;
    const now = kept.find(({ id }) => id === sheetId);
    if (now === undefined) return [{ kind: 'delete-sheet', sheetId }];
    return now.name === name ? [] : [{ kind: 'rename-sheet', sheetId, name: now.name }];
  });
}

/** A name that points at a sheet that goes into the file anew is said anew. */
function nameChanges(file: OpenedFile, book: UniverWorkbook, added: readonly UniverSheet[]): NameChange[] {
  const anew = new Set(added.map(({ name }) => name));
  const before = new Map(file.extras.names.map((name) => [name.name, name]));
  const now = new Map(book.names().map((name) => [name.name, name]));
  const removed = [...before.keys()].filter((name) => !now.has(name)).map((name) => ({ name, refersTo: null, hidden: false }));
  const set = [...now.values()]
    .filter(({ name, formula, visible }) => {
      const old = before.get(name);
      return old?.formula !== formula || old.visible !== visible || anew.has(sheetNameOf(formula) ?? '');
    })
    .map(({ name, formula, visible }) => ({ name, refersTo: formula.slice(1), hidden: !visible }));
  return [...removed, ...set];
}
