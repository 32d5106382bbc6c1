import { inChinese } from '../../forms/cells/chinese-number';
import { seenAt, type Seen } from '../findings';
import { REPORT_RULES } from '../report-rules';
import { type HeadingNumber, NO_DECIMALS, type ReportLine } from '../text/sentences';

/** Numbers of headings that skip, repeat, or change their style; `一、` throughout the report, `（一）` within each of them. */
export function* headingFaults(lines: readonly ReportLine[]): Iterable<Seen> {
  let first = 0;
  let second = 0;
  let third = 0;
  for (const [index, line] of lines.entries()) {
    const { paragraph, numbered } = line;
    if (paragraph.place !== 'body') continue;
    third = yield* gapsIn(line, ARABIC, numbered === null || /^arabic/.test(numbered.style) ? third : 0);
    yield* gapsIn(line, BRACKETED, 0);
    if (/^附[件表]?\s*[\d一二三四五六七八九十:：]/.test(paragraph.text)) [first, second] = [0, 0];
    if (numbered === null) continue;
    if (!isHeading(line, lines[index + 1])) {
      // （一）收入情况：全年预算…; 四、自评得分为98分，…: no title, and counted all the same.
      if (numbered.style === 'chinese-bracketed' && numbered.number === second + 1) second = numbered.number;
      if (numbered.style === 'chinese' && first > 0 && numbered.number === first + 1) [first, second] = [numbered.number, 0];
      continue;
    }
    if (numbered.style === 'part') [first, second] = [0, 0];
    else if (numbered.style === 'chinese') {
      // What begins with 一 again is a list of its own, or another part of the report.
      const isOff = first > 0 && numbered.number > 1 && numbered.number !== first + 1;
      if (isOff) yield fault(line, numbered, `${inChinese(first + 1)}、`, first);
      // 一、三、三、四: where the next goes on as if nothing had happened, only this one is wrong.
      [first, second] = [isOff && nextOf(lines, index) === first + 2 ? first + 1 : numbered.number, 0];
    } else if (numbered.style === 'chinese-bracketed') {
      // Some number their sections 1. and 2.: there, （一） begins anew.
      const isNew = numbered.number === 1 && lines[index - 1]?.numbered?.style === 'arabic' && isHeading(lines[index - 1] ?? line, line);
      if (!isNew && numbered.number !== second + 1 && (second > 0 || numbered.number > 1))
        yield fault(line, numbered, `（${inChinese(second + 1)}）`, second);
      second = numbered.number;
    } else if (numbered.style === 'arabic-bracketed' && second > 0 && numbered.number === second + 1 && numbered.number > 1) {
      const message = {
        zh: `同级标题编号格式不统一：“${numbered.sign}”应为“（${inChinese(numbered.number)}）”。`,
        en: 'Headings of one level are numbered in different styles.',
      };
      yield { ...fault(line, numbered, `（${inChinese(numbered.number)}）`, second), severity: 'info', message };
      second = numbered.number;
    }
  }
}

const ARABIC = new RegExp(String.raw`(?<=^|[;:。])(\d{1,2})(?:[.、](?!\d)|\.${NO_DECIMALS})`, 'g');
const BRACKETED = /(?<=^|[;:。,])\((\d{1,2})\)/g;

/** （1）…；（2）…；（4）…: a list that leaves out a number. @param last the number before; @returns the one it ends with */
function* gapsIn(line: ReportLine, sign: RegExp, last: number): Generator<Seen, number> {
  for (const { 0: text, 1: digits, index } of line.text.plain.matchAll(sign)) {
    const number = Number(digits);
    const found = { style: 'arabic', number, sign: line.text.quote(index, index + text.length) } as const;
    if (last > 0 && number === last + 2) yield fault(line, found, found.sign.replace(/\d+/, String(last + 1)), last, index);
    last = number;
  }
  return last;
}

/** The number of the next heading of the first rank. */
function nextOf(lines: readonly ReportLine[], index: number): number | null {
  return lines.slice(index + 1).find(({ numbered }) => numbered?.style === 'chinese')?.numbered?.number ?? null;
}

/** A line of its own, or a numbered title run into its paragraph. */
function isHeading(line: ReportLine, next: ReportLine | undefined): boolean {
  const { text } = line.paragraph;
  if (line.numbered === null) return false;
  if (line.numbered.style === 'part' || line.numbered.style === 'chinese' || line.numbered.style === 'chinese-bracketed')
    return line.heading !== '' && text.startsWith(line.heading.slice(0, 4));
  return text.length <= 30 && !/[。；;：:，,]$/.test(text) && next !== undefined;
}

/** A number left out is a question; one that repeats, or lists begun anew, a remark, but for the sections of the report. */
function fault(line: ReportLine, { sign, style, number }: HeadingNumber, expected: string, before: number, from = 0): Seen {
  const repeats = before > 0 && number <= before;
  const stated = sign.trim();
  const severity = repeats && style !== 'chinese' ? 'info' : 'warning';
  const message = repeats
    ? { zh: `标题编号“${stated}”重复或倒退，按顺序应为“${expected}”。`, en: `The heading number ${stated} repeats; ${expected} is due.` }
    : {
        zh: `标题编号不连续：“${stated}”之前缺少“${expected}”。`,
        en: `A heading number is skipped: ${expected} is missing before ${stated}.`,
      };
  return seenAt(line, from, sign.length, REPORT_RULES.headingNumber, message, { severity, stated, expected, replacement: expected });
}
