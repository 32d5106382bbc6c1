import type { PackageEdit } from '../package/package-edit';
import type { WorkbookPart } from '../reading/read-workbook';
import { withAttribute } from '../package/tag';
import type { TextEdits } from '../package/text-edits';
import type { XmlScanner } from '../package/xml-scanner';
import { escapeXml } from '../package/xml-text';

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
      edits.replace(scanner.start, scanner.end, withAttribute(tag, 'name', escapeXml(name)));
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
      if (Number(local) > index) edits.replace(start, end, withAttribute(tag, 'localSheetId', String(Number(local) - 1)));
      if (Number(local) === index) {
        scanner.skip();
        edits.replace(start, scanner.end, '');
      }
    } else if (scanner.name === 'workbookView') {
      const active = Number(scanner.attribute('activeTab') ?? '0');
      if (active === 0 || active < index) continue;
      edits.replace(scanner.start, scanner.end, withAttribute(tag, 'activeTab', String(active - 1)));
    }
  }
}

/** Visits the entries of the workbook's list of sheets, in tab order. */
export function forEachSheet(scanner: XmlScanner, visit: () => void): void {
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token === 'open' && scanner.name === 'sheet' && scanner.depth === 3) visit();
  }
}
