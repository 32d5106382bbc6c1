import type { Seen } from './findings';
import { REPORT_RULES } from './report-rules';
import type { ReportLine } from './sentences';
import { figuresOf } from './written-figure';

/** What a template tells its user to write; a report says it instead. */
const PROMPT =
  /(?<=^|[。:;!])(?:\(?(?:请|应|需|可|按照?.{0,12}?(?:要求|规定))?(?:反映|简述|概述|阐述|简要(?:说明|概述|介绍|描述|分析)|重点(?:说明|反映|阐述|介绍|分析)|逐项(?:说明|分析|列示)|详细(?:说明|描述)|填写|填列|注明|描述|说明|列示|介绍)(?!了|出|的|该|我|本)(?:(?!\d)[^。;]){2,60}?(?:等)?(?:情况|内容|等级|原因|措施|结论|结果|建议|问题|过程|依据|方法|标准|完整|清楚|说明)?\)?)(?=[。;]|$)/g;
const PROMPT_WORDS =
  /(?:\(|^|[。;])(?:可另附(?:页|纸|表)|不得空白|没有的?填[“"]?无|注[:：]此处|此处填写|以下内容供参考|参考模板|示例[:：]|例如[:：]XX|根据实际情况(?:填写|增减))[^。;]*/g;
const BLANKS =
  /【?待(?:填|补充|核实|定)】?|(?<![A-Za-z])[Xx×＊*○]{2,}(?![A-Za-z])|_{2,}|（\s*）|\(\)|\[bookmark[^\]]*\]|#(?:REF|DIV\/0|N\/A|VALUE|NAME)[!?]?|错误!未(?:找到|指定)[^。]{0,8}/g;
const DOUBLED = /《《|》》|。。|,,|、、|;;|::|〔〔|〕〕|\(\(|\)\)|,。|。,|、。|、,|,、|;。/g;
const DOCUMENT_NUMBER = /(?<=[\u4e00-\u9fff])[[【({]((?:19|20)\d{2})[\]】)}](?:第?\d{1,4}号)/g;
const ESTIMATE = /预计|预期将|预估/;
const AHEAD = /下年|明年|下一年|下一步|今后|将来|未来|后续|拟于/;

/** Slips of the pen that reports of this kind hand on. */
const WRONG_WORDS: readonly (readonly [RegExp, string])[] = [
  [/转款专用|专款转用/g, '专款专用'],
  [/国有资产经营预算/g, '国有资本经营预算'],
  [/按排(?=资金|预算|支出)/g, '安排'],
  [/绩效自平/g, '绩效自评'],
  [/政府性基今/g, '政府性基金'],
];

export function* wordingFaults(lines: readonly ReportLine[], year: number | null): Iterable<Seen> {
  for (const line of lines) {
    yield* remnants(line);
    yield* punctuation(line);
    yield* documentNumbers(line);
    yield* wrongWords(line);
    yield* estimates(line, year);
  }
}

function* remnants(line: ReportLine): Iterable<Seen> {
  const { plain } = line.text;
  for (const match of [...plain.matchAll(PROMPT), ...plain.matchAll(PROMPT_WORDS)]) {
    const [words] = match;
    if (words.replace(/[()。;]/g, '').length < 5) continue;
    const from = match.index;
    yield {
      rule: REPORT_RULES.templateRemnant,
      line,
      from,
      to: from + words.length,
      stated: line.text.quote(from, from + words.length),
      message: {
        zh: `“${line.text.quote(from, from + words.length)}”像是模板的提示语，请删除或换成本单位的内容。`,
        en: 'This reads like an instruction of the template; delete it or replace it.',
      },
    };
  }
  for (const match of plain.matchAll(BLANKS)) {
    yield {
      rule: REPORT_RULES.unfinished,
      line,
      from: match.index,
      to: match.index + match[0].length,
      stated: match[0],
      message: { zh: `“${match[0]}”处还没有填写。`, en: `“${match[0]}” is left to fill in.` },
    };
  }
}

function* punctuation(line: ReportLine): Iterable<Seen> {
  const { plain } = line.text;
  const said = new Set<number>();
  for (const match of plain.matchAll(DOUBLED)) {
    said.add(match.index);
    const [marks] = match;
    const right = marks.charAt(marks.charAt(0) === marks.charAt(1) ? 0 : 1);
    yield {
      rule: REPORT_RULES.punctuation,
      line,
      from: match.index,
      to: match.index + marks.length,
      stated: line.text.quote(match.index, match.index + marks.length),
      expected: line.text.quote(match.index + marks.indexOf(right), match.index + marks.indexOf(right) + 1),
      message: {
        zh: `标点“${line.text.quote(match.index, match.index + marks.length)}”重复，请删去多余的一个。`,
        en: 'A punctuation mark is doubled.',
      },
      replacement: line.text.quote(match.index, match.index + 1),
    };
  }
  const unpaired = unpairedTitleMark(plain);
  if (unpaired === null || [...said].some((at) => Math.abs(at - unpaired) <= 1)) return;
  if (/《《|》》/.test(plain)) return;
  yield {
    rule: REPORT_RULES.punctuation,
    line,
    from: unpaired,
    to: unpaired + 1,
    stated: plain.charAt(unpaired),
    message: { zh: `书名号“${plain.charAt(unpaired)}”没有配对。`, en: 'A title mark is unpaired.' },
  };
}

function unpairedTitleMark(plain: string): number | null {
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
  yield {
    rule: REPORT_RULES.documentNumber,
    line,
    from: first.index,
    to: first.index + first[0].length,
    stated,
    expected,
    message: { zh: `文号年份应用六角括号：${stated}应为${expected}。`, en: `Years in document numbers stand in 〔〕: ${expected}.` },
    replacement: found.length === 1 ? expected : null,
  };
}

function* wrongWords(line: ReportLine): Iterable<Seen> {
  for (const [pattern, right] of WRONG_WORDS) {
    for (const match of line.text.plain.matchAll(pattern)) {
      yield {
        rule: REPORT_RULES.wording,
        line,
        from: match.index,
        to: match.index + match[0].length,
        stated: match[0],
        expected: right,
        message: { zh: `“${match[0]}”应为“${right}”。`, en: `“${match[0]}” should be “${right}”.` },
        replacement: right,
      };
    }
  }
}

/** An amount that is still expected, unless the sentence looks ahead to another year. */
function* estimates(line: ReportLine, year: number | null): Iterable<Seen> {
  if (AHEAD.test(line.heading)) return;
  for (const sentence of line.sentences) {
    const later = year !== null && [...sentence.plain.matchAll(/(20\d{2})年/g)].some((match) => Number(match[1]) > year);
    if (later || AHEAD.test(sentence.plain)) continue;
    let from = 0;
    for (const figure of figuresOf(sentence)) {
      const lead = sentence.plain.slice(from, figure.start);
      from = figure.end;
      if (figure.unit === '' || figure.inWords || !ESTIMATE.test(lead.split(/[,;]/).at(-1) ?? '')) continue;
      yield {
        rule: REPORT_RULES.estimate,
        line,
        from: sentence.start + figure.start,
        to: sentence.start + figure.end,
        stated: figure.text,
        message: { zh: `年度已结束，${figure.text}仍写“预计”，请填实际数。`, en: `The year is over; ${figure.text} is still an estimate.` },
      };
    }
  }
}
