import type { NameChange } from './changes';
import { appendChildren, insertInOrder, WORKBOOK_ORDER } from '../package/element-order';
import type { PackageEdit } from '../package/package-edit';
import { escapeXml } from '../package/xml-text';

/** Sets workbook names, or removes them; names of single sheets are others' and stay. */
export function patchNames(edit: PackageEdit, workbookPart: string, names: readonly NameChange[]): void {
  const wanted = new Map(names.map((change) => [change.name.toLowerCase(), change]));
  let listed = false;
  let left = 0;
  edit.edit(workbookPart, (edits, scanner) => {
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      if (token === 'open' && scanner.name === 'definedNames') listed = true;
      if (token !== 'open' || scanner.name !== 'definedName') continue;
      const change = scanner.attribute('localSheetId') === null ? wanted.get((scanner.attribute('name') ?? '').toLowerCase()) : undefined;
      const { start, prefix } = scanner;
      const text = scanner.innerText();
      left += 1;
      if (change === undefined) continue;
      wanted.delete(change.name.toLowerCase());
      if (change.refersTo === null) left -= 1;
      if (change.refersTo !== text) edits.replace(start, scanner.end, change.refersTo === null ? '' : nameXml(change, prefix));
    }
  });
  const added = [...wanted.values()].filter(({ refersTo }) => refersTo !== null);
  if (added.length > 0) addNames(edit, workbookPart, (prefix) => added.map((change) => nameXml(change, prefix)).join(''));
  else if (listed && left === 0) removeList(edit, workbookPart);
}

/** Adds defined names, within the list there is or in a new one. `xml` builds them with the part's prefix. */
export function addNames(edit: PackageEdit, workbookPart: string, xml: (prefix: string) => string): void {
  let listed = false;
  edit.edit(workbookPart, (edits, scanner) => {
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      if (token !== 'open' || scanner.name !== 'definedNames' || scanner.depth !== 2 || listed) continue;
      listed = true;
      appendChildren(edits, scanner, xml(scanner.prefix));
    }
  });
  if (listed) return;
  edit.edit(workbookPart, (edits, scanner) => {
    insertInOrder(
      edits,
      scanner,
      WORKBOOK_ORDER,
      'definedNames',
      (prefix) => `<${prefix}definedNames>${xml(prefix)}</${prefix}definedNames>`,
    );
  });
}

/** The schema wants no empty list. */
function removeList(edit: PackageEdit, workbookPart: string): void {
  edit.edit(workbookPart, (edits, scanner) => {
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      if (token !== 'open' || scanner.name !== 'definedNames') continue;
      const from = scanner.start;
      scanner.skip();
      edits.replace(from, scanner.end, '');
    }
  });
}

function nameXml({ name, refersTo, hidden }: NameChange, prefix: string): string {
  return `<${prefix}definedName name="${escapeXml(name)}"${hidden ? ' hidden="1"' : ''}>${escapeXml(refersTo ?? '')}</${prefix}definedName>`;
}
