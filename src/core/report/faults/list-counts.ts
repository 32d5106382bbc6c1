import { placeOf } from '../checked';
import { figuresIn } from '../text/clause-tree';
import type { Seen } from '../findings';
import { REPORT_RULES } from '../report-rules';
import { numberOf, type ReportLine } from '../text/sentences';
import type { WrittenFigure } from '../text/written-figure';

const COUNTED = /^(?:个|项|家|类|名|条|种|所|处)$/;
const MARKS: readonly RegExp[] = [
  /[(（]\d{1,2}[)）]/g,
  /[①-⑳]/g,
  /(?:^|[:：;；。])\s*\d{1,2}[.、．](?!\d)/g,
  /(?:^|[:：;；。,，])(?:第?[一二三四五六七八九十]{1,2})(?:是|方面)/g,
];
const INTRODUCES = /^[^,，;；。:：、\d]{0,14}(?:[:：]|[,，]?(?:分别(?:为|是)|即|包括|具体(?:为|是|包括)?)[:：]?)/;
const LONGEST_ITEM = 24;
/** How far below a count its lists may stand. */
const LINES_BELOW = 8;

/** 共N个 against what is listed: behind it, in a line headed by the same noun, or line by line below it. */
export function* listFaults(lines: readonly ReportLine[]): Iterable<Seen> {
  for (const [index, line] of lines.entries()) {
    const { plain } = line.text;
    const figures = figuresIn(line).filter(({ unit, bound }) => COUNTED.test(unit) && bound === 'exact');
    for (const figure of figures) {
      const listed = behind(plain, figure) ?? below(lines, index, figure) ?? headedBelow(lines, index, figure) ?? ahead(plain, figure);
      if (listed === null || listed.count < 2 || figure.value.eq(listed.count)) continue;
      if (listed.open && figure.value.gte(listed.count)) continue;
      const noun = nounOf(plain, figure);
      const expected = `${listed.count}${figure.unit}`;
      yield {
        rule: REPORT_RULES.listDiffers,
        ...placeOf(line, figure),
        expected,
        message: {
          zh: `${noun}称${figure.text}，实列${expected}。`,
          en: `${figure.text} are said to be there, ${listed.count} are listed.`,
        },
        arithmetic: `实列${listed.count}${figure.unit}：${listed.first} … ${listed.last}`,
        replacement: expected,
      };
    }
  }
}

interface Listed {
  readonly count: number;
  readonly first: string;
  readonly last: string;
  /** Ends with 等: there may be more. */
  readonly open: boolean;
}

function behind(plain: string, { end }: WrittenFigure): Listed | null {
  const rest = plain.slice(end);
  const opening = INTRODUCES.exec(rest);
  // 六个办公室和纪检监察机构: six of the first.
  if (opening === null || /^[^,:]*[和及与]/.test(opening[0])) return null;
  const list = /^[^。;]*/.exec(rest.slice(opening[0].length))?.[0] ?? '';
  const all = rest.slice(opening[0].length);
  const found = marked(opening[0].endsWith(':') ? `:${all}` : all) ?? separated(list);
  // 包括 names some of them.
  return found !== null && /包括$/.test(opening[0]) ? { ...found, open: true } : found;
}

/** `设有A、B、C等3个机构` */
function ahead(plain: string, { start }: WrittenFigure): Listed | null {
  const match = /(?:设有|下设|内设|包括|设置了?|设立了?)([^。;；,，\d]+?)(等)?(?:共|共计|合计)?$/.exec(plain.slice(0, start));
  const [, list = '', open] = match ?? [];
  const listed = list.includes('、') ? separated(list) : null;
  return listed && { ...listed, open: listed.open || open !== undefined };
}

