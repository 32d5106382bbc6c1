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
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml';

/** Adds a sheet behind the others, in the dialect of the workbook. */
export function addSheet(edit: PackageEdit, workbook: WorkbookPart, draft: SheetDraft, styles: StylesPart): void {
  const dialect = edit.text(workbook.part).includes(`${STRICT}/spreadsheetml/main`) ? toStrict : (text: string) => text;
  const xml = dialect(worksheetXml(draft, (style) => styles.cellStyle(style)));
  const part = edit.add('xl/worksheets/sheet#.xml', WORKSHEET_CONTENT, xml);
  const id = edit.relate(workbook.part, dialect(`${OFFICE}/worksheet`), part);
  addWindow(edit, workbook.part);
  const { lastId, count, listed } = sheetList(edit, workbook.part);
  const attributes = `name="${escapeXml(draft.name)}" sheetId="${lastId + 1}" xmlns:r="${dialect(OFFICE)}" r:id="${id}"`;
  edit.edit(workbook.part, (edits, scanner) => {
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      if (token === 'close' && scanner.name === 'sheets') edits.insert(scanner.start, `<${scanner.prefix}sheet ${attributes}/>`);
    }
  });
  const rows = draft.page.repeatRows;
  if (rows !== null) addNames(edit, workbook.part, listed, (prefix) => printTitles(draft.name, count, rows, prefix));
}

/** Namespaces and relationship types as files in the strict dialect spell them (ECMA-376 part 1). */
function toStrict(text: string): string {
  return text.replaceAll(MAIN, `${STRICT}/spreadsheetml/main`).replaceAll(OFFICE, `${STRICT}/officeDocument/relationships`);
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
