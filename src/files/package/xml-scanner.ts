/** The text is not well-formed XML, or uses what a workbook never does (a document type, an unknown entity). */
export class MalformedXml extends Error {
  constructor(what: string, at: number) {
    super(`${what} at character ${at}`);
    this.name = 'MalformedXml';
  }
}

export type XmlToken = 'open' | 'close' | 'text' | 'end';

const SLASH = 47;
const GREATER = 62;
const LESS = 60;
const EXCLAMATION = 33;
const QUESTION = 63;
const EQUALS = 61;
const QUOTE = 34;
const APOSTROPHE = 39;

/**
 * Reads XML forwards and keeps the offset of every tag, so that a part of a package can be changed in place and
 * the rest of its text left as it is. Names come without their prefix. A self-closing element gives `open`, then `close`.
 */
export class XmlScanner {
  /** Local name of the element opened or closed last, and its prefix with the colon (`x:`), mostly empty. */
  name = '';
  prefix = '';
  /** Where the current token begins, and where it ends (exclusive). */
  start = 0;
  end = 0;
  selfClosing = false;
  /** Elements open now; the one just opened is among them. */
  get depth(): number {
    return this.open.length;
  }

  private readonly open: string[] = [];
  private attributesFrom = 0;
  private closing = false;
  private cdata = false;
  private rootSeen = false;

  constructor(readonly source: string) {
    if (source.charCodeAt(0) === 0xfeff) this.end = 1;
  }

  /** @throws MalformedXml */
  next(): XmlToken {
    if (this.closing) {
      this.closing = false;
      this.setName(this.open.pop() ?? '');
      return 'close';
    }
    for (;;) {
      const from = this.end;
      if (from >= this.source.length) return this.finish(from);
      if (this.source.charCodeAt(from) !== LESS) {
        const to = this.source.indexOf('<', from);
        this.start = from;
        this.end = to < 0 ? this.source.length : to;
        this.cdata = false;
        if (this.open.length > 0) return 'text';
        if (this.source.slice(this.start, this.end).trim() !== '') throw new MalformedXml('Text outside the document', from);
        continue;
      }
      switch (this.source.charCodeAt(from + 1)) {
        case QUESTION:
          this.passOver(from, '<?', '?>');
          continue;
        case EXCLAMATION:
          if (this.source.startsWith('<!--', from)) {
            this.passOver(from, '<!--', '-->');
            continue;
          }
          if (this.source.startsWith('<![CDATA[', from)) {
            this.passOver(from, '<![CDATA[', ']]>');
            this.cdata = true;
            if (this.open.length === 0) throw new MalformedXml('Text outside the document', from);
            return 'text';
          }
          throw new MalformedXml('A document type is not accepted', from);
        case SLASH:
          return this.closeTag(from);
        default:
          return this.openTag(from);
      }
    }
  }

  /** Text of the current `text` token, with entities resolved. */
  text(): string {
    const { source, start, end } = this;
    return this.cdata ? source.slice(start + 9, end - 3) : decodeXml(source, start, end);
  }

  /** Value of an attribute of the element just opened, named as written (`r`, `r:id`); null when it is not there. */
  attribute(name: string): string | null {
    return this.findAttribute(name, false);
  }

  /** Value of the attribute with this local name that carries a prefix, whichever it is (`r:id`, `ns1:id`). */
  prefixedAttribute(localName: string): string | null {
    return this.findAttribute(`:${localName}`, true);
  }

  /** Passes over the element just opened; the next token comes after its end. */
  skip(): void {
    const outside = this.open.length - 1;
    while (this.open.length > outside) this.next();
  }

  /** All text within the element just opened. Reads to its end. */
  innerText(): string {
    const outside = this.open.length - 1;
    let text = '';
    while (this.open.length > outside) if (this.next() === 'text') text += this.text();
    return text;
  }

  private finish(at: number): XmlToken {
    if (this.open.length > 0) throw new MalformedXml(`<${this.open[this.open.length - 1]}> is never closed`, at);
    if (!this.rootSeen) throw new MalformedXml('No element', at);
    this.start = at;
    return 'end';
  }