/** `设定以下4个目标：` and then a line for each. */
function below(lines: readonly ReportLine[], index: number, { end }: WrittenFigure): Listed | null {
  const line = lines[index];
  if (line === undefined || !/[:：]$/.test(line.text.plain) || /[,;。，；]/.test(line.text.plain.slice(end))) return null;
  const found: string[] = [];
  let style: string | null = null;
  for (const next of lines.slice(index + 1)) {
    const number = numberOf(next.paragraph.text);
    if (number === null || (style !== null && number.style !== style)) {
      // A longer item may go on in lines of its own.
      if (number === null && found.length > 0) continue;
      break;
    }
    if (number.number !== found.length + 1) break;
    style = number.style;
    found.push(next.paragraph.text.slice(number.sign.length, number.sign.length + 10));
  }
  return found.length < 2 ? null : listOf(found, false);
}

/** The same noun heads a list further below: `1.镇党政机构：（1）…`. */
function headedBelow(lines: readonly ReportLine[], index: number, figure: WrittenFigure): Listed | null {
  const line = lines[index];
  const noun = line === undefined ? '' : nounOf(line.text.plain, figure);
  if (noun.length < 3) return null;
  for (const next of lines.slice(index + 1, index + 1 + LINES_BELOW)) {
    const head = /^(?:[(（]?[\d一二三四五六七八九十]{1,3}[)）.、．]*)?([^:：,，。;；\d]{2,16})[:：]/.exec(next.text.plain);
    const name = head?.[1] ?? '';
    if (name === '' || !(name.endsWith(noun) || noun.endsWith(name))) continue;
    return (
      marked(`:${next.text.plain.slice(head?.[0].length ?? 0)}`) ??
      separated(next.text.plain.slice(head?.[0].length ?? 0).replace(/。$/, ''))
    );
  }
  return null;
}

/** Items with numbers of their own. */
function marked(text: string): Listed | null {
  for (const mark of MARKS) {
    const found = [...text.matchAll(mark)];
    if (found.length < 2) continue;
    const items = found.map((match, at) =>
      text.slice(match.index + match[0].length, found[at + 1]?.index ?? text.length).replace(/[;；,，。].*$/, ''),
    );
    return listOf(items, /等[;；。]?$/.test(text));
  }
  return null;
}

/** Items parted by 、; a list with sentences or figures in it is none. */
function separated(list: string): Listed | null {
  const bare = list.replace(/[。;；]$/, '');
  if (/[,，;；:：\d]/.test(bare)) return null;
  const open = /等[\u4e00-\u9fff]{0,6}$/.test(bare);
  const items = bare
    .replace(/等[\u4e00-\u9fff]{0,6}$/, '')
    .split('、')
    .flatMap((item, at, all) => (at === all.length - 1 ? item.split(/(?<=.{2})[和及](?=.{2})/) : [item]));
  if (items.length < 2 || items.some((item) => item === '' || item.length > LONGEST_ITEM)) return null;
  // 和 and 及 may be part of a name, as in 自然资源和生态环境办公室: then the list is not counted by them.
  const certain = bare.split('、').length;
  return items.length === certain ? listOf(items, open) : listOf(items.slice(0, certain), true);
}

function listOf(items: readonly string[], open: boolean): Listed {
  return { count: items.length, first: items[0]?.trim() ?? '', last: items.at(-1)?.trim() ?? '', open };
}

/** 党政机构 in `设置党政机构5个`, 内设机构 in `下设6个内设机构`. */
function nounOf(plain: string, { start, end }: WrittenFigure): string {
  const after = /^(?:的)?([\u4e00-\u9fff]{2,10})/.exec(plain.slice(end))?.[1] ?? '';
  const before = /([\u4e00-\u9fff]{2,14})$/.exec(plain.slice(0, start))?.[1] ?? '';
  const noun = before
    .replace(/^.*(?:设置|设立|设有|下设|内设(?!机构)|(?<!建)设(?=.{3})|现有|共有|共设|本级|部门有|包括|为)/, '')
    .replace(/(?:共计|共|合计|总计|分别)$/, '');
  return noun.length >= 2 ? noun : after.replace(/(?:分别|包括|即|为).*$/, '');
}
