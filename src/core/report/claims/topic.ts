import { MOST_RESIDUE, residueOf } from './lead';
import { PlainText } from '../text/plain-text';
import { mentionsIn, type NamedSubject, type Subject } from './subjects';

/** Words of headings that name nothing. */
const OF_HEADINGS =
  /^(?:第?[一二三四五六七八九十]+(?:部分|[、.])?|\([一二三四五六七八九十\d]+\)|\d+[、.])|概况|状况|情况|分析|说明|安排|管理|使用|控制|收支|[。:：]/g;

/** The one subject a heading names and says nothing else of: `（三）“三公”经费使用情况`; null for any other. */
export function topicOf(heading: string, named: readonly NamedSubject[]): Subject | null {
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
export function tellsGoals(heading: string): boolean {
  return /目标(?:设定|设置|值|情况|内容)?[。:]?$/.test(heading) && !/完成|实现|未/.test(heading);
}

/** Of an indicator, with what may stand behind it. */
const LONGEST_NAME = 50;

/** The indicator that a sentence ends with, and says nothing of but its points: `（1）粮食播种面积（10分）`, `；②公益林管护面积`. */
export function indicatorAtEnd(plain: string, named: readonly NamedSubject[]): Subject | null {
  const words = plain.replace(/[。:]$/, '').replace(/\(?(?:满分|分值|权重)?:?\d+(?:\.\d+)?分\)?$/, '');
  const end = words.slice(-LONGEST_NAME);
  const last = mentionsIn(end, named).at(-1);
  if (last?.subject.kind !== 'indicator' || residueOf(end.slice(last.end)) > 0) return null;
  return /(?:^|[;:、,.)①-⑳“])$/.test(words.slice(0, words.length - end.length + last.start)) ? last.subject : null;
}
