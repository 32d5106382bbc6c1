import type { XmlScanner } from '../package/xml-scanner';
import { outlineOf, type ParagraphTraits, type Styles } from './styles';
import { isOn, valueOf } from './word-attribute';
import type { UnreadParts } from '../../core/report/text/document';

export interface ReadParagraph extends ParagraphTraits {
  /** Without its automatic number. */
  readonly text: string;
  /** Paragraphs of text boxes anchored in it. */
  readonly boxes: readonly ReadParagraph[];
  /** Ids of notes referred to: `footnote:2`, `endnote:1`. */
  readonly notes: readonly string[];
  /** Its mark is deleted: the next paragraph goes on in this one. */
  readonly joined: boolean;
}

/** What a document says of all its paragraphs, and what was passed over in them. */
export interface Around {
  readonly styles: Styles;
  readonly unread: { -readonly [Part in keyof UnreadParts]: number };
}

/** What is there only for programs, or was there before a tracked change. */
const PASSED_OVER = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'delInstrText',
  'Fallback',
  'sdtPr',
  'sdtEndPr',
  'rPrChange',
  'pPrChange',
  'sectPr',
  'rt',
]);
/** Text boxes within text boxes; no program makes more. */
const MOST_NESTED = 8;

/** Reads the paragraph just opened, to its end. */
export function readParagraph(scanner: XmlScanner, around: Around, nested = 0): ReadParagraph {
  return new ParagraphReader(scanner, around, nested).read();
}

class ParagraphReader {
  private text = '';
  private readonly boxes: ReadParagraph[] = [];
  private readonly notes: string[] = [];
  private readonly fields: ('code' | 'result')[] = [];
  private hidden = false;
  private style: string | null = null;
  private numberingId: string | null = null;
  private numberingLevel: number | null = null;
  private outline: number | null = null;
  private joined = false;

  constructor(
    private readonly scanner: XmlScanner,
    private readonly around: Around,
    private readonly nested: number,
  ) {}

  read(): ReadParagraph {
    const { scanner } = this;
    const depth = scanner.depth;
    while (scanner.depth >= depth) if (scanner.next() === 'open') this.open();
    const { text, boxes, notes, joined } = this;
    const inherited = this.around.styles.of(this.style);
    return {
      text: text.replace(/\u00ad/g, ''),
      boxes,
      notes,
      joined,
      numberingId: this.numberingId ?? inherited.numberingId,
      numberingLevel: this.numberingLevel ?? inherited.numberingLevel,
      outline: this.outline ?? inherited.outline,
    };
  }

  private open(): void {
    const { scanner } = this;
    if (PASSED_OVER.has(scanner.name)) {
      scanner.skip();
      return;
    }
    switch (scanner.name) {
      case 'pPr':
        this.properties();
        return;
      case 'r':
        this.hidden = false;
        return;
      case 'rPr':
        this.runProperties();
        return;
      case 'fldChar':
        this.field(scanner.prefixedAttribute('fldCharType'));
        return;
      case 't':
        this.say(scanner.innerText());
        return;
      case 'tab':
      case 'ptab':
        this.say('\t');
        return;
      case 'br':
      case 'cr':
        this.say('\n');
        return;
      case 'noBreakHyphen':
        this.say('-');
        return;
      case 'footnoteReference':
        this.notes.push(`footnote:${scanner.prefixedAttribute('id') ?? ''}`);
        return;
      case 'endnoteReference':
        this.notes.push(`endnote:${scanner.prefixedAttribute('id') ?? ''}`);
        return;
      case 'txbxContent':
        this.textBox();
        return;
      case 'pic':
      case 'imagedata':
        this.around.unread.pictures += 1;
        return;
      case 'chart':
      case 'object':
        this.around.unread.objects += 1;
        scanner.skip();
        return;
      case 'tbl':
        this.passOverTable();
    }
  }

  /** What a field is made by is not seen, only its result; results lie within the code of an outer field at times. */
  private say(text: string): void {
    if (!this.hidden && !this.fields.includes('code')) this.text += text;
  }

  private field(type: string | null): void {
    if (type === 'begin') this.fields.push('code');
    else if (type === 'separate') this.fields[this.fields.length - 1] = 'result';
    else if (type === 'end') this.fields.pop();
  }

  private properties(): void {
    const { scanner } = this;
    const depth = scanner.depth;
    while (scanner.depth >= depth) {
      if (scanner.next() !== 'open') continue;
      if (scanner.name === 'pPrChange' || scanner.name === 'rPrChange' || scanner.name === 'sectPr') scanner.skip();
      else if (scanner.name === 'pStyle') this.style = valueOf(scanner);
      else if (scanner.name === 'numId') this.numberingId = valueOf(scanner);
      else if (scanner.name === 'ilvl') this.numberingLevel = Number(valueOf(scanner));
      else if (scanner.name === 'outlineLvl') this.outline = outlineOf(valueOf(scanner));
      else if (scanner.name === 'del' || scanner.name === 'moveFrom') this.joined = true;
    }
  }

  private runProperties(): void {
    const { scanner } = this;
    const depth = scanner.depth;
    while (scanner.depth >= depth) {
      if (scanner.next() !== 'open') continue;
      if (scanner.name === 'rPrChange') scanner.skip();
      else if (scanner.name === 'vanish') this.hidden = isOn(scanner);
      else if (scanner.name === 'rStyle' && this.around.styles.hides(valueOf(scanner))) this.hidden = true;
    }
  }

  private textBox(): void {
    const { scanner } = this;
    if (this.nested >= MOST_NESTED) {
      scanner.skip();
      return;
    }
    const depth = scanner.depth;
    while (scanner.depth >= depth) {
      if (scanner.next() !== 'open') continue;
      if (scanner.name === 'p') this.boxes.push(readParagraph(scanner, this.around, this.nested + 1));
      else if (scanner.name === 'tbl') this.passOverTable();
      else if (PASSED_OVER.has(scanner.name)) scanner.skip();
    }
  }

  private passOverTable(): void {
    this.around.unread.innerTables += 1;
    this.scanner.skip();
  }
}
