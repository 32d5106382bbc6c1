import { remembered } from '../../forms/cells/remembered';
import { itemSubject, mentionsIn, type Mention, type NamedSubject, type Subject } from './subjects';
import { FALLING, FILLERS, MEASURE_WORDS, NARROWER, PERIOD_WORDS, PLAIN, RISING, type Measure, type ReportPeriod } from './vocabulary';
import type { WrittenFigure } from '../text/written-figure';

/** The words in front of a figure: what they say of its time and measure, and whether anything else is in them. */

/** Characters nobody can account for that may stand between a subject and its figure. */
export const MOST_RESIDUE = 1;

/** What stands after the last of these marks; all of it where there is none. */
export function since(words: string, marks: string): string {
  for (let at = words.length - 1; at >= 0; at -= 1) if (marks.includes(words.charAt(at))) return words.slice(at + 1);
  return words;
}

/** Without the words for a measure, and for a time. */
const withoutMeasure = remembered((text) =>
  [...MEASURE_WORDS, ...PERIOD_WORDS].reduce((rest, [, pattern]) => rest.replace(pattern, ''), text),
);

/** Characters of a text that no word known to change nothing accounts for. */
export const residueOf = remembered((text) => (text === '' ? 0 : withoutMeasure(text).replace(FILLERS, '').length));

/** Nothing is in these words but that something is so much, and of when. */
export function saysOnly(words: string): boolean {
  return withoutMeasure(words).replace(PLAIN, '') === '';
}

/** Named in full in its own clause, which says nothing else. */
export function isPlain(
  { lead, clause }: { readonly lead: string; readonly clause: string },
  mention: Mention | null,
  named: readonly NamedSubject[],
): boolean {
  const from = lead.length - clause.length;
  // 安全隐患排查次数：目标值29次
  if (mention === null || mention.similar === true || (mention.end <= from && lead.slice(mention.end, from) !== ':')) return false;
  const words = lead.slice(Math.min(from, mention.start));
  const bare = mentionsIn(words, named).reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), words);
  return saysOnly(withoutGoals(bare));
}

/** Up or down, by the words alone; of 分别下降5.08%、7.35% the second says nothing. */
export function turnIn(clause: string): 1 | -1 | null {
  return RISING.test(clause) ? 1 : FALLING.test(clause) ? -1 : null;
}

/** What stands for the words named last; of two that end alike the longer counts. */
export function lastOf<Meaning>(words: string, ...choices: readonly (readonly [Meaning, RegExp])[]): Meaning | null {
  let found: { readonly meaning: Meaning; readonly start: number; readonly end: number } | null = null;
  for (const [meaning, pattern] of choices) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(words); match !== null; match = pattern.exec(words)) {
      const [start, end] = [match.index, pattern.lastIndex];
      if (found === null || end > found.end || (end === found.end && start < found.start)) found = { meaning, start, end };
    }
  }
  return found?.meaning ?? null;
}

/** The time named last. */
export const periodIn: (text: string) => ReportPeriod | null = remembered((text) => lastOf(text, ...PERIOD_WORDS));

/** What the words say is measured, as far as the unit can measure it. */
export function measureIn(words: string, { unit }: WrittenFigure): Measure {
  for (const [measure, pattern] of MEASURE_WORDS) {
    if (!pattern.test(words)) continue;
    if (
      measure === 'balance' || measure === 'adjustment'
        ? unit === '元' || (unit === '%' && /结[转余]率/.test(words))
        : measure === 'change'
          ? unit === '%' || unit === '元'
          : unit === '%'
    )
      return measure;
  }
  return 'amount';
}

/** A subject of a kind the unit can measure. */
export function fits(subject: Subject, { unit }: WrittenFigure): boolean {
  if (subject.kind === 'indicator' || unit === '%') return true;
  const measures = subject.kind === 'item' ? subject.measures : 'money';
  return measures === 'money' ? unit === '元' : /^(?:人|名|位|个)?$/.test(unit);
}

/** What is done with what an indicator counts: 全年开展应急演练22场. */
const DONE_TO_IT =
  /^(?:其中|今年|全年|年内|本年|累计|共|已|经|完成|举办|组织|开展|实施|建成|新建|改造|处理|办理|发放|管护|发展|20\d{2}年度?|[一二三四五六]是)+/;
/** 最高的乡镇为98%: of one of them. */
const ONE_OF_MANY = /最[高低多少大小好差]/;

/** 因土地出让收入短收调减1117.35万元: what the budget was cut for. */
const CAUSE = /(?:因|由于|受)[^,;。]{0,8}$/;

/** 主要是压减办公费4.30万元: by how much. */
const CUT_BY = /(?:压减|压缩|减少|增加|节约|节省|核减|追加|调减|调增)了?$/;

/** What an indicator's figure is held against is no other thing. */
export function withoutGoals(words: string): string {
  return words.replace(/未(?:能)?(?:完成|达到?)|(?:年度|年初|预期|绩效)?(?:目标|指标|计划|任务)(?:值|数|任务|分值)?|完成值|实际值/g, '');
}

/** Other words narrow the subject down, or stand between it and its figure: it may be about something else. */
export function isNarrowed(lead: string, { start, end, subject }: Mention): boolean {
  if (subject.kind === 'indicator' && (ONE_OF_MANY.test(lead) || CAUSE.test(lead.slice(0, start)))) return true;
  const behind = subject.kind === 'indicator' ? withoutGoals(lead.slice(end)) : lead.slice(end);
  // 用于保障机构运转的基本支出 is all of it.
  const words = since(lead.slice(0, start), ',;、:(。—').replace(/^(?:\d{1,2}[)、.]+|[①-⑳])/, '');
  const ahead = (subject.kind === 'indicator' ? words.replace(DONE_TO_IT, '') : words).replace(
    /^.*用于[^,;。]*(?:运转|日常工作|特定[^,;。]*任务|任务和事业发展|办事业)的$/,
    '',
  );
  return NARROWER.test(ahead.slice(-4)) || CUT_BY.test(ahead) || residueOf(ahead) > MOST_RESIDUE || residueOf(behind) > MOST_RESIDUE;
}

/** A subject is still spoken of in the clauses behind it where no other thing takes its place. */
export function isSpokenOf(between: string, subject: Subject | null = null): boolean {
  const words = subject?.kind === 'indicator' ? withoutGoals(between) : between;
  return !/[,;:]/.test(between) || (!between.includes(';') && residueOf(words) <= MOST_RESIDUE);
}

/** The words in front of 占, which is followed by what the figure is a share of. */
export function beforeShare(words: string): string {
  const at = Math.max(words.lastIndexOf('占'), words.lastIndexOf('为总支出的'));
  return at < 0 ? words : words.slice(0, at);
}

/** What a share is a share of, where the words behind 占 name it. */
export function wholeIn(lead: string, named: readonly NamedSubject[]): Subject | null {
  const words = /(?:占|为(?=总支出的))(.*)$/.exec(lead)?.[1] ?? '';
  const whole = mentionsIn(words, named).find(({ subject }) => subject.kind === 'item');
  if (whole !== undefined) return whole.subject;
  return /支出|收入|总额|全部|资金/.test(words) ? itemSubject('total') : null;
}

/** `,2024年度为`: the year and no more. */
export function saysYear(clause: string, year: number): boolean {
  return clause.includes(`${year}年`) && /^[,;]?度?(?:为|是)?$/.test(clause.replace(`${year}年`, ''));
}
