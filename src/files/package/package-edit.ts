import { openPackage, readingPart, relationshipsOf, relationshipsPart, type Package, type PartSource, type Relationship } from './package';
import { appendChildren } from './element-order';
import { TextEdits } from './text-edits';
import { pack, writeZip } from './write-zip';
import { XmlScanner } from './xml-scanner';
import { escapeXml } from './xml-text';

const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONSHIPS_CONTENT = 'application/vnd.openxmlformats-package.relationships+xml';
const NO_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** A package being changed. Parts that are not set keep their bytes, packed as they were, and their order. */
export class PackageEdit implements PartSource {
  private readonly source: Package;
  /** By part name in lower case; null for a removed part. */
  private readonly changed = new Map<string, { readonly name: string; readonly text: string | null }>();

  /** @throws UnreadableWorkbook */
  constructor(private readonly original: Uint8Array) {
    this.source = openPackage(original);
  }

  get parts(): readonly string[] {
    const added = [...this.changed.values()].filter(({ name, text }) => text !== null && !this.source.has(name));
    return [...this.source.entries.map(({ name }) => name), ...added.map(({ name }) => name)].filter((name) => this.has(name));
  }

  has(part: string): boolean {
    const changed = this.changed.get(part.toLowerCase());
    return changed === undefined ? this.source.has(part) : changed.text !== null;
  }

  text(part: string): string {
    return this.changed.get(part.toLowerCase())?.text ?? this.source.text(part);
  }

  relationships(part: string): readonly Relationship[] {
    return relationshipsOf(this, part);
  }

  /** Sets the text of a part; one that is no different stays untouched. */
  set(part: string, text: string): void {
    if (!this.has(part) || this.text(part) !== text) this.changed.set(part.toLowerCase(), { name: part, text });
  }

  /** Changes a part by offsets of its present text. */
  edit(part: string, change: (edits: TextEdits, scanner: XmlScanner) => void): void {
    readingPart(part, () => {
      const edits = new TextEdits(this.text(part));
      change(edits, new XmlScanner(edits.source));
      if (edits.changed) this.set(part, edits.toString());
    });
  }

  /**
   * Adds a part under a name that is free: `xl/worksheets/sheet.xml` gets the first free number, `sheet1.xml`; a part
   * of which there is `one` only keeps its plain name while that is free. Returns the name.
   */
  add(plain: string, contentType: string, text: string, one = false): string {
    let part = one ? plain : numbered(plain, 1);
    for (let number = 1; this.has(part); number += 1) part = numbered(plain, number);
    this.set(part, text);
    // A type left behind for a part that was not there would now be declared twice.
    this.forgetContentType(part);
    this.insertBeforeEnd(CONTENT_TYPES, 'Override', `PartName="/${part}" ContentType="${contentType}"`);
    return part;
  }

  /** Removes a part with its relationships part and its content type. */
  remove(part: string): void {
    for (const name of [part, relationshipsPart(part)]) {
      if (this.has(name)) this.changed.set(name.toLowerCase(), { name, text: null });
    }
    this.forgetContentType(part);
    this.forgetContentType(relationshipsPart(part));
  }

  /** Relates a part (the package itself: the empty name) to another; returns the relationship's id. */
  relate(from: string, type: string, to: string): string {
    const part = relationshipsPart(from);
    if (!this.has(part)) {
      this.set(part, NO_RELATIONSHIPS);
      this.declareRelationships();
    }
    const taken = new Set(this.relationships(from).map(({ id }) => id));
    // A part may speak of a relationship that is lost: ours must not become what it speaks of.
    const spokenOf = from === '' ? '' : this.text(from);
    let number = taken.size + 1;
    while (taken.has(`rId${number}`) || spokenOf.includes(`rId${number}"`) || spokenOf.includes(`rId${number}'`)) number += 1;
    this.insertBeforeEnd(part, 'Relationship', `Id="rId${number}" Type="${type}" Target="/${escapeXml(to)}"`);
    return `rId${number}`;
  }

  unrelate(from: string, id: string): void {
    this.edit(relationshipsPart(from), (edits, scanner) => {
      removeElements(edits, scanner, 'Relationship', () => scanner.attribute('Id') === id);
    });
    if (this.relationships(from).length === 0) this.remove(relationshipsPart(from));
  }

  /** The original bytes when nothing was changed. */
  toBytes(): Uint8Array {
    if (this.changed.size === 0) return this.original;
    const encoder = new TextEncoder();
    const kept = this.source.entries.flatMap((entry) => {
      const changed = this.changed.get(entry.name.toLowerCase());
      if (changed === undefined) return [entry];
      return changed.text === null ? [] : [pack(entry.name, encoder.encode(asUtf8(changed.text)))];
    });
    const added = [...this.changed.values()].flatMap(({ name, text }) =>
      text === null || this.source.has(name) ? [] : [pack(name, encoder.encode(text))],
    );
    return writeZip([...kept, ...added]);
  }

  private forgetContentType(part: string): void {
    this.edit(CONTENT_TYPES, (edits, scanner) => {
      removeElements(edits, scanner, 'Override', () => scanner.attribute('PartName')?.toLowerCase() === `/${part.toLowerCase()}`);
    });
  }

  private insertBeforeEnd(part: string, element: string, attributes: string): void {
    this.edit(part, (edits, scanner) => {
      scanner.next();
      appendChildren(edits, scanner, `<${scanner.prefix}${element} ${attributes}/>`);
    });
  }

  /** A relationships part has its content type from its extension, or it is no part; some programs name each by itself. */
  private declareRelationships(): void {
    if (declares(this.text(CONTENT_TYPES), 'Default', 'Extension', 'rels')) return;
    this.insertBeforeEnd(CONTENT_TYPES, 'Default', `Extension="rels" ContentType="${RELATIONSHIPS_CONTENT}"`);
  }
}

/** `xl/styles.xml`, 2 → `xl/styles2.xml`. */
function numbered(part: string, number: number): string {
  return part.replace(/\.[^./]*$/, (extension) => `${number}${extension}`);
}

function declares(contentTypes: string, element: string, attribute: string, value: string): boolean {
  const scanner = new XmlScanner(contentTypes);
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token === 'open' && scanner.name === element && scanner.attribute(attribute)?.toLowerCase() === value) return true;
  }
  return false;
}

/** Removes the elements of this name for which `unwanted` holds while the scanner stands on their opening tag. */
function removeElements(edits: TextEdits, scanner: XmlScanner, name: string, unwanted: () => boolean): void {
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open' || scanner.name !== name || !unwanted()) continue;
    const from = scanner.start;
    scanner.skip();
    edits.replace(from, scanner.end, '');
  }
}

/** Parts are written in UTF-8; a declaration that says otherwise is corrected. */
function asUtf8(text: string): string {
  return text.replace(/^(\ufeff?<\?xml[^>]*encoding=)(["'])(?!utf-8)[^"']*\2/i, '$1$2UTF-8$2');
}
