import { alignmentXml, borderXml, fillXml, fontXml, NUMBERED_FORMATS } from './cell-style-xml';
import type { CellStyle } from './sheet-draft';
import { withAttribute } from '../package/tag';
import { TextEdits } from '../package/text-edits';
import { XmlScanner } from '../package/xml-scanner';
import { escapeXml } from '../package/xml-text';

/** Children of the style sheet in the order the schema demands. */
const COLLECTIONS = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
] as const;
type Collection = (typeof COLLECTIONS)[number];

interface Place {
  readonly from: number;
  /** End of the opening tag, and start of the closing one; the same place for a self-closing element. */
  readonly inside: number;
  readonly close: number;
  readonly selfClosing: boolean;
  readonly items: readonly { readonly from: number; readonly to: number }[];
}

const FIRST_OWN_FORMAT = 164;
const EMPTY_DXF = '<dxf/>';
const DEFAULTS: readonly (readonly [Collection, readonly string[]])[] = [
  ['fonts', ['<font/>']],
  ['fills', ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>']],
  ['borders', ['<border><left/><right/><top/><bottom/><diagonal/></border>']],
  ['cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']],
  ['cellXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']],
];

/** The styles part of a workbook, to which styles can be added; what is there keeps its number and its text. */
export class StylesPart {
  private readonly places = new Map<Collection, Place>();
  /** Items as they are to be, without prefix; those of the source first. */
  private readonly items = new Map<Collection, string[]>();
  private prefix = '';
  private end = 0;
  private nextFormat = FIRST_OWN_FORMAT;
  private readonly source: string;
  /** Differential formats that were taken out. */
  private readonly dropped = new Set<number>();

  /** @throws MalformedXml */
  constructor(private readonly original: string) {
    this.source = openedUp(original);
    this.read(new XmlScanner(this.source));
    for (const [collection, { items }] of this.places) {
      this.items.set(
        collection,
        items.map(({ from, to }) => this.unprefixed(this.source.slice(from, to))),
      );
    }
  }

  /** Index (`s`) of a cell style, added unless it is there. */
  cellStyle(style: CellStyle): number {
    this.ensureDefaults();
    const fill = style.fill === null ? 0 : this.add('fills', fillXml(style.fill));
    const ids = `numFmtId="${this.format(style.format)}" fontId="${this.add('fonts', fontXml(style))}" fillId="${fill}" borderId="${this.add('borders', borderXml(style))}"`;
    return this.add(
      'cellXfs',
      `<xf ${ids} xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignmentXml(style)}</xf>`,
    );
  }

  /** Index of a cell style like this one but for its number format, added unless it is there. */
  withFormat(style: number, code: string): number {
    this.ensureDefaults();
    const own = this.items.get('cellXfs')?.[style] ?? '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
    const bare = own.replace(/^(<xf[^>]*?)\snumFmtId="[^"]*"/, '$1').replace(/^(<xf[^>]*?)\sapplyNumberFormat="[^"]*"/, '$1');
    return this.add('cellXfs', bare.replace(/^<xf/, `<xf numFmtId="${this.format(code)}" applyNumberFormat="1"`));
  }

  /** How a cell of this style shows a text; letters are `fontSize` points high. */
  textLook(style: number): { readonly wraps: boolean; readonly fontSize: number } {
    const own = this.items.get('cellXfs')?.[style] ?? '';
    const font = this.items.get('fonts')?.[Number(/\sfontId="(\d+)"/.exec(own)?.[1] ?? '0')] ?? '';
    return { wraps: /\swrapText="(?:1|true)"/.test(own), fontSize: Number(/<sz\s+val="([\d.]+)"/.exec(font)?.[1] ?? '11') };
  }

  /** Index of a cell style like this one but that its text wraps, added unless it is there. */
  wrapping(style: number): number {
    if (this.textLook(style).wraps) return style;
    this.ensureDefaults();
    const own = this.items.get('cellXfs')?.[style] ?? '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
    const [tag = ''] = /^<xf[^>]*>/.exec(own) ?? [];
    const inside = own.slice(tag.length).replace(/<\/xf>$/, '');
    const [alignment = '<alignment/>'] = /<alignment[^>]*\/>/.exec(inside) ?? [];
    const opened = withAttribute(tag, 'applyAlignment', '1').replace(/\s*\/>$/, '>');
    return this.add('cellXfs', `${opened}${withAttribute(alignment, 'wrapText', '1')}${inside.replace(alignment, '')}</xf>`);
  }

  /** Index (`dxfId`) of a differential format, added unless it is there. */
  differential(xml: string): number {
    return this.add('dxfs', xml);
  }

  /** Empties a differential format nobody uses any more; at the end of the list it goes. */
  dropDifferential(id: number): void {
    const items = this.items.get('dxfs') ?? [];
    if (id >= items.length) return;
    items[id] = EMPTY_DXF;
    this.dropped.add(id);
    while (this.dropped.has(items.length - 1)) items.pop();
  }

