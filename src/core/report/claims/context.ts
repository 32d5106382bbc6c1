import type { ReadClaim } from './claim';
import { PlainText } from '../text/plain-text';
import type { Sentence } from '../text/sentences';
import type { Listed } from './listing';
import type { Time } from './scope';
import { MOST_RESIDUE, periodIn, residueOf, saysOnly } from './lead';
import { isSameIndicator, isSameItem, itemOf, mentionsIn, type NamedSubject, type Subject } from './subjects';
import type { Measure, ReportPeriod } from './vocabulary';

/** What a figure takes over from the heading, from the sentences and from the clauses before it. */
export interface Context extends OfSentence {
  /** What the heading is about, on a line of its own or in front of the sentence: 3.“三公”经费。 */
  readonly topic: Subject | null;
  /** Figures of indicators are what was aimed at. */
  readonly goals: boolean;
  /** The indicator that a sentence ended with, for those behind it: 1.粮食播种面积（10分）。年初目标3.8万亩. */
  readonly head: Subject | null;
  /** A score that was got was told: 其中 goes on with it. */
  readonly got: boolean;
}

/** What of a claim is known before its subject is. */
export type Base = Omit<ReadClaim, 'measure' | 'subject' | 'period' | 'doubt' | 'isPlain' | 'goesOn'>;

/** A figure read, and what it hands on. */
export interface Step {
  readonly claim: ReadClaim;
  readonly next: Context;
}

/** What a new sentence forgets, unless it goes on with the one before. */
interface OfSentence {
  readonly subject: Subject | null;
  readonly period: ReportPeriod | null;
  /** An amount that was spent, or one of no time, was told: parts in the next sentence are of that, whatever it was compared with. */
  readonly spent: boolean;
  /** A part of it was told with a rate of its own. */
  readonly rated: boolean;
  /** All it told of, in order: behind several parts 较上年 compares the whole. */
  readonly told: readonly Subject[];
  /** What the figure before measures. */
  readonly measure: Measure;
  /** What changes are compared with. */
  readonly against: ReadClaim['against'];
  /** What 其中 made the figures behind it parts of. */
  readonly within: Subject | null;
  /** Of shares: what the last one was a share of. */
  readonly whole: Subject | null;
  /** Of scores: the words that named a part. */
  readonly part: string;
  /** Of scores in a row: what would stand in front of each of those still to come. */
  readonly parts: readonly string[];
  /** Named in a row, and still to get their figures. */
  readonly waiting: readonly Listed[];
  /** A figure was about something unknown: what follows may be as well. */
  readonly strayed: boolean;
  /** Of others, of one project, of a part. */
  readonly narrowed: boolean;
  readonly time: Time;
  /** Of when its first figure was: what goes on with the sentence is of then. */
  readonly opening: Time;
}

const NOTHING_SAID: OfSentence = {
  subject: null,
  period: null,
  spent: false,
  rated: false,
  told: [],
  measure: 'amount',
  against: null,
  within: null,
  whole: null,
  part: '',
  parts: [],
  waiting: [],
  strayed: false,
  narrowed: false,
  time: 'year',
  opening: 'year',
};

/** A sentence that begins so goes on with what was said before. */
const GOES_ON = /^[,;]?(?:其中|包括|分别|较|比|同比|占|按[^,;。:]{1,8}分[,:类]?)/;
const PARTS = /^[,;]?(?:其中|包括)/;
const COMPARES = /^[,;]?(?:较|比|同比)/;
/** “三公”经费：, “三公”经费管理上， */
const LABEL = /^[^,;:。\d]{2,12}(?=:|(?<=管理|方面|使用|支出|控制|[上中]),)/;
/** 主要建设内容为：新建管道46.5公里 */
const GOALS_LISTED = /^[^,;:。]{0,20}(?:建设|实施|计划|工作|目标)(?:内容|规模|任务)(?:包括|为|是)?[:为]/;

/** Nothing was said before. */
export const NOWHERE: Context = { ...NOTHING_SAID, topic: null, goals: false, head: null, got: false };

/** A section hands its heading on to each of its paragraphs. */
export function underHeading(heading: string, named: readonly NamedSubject[]): Context {
  return { ...NOTHING_SAID, topic: topicOf(heading, named), goals: tellsGoals(heading), head: null, got: false };
}

/** A sentence takes over the topic; one without figures may name another: 3.“三公”经费。 */
export function inSentence({ plain }: Sentence, hasFigures: boolean, before: Context, named: readonly NamedSubject[]): Context {
  const period = PARTS.test(plain) && before.spent ? 'spent' : before.period;
  const kept = GOES_ON.test(plain) ? { ...before, period, time: before.opening } : { ...before, ...NOTHING_SAID, subject: before.head };
  const [whole, ...parts] = before.told;
  const last = parts.at(-1) ?? null;
  if (whole !== undefined && parts.length > 1 && COMPARES.test(plain))
    return { ...before, time: before.opening, subject: whole, within: last, told: [] };
  const label = LABEL.exec(plain)?.[0];
  const topic = (label === undefined ? null : topicOf(label, named)) ?? before.topic;
  const head = indicatorAtEnd(plain, named) ?? before.head;
  if (hasFigures) return { ...kept, topic, head, goals: before.goals || GOALS_LISTED.test(plain) };
  return { ...kept, head, topic: topicOf(plain, named) ?? topic, goals: before.goals || tellsGoals(plain) };
}

