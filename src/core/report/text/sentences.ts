import { fromChinese } from '../../forms/cells/chinese-number';
import { rememberedFor } from '../../forms/cells/remembered';
import { cellAddress } from '../../grid/address';
import type { Grid } from '../../grid/grid';
import type { ReportDocument, ReportParagraph } from './document';
import { PlainText } from './plain-text';

/** A sentence of the report, in plain text, with where it stands. */
export interface Sentence {
  /** Where the sentence begins in the paragraph's plain text. */
  readonly start: number;
  readonly end: number;
  readonly plain: string;
  /** What its bare amounts are counted in, `万元`; null where nothing says so. */
  readonly moneyUnit: string | null;
}

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

/** 4.“三公”经费。 */
const LONGEST_ENDED = 14;
const LONGEST_HEADING = 40;
const LONGEST_QUOTE = 100;
/** Characters; nobody writes a paragraph of more, and what looks back from each figure to where its sentence began would never end. */
export const LONGEST_PARAGRAPH = 10_000;

/** Behind the number of a list: 2.2024年, 3.10个项目 are no decimals, 3.5个百分点 is one. */
export const NO_DECIMALS = String.raw`(?=20\d{2}年|\d{1,3}(?:个(?!百分|亿|月|点)|[项名家条]))`;

const SIGNS: readonly (readonly [HeadingNumber['style'], RegExp])[] = [
  ['part', /^第([一二三四五六七八九十]{1,3})(?:部分|章|篇)/],
  ['chinese', /^([一二三四五六七八九十]{1,3})(?:、|[.．,，](?!\d))/],
  ['chinese-bracketed', /^[(（]([一二三四五六七八九十]{1,3})[)）]/],
  ['arabic', new RegExp(String.raw`^(\d{1,2})(?:[、.．](?!\d)|[.．]${NO_DECIMALS})`)],
  ['arabic-bracketed', /^[(（](\d{1,2})[)）]/],
];

/** The narrative line by line: paragraphs, parted where the page breaks a line, and tables that only hold them in place. A document never changes. */
export const linesOf = rememberedFor((document: ReportDocument): readonly ReportLine[] => {
  const reader = new LineReader('');
  return spokenIn(document).flatMap(({ paragraph, cell }) => reader.read(paragraph, cell));
});

/** What stands in one cell of a table, under the words of its row. */
export function linesInCell(text: string, after: number, heading: string, cell: string): readonly ReportLine[] {
  return new LineReader(heading).read({ number: after, text, outline: null, place: 'body' }, cell);
}

/** A line as it is found, with the heading and the unit of money that hold for it. */
class LineReader {
  private rank = -1;
  private units: readonly { readonly rank: number; readonly unit: string }[] = [];

  constructor(private heading: string) {}

  read(paragraph: ReportParagraph, cell: string | null): readonly ReportLine[] {
    return partedLines(paragraph.text).map((text, part) =>
      this.lineOf({ ...paragraph, text, outline: part === 0 ? paragraph.outline : null }, cell),
    );
  }

  private lineOf(paragraph: ReportParagraph, cell: string | null): ReportLine {
    const title = headingOf(paragraph);
    if (title !== null) {
      this.heading = title;
      this.rank = rankOf(paragraph);
      this.units = this.units.filter(({ rank }) => rank < this.rank);
    }
    const said = moneyUnitIn(paragraph.text);
    // Said under a heading, a unit holds until the next heading of that rank; above all of them, to the end.
    if (said !== null) this.units = [...this.units, { rank: this.rank, unit: said }];
    return lineOf(paragraph, this.heading, cell, this.units.at(-1)?.unit ?? null);
  }
}

interface Spoken {
  readonly paragraph: ReportParagraph;
  readonly cell: string | null;
}

function spokenIn({ paragraphs, tables }: ReportDocument): readonly Spoken[] {
  const layouts = tables.filter(({ grid }) => isLayout(grid));
  if (layouts.length === 0) return paragraphs.map((paragraph) => ({ paragraph, cell: null }));
  const ofTables = layouts.flatMap(({ grid, after }) =>
    grid.rows.flatMap((cells, row) =>
      cells.flatMap(({ shown }, column): Spoken[] => {
        if (shown.trim() === '') return [];
        const cell = cellAddress({ sheet: grid.sheet, at: { row, column } });
        return [{ paragraph: { number: after, text: shown, outline: null, place: 'body' }, cell }];
      }),
    ),
  );
  return [...paragraphs.map((paragraph) => ({ paragraph, cell: null })), ...ofTables].sort(
    (a, b) => a.paragraph.number - b.paragraph.number,
  );
}

