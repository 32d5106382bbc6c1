import type { ReadClaim } from './claim';
import type { WrittenFigure } from './written-figure';

/** What a figure says of an indicator: a cell of its row, or what follows from two of them. */
export type IndicatorColumn = NonNullable<ReadClaim['column']>;

const GOAL = '(?:年初|年度|绩效|预期|设定)?(?:的)?(?:目标|指标值|指标|计划|任务|预期)(?:值|数|任务|目标)?';
const TARGET = /目标|指标值|计划|任务|应达/;
/** 未达到95%的目标 */
const GOAL_BEHIND = /^的?(?:年度|年初)?(?:目标|指标值|任务|要求|预期)/;
/** 超出目标3公里; 较目标节约140元 */
const GAP = new RegExp(
  `(?:超出?|超过|超额|高于|低于|少于|多于|优于|差|(?:比|较|距|与)[^,;。]{0,4}?|^的(?=.*[多少高低超差]))${GOAL}(?:要求|相比)?(?:的)?(?:[增减]?多|[减较]?少|高|低|节约|节省|提高|提升|降低|下降|减少|增加|超出?|出|了|还差|差)*$|(?:超额|多|少)完成了?$|^[,，]欠$`,
);
/** 完成目标的102.4%; 为目标值的103.81%; 目标完成率112.5% */
const RATIO = new RegExp(
  `(?:完成|为|达|占|达到|相当于)?(?:了)?${GOAL}的$|^[,;、(]?(?:${GOAL})?(?:完成|实现|达成)(?:率|比例)(?:为|达到?|是|:)*$`,
);
/** ≥35公里，实际完成38公里: first what was asked for. */
const ASKED = /^(?:>|<|不低于|不少于|至少|不超过|不高于)|以内$|以下$/;
const DONE_BEHIND = /^[,;(、]?[^,;。]{0,6}(?:实际|完成|达到|达|已)/;

/** @param words between the indicator's name and the figure; `goals` where the paragraph tells of what was aimed at */
export function columnOf(words: string, { unit, text }: WrittenFigure, behind: string, goals: boolean): IndicatorColumn {
  if (unit === '%' && RATIO.test(words)) return 'ratio';
  if (GAP.test(words) && unit !== '%') return 'gap';
  if (TARGET.test(words) || GOAL_BEHIND.test(behind) || goals) return 'target';
  return /^[≥≤]/.test(text) || (ASKED.test(text) && DONE_BEHIND.test(behind)) ? 'target' : 'actual';
}

/** 超出目标3公里, 完成目标的102.4%: nothing else can be meant than what was just named. */
export function comparesWithGoal(clause: string): boolean {
  return GAP.test(clause) || RATIO.test(clause);
}

/** Words that go on about an indicator that was named before. */
export function goesOnOf(clause: string, behind: string): boolean {
  return comparesWithGoal(clause) || GOAL_BEHIND.test(behind) || TARGET.test(clause);
}

/** A paragraph headed 绩效目标 tells what was aimed at, unless it says what became of it. */
export function tellsGoals(heading: string): boolean {
  return /目标(?:设定|设置|值|情况|内容)?[。:]?$/.test(heading) && !/完成|实现|未/.test(heading);
}
