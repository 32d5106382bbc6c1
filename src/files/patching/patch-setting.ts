import { SETTING_KEY } from '../../core/traces';
import { appendChildren, insertInOrder, WEB_EXTENSION_ORDER } from '../package/element-order';
import type { PackageEdit } from '../package/package-edit';
import { findSetting, webExtensionParts } from '../reading/web-extension';
import { escapeXml } from '../package/xml-text';

/** The `Id` of the manifest: whose settings these are. */
export const ADD_IN_ID = 'f1c44a2d-3452-45f0-87b7-550911bb89a7';

const CONTENT = 'application/vnd.ms-office';
const RELATIONSHIP = 'http://schemas.microsoft.com/office/2011/relationships';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const EXTENSION = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const TASK_PANES = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Sets our one workbook setting, or removes it with what we needed to keep it. */
export function patchSetting(edit: PackageEdit, text: string | null): void {
  const found = findSetting(edit);
  if (text === null) {
    if (found !== null) removeSetting(edit, found);
  } else if (found !== null) {
    edit.edit(found.part, (edits) => edits.replace(found.from, found.to, propertyXml(text, prefixAt(edits.source, found.from))));
  } else {
    const own = webExtensionParts(edit).find((part) => isOurs(edit.text(part)));
    if (own === undefined) addExtension(edit, text);
    else addProperty(edit, own, text);
  }
}

function propertyXml(text: string, prefix: string): string {
  return `<${prefix}property name="${SETTING_KEY}" value="${escapeXml(jsonOf(text))}"/>`;
}

/** The text as JSON, with the two characters by number that JSON allows and XML does not. */
function jsonOf(text: string): string {
  return JSON.stringify(text).replace(/[\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`);
}

function prefixAt(source: string, at: number): string {
  return /^<([^\s>:]+:)/.exec(source.slice(at, at + 100))?.[1] ?? '';
}

function isOurs(xml: string): boolean {
  return xml.includes(ADD_IN_ID);
}

function addProperty(edit: PackageEdit, part: string, text: string): void {
  let listed = false;
  edit.edit(part, (edits, scanner) => {
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      if (token !== 'open' || scanner.name !== 'properties' || listed) continue;
      listed = true;
      appendChildren(edits, scanner, propertyXml(text, scanner.prefix));
    }
  });
  if (listed) return;
  edit.edit(part, (edits, scanner) => {
    insertInOrder(
      edits,
      scanner,
      WEB_EXTENSION_ORDER,
      'properties',
      (prefix) => `<${prefix}properties>${propertyXml(text, prefix)}</${prefix}properties>`,
    );
  });
}

/** A web extension and a task pane that stays closed, as Excel writes them for an add-in that stored settings. */
function addExtension(edit: PackageEdit, text: string): void {
  const extension = edit.add(
    'xl/webextensions/webextension.xml',
    `${CONTENT}.webextension+xml`,
    `${DECLARATION}<we:webextension xmlns:we="${EXTENSION}" id="{${ADD_IN_ID.toUpperCase()}}"><we:reference id="${ADD_IN_ID}" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties>${propertyXml(text, 'we:')}</we:properties><we:bindings/><we:snapshot xmlns:r="${OFFICE}"/></we:webextension>`,
  );
  const panes = taskPanesOf(edit) ?? addTaskPanes(edit);
  const id = edit.relate(panes, `${RELATIONSHIP}/webextension`, extension);
  edit.edit(panes, (edits, scanner) => {
    scanner.next();
    const { prefix } = scanner;
    appendChildren(
      edits,
      scanner,
      `<${prefix}taskpane dockstate="right" visibility="0" width="350" row="1"><${prefix}webextensionref xmlns:r="${OFFICE}" r:id="${id}"/></${prefix}taskpane>`,
    );
  });
}

function taskPanesOf(edit: PackageEdit): string | null {
  const related = edit.relationships('').find(({ type, external }) => type === 'webextensiontaskpanes' && !external);
  return related !== undefined && edit.has(related.target) ? related.target : null;
}

function addTaskPanes(edit: PackageEdit): string {
  const xml = `${DECLARATION}<wetp:taskpanes xmlns:wetp="${TASK_PANES}"></wetp:taskpanes>`;
  const part = edit.add('xl/webextensions/taskpanes.xml', `${CONTENT}.webextensiontaskpanes+xml`, xml, true);
  edit.relate('', `${RELATIONSHIP}/webextensiontaskpanes`, part);
  return part;
}

function removeSetting(edit: PackageEdit, found: { readonly part: string; readonly from: number; readonly to: number }): void {
  edit.edit(found.part, (edits) => edits.replace(found.from, found.to, ''));
  const xml = edit.text(found.part);
  if (!isOurs(xml) || /<(?:\w+:)?(?:property|binding)\s/.test(xml)) return;
  const panes = taskPanesOf(edit);
  const reference = panes === null ? undefined : edit.relationships(panes).find(({ target }) => target === found.part);
  edit.remove(found.part);
  if (panes === null || reference === undefined) return;
  edit.unrelate(panes, reference.id);
  removePane(edit, panes, reference.id);
  if (edit.relationships(panes).length > 0 || /<(?:\w+:)?taskpane[\s>]/.test(edit.text(panes))) return;
  const root = edit.relationships('').find(({ target }) => target === panes);
  edit.remove(panes);
  if (root !== undefined) edit.unrelate('', root.id);
}

function removePane(edit: PackageEdit, panes: string, id: string): void {
  edit.edit(panes, (edits, scanner) => {
    let from = 0;
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      if (token === 'open' && scanner.name === 'taskpane') from = scanner.start;
      if (token !== 'open' || scanner.name !== 'webextensionref' || scanner.prefixedAttribute('id') !== id) continue;
      scanner.skip();
      scanner.next();
      edits.replace(from, scanner.end, '');
    }
  });
}
