import { DOMParser, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { parseA1, parseArea } from '../../src/core/grid/address';

/** Children in the order of the schemas: CT_Workbook, CT_Worksheet, CT_Stylesheet (ECMA-376 part 1), CT_OsfWebExtension. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'.split(
      ' ',
    ),
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
      ' ',
    ),
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' '),
  webextension: 'reference alternateReferences properties bindings snapshot extLst'.split(' '),
};
const MAY_REPEAT: ReadonlySet<string> = new Set(['conditionalFormatting', 'cols', 'fileRecoveryPr']);
/** Characters XML 1.0 does not allow, as they are or by number. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&#(?:x0*(?:[0-8bcef]|1[0-9a-f]|fff[ef])|0*(?:[0-8]|1[124-9]|2\d|3[01]|6553[45]));/i;
/** Lists that must not be empty. */
const FILLED: ReadonlySet<string> = new Set(['definedNames', 'mergeCells', 'hyperlinks', 'dataValidations', 'fonts', 'cellXfs', 'sheets']);

/**
 * What is wrong with a package by the schemas and by what Excel calls damaged, each with its part; nothing of the product
 * is asked. Not a whole schema: order, references between parts, and addresses.
 */
export function packageFaults(bytes: Uint8Array): readonly string[] {
  return new PackageCheck(bytes).run();
}

class PackageCheck {
  private readonly faults: string[] = [];
  private readonly texts: ReadonlyMap<string, string>;
  private readonly roots = new Map<string, Element>();

  constructor(bytes: Uint8Array) {
    const entries = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
    this.texts = new Map(entries.map(([name, content]) => [name.replaceAll('\\', '/'), strFromU8(content)]));
  }

  run(): readonly string[] {
    for (const [part, text] of this.texts) if (/\.(xml|rels)$/i.test(part)) this.parse(part, text);
    this.contentTypes();
    for (const part of this.roots.keys()) if (part.endsWith('.rels')) this.relationships(part);
    for (const [part, root] of this.roots) this.order(part, root);
    this.styles();
    for (const [part, root] of this.roots) {
      if (root.localName === 'workbook') this.workbook(part, root);
      if (root.localName === 'worksheet') this.worksheet(part, root);
      if (root.localName === 'table') this.table(part, root);
    }
    return this.faults;
  }

  private fault(part: string, what: string): void {
    this.faults.push(`${part}: ${what}`);
  }

  private parse(part: string, text: string): void {
    if (FORBIDDEN.test(text)) this.fault(part, 'a character XML forbids');
    try {
      const parsed = new DOMParser({
        onError: (level, message) => {
          if (level !== 'warning') throw new Error(message);
        },
      }).parseFromString(text.replace(/^\ufeff/, ''), 'text/xml');
      if (parsed.documentElement !== null) this.roots.set(part, parsed.documentElement);
    } catch (error) {
      this.fault(part, `not well-formed (${error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''})`);
    }
  }

  private contentTypes(): void {
    const root = this.roots.get('[Content_Types].xml');
    if (root === undefined) return;
    const defaults = elements(root, 'Default').map((each) => (attribute(each, 'Extension') ?? '').toLowerCase());
    const overrides = elements(root, 'Override').map((each) => (attribute(each, 'PartName') ?? '').slice(1).toLowerCase());
    for (const name of [...repeated(defaults), ...repeated(overrides)]) this.fault('[Content_Types].xml', `${name} declared twice`);
    for (const part of this.texts.keys()) {
      const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
      if (part !== '[Content_Types].xml' && !defaults.includes(extension) && !overrides.includes(part.toLowerCase()))
        this.fault(part, 'no content type');
    }
  }

  private relationships(part: string): void {
    const root = this.roots.get(part);
    const folder = part.replace(/_rels\/[^/]*$/, '');
    const all = root === undefined ? [] : elements(root, 'Relationship');
    for (const id of repeated(all.map((each) => attribute(each, 'Id') ?? ''))) this.fault(part, `${id} twice`);
    for (const each of all) {
      const target = attribute(each, 'Target') ?? '';
      if (attribute(each, 'TargetMode') !== 'External' && !this.has(resolved(folder, target))) this.fault(part, `${target} is missing`);
    }
  }

  private has(part: string): boolean {
    return [...this.texts.keys()].some((name) => name.toLowerCase() === part.toLowerCase());
  }

  private order(part: string, root: Element): void {
    const order = ORDER[root.localName ?? ''];
    if (order === undefined) return;
    let last = -1;
    const seen = new Set<string>();
    for (const child of children(root)) {
      const name = child.localName ?? '';
      if (name !== 'AlternateContent' && child.namespaceURI !== root.namespaceURI) continue;
      const wrapped =
        name === 'AlternateContent'
          ? children(child)
              .flatMap(children)
              .map((each) => each.localName ?? '')
          : [name];
      const rank = Math.max(-1, ...wrapped.filter((each) => order.includes(each)).map((each) => order.indexOf(each)));
      if (rank < 0) continue;
      if (rank < last) this.fault(part, `${name} behind ${order[last] ?? ''}`);
      if (name !== 'AlternateContent' && seen.has(name) && !MAY_REPEAT.has(name)) this.fault(part, `${name} twice`);
      if (FILLED.has(name) && children(child).length === 0) this.fault(part, `${name} without anything`);
      seen.add(name);
      last = Math.max(last, rank);
    }
  }

  private styleSheet(): Element | undefined {
    return [...this.roots.values()].find((root) => root.localName === 'styleSheet');
  }

  private countOf(collection: string): number {
    const root = this.styleSheet();
    const list = root === undefined ? undefined : elements(root, collection)[0];
    return list === undefined ? 0 : children(list).length;
  }

  private styles(): void {
    const root = this.styleSheet();
    if (root === undefined) return;
    for (const list of children(root)) {
      const count = attribute(list, 'count');
      if (count !== null && Number(count) !== children(list).length) this.fault('styles', `${list.localName ?? ''} counts ${count}`);
    }
    const xfs = elements(root, 'cellXfs')[0];
    const indices = { fontId: 'fonts', fillId: 'fills', borderId: 'borders', xfId: 'cellStyleXfs' };
    for (const xf of xfs === undefined ? [] : children(xfs)) {
      for (const [name, collection] of Object.entries(indices)) {
        if (Number(attribute(xf, name) ?? '0') >= this.countOf(collection) && attribute(xf, name) !== null)
          this.fault('styles', `${name} ${attribute(xf, name) ?? ''} is not there`);
      }
    }
  }

  private workbook(part: string, root: Element): void {
    const sheets = elements(root, 'sheets').flatMap(children);
    for (const name of repeated(sheets.map((each) => (attribute(each, 'name') ?? '').toLowerCase())))
      this.fault(part, `sheet ${name} twice`);
    for (const id of repeated(sheets.map((each) => attribute(each, 'sheetId') ?? ''))) this.fault(part, `sheetId ${id} twice`);
    for (const each of sheets) {
      const name = attribute(each, 'name') ?? '';
      if (name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name)) this.fault(part, `sheet name ${name}`);
      if (!(Number(attribute(each, 'sheetId')) <= 65_534)) this.fault(part, `sheetId of ${name}`);
    }
    const names = elements(root, 'definedNames').flatMap(children);
    const keys = names.map((each) => `${(attribute(each, 'name') ?? '').toLowerCase()} ${attribute(each, 'localSheetId') ?? ''}`);
    for (const key of repeated(keys)) this.fault(part, `name ${key} twice`);
    for (const each of names) {
      if (each.parentNode?.parentNode !== root) this.fault(part, 'a name outside the list');
      if (Number(attribute(each, 'localSheetId') ?? '0') >= sheets.length) this.fault(part, 'a name of a sheet that is not there');
    }
    if (children(root).some((each) => each.localName === 'definedName')) this.fault(part, 'a name outside the list');
  }

  private worksheet(part: string, root: Element): void {
    const styles = Math.max(1, this.countOf('cellXfs'));
    let lastRow = 0;
    for (const row of elements(root, 'sheetData').flatMap(children)) {
      const number = Number(attribute(row, 'r') ?? lastRow + 1);
      if (!(number > lastRow && number <= 1_048_576)) this.fault(part, `row ${number} behind row ${lastRow}`);
      lastRow = number;
      let lastColumn = -1;
      for (const cell of elements(row, 'c')) {
        const at = attribute(cell, 'r');
        const { row: ownRow, column } = at === null ? { row: number - 1, column: lastColumn + 1 } : parseA1(at);
        if (ownRow !== number - 1 || column <= lastColumn || column > 16_383) this.fault(part, `cell ${at ?? ''} in row ${number}`);
        lastColumn = column;
        if (Number(attribute(cell, 's') ?? '0') >= styles) this.fault(part, `style of ${at ?? ''}`);
      }
    }
    for (const each of allElements(root)) {
      const name = each.localName ?? '';
      for (const areas of [attribute(each, 'sqref'), name === 'mergeCell' || name === 'hyperlink' ? attribute(each, 'ref') : null]) {
        if (areas !== null) for (const area of areas.trim().split(/\s+/)) this.area(part, area);
      }
      if (name === 'cfRule' && Number(attribute(each, 'dxfId') ?? '-1') >= this.countOf('dxfs')) this.fault(part, 'dxfId');
    }
  }

  private area(part: string, text: string): void {
    try {
      parseArea(text);
    } catch {
      this.fault(part, `area ${text}`);
    }
  }

  private table(part: string, root: Element): void {
    const { left, right } = parseArea(attribute(root, 'ref') ?? 'A1');
    const columns = elements(root, 'tableColumns').flatMap(children);
    if (columns.length !== right - left + 1) this.fault(part, `${columns.length} columns on ${attribute(root, 'ref') ?? ''}`);
    for (const name of repeated(columns.map((each) => (attribute(each, 'name') ?? '').toLowerCase())))
      this.fault(part, `column ${name} twice`);
  }
}

function children(element: Element): Element[] {
  return [...element.childNodes].filter((node): node is Element => node.nodeType === 1);
}

function elements(element: Element, name: string): Element[] {
  return children(element).filter((child) => child.localName === name && child.namespaceURI === element.namespaceURI);
}

function allElements(element: Element): Element[] {
  return [...element.getElementsByTagName('*')];
}

function attribute(element: Element, name: string): string | null {
  return element.getAttribute(name);
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

function resolved(folder: string, target: string): string {
  const parts: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).replaceAll('\\', '/').split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '' && step !== '.') parts.push(step);
  }
  return parts.join('/');
}