  toString(): string {
    const edits = new TextEdits(this.source);
    // In the order of the schema: what comes new to one place stands in the order it is inserted.
    for (const collection of COLLECTIONS) {
      const items = this.items.get(collection) ?? [];
      const place = this.places.get(collection);
      if (place !== undefined) this.editCollection(edits, collection, place, items);
      else if (items.length > 0) edits.insert(this.placeFor(collection), this.wrapped(collection, items));
    }
    return edits.changed ? edits.toString() : this.original;
  }

  /**
   * Cells without a style have the first of each list, and the first two fills are the program's own: ours must never
   * take those places.
   */
  private ensureDefaults(): void {
    for (const [collection, defaults] of DEFAULTS) {
      const items = this.items.get(collection) ?? [];
      this.items.set(collection, items);
      items.push(...defaults.slice(items.length));
    }
  }

  private read(scanner: XmlScanner): void {
    scanner.next();
    this.prefix = scanner.prefix;
    this.end = scanner.start;
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      if (token === 'close') this.end = scanner.start;
      const name = scanner.prefix === this.prefix ? COLLECTIONS.find((collection) => collection === scanner.name) : undefined;
      if (token === 'open' && name !== undefined) this.places.set(name, this.readCollection(scanner));
      else if (token === 'open') scanner.skip();
    }
  }

  private readCollection(scanner: XmlScanner): Place {
    const { start: from, end: inside, selfClosing } = scanner;
    const items: { from: number; to: number }[] = [];
    const outside = scanner.depth - 1;
    while (scanner.depth > outside) {
      if (scanner.next() !== 'open') continue;
      const item = scanner.start;
      if (scanner.name === 'numFmt') this.nextFormat = Math.max(this.nextFormat, Number(scanner.attribute('numFmtId')) + 1);
      scanner.skip();
      items.push({ from: item, to: scanner.end });
    }
    return { from, inside, close: selfClosing ? inside : scanner.start, selfClosing, items };
  }

  private editCollection(edits: TextEdits, collection: Collection, place: Place, items: readonly string[]): void {
    const kept = place.items.slice(0, items.length);
    kept.forEach(({ from, to }, index) => {
      const item = items[index] ?? '';
      if (item !== this.unprefixed(this.source.slice(from, to))) edits.replace(from, to, this.prefixed(item));
    });
    for (const { from, to } of place.items.slice(items.length)) edits.replace(from, to, '');
    if (items.length === place.items.length) return;
    const added = items
      .slice(place.items.length)
      .map((item) => this.prefixed(item))
      .join('');
    const tag = this.source.slice(place.from, place.inside).replace(/\s*\/?>$/, '>');
    const counted = withAttribute(tag, 'count', String(items.length));
    edits.replace(place.from, place.inside, place.selfClosing && added === '' ? counted.replace(/>$/, '/>') : counted);
    if (added !== '') edits.insert(place.close, place.selfClosing ? `${added}</${this.prefix}${collection}>` : added);
  }

  private wrapped(collection: Collection, items: readonly string[]): string {
    return this.prefixed(`<${collection} count="${items.length}">${items.join('')}</${collection}>`);
  }

  private add(collection: Collection, xml: string): number {
    const items = this.items.get(collection) ?? [];
    this.items.set(collection, items);
    const known = items.indexOf(xml);
    return known < 0 ? items.push(xml) - 1 : known;
  }

  private format(code: string): number {
    const numbered = NUMBERED_FORMATS.get(code);
    if (numbered !== undefined) return numbered;
    const attribute = `formatCode="${escapeXml(code)}"`;
    const known = (this.items.get('numFmts') ?? []).find((xml) => xml.includes(attribute));
    if (known !== undefined) return Number(/numFmtId="(\d+)"/.exec(known)?.[1]);
    const id = this.nextFormat;
    this.nextFormat += 1;
    this.add('numFmts', `<numFmt numFmtId="${id}" ${attribute}/>`);
    return id;
  }

  private placeFor(collection: Collection): number {
    for (const later of COLLECTIONS.slice(COLLECTIONS.indexOf(collection) + 1)) {
      const place = this.places.get(later);
      if (place !== undefined) return place.from;
    }
    return this.end;
  }

  private prefixed(xml: string): string {
    return this.prefix === '' ? xml : xml.replace(/<(\/?)(?=[\w])/g, `<$1${this.prefix}`);
  }

  private unprefixed(xml: string): string {
    return this.prefix === '' ? xml : xml.replaceAll(`<${this.prefix}`, '<').replaceAll(`</${this.prefix}`, '</');
  }
}

/** A style sheet without anything in it, as one that things can be put into. */
function openedUp(xml: string): string {
  const scanner = new XmlScanner(xml);
  scanner.next();
  const { start, end, prefix, name, selfClosing } = scanner;
  if (!selfClosing) return xml;
  return `${xml.slice(0, start)}${xml.slice(start, end).replace(/\s*\/>$/, '>')}</${prefix}${name}>${xml.slice(end)}`;
}
