import { fromChinese } from '../forms/chinese-number';
import type { ReportDocument, ReportParagraph } from './document';
import type { Sentence } from './claim';
import { PlainText } from './plain-text';

/** A paragraph of the report, ready to be searched, and the heading it stands under. */
export interface ReportLine {
  readonly paragraph: ReportParagraph;
  readonly text: PlainText;
  readonly heading: string;
  /** `表格2!F7` for what stands in a table; null in the narrative. */
  readonly cell: string | null;
  /** Its own number as a heading, where it is one. */
  readonly numbered: HeadingNumber | null;
  readonly sentences: readonly Sentence[];
}

export interface HeadingNumber {
  readonly style: 'part' | 'chinese' | 'chinese-bracketed' | 'arabic' | 'arabic-bracketed';
  readonly number: number;
  /** As written: `（一）`. */
  readonly sign: string;
}

const LONGEST_HEADING = 40;
const LONGEST_QUOTE = 100;
/** Characters; nobody writes a paragraph of more, and what looks back from each figure to where its sentence began would never end. */
export const LONGEST_PARAGRAPH = 10_000;

const SIGNS: readonly (readonly [HeadingNumber['style'], RegExp])[] = [
  ['part', /^第([一二三四五六七八九十]{1,3})(?:部分|章|篇)/],
  ['chinese', /^([一二三四五六七八九十]{1,3})[、.．,，](?!\d)/],
  ['chinese-bracketed', /^[(（]([一二三四五六七八九十]{1,3})[)）]/],
  ['arabic', /^(\d{1,2})[、.．](?!\d)/],
  ['arabic-bracketed', /^[(（](\d{1,2})[)）]/],
];

export function linesOf({ paragraphs }: ReportDocument): readonly ReportLine[] {
  let heading = '';
  return paragraphs.map((paragraph) => {
    const title = headingOf(paragraph);
    if (title !== null) heading = title;
    return lineOf(paragraph, heading, null);
  });
}

/** The heading that stands over a paragraph. */
export function headingAt(lines: readonly ReportLine[], number: number): string {
  return lines.filter(({ paragraph }) => paragraph.number <= number).at(-1)?.heading ?? '';
}

/** @param cell of a table it stands in */
export function lineOf(paragraph: ReportParagraph, heading: string, cell: string | null): ReportLine {
  const text = new PlainText(paragraph.text.slice(0, LONGEST_PARAGRAPH));
  return { paragraph, text, heading, cell, numbered: numberOf(paragraph.text), sentences: sentencesOf(text.plain) };
}

/** What a heading says, without the text that follows on its line; null for plain text. */
function headingOf({ text, outline }: ReportParagraph): string | null {
  const number = numberOf(text);
  const [first = ''] = text.split(/[。\n]/);
  if (outline !== null) return text;
  if (number === null || first.length > LONGEST_HEADING) return null;
  if (number.style === 'part' || number.style === 'chinese' || number.style === 'chinese-bracketed')
    return /[：:；;，,]$/.test(first) ? null : first;
  return first === text && !/[：:；;，,。]/.test(text.slice(number.sign.length)) ? text : null;
}

export function numberOf(text: string): HeadingNumber | null {
  const trimmed = text.trimStart();
  for (const [style, pattern] of SIGNS) {
    const match = pattern.exec(trimmed);
    const digits = match?.[1];
    if (match === null || digits === undefined) continue;
    return { style, number: style.startsWith('arabic') ? Number(digits) : fromChinese(digits), sign: match[0] };
  }
  return null;
}

/** Semicolons part sentences too, but what was said of time and whole goes on; so only full stops end one. */
function sentencesOf(plain: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of plain.matchAll(/[。!?！？]|$/g)) {
    const end = match.index + match[0].length;
    if (end > start) sentences.push({ start, end, plain: plain.slice(start, end) });
    start = end;
  }
  return sentences;
}

/** The words around a stretch of a sentence: the sentence, or where it is long the clauses next to it. */
export function quoteAround(line: ReportLine, from: number, to: number): string {
  const { plain } = line.text;
  const within = (marks: RegExp) => {
    let start = 0;
    let end = plain.length;
    for (const match of plain.matchAll(marks)) {
      if (match.index < from) start = match.index + 1;
      else if (match.index >= to) {
        end = match.index;
        break;
      }
    }
    return [start, end] as const;
  };
  let [start, end] = within(/[。!?;！？；]/g);
  if (end - start > LONGEST_QUOTE) [start, end] = within(/[。!?;,！？；，]/g);
  return line.text.quote(start, end).trim();
}