  private passOver(from: number, opening: string, ending: string): void {
    const to = this.source.indexOf(ending, from + opening.length);
    if (to < 0) throw new MalformedXml(`${opening} without ${ending}`, from);
    this.start = from;
    this.end = to + ending.length;
  }

  private openTag(from: number): XmlToken {
    if (this.open.length === 0 && this.rootSeen) throw new MalformedXml('A second root element', from);
    const nameEnd = this.nameEnd(from + 1);
    const qualified = this.source.slice(from + 1, nameEnd);
    if (qualified === '') throw new MalformedXml('A tag without a name', from);
    const to = this.tagEnd(nameEnd, from);
    this.rootSeen = true;
    this.start = from;
    this.end = to + 1;
    this.attributesFrom = nameEnd;
    this.selfClosing = this.source.charCodeAt(to - 1) === SLASH;
    this.closing = this.selfClosing;
    this.open.push(qualified);
    this.setName(qualified);
    return 'open';
  }

  private closeTag(from: number): XmlToken {
    const to = this.source.indexOf('>', from);
    const qualified = this.source.slice(from + 2, to < 0 ? from + 2 : to).trimEnd();
    const expected = this.open.pop();
    if (to < 0 || qualified !== expected) throw new MalformedXml(`</${qualified}> where </${expected ?? ''}> is due`, from);
    this.start = from;
    this.end = to + 1;
    this.setName(qualified);
    return 'close';
  }

  private setName(qualified: string): void {
    const colon = qualified.indexOf(':');
    this.prefix = colon < 0 ? '' : qualified.slice(0, colon + 1);
    this.name = colon < 0 ? qualified : qualified.slice(colon + 1);
  }

  private nameEnd(from: number): number {
    let at = from;
    for (; at < this.source.length; at += 1) {
      const code = this.source.charCodeAt(at);
      if (code <= 32 || code === SLASH || code === GREATER) return at;
    }
    return at;
  }

  /** The `>` that ends a tag; one inside a quoted value does not. */
  private tagEnd(from: number, tag: number): number {
    for (let at = from; at < this.source.length; at += 1) {
      const code = this.source.charCodeAt(at);
      if (code === GREATER) return at;
      if (code === LESS) break;
      if (code === QUOTE || code === APOSTROPHE) {
        at = this.source.indexOf(code === QUOTE ? '"' : "'", at + 1);
        if (at < 0) break;
      }
    }
    throw new MalformedXml('A tag that does not end', tag);
  }

  private findAttribute(name: string, suffix: boolean): string | null {
    const { source, end } = this;
    let at = this.attributesFrom;
    while (at < end) {
      while (source.charCodeAt(at) <= 32) at += 1;
      const from = at;
      for (let code = source.charCodeAt(at); code > 32 && code !== EQUALS && at < end; code = source.charCodeAt(at)) at += 1;
      const to = at;
      while (at < end && source.charCodeAt(at) !== QUOTE && source.charCodeAt(at) !== APOSTROPHE) at += 1;
      if (at >= end) return null;
      const close = source.indexOf(source.charCodeAt(at) === QUOTE ? '"' : "'", at + 1);
      const fits = suffix ? to - from > name.length : to - from === name.length;
      if (fits && source.startsWith(name, to - name.length)) return decodeXml(source, at + 1, close);
      at = close + 1;
    }
    return null;
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeXml(source: string, from: number, to: number): string {
  let text = source.slice(from, to);
  if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
  if (!text.includes('&')) return text;
  return text.replace(/&([^;]*);?/g, (whole, body: string) => {
    if (!whole.endsWith(';')) throw new MalformedXml('A bare &', from);
    const known = ENTITIES[body];
    if (known !== undefined) return known;
    const [, hexadecimal, decimal] = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(body) ?? [];
    const code = hexadecimal !== undefined ? parseInt(hexadecimal, 16) : Number(decimal);
    if (!(code <= 0x10ffff)) throw new MalformedXml(`Unknown entity ${whole}`, from);
    return String.fromCodePoint(code);
  });
}
