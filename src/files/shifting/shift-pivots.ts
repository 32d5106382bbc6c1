import { areaToA1, parseArea } from '../../core/grid/address';
import { isSameSheet } from '../formulas/formula-references';
import type { PackageEdit } from '../package/package-edit';
import { withAttribute } from '../package/tag';
import type { TextEdits } from '../package/text-edits';
import type { XmlScanner } from '../package/xml-scanner';
import { escapeXml } from '../package/xml-text';
import type { WorkbookPart } from '../reading/read-workbook';
import { refusePivot } from './refused-change';
import { shiftArea, type Shift } from './shift';

/**
 * Moves a pivot table that lies on the sheet.
 * @throws RefusedChange when rows or columns go in or out within it: what it shows would no longer be what it says.
 */
export function shiftPivotTable(edits: TextEdits, scanner: XmlScanner, shift: Shift): void {
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open' || scanner.name !== 'location') continue;
    const written = scanner.attribute('ref') ?? 'A1';
    const area = parseArea(written);
    const moved = shiftArea(area, shift);
    if (moved === null || moved.bottom - moved.top !== area.bottom - area.top || moved.right - moved.left !== area.right - area.left)
      refusePivot(written);
    replaceTag(edits, scanner, { ref: areaToA1(moved) });
  }
}

/** Where pivot tables take their data from follows a sheet: to another place (`shift`) or under another name. */
export function movePivotSources(
  edit: PackageEdit,
  workbook: WorkbookPart,
  sheetName: string,
  change: Shift | { readonly name: string },
): void {
  for (const { type, target, external } of workbook.relationships) {
    if (type !== 'pivotCacheDefinition' || external || !edit.has(target)) continue;
    edit.edit(target, (edits, scanner) => {
      for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
        if (token !== 'open' || scanner.name !== 'worksheetSource' || scanner.prefixedAttribute('id') !== null) continue;
        const ref = scanner.attribute('ref');
        if (!isSameSheet(scanner.attribute('sheet') ?? '', sheetName)) continue;
        if ('name' in change) replaceTag(edits, scanner, { sheet: change.name });
        else if (ref !== null) {
          const moved = shiftArea(parseArea(ref), change);
          if (moved !== null) replaceTag(edits, scanner, { ref: areaToA1(moved) });
        }
      }
    });
  }
}

function replaceTag(edits: TextEdits, scanner: XmlScanner, attributes: Readonly<Record<string, string>>): void {
  const tag = edits.source.slice(scanner.start, scanner.end);
  const changed = Object.entries(attributes).reduce(
    (text, [name, value]) => (scanner.attribute(name) === value ? text : withAttribute(text, name, escapeXml(value))),
    tag,
  );
  if (changed !== tag) edits.replace(scanner.start, scanner.end, changed);
}
