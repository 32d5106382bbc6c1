import { printTitles } from './new-workbook';
import type { PackageEdit } from './package-edit';
import { addNames } from './patch-names';
import type { WorkbookPart } from './read-workbook';
import type { SheetDraft } from './sheet-draft';
import { worksheetXml } from './sheet-xml';
import type { StylesPart } from './styles-part';
import type { TextEdits } from './text-edits';
import type { XmlScanner } from './xml-scanner';
import { escapeXml } from './xml-text';

const WORKSHEET_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';
const WORKSHEET_CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Adds a sheet behind the others. */
export function addSheet(edit: PackageEdit, workbook: WorkbookPart, draft: SheetDraft, styles: StylesPart): void {
  const part = edit.add(
    'xl/worksheets/sheet#.xml',
    WORKSHEET_CONTENT,
    worksheetXml(draft, (style) => styles.cellStyle(style)),
  );
  const id = edit.relate(workbook.part, WORKSHEET_TYPE, part);
  const { lastId, count, listed } = sheetList(edit, workbook.part);
  const attributes = `name="${escapeXml(draft.name)}" sheetId="${lastId + 1}" xmlns:r="${OFFICE}" r:id="${id}"`;
  edit.edit(workbook.part, (edits, scanner) => {
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      if (token === 'close' && scanner.name === 'sheets') edits.insert(scanner.start, `<${scanner.prefix}sheet ${attributes}/>`);
    }
  });
  const rows = draft.page.repeatRows;
  if (rows !== null) addNames(edit, workbook.part, listed, (prefix) => printTitles(draft.name, count, rows, prefix));
}

/** Takes a sheet out, with its part, its names and its place in the order of tabs. */
export function deleteSheet(edit: PackageEdit, workbook: WorkbookPart, sheetId: string): void {
  let index = -1;
  let relationship = '';
  edit.edit(workbook.part, (edits, scanner) => {
    let position = -1;
    forEachSheet(scanner, () => {
      position += 1;
      if (scanner.attribute('sheetId') !== sheetId) return;
      index = position;
      relationship = scanner.prefixedAttribute('id') ?? '';
      edits.replace(scanner.start, scanner.end, '');
    });
  });
  if (index < 0) return;
  const target = edit.relationships(workbook.part).find(({ id }) => id === relationship)?.target;
  edit.unrelate(workbook.part, relationship);
  if (target !== undefined && edit.has(target)) edit.remove(target);
  edit.edit(workbook.part, (edits, scanner) => forgetTab(edits, scanner, index));
}

/** Gives a sheet another name in the list of sheets; who refers to it is the shift's concern. */
export function renameSheet(edit: PackageEdit, workbook: WorkbookPart, sheetId: string, name: string): void {
  edit.edit(workbook.part, (edits, scanner) => {
    forEachSheet(scanner, () => {
      if (scanner.attribute('sheetId') !== sheetId) return;
      const tag = edits.source.slice(scanner.start, scanner.end);
      edits.replace(
        scanner.start,
        scanner.end,
        tag.replace(/(\sname=)(?:"[^"]*"|'[^']*')/, (_, before: string) => `${before}"${escapeXml(name)}"`),
      );
    });
  });
}

/** The workbook's calculation chain and names count tabs from 0: those behind a removed one move up, its own names go. */
function forgetTab(edits: TextEdits, scanner: XmlScanner, index: number): void {
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open') continue;
    const tag = edits.source.slice(scanner.start, scanner.end);
    if (scanner.name === 'definedName') {
      const local = scanner.attribute('localSheetId');
      const { start, end } = scanner;
      if (local === null) continue;
      if (Number(local) > index) edits.replace(start, end, tag.replace(/(localSheetId=)(["'])\d+\2/, `$1"${Number(local) - 1}"`));
      if (Number(local) === index) {
        scanner.skip();
        edits.replace(start, scanner.end, '');
      }
    } else if (scanner.name === 'workbookView') {
      const active = Number(scanner.attribute('activeTab') ?? '0');
      const moved = tag.replace(/(activeTab=)(["'])\d+\2/, `$1"${Math.max(0, active - (active >= index ? 1 : 0))}"`);
      if (moved !== tag) edits.replace(scanner.start, scanner.end, moved);
    }
  }
}

function sheetList(edit: PackageEdit, workbookPart: string): { lastId: number; count: number; listed: boolean } {
  let lastId = 0;
  let count = 0;
  edit.edit(workbookPart, (_, scanner) => {
    forEachSheet(scanner, () => {
      count += 1;
      lastId = Math.max(lastId, Number(scanner.attribute('sheetId')));
    });
  });
  return { lastId, count, listed: /<(?:\w+:)?definedNames[\s>]/.test(edit.text(workbookPart)) };
}

function forEachSheet(scanner: XmlScanner, visit: () => void): void {
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token === 'open' && scanner.name === 'sheet' && scanner.depth === 3) visit();
  }
}
