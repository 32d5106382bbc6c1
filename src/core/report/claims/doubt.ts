import type { Doubt, ReadClaim } from './claim';
import type { Listed } from './listing';
import { itemOf, type Subject } from './subjects';
import type { Measure, ReportPeriod } from './vocabulary';

/** Income of the final accounts, with what was left of earlier years: more than the budget of the year. */
const WITH_CARRIED_OVER = /(?:年初|上年)结转|结转的?(?:上年|以前年度)|使用(?:非财政拨款结余|结转)|事业基金弥补/;
const OF_ACCOUNTS = /(?:收入|支出|收支)(?:决算)?(?:总计|合计|总额)/;
/** What came in, of which the annexes know the budget alone. */
const INCOME = /收入[^,;。预]*$/;
/** 比编制少9人: a difference, and not the number itself. */
const DIFFERENCE = /(?:少|多|减少|增加|净增|净减)了?$/;
/** 人均: of one of many, and not of all of them. */
const PER_ONE = /[人户亩村车次件生校床]均|平均|每[人户亩村车次件辆生]/;
/** 两项合计: of what was listed before. */
const SUM_OF_LISTED = /(?:[两二三四五六]项|上述|以上)[^,;。]{0,4}(?:合计|共计|总计)[^,;。\d]{0,6}$/;
/** Of what, its own words do not say. */
const BARE_RATE = /^(?:达标|完成|使用)率/;

interface Said extends Pick<ReadClaim, 'subject' | 'measure' | 'mention'> {
  readonly lastYear: boolean;
  readonly clause: string;
  readonly sentence: string;
  /** The sentence up to the figure. */
  readonly ahead: string;
  /** And from it on. */
  readonly behind: string;
}

/** Why an amount or a rate whose words are understood may still not be what the annexes state. */
export function doubtOf({ subject, measure, mention, lastYear, clause, sentence, ahead, behind }: Said): Doubt | null {
  const item = itemOf(subject);
  // Of accounts the annexes do not part: of what they are a share nobody can tell from these.
  if (item === 'outside' && measure !== 'amount') return 'outside';
  if (item === 'total' && WITH_CARRIED_OVER.test(OF_ACCOUNTS.test(sentence) ? sentence : clause)) return 'outside';
  if (measure !== 'amount') {
    if (mention === null && BARE_RATE.test(clause)) return 'bare-rate';
    if (/[高低]于$/.test(clause)) return 'difference';
    return lastYear && measure !== 'change' ? 'before' : null;
  }
  // 实有人数67人，其中在职56人、退休11人: more than those in post.
  if (item === 'actual' && /^在职(?:在编)?(?:人员)?[及和与、](?:离?退|遗属|临聘|编外)/.test(behind)) return 'words';
  if (item === 'actual' && /^[,(:]?(?:其中|含|包括)(?:(?!另)[^;。])*(?:退休|离休|遗属|临聘|聘用|编外|其他人员)/.test(behind))
    return 'words';
  if (DIFFERENCE.test(clause)) return 'difference';
  if (isOneOfMany(clause)) return 'each';
  if (item === 'total' && INCOME.test(clause) && !/预算|安排/.test(clause)) return 'words';
  // “三公”两项支出合计 is what it is called.
  return item !== 'three-public' && SUM_OF_LISTED.test(ahead) ? 'listed' : null;
}

/** 人均: of one of many, and not of all of them. */
export function isOneOfMany(words: string): boolean {
  return PER_ONE.test(words);
}

/** 由98%提高到100%: the figure in front is of before, the one behind of now. */
export const LEFT_BEHIND = /^(?:提高|提升|增加|增长|上升|升|降低|下降|降|减少|压减|减|变)[至到为]/;

interface Timed {
  readonly measure: Measure;
  readonly subject: Subject | null;
  readonly period: ReportPeriod | null;
  readonly lastYear: boolean;
  /** 年初 */
  readonly ofBeginning: boolean;
  readonly listed: Listed | null;
  readonly behind: string;
}

/** The annexes know of the year before what was spent in it, of money alone. */
export function isOfAnotherYear({ measure, subject, period, lastYear, ofBeginning, listed, behind }: Timed): boolean {
  if (listed?.anotherYear === true) return true;
  const ofPeople = subject?.kind === 'item' && subject.measures === 'people';
  if (ofPeople && (period === 'previous' || ofBeginning || lastYear)) return true;
  if (measure !== 'amount') return LEFT_BEHIND.test(behind);
  return (
    (LEFT_BEHIND.test(behind) && period !== 'previous') || (lastYear && period !== null && period !== 'previous' && period !== 'spent')
  );
}
