import type { ReportDocument, ReportParagraph, ReportTable } from '../../core/report/text/document';
import { openPackage, readingPart, type Package } from '../package/package';
import { XmlScanner } from '../package/xml-scanner';
import { Numbering } from './numbering';
import { readParagraph, type Around, type ReadParagraph } from './read-paragraph';
import { readTable } from './read-table';
import { Styles } from './styles';
import { readingDocument, UnreadableDocument } from './unreadable-document';

/** Elements open at once; documents of any program stay far below. */
const DEEPEST = 512;

/**
 * Reads a report from Word, WPS or LibreOffice (transitional or strict): its paragraphs as a person sees them, and its
 * tables as grids, in the order of the document.
 * @throws UnreadableDocument with a code and a message for people.
 */
export function readDocument(bytes: Uint8Array): ReportDocument {
  return readingDocument(() => {
    const source = openPackage(bytes);
    const part = source.relationships('').find(({ type }) => type === 'officeDocument')?.target;
    if (part === undefined || !source.has(part) || !/\.xml$/i.test(part)) throw new UnreadableDocument('no-document', part);
    const related = (type: string) =>
      source.relationships(part).find((relationship) => relationship.type === type && source.has(relationship.target))?.target;
    const scan = <Result>(name: string | undefined, read: (scanner: XmlScanner | null) => Result): Result =>
      name === undefined ? read(null) : readingPart(name, () => read(new XmlScanner(source.text(name))));
    const styles = scan(related('styles'), (scanner) => new Styles(scanner));
    const numbering = scan(related('numbering'), (scanner) => new Numbering(scanner, styles));
    const around = { styles, unread: { pictures: 0, objects: 0, innerTables: 0 } };
    const notes = new Map([
      ...readNotes(source, related('footnotes'), 'footnote', around),
      ...readNotes(source, related('endnotes'), 'endnote', around),
    ]);
    return readingPart(part, () => new DocumentReader(new XmlScanner(source.text(part)), around, numbering, notes).read());
  });
}

function readNotes(source: Package, part: string | undefined, kind: 'footnote' | 'endnote', around: Around): [string, string][] {
  if (part === undefined) return [];
  return readingPart(part, () => {
    const scanner = new XmlScanner(source.text(part));
    const found: [string, string][] = [];
    let id = '';
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      if (token !== 'open') continue;
      if (scanner.name === kind) id = `${kind}:${scanner.prefixedAttribute('id') ?? ''}`;
      else if (scanner.name === 'p') found.push([id, readParagraph(scanner, around).text]);
    }
    const byId = new Map<string, string>();
    for (const [key, text] of found) byId.set(key, [byId.get(key), text].filter((each) => each !== undefined && each !== '').join('\n'));
    return [...byId];
  });
}

class DocumentReader {
  private readonly paragraphs: ReportParagraph[] = [];
  private readonly tables: ReportTable[] = [];
  private number = 0;
  /** Begun in a paragraph whose mark is deleted. */
  private begun = '';

  constructor(
    private readonly scanner: XmlScanner,
    private readonly around: Around,
    private readonly numbering: Numbering,
    private readonly notes: ReadonlyMap<string, string>,
  ) {}

  read(): ReportDocument {
    const { scanner } = this;
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      if (token !== 'open') continue;
      if (scanner.depth === 1 && scanner.name !== 'document') throw new UnreadableDocument('no-document', scanner.name);
      if (scanner.depth > DEEPEST) throw new UnreadableDocument('too-large', 'nested too deeply');
      switch (scanner.name) {
        case 'p':
          this.add(readParagraph(scanner, this.around));
          break;
        case 'tbl':
          this.tables.push({ ...readTable(scanner, this.around, this.numbering, this.tables.length + 1), after: this.number });
          break;
        case 'del':
        case 'moveFrom':
        case 'sdtPr':
        case 'sectPr':
        case 'Fallback':
          scanner.skip();
      }
    }
    const { unread } = this.around;
    const isWhole = Object.values(unread).every((count) => count === 0);
    return { paragraphs: this.paragraphs, tables: this.tables, ...(isWhole ? {} : { unread }) };
  }

  private add(read: ReadParagraph): void {
    if (read.joined) {
      this.begun += read.text;
      return;
    }
    this.number += 1;
    const text = `${this.numberOf(read)}${this.begun}${read.text}`;
    this.begun = '';
    const outline = read.outline === null ? null : read.outline + 1;
    this.say(text, outline, 'body');
    for (const box of read.boxes) this.say(`${this.numberOf(box)}${box.text}`, null, 'text-box');
    for (const note of read.notes) {
      const words = this.notes.get(note);
      if (words !== undefined) this.say(words, null, 'note');
    }
  }

  private say(text: string, outline: number | null, place: ReportParagraph['place']): void {
    this.paragraphs.push({ number: this.number, text: text.trim(), outline, place });
  }

  private numberOf({ numberingId, numberingLevel }: ReadParagraph): string {
    return this.numbering.next(numberingId, numberingLevel ?? 0);
  }
}
