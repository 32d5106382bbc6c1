import { dialectOf } from './dialect';
import { insertInOrder, WORKBOOK_ORDER } from '../package/element-order';
import { printTitles } from '../drafting/new-workbook';
import type { PackageEdit } from '../package/package-edit';
import { addNames } from './patch-names';
import { forEachSheet } from './patch-sheets';
import type { WorkbookPart } from '../reading/read-workbook';
import type { SheetDraft } from '../drafting/sheet-draft';
import { worksheetXml } from '../drafting/sheet-xml';
import type { StylesPart } from '../drafting/styles-part';
import { escapeXml } from '../package/xml-text';

const WORKSHEET_CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Adds a sheet behind the others, in the dialect of the workbook. */
export function addSheet(edit: PackageEdit, workbook: WorkbookPart, draft: SheetDraft, styles: StylesPart): void {
  const dialect = dialectOf(edit, workbook.part);
  const xml = dialect(worksheetXml(draft, (style) => styles.cellStyle(style)));
  const part = edit.add('xl/worksheets/sheet.xml', WORKSHEET_CONTENT, xml);
  const id = edit.relate(workbook.part, dialect(`${OFFICE}/worksheet`), part);
  addWindow(edit, workbook.part);
  const { freeId, count } = sheetList(edit, workbook.part);
  const attributes = `name="${escapeXml(draft.name)}" sheetId="${freeId}" xmlns:r="${dialect(OFFICE)}" r:id="${id}"`;
  edit.edit(workbook.part, (edits, scanner) => {
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      if (token === 'close' && scanner.name === 'sheets') edits.insert(scanner.start, `<${scanner.prefix}sheet ${attributes}/>`);
    }
  });
  const rows = draft.page.repeatRows;
  if (rows !== null) addNames(edit, workbook.part, (prefix) => printTitles(draft.name, count, rows, prefix));
}

/** A sheet's view belongs to a window of the workbook; a file may have come without any. */
function addWindow(edit: PackageEdit, workbookPart: string): void {
  if (/<(?:\w+:)?bookViews[\s>/]/.test(edit.text(workbookPart))) return;
  edit.edit(workbookPart, (edits, scanner) => {
    insertInOrder(
      edits,
      scanner,
      WORKBOOK_ORDER,
      'bookViews',
      (prefix) => `<${prefix}bookViews><${prefix}workbookView/></${prefix}bookViews>`,
    );
  });
}

function sheetList(edit: PackageEdit, workbookPart: string): { freeId: number; count: number } {
  const ids = new Set<number>();
  let count = 0;
  edit.edit(workbookPart, (_, scanner) => {
    forEachSheet(scanner, () => {
      count += 1;
      ids.add(Number(scanner.attribute('sheetId')));
    });
  });
  let freeId = [...ids].filter(isSheetId).reduce((last, id) => Math.max(last, id), 0) + 1;
  if (!isSheetId(freeId)) for (freeId = 1; ids.has(freeId);) freeId += 1;
  return { freeId, count };
}

/** Ids are numbers from 1 to 65534 (18.2.19). */
function isSheetId(id: number): boolean {
  return Number.isInteger(id) && id >= 1 && id <= 65_534;
}