/** Not named, and yet nothing else can be meant: of what the figure before is plainly of; or 2024年度部门年初预算数为, of all its money. */
export function isPlainlyMeant(subject: Subject | null, clause: string, last: ReadClaim | null, before: Context): boolean {
  if (last !== null) return last.isPlain && isSameItem(last.subject, subject);
  const isTotal = (each: Subject | null) => itemOf(each) === 'total';
  const isAlone = [before.subject, before.topic].every((each) => each === null || isTotal(each));
  return isTotal(subject) && isAlone && /20\d{2}年|部门|单位|全年/.test(clause) && !/较|比|与/.test(clause);
}

/** Nothing is named, and only a rate, a change or a time of what was told right before is said: ，占86.3%，比上年多12万元. */
export function goesOnFrom(last: ReadClaim | null, subject: Subject | null, clause: string): boolean {
  if (last === null || last.doubt !== null || last.mention?.similar === true) return false;
  return (
    (isSameItem(last.subject, subject) || (subject !== null && last.subject !== null && isSameIndicator(last.subject, subject))) &&
    saysOnly(clause)
  );
}

/** 其中基本支出A万元、项目支出B万元；实际支出C万元: the list has ended, and the whole is spoken of again. */
export function behindStop(lead: string, before: Context): Context {
  return lead.includes(';') && before.within !== null ? { ...before, subject: before.within, within: null } : before;
}

/** 规上工业增加值增长6.8%，高于目标0.8个百分点: of something unknown, and no longer of the indicator before. */
export function behindUnknown(next: Context, { unit }: ReadClaim['figure']): Context {
  const subject = next.subject?.kind === 'indicator' ? null : next.subject;
  return { ...next, subject, strayed: next.strayed || unit === '元' };
}

/** What a figure hands on to those behind it. */
export function behind({ measure, subject, period, against, whole, lead, mention }: ReadClaim, words: string, before: Context): Context {
  // 占“三公”经费预算13.58万元的81.15%, 完成预算18.04万元的83.43%: only what a share is taken of.
  if (measure === 'amount' && (/占[^,;]*$/.test(lead) || (words === '的' && mention === null))) return before;
  const known = subject;
  const isAmount = measure === 'amount' && known !== null;
  // 较上年26万元减少3.25万元: what it was is named, and what is spoken of stays.
  const looksBack = isAmount && period !== null && period !== 'spent' && /较|比|控制在|超/.test(lead);
  return {
    ...before,
    told: isAmount && !before.told.includes(known) ? [...before.told, known] : before.told,
    rated: before.rated || (measure === 'execution-rate' && before.within !== null),
    spent: before.spent || (isAmount && (period === 'spent' || (period === null && before.told.length === 0))),
    measure,
    subject: known !== null && (mention !== null || isAmount) ? known : before.subject,
    // 全年预算数较年初预算数1742.60万元增加343.71万元: it is the budget of the year that rose.
    period: looksBack
      ? (periodIn(/^(.*?)(?:较|比)/.exec(lead)?.[1] ?? '') ?? before.period)
      : isAmount && period !== null && period !== 'previous'
        ? period
        : before.period,
    against: against ?? (looksBack || (isAmount && period === 'previous') ? period : before.against),
    whole: whole ?? before.whole,
  };
}

/** Words of headings that name nothing. */
const OF_HEADINGS =
  /^(?:第?[一二三四五六七八九十]+(?:部分|[、.])?|\([一二三四五六七八九十\d]+\)|\d+[、.])|概况|状况|情况|分析|说明|安排|管理|使用|控制|收支|[。:：]/g;

/** The one subject a heading names and says nothing else of: `（三）“三公”经费使用情况`; null for any other. */
function topicOf(heading: string, named: readonly NamedSubject[]): Subject | null {
  const { plain } = new PlainText(heading);
  const mentions = mentionsIn(plain, named);
  const [only] = mentions;
  if (only === undefined || mentions.length > 1 || only.subject.kind === 'indicator') return null;
  // Under 一般公共预算支出情况 units tell of all their money.
  if (only.subject.kind === 'item' && (only.subject.measures === 'people' || only.subject.id === 'general-budget')) return null;
  const rest = `${plain.slice(0, only.start)}${plain.slice(only.end)}`.replace(OF_HEADINGS, '');
  return residueOf(rest) <= MOST_RESIDUE ? only.subject : null;
}

/** A paragraph headed 绩效目标 tells what was aimed at, unless it says what became of it. */
function tellsGoals(heading: string): boolean {
  return /目标(?:设定|设置|值|情况|内容)?[。:]?$/.test(heading) && !/完成|实现|未/.test(heading);
}

/** Of an indicator, with what may stand behind it. */
const LONGEST_NAME = 50;

/** The indicator that a sentence ends with, and says nothing of but its points: `（1）粮食播种面积（10分）`, `；②公益林管护面积`. */
function indicatorAtEnd(plain: string, named: readonly NamedSubject[]): Subject | null {
  const words = plain.replace(/[。:]$/, '').replace(/\(?(?:满分|分值|权重)?:?\d+(?:\.\d+)?分\)?$/, '');
  const end = words.slice(-LONGEST_NAME);
  const last = mentionsIn(end, named).at(-1);
  if (last?.subject.kind !== 'indicator' || residueOf(end.slice(last.end)) > 0) return null;
  return /(?:^|[;:、,.)①-⑳“])$/.test(words.slice(0, words.length - end.length + last.start)) ? last.subject : null;
}