/** A table that holds text in its place on the page: no two cells beside each other, and sentences in them. */
export function isLayout({ rows }: Grid): boolean {
  const filled = rows.map((row) => row.filter(({ shown }) => shown.trim() !== ''));
  return filled.every((row) => row.length <= 1) && filled.some(([cell]) => /[。；;]/.test(cell?.shown ?? ''));
}

/** A line break ends what is said, unless it only wraps a long line. */
function partedLines(text: string): readonly string[] {
  const lines: string[] = [];
  for (const line of text.includes('\n') ? text.split('\n').map((each) => each.trim()) : [text]) {
    const above = lines.at(-1);
    if (above !== undefined && isWrapped(above, line)) lines[lines.length - 1] = `${above}\n${line}`;
    else if (line !== '' || lines.length === 0) lines.push(line);
  }
  return lines;
}

const LEAST_WRAPPED = 20;

function isWrapped(above: string, below: string): boolean {
  if (below === '') return false;
  if (/^[，,、。；;）)%％]/.test(below) || /[，,、（(]$/.test(above)) return true;
  const last = above.slice(above.lastIndexOf('\n') + 1);
  return last.length >= LEAST_WRAPPED && !/[。；;：:！!？?]$/.test(last) && numberOf(below) === null;
}

/** The heading that stands over a paragraph. */
export function headingAt(lines: readonly ReportLine[], number: number): string {
  return lines.filter(({ paragraph }) => paragraph.number <= number).at(-1)?.heading ?? '';
}

/**
 * @param cell of a table it stands in
 * @param moneyUnit what its bare amounts are counted in; null where nothing says so
 */
export function lineOf(paragraph: ReportParagraph, heading: string, cell: string | null, moneyUnit: string | null = null): ReportLine {
  const text = new PlainText(paragraph.text.slice(0, LONGEST_PARAGRAPH), moneyUnit);
  return { paragraph, text, heading, cell, numbered: numberOf(paragraph.text), sentences: sentencesOf(text) };
}

const MONEY_UNIT = /(?:单位[:：]?|(?<![\d.])[(（])(?:人民币)?((?:百|千|万|亿)?元)(?=[)）,，;；。\s]|$)/;

/** `二、资金情况（单位：万元）`, `金额单位：万元`. */
function moneyUnitIn(text: string): string | null {
  return text.includes('元') ? (MONEY_UNIT.exec(text.replace(/[ \t]/g, ''))?.[1] ?? null) : null;
}

const RANKS: readonly HeadingNumber['style'][] = ['part', 'chinese', 'chinese-bracketed', 'arabic', 'arabic-bracketed'];

function rankOf({ text, outline }: ReportParagraph): number {
  const number = numberOf(text);
  return number === null ? (outline ?? 1) : RANKS.indexOf(number.style);
}

/** What a heading says, without the text that follows on its line; null for plain text. */
function headingOf({ text, outline }: ReportParagraph): string | null {
  const number = numberOf(text);
  const [first = ''] = text.split(/[。\n]/);
  if (outline !== null) return text;
  if (number === null || first.length > LONGEST_HEADING) return null;
  if (number.style === 'part' || number.style === 'chinese' || number.style === 'chinese-bracketed')
    return /[：:；;，,]$/.test(first) ? null : first;
  const isAlone = first === text || (`${first}。` === text && first.length <= LONGEST_ENDED && !/\d/.test(first.slice(number.sign.length)));
  return isAlone && !/[：:；;，,]/.test(first.slice(number.sign.length)) ? first : null;
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
function sentencesOf({ plain, moneyUnit }: PlainText): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of plain.matchAll(/[。!?！？]|$/g)) {
    const end = match.index + match[0].length;
    if (end > start) sentences.push({ start, end, plain: plain.slice(start, end), moneyUnit });
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
  return line.text.quoteWithMarks(start, end).trim();
}
