import type { Wording } from '../../wording';
import { treesOf } from '../text/clause-tree';
import { seenAt, type Seen } from '../findings';
import { REPORT_RULES, type ReportRule } from '../report-rules';
import type { ReportLine } from '../text/sentences';

/** What a template tells its user to write; a report says it instead. */
const PROMPT =
  /(?<=^|[。:;!])(?:\(?(?:请|应|需|可|按照?.{0,12}?(?:要求|规定))?(?:反映|简述|概述|阐述|简要(?:说明|概述|介绍|描述|分析)|重点(?:说明|反映|阐述|介绍|分析)|逐项(?:说明|分析|列示)|详细(?:说明|描述)|填写|填列|注明|描述|说明|列示|介绍)(?!了|出|的|该|我|本)(?:(?!\d)[^。;]){2,60}?(?:等)?(?:情况|内容|等级|原因|措施|结论|结果|建议|问题|过程|依据|方法|标准|完整|清楚|说明)?\)?)(?=[。;]|$)/g;
const PROMPT_WORDS =
  /(?:\(|^|[。;])(?:可另附(?:页|纸|表)|不得空白|没有的?填[“"]?无|注[:：]此处|此处填写|以下内容供参考|参考模板|示例[:：]|例如[:：]XX|根据实际情况(?:填写|增减))[^。;]*/g;
/** 【请填写具体情况】, （示例）: what stands in brackets of a template only. */
const PLACEHOLDERS =
  /【(?:请|此处|按要求)?(?:填写|填报|填列|补充|简述|说明)[^】]{0,20}】|\((?:示例|样例|范例|模板|此处[^)]{1,20}|请[^)]{0,4}填[^)]{0,16})\)/g;
const BLANKS =
  /【?待(?:填|补充|核实|定)】?|(?<![A-Za-z])[Xx×＊*○]{2,}(?![A-Za-z])|_{2,}|（\s*）|\(\)|\[bookmark[^\]]*\]|#(?:REF|DIV\/0|N\/A|VALUE|NAME)[!?]?|错误!未(?:找到|指定)[^。]{0,8}/g;
const DOUBLED = /《《|》》|。。|,,|、、|;;|::|〔〔|〕〕|\(\(|\)\)|,。|。,|、。|、,|,、|;。/g;
/** 1900..28万元, 855。44万元, 7，02万元: a point doubled or written as another mark. */
const BROKEN =
  /(?<![\d.])\d+(?:,\d{3})*,(?:\d{1,2}|\d{4,})\.\d+(?=万|亿|元)|\d+(?:\.{2,}\d+|。\d+(?=万|亿|元|%)|,\d{1,2}(?=万元|亿元|元|%)|(?<=:\d+),\d{1,2}(?=$|[;。]))/g;
/** 15. 46万元 */
const PARTED = /\d[.．][\s\u3000]+\d+(?=\s*(?:万|亿|元|%|％))/g;
const DOCUMENT_NUMBER = /(?<=[\u4e00-\u9fff])[[【({]((?:19|20)\d{2})[\]】)}](?:第?\d{1,4}号)/g;
const ESTIMATE = /预计|预期将|预估/;
const AHEAD = /下年|明年|下一年|下一步|今后|将来|未来|后续|拟于/;

/** Slips of the pen that reports of this kind hand on. */
const WRONG_WORDS: readonly (readonly [RegExp, string])[] = [
  [/转款专用|专款转用/g, '专款专用'],
  [/国有资产经营预算/g, '国有资本经营预算'],
  [/按排(?=资金|预算|支出)/g, '安排'],
  [/绩效自平/g, '绩效自评'],
  [/(?<=\d)万万元/g, '万元'],
  [/(?<=\d)%%/g, '%'],
  [/政府性基今/g, '政府性基金'],
];

/** A kind of words that are wrong wherever they stand. */
interface WordFault {
  readonly rule: ReportRule;
  readonly words: RegExp;
  /** Null where these are none after all. @param stated the words as written, @param plain as they are searched */
  readonly tell: (stated: string, plain: string) => { readonly message: Wording; readonly expected?: string } | null;
}

const LEAST_PROMPT = 5;

const WORD_FAULTS: readonly WordFault[] = [
  ...[PROMPT, PROMPT_WORDS].map((words) => ({
    rule: REPORT_RULES.templateRemnant,
    words,
    tell: (stated: string, plain: string) => (plain.replace(/[()。;]/g, '').length < LEAST_PROMPT ? null : remnant(stated)),
  })),
  { rule: REPORT_RULES.templateRemnant, words: PLACEHOLDERS, tell: remnant },
  {
    rule: REPORT_RULES.unfinished,
    words: BLANKS,
    tell: (stated) => ({ message: { zh: `“${stated}”处还没有填写。`, en: `“${stated}” is left to fill in.` } }),
  },
  {
    rule: REPORT_RULES.punctuation,
    words: DOUBLED,
    tell: (stated, plain) => ({
      message: { zh: `标点“${stated}”重复，请删去多余的一个。`, en: 'A punctuation mark is doubled.' },
      expected: stated.charAt(plain.charAt(0) === plain.charAt(1) ? 0 : 1),
    }),
  },
  { rule: REPORT_RULES.brokenNumber, words: BROKEN, tell: brokenNumber },
  ...WRONG_WORDS.map(([words, right]) => ({
    rule: REPORT_RULES.wording,
    words,
    tell: (stated: string) => ({
      message: { zh: `“${stated}”应为“${right}”。`, en: `“${stated}” should be “${right}”.` },
      expected: right,
    }),
  })),
];

