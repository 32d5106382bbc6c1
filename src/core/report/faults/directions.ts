import { FALLING, RISING } from '../claims/vocabulary';
import { seenAt, type Seen } from '../findings';
import { FROM, TO } from '../relations/rates';
import { REPORT_RULES } from '../report-rules';
import { treesOf, type Said } from '../text/clause-tree';
import type { ReportLine } from '../text/sentences';

/** 增加84.35万元，下降8.80%: the percent is of that change, where nothing else is compared. */
const ROSE = new RegExp(`(?:${RISING.source}|多)了?$`);
const FELL = new RegExp(`(?:${FALLING.source}|少)了?$`);
const PERCENT = /^[,、(]?([一-龥]{2})(?:率|幅度|比例)?(?:了|为|约)?$/;
/** 94.05%，略高于95%的目标; words such as 超过 are part of the figure. */
const HELD_AGAINST =
  /^,?(?:略|稍|明显|远|大幅)?(高于|多于|大于|超出|低于|少于|小于|不及)?(?:年度|年初|预期|绩效|控制)*(?:目标|指标|计划|任务|标准|要求)?值?$/;
const GOAL = /目标|指标|计划|任务|标准|要求/;
/** 较年初目标减少10万元，增长5%: the percent is of another comparison. */
const AIMED = new RegExp(`${GOAL.source}|预算|控制`);
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
      const from = item.figure.start - (item.lead.includes(word) ? item.lead.length - item.lead.lastIndexOf(word) : 0);
      yield seenAt(line, from, word.length, REPORT_RULES.contradiction, {
        zh: `“${word}”与数据的方向不符：前为${before.figure.text}，后为${item.figure.text}，请核对。`,
        en: `The words say another direction than ${before.figure.text} and ${item.figure.text}.`,
      });
    }
  }
}

function turnedPercent(before: Said, { lead, measure }: Said): string | null {
  const word = PERCENT.exec(lead)?.[1] ?? '';
  if (measure !== '%' || before.measure === '%' || AIMED.test(before.lead)) return null;
  return (ROSE.test(before.lead) && FALLING.test(word)) || (FELL.test(before.lead) && RISING.test(word)) ? word : null;
}

/** 由1362.77万元减少到1484.34万元 */
function wrongWay(before: Said, item: Said): string | null {
  if (!FROM.test(before.lead) || !TO.test(item.lead) || !isComparable(before, item)) return null;
  const moved = item.figure.value.cmp(before.figure.value);
  return (/[降减]/.test(item.lead) ? moved > 0 : moved < 0) ? item.lead.replace(/^[^一-龥]+/, '') : null;
}

function wrongSide(before: Said, item: Said): string | null {
  const match = HELD_AGAINST.exec(item.lead);
  if (match === null || !isComparable(before, item)) return null;
  // 低于目标62.17万元: by how much; in percent it is the goal, for a distance is in percentage points.
  if (!GOAL_BEHIND.test(item.behind) && (item.measure !== '%' || !GOAL.test(item.lead))) return null;
  const word = match[1] ?? /^(?:超过|突破|未达到?|不足|不到)/.exec(item.figure.text)?.[0] ?? '';
  const above = before.figure.value.cmp(item.figure.value);
  return word !== '' && (/^[高多大超突]/.test(word) ? above < 0 : above > 0) ? word : null;
}

function isComparable(before: Said, { measure, figure }: Said): boolean {
  return measure !== '' && measure === before.measure && before.figure.bound === 'exact' && figure.unit === before.figure.unit;
}
