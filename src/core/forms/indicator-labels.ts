import { normalise } from './normalise';

const NUMBERED = /^(?:(?:绩效)?指标[0-9一二三四五六七八九十]*[:：.、]|\(?[0-9]{1,2}\)?[.、．)])/;
const NOT_FILLED_IN = /^(?:…+|\.{2,}|。{2,}|[-—–_/\\]+|无|(?:绩效)?指标[0-9一二三四五六七八九十]*)?$/;
const TOTAL = /^(?:总分|合计|总计|总得分|得分合计|合计得分|合计总分|自评总分|自评得分合计|自评总得分|自评合计|综合得分|总分合计|总分值|评价总分|得分总计)$/;
const GOAL = /^(?:年度)?(?:总体)?绩效目标[0-9一二三四五六七八九十]+|^目标[0-9一二三四五六七八九十]+[(（:：]/;
const REASON = /^(?:.{0,8}(?:偏差|未完成|未达标|未达成|扣分|失分).{0,14}(?:原因|分析|说明)|原因分析|(?:下一步)?改进措施)/;
const CLOSING = /^(?:其他需要?说明|自评(?:结论|等级|结果)|评价(?:结论|等级|结果)|等级|存在(?:的)?问题|填报说明|填表说明|说明|注|备注|附注|填表人|填报人|填报日期|制表|联系(?:人|电话)|单位负责人|负责人)(?:[:：0-9(（].*|的.*|$)/;

/** The indicator's own name: without `指标1:` and numbering. */
export function indicatorName(text: string): string {
  return normalise(text).replace(NUMBERED, '');
}

/** `……`, `指标2:`, `/`: a row of the printed form nobody filled in. */
export function isPlaceholderName(text: string): boolean {
  return NOT_FILLED_IN.test(indicatorName(text));
}

export function isTotalLabel(label: string): boolean {
  return TOTAL.test(label);
}

export function isGoalLabel(plain: string): boolean {
  return GOAL.test(plain);
}

/** 偏差大或目标未完成原因分析, 改进措施: a row about the whole table. */
export function isReasonLabel(plain: string): boolean {
  return REASON.test(plain);
}

/** What ends an indicator table where no total row does. */
export function isClosingLabel(plain: string): boolean {
  return CLOSING.test(plain);
}

/** The name in a level label: `产出指标（30分)` → `产出指标`, `(50分)` → ``. */
export function levelName(text: string): string {
  return normalise(text).replace(/[(（[【]?[0-9.]+分[^)）\]】]*[)）\]】]?/, '').replace(/[:：]$/, '');
}

const IMPLIED: readonly (readonly [RegExp, string])[] = [
  [/满意/, '满意度指标'],
  [/经济成本|社会成本|生态环境成本/, '成本指标'],
  [/数量|质量|时效|进度|成本/, '产出指标'],
  [/效益|可持续/, '效益指标'],
];

/** First level that a second level belongs to in the national form; where the label of the first states points only. */
export function impliedLevel(level2: string): string {
  return IMPLIED.find(([pattern]) => pattern.test(level2))?.[1] ?? '';
}