export function* wordingFaults(lines: readonly ReportLine[], year: number | null): Iterable<Seen> {
  for (const line of lines) {
    const seen: Seen[] = [];
    for (const { rule, words, tell } of WORD_FAULTS) {
      for (const match of line.text.plain.matchAll(words)) {
        const told = tell(line.text.quote(match.index, match.index + match[0].length), match[0]);
        // （此处填写…） is a remnant, and nothing else besides.
        if (told === null || seen.some(({ from, to }) => match.index < to && match.index + match[0].length > from)) continue;
        const { message, expected = null } = told;
        seen.push({ ...seenAt(line, match.index, match[0].length, rule, message), expected, replacement: expected });
      }
    }
    yield* seen;
    yield* partedNumbers(line);
    yield* unpairedTitleMark(line);
    yield* documentNumbers(line);
    yield* estimates(line, year);
  }
}

function remnant(stated: string): { readonly message: Wording } {
  return {
    message: {
      zh: `“${stated}”像是模板的提示语，请删除或换成本单位的内容。`,
      en: 'This reads like an instruction of the template; delete it or replace it.',
    },
  };
}

function brokenNumber(stated: string): { readonly message: Wording; readonly expected?: string } {
  if (/[,，]\d+\./.test(stated))
    return {
      message: {
        zh: `数字“${stated}”的千分号位置不对，请核对数字。`,
        en: `The digits of “${stated}” are grouped wrongly; check the number.`,
      },
    };
  const expected = stated.replace(/[.。．,，\s\u3000]+/, '.');
  return {
    message: {
      zh: `数字“${stated}”中间的小数点有误，疑为“${expected}”，请更正。`,
      en: `“${stated}” is no number; ${expected} may be meant.`,
    },
    expected,
  };
}

/** White space is passed over where sentences are read; within a number it is a slip. */
function* partedNumbers(line: ReportLine): Iterable<Seen> {
  for (const { index, 0: stated } of line.text.original.matchAll(PARTED)) {
    const [from, to] = [line.text.plainAt(index), line.text.plainAt(index + stated.length)];
    const { message, expected } = brokenNumber(stated);
    yield {
      ...seenAt(line, from, to - from, REPORT_RULES.brokenNumber, message),
      expected: expected ?? null,
      replacement: expected ?? null,
    };
  }
}

function* unpairedTitleMark(line: ReportLine): Iterable<Seen> {
  const { plain } = line.text;
  if (/《《|》》/.test(plain)) return;
  const at = unpairedIn(plain);
  if (at === null) return;
  yield seenAt(line, at, 1, REPORT_RULES.punctuation, { zh: `书名号“${plain.charAt(at)}”没有配对。`, en: 'A title mark is unpaired.' });
}

function unpairedIn(plain: string): number | null {
  const open: number[] = [];
  for (let at = 0; at < plain.length; at += 1) {
    if (plain.charAt(at) === '《') open.push(at);
    else if (plain.charAt(at) === '》' && open.pop() === undefined) return at;
  }
  return open[0] ?? null;
}

/** One finding a paragraph: they are mended together. */
function* documentNumbers(line: ReportLine): Iterable<Seen> {
  const { plain } = line.text;
  const found = [...plain.matchAll(DOCUMENT_NUMBER)];
  const [first] = found;
  if (first === undefined) return;
  const stated = found.map((match) => match[0]).join('、');
  const expected = found.map((match) => match[0].replace(/^./, '〔').replace(/[\]】)}]/, '〕')).join('、');
  const message = { zh: `文号年份应用六角括号：${stated}应为${expected}。`, en: `Years in document numbers stand in 〔〕: ${expected}.` };
  const seen = seenAt(line, first.index, first[0].length, REPORT_RULES.documentNumber, message);
  yield { ...seen, stated, expected, replacement: found.length === 1 ? expected : null };
}

/** An amount that is still expected, unless the sentence looks ahead to another year. */
function* estimates(line: ReportLine, year: number | null): Iterable<Seen> {
  if (AHEAD.test(line.heading)) return;
  for (const { sentence, figures } of treesOf(line)) {
    const later = year !== null && [...sentence.plain.matchAll(/(20\d{2})年/g)].some((match) => Number(match[1]) > year);
    if (later || AHEAD.test(sentence.plain)) continue;
    for (const { figure, clause } of figures) {
      if (figure.unit === '' || figure.inWords || !ESTIMATE.test(clause)) continue;
      yield seenAt(line, figure.start, figure.end - figure.start, REPORT_RULES.estimate, {
        zh: `年度已结束，${figure.text}仍写“预计”，请填实际数。`,
        en: `The year is over; ${figure.text} is still an estimate.`,
      });
    }
  }
}
