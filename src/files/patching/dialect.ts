import type { PackageEdit } from '../package/package-edit';

const STRICT = 'http://purl.oclc.org/ooxml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** XML and relationship types of ours with the namespaces that this workbook uses: transitional or strict (ECMA-376 part 1). */
export function dialectOf(edit: PackageEdit, workbookPart: string): (xml: string) => string {
  if (!edit.text(workbookPart).includes(`${STRICT}/spreadsheetml/main`)) return (xml) => xml;
  return (xml) => xml.replaceAll(MAIN, `${STRICT}/spreadsheetml/main`).replaceAll(OFFICE, `${STRICT}/officeDocument/relationships`);
}
