import { insertInOrder, WORKBOOK_ORDER } from '../package/element-order';
import type { PackageEdit } from '../package/package-edit';
import { withAttribute } from '../package/tag';
import type { WorkbookPart } from '../reading/read-workbook';
import { XmlScanner } from '../package/xml-scanner';

/** Has every formula calculated when the workbook is opened: results we do not know must not be left stale. */
export function recalculateOnOpening(edit: PackageEdit, workbook: WorkbookPart): void {
  let found = false;
  edit.edit(workbook.part, (edits, scanner) => {
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      if (token !== 'open' || scanner.name !== 'calcPr') continue;
      found = true;
      if (scanner.attribute('fullCalcOnLoad') === '1') continue;
      const tag = edits.source.slice(scanner.start, scanner.end);
      edits.replace(scanner.start, scanner.end, withAttribute(tag, 'fullCalcOnLoad', '1'));
    }
  });
  if (found) return;
  edit.edit(workbook.part, (edits, scanner) => {
    insertInOrder(edits, scanner, WORKBOOK_ORDER, 'calcPr', (prefix) => `<${prefix}calcPr fullCalcOnLoad="1"/>`);
  });
}

/**
 * The chain lists formula cells, and must name none that is gone. Left alone when it names none of the cells that
 * changed; programs make it anew when it is missing.
 */
export function dropCalculationChain(edit: PackageEdit, workbook: WorkbookPart, changed: ReadonlySet<string> | 'all'): void {
  for (const { id, type, target } of edit.relationships(workbook.part)) {
    if (type !== 'calcChain' || !edit.has(target)) continue;
    const named = [...edit.text(target).matchAll(/\sr="([A-Z]+[0-9]+)"/g)].map(([, address]) => address ?? '');
    if (changed !== 'all' && !named.some((address) => changed.has(address))) continue;
    edit.unrelate(workbook.part, id);
    edit.remove(target);
  }
}

/** Whether any sheet calculates anything. */
export function hasFormulas(edit: PackageEdit, workbook: WorkbookPart): boolean {
  return workbook.sheets.some(({ part }) => {
    const xml = edit.text(part);
    if (!/<(?:\w+:)?f[\s>/]/.test(xml)) return false;
    const scanner = new XmlScanner(xml);
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      if (token === 'open' && scanner.name === 'f' && scanner.depth === 5) return true;
    }
    return false;
  });
}
