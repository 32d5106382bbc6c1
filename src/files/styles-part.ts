import type { CellStyle } from './sheet-draft';
import { TextEdits } from './text-edits';
import { XmlScanner } from './xml-scanner';
import { escapeXml } from './xml-text';

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
  readonly items: number;
}

const FIRST_OWN_FORMAT = 164;

/** The styles part of a workbook, to which styles can be added; what is there keeps its number and its text. */
export class StylesPart {
  private readonly places = new Map<Collection, Place>();
  private readonly additions = new Map<Collection, string[]>();
  private readonly prefix: string;
  private readonly end: number;
  private nextFormat = FIRST_OWN_FORMAT;

  /** @throws MalformedXml */
  constructor(private readonly source: string) {
    const scanner = new XmlScanner(source);
    scanner.next();
    this.prefix = scanner.prefix;
    let end = scanner.start;
    let current: { name: Collection; from: number; inside: number; selfClosing: boolean; items: number } | null = null;
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      if (token === 'open' && scanner.depth === 2) {
        const name = COLLECTIONS.find((collection) => collection === scanner.name);
        if (name !== undefined) current = { name, from: scanner.start, inside: scanner.end, selfClosing: scanner.selfClosing, items: 0 };
      } else if (token === 'open' && scanner.depth === 3 && current !== null) {
        current.items += 1;
        if (scanner.name === 'numFmt') this.nextFormat = Math.max(this.nextFormat, Number(scanner.attribute('numFmtId')) + 1);
      } else if (token === 'close' && scanner.depth === 1 && current !== null) {
        this.places.set(current.name, { ...current, close: current.selfClosing ? current.inside : scanner.start });
        current = null;
      } else if (token === 'close' && scanner.depth === 0) {
        end = scanner.start;
      }
    }
    this.end = end;
  }

  /** Index of a cell style (`s`), added when this part has not been given it before. */
  cellStyle(style: CellStyle): number {
    const font = this.add('fonts', fontXml(style.font));
    const fill = style.fill === null ? 0 : this.add('fills', fillXml(style.fill));
    const border = style.bordered ? this.add('borders', BORDER) : this.add('borders', NO_BORDER);
    const alignment = `<alignment${style.horizontal === 'general' ? '' : ` horizontal="${style.horizontal}"`} vertical="center"${style.wrap ? ' wrapText="1"' : ''}/>`;
    return this.add(
      'cellXfs',
      `<xf numFmtId="${this.format(style.format)}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`,
    );
  }

  /** Index of a differential format (`dxfId`), added when this part has not been given it before. */
  differential(xml: string): number {
    return this.add('dxfs', xml);
  }

  toString(): string {
    const edits = new TextEdits(this.source);
    for (const [collection, items] of this.additions) {
      const place = this.places.get(collection);
      const xml = items.map((item) => this.prefixed(item)).join('');
      const name = `${this.prefix}${collection}`;
      const count = (place?.items ?? 0) + items.length;
      if (place === undefined) {
        edits.insert(this.placeFor(collection), `<${name} count="${count}">${xml}</${name}>`);
        continue;
      }
      const tag = this.source
        .slice(place.from, place.inside)
        .replace(/\s*\/?>$/, '')
        .replace(/\scount=(?:"[^"]*"|'[^']*')/, '');
      edits.replace(place.from, place.inside, `${tag} count="${count}">`);
      edits.insert(place.close, place.selfClosing ? `${xml}</${name}>` : xml);
    }
    return edits.toString();
  }

  private add(collection: Collection, xml: string): number {
    const items = this.additions.get(collection) ?? [];
    this.additions.set(collection, items);
    const known = items.indexOf(xml);
    if (known < 0) items.push(xml);
    return (this.places.get(collection)?.items ?? 0) + (known < 0 ? items.length - 1 : known);
  }

  private format(code: string): number {
    const simple = SIMPLE_FORMATS.get(code);
    if (simple !== undefined) return simple;
    const attribute = `formatCode="${escapeXml(code)}"`;
    const known = (this.additions.get('numFmts') ?? []).find((xml) => xml.includes(attribute));
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
    return this.prefix === '' ? xml : xml.replace(/<(\/?)(?=\w)/g, `<$1${this.prefix}`);
  }
}

const SIMPLE_FORMATS = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['@', 49],
]);
const NO_BORDER = '<border><left/><right/><top/><bottom/><diagonal/></border>';
const BORDER = `<border>${['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"><color auto="1"/></${side}>`).join('')}<diagonal/></border>`;

function fontXml(font: CellStyle['font']): string {
  const colour = font.colour === null ? '' : `<color rgb="FF${font.colour}"/>`;
  return `<font>${font.bold ? '<b/>' : ''}<sz val="${font.size}"/>${colour}<name val="${escapeXml(font.name)}"/><charset val="134"/></font>`;
}

function fillXml(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}
