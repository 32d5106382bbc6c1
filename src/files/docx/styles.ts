import type { XmlScanner } from '../package/xml-scanner';
import { valueOf } from './word-attribute';

/** What a paragraph style, or a paragraph itself, says about its number and its rank. */
export interface ParagraphTraits {
  readonly numberingId: string | null;
  readonly numberingLevel: number | null;
  /** From 0, as files count it. */
  readonly outline: number | null;
}

interface Style extends ParagraphTraits {
  readonly basedOn: string | null;
  readonly hidden: boolean;
}

/** The paragraph styles of a document, each with what it takes over from those it is based on. */
export class Styles {
  private readonly styles = new Map<string, Style>();
  private defaultId: string | null = null;

  /** Reads a styles part. */
  constructor(scanner: XmlScanner | null) {
    if (scanner === null) return;
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      if (token === 'open' && scanner.name === 'style') this.read(scanner);
    }
  }

  /** Traits of a paragraph in this style; of the default style without one. */
  of(id: string | null): ParagraphTraits {
    const chain: Style[] = [];
    const seen = new Set<string>();
    for (let next = id ?? this.defaultId; next !== null && !seen.has(next);) {
      seen.add(next);
      const style = this.styles.get(next);
      if (style === undefined) break;
      chain.push(style);
      next = style.basedOn;
    }
    const first = <Key extends keyof ParagraphTraits>(key: Key) => chain.find((style) => style[key] !== null)?.[key] ?? null;
    return { numberingId: first('numberingId'), numberingLevel: first('numberingLevel'), outline: first('outline') };
  }

  /** Text in a character style that hides it. */
  hides(id: string | null): boolean {
    return id !== null && this.styles.get(id)?.hidden === true;
  }

  private read(scanner: XmlScanner): void {
    const id = scanner.prefixedAttribute('styleId') ?? '';
    if (scanner.prefixedAttribute('type') === 'paragraph' && /^(?:1|true|on)$/.test(scanner.prefixedAttribute('default') ?? ''))
      this.defaultId = id;
    const depth = scanner.depth;
    const style = { basedOn: null, numberingId: null, numberingLevel: null, outline: null, hidden: false } as {
      -readonly [Key in keyof Style]: Style[Key];
    };
    while (scanner.depth >= depth) {
      if (scanner.next() !== 'open') continue;
      const value = valueOf(scanner);
      if (scanner.name === 'basedOn') style.basedOn = value;
      else if (scanner.name === 'numId') style.numberingId = value;
      else if (scanner.name === 'ilvl') style.numberingLevel = Number(value);
      else if (scanner.name === 'outlineLvl') style.outline = outlineOf(value);
      else if (scanner.name === 'vanish') style.hidden = value === null || /^(?:1|true|on)$/.test(value);
    }
    this.styles.set(id, style);
  }
}

/** Level 9 is the body's text. */
export function outlineOf(value: string | null): number | null {
  const level = Number(value ?? '9');
  return level >= 0 && level < 9 ? level : null;
}
