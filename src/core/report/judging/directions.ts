import { seenAt, type Seen } from '../findings';
import { REPORT_RULES } from '../report-rules';
import { treesOf, type Said } from '../text/clause-tree';
import type { ReportLine } from '../text/sentences';

const UP = '增加|增长|上升|提高|增支|增收|增幅|升高';
const DOWN = '减少|下降|降低|压减|压缩|节约|节省|减支|降幅';
/** 增加84.35万元，下降8.80%: the percent is of that change, where nothing else is compared. */
const RISE = new RegExp(`(?:${UP}|多)了?$`);
const FALL = new RegExp(`(?:${DOWN}|少)了?$`);
const RISES = new RegExp(`^[,、(]?(${UP})(?:率|幅度|比例)?(?:了|为|约)?$`);
const FALLS = new RegExp(`^[,、(]?(${DOWN})(?:率|幅度|比例)?(?:了|为|约)?$`);
/** 由1362.77万元减少到1484.34万元 */
const FROM = /[由从][^,;。]*$/;
const TO = new RegExp(`^[^,;。]{0,6}?(${UP}|${DOWN}|升|增|降|减)[到至为]$`);
const GOES_UP = new RegExp(`^(?:${UP}|升|增)$`);
/** 94.05%，略高于95%的目标; words such as 超过 are part of the figure. */
const HELD_AGAINST =
  /^,?(?:略|稍|明显|远|大幅)?(高于|多于|大于|超出|低于|少于|小于|不及)?(?:年度|年初|预期|绩效|控制)*(?:目标|指标|计划|任务|标准|要求)?值?$/;
const GOAL = /目标|指标|计划|任务|标准|要求/;
const GOAL_BEHIND = /^的?(?:年度|年初|预期|绩效|控制)*(?:目标|指标|计划|任务|标准|要求)/;

/**
 * Words for a direction that the figures beside them, or each other, deny.
 * @param told whether the figure there is known to be wrong: then the word may be right
 */
export function* directionFaults(lines: readonly ReportLine[], told: (line: ReportLine, from: number) => boolean): Iterable<Seen> {
  for (const line of lines) {
    const items = treesOf(line).flatMap(({ figures }) => figures);
    for (const [at, item] of items.entries()) {
      const before = items[at - 1];
      const word =
        before?.sentence === item.sentence ? (turnedPercent(before, item) ?? wrongWay(before, item) ?? wrongSide(before, item)) : null;
      if (before === undefined || word === null || [before, item].some(({ figure }) => told(line, figure.digits))) continue;
      const from = item.figure.start - item.lead.length + item.lead.lastIndexOf(word);
      const place = item.lead.includes(word) ? from : item.figure.start;
      yield seenAt(line, place, word.length, REPORT_RULES.contradiction, {
        zh: `“${word}”与数据的方向不符：前为${before.figure.text}，后为${item.figure.text}，请核对。`,
        en: `The words say another direction than ${before.figure.text} and ${item.figure.text}.`,
      });
    }
  }
}

function turnedPercent(before: Said, { lead, measure }: Said): string | null {
  if (measure !== '%' || before.measure === '%') return null;
  if (RISE.test(before.lead)) return FALLS.exec(lead)?.[1] ?? null;
  return FALL.test(before.lead) ? (RISES.exec(lead)?.[1] ?? null) : null;
}

function wrongWay(before: Said, item: Said): string | null {
  const word = FROM.test(before.lead) && isComparable(before, item) ? TO.exec(item.lead)?.[1] : undefined;
  const rises = item.figure.value.cmp(before.figure.value);
  return word === undefined || rises === 0 || GOES_UP.test(word) === rises > 0 ? null : word;
}

function wrongSide(before: Said, item: Said): string | null {
  const match = HELD_AGAINST.exec(item.lead);
  if (match === null || !isComparable(before, item)) return null;
  // 低于目标62.17万元: by how much; in percent it is the goal, for a distance is in percentage points.
  if (!GOAL_BEHIND.test(item.behind) && (item.measure !== '%' || !GOAL.test(item.lead))) return null;
  const word = match[1] ?? /^(?:超过|突破|未达到?|不足|不到)/.exec(item.figure.text)?.[0];
  const above = before.figure.value.cmp(item.figure.value);
  if (word === undefined || word === '') return null;
  return /^(?:高|多|大|超|突)/.test(word) ? (above < 0 ? word : null) : above > 0 || (/^[低少小]/.test(word) && above === 0) ? word : null;
}

function isComparable(before: Said, { measure, figure }: Said): boolean {
  return measure !== '' && measure === before.measure && before.figure.bound === 'exact' && figure.unit === before.figure.unit;
}
