import { normalise } from './normalise';

const NUMBERED = /^(?:(?:绩效)?指标[0-9一二三四五六七八九十]*[:：.、]|[(（]?[0-9]{1,2}(?:[、．)）]|\.(?![0-9])))/;
/** Marks of the template in front of what has to be filled in. */
const MARK = /^[★☆▲△●*※]+/;
/** `指标1 2022年11月底前完成支付`: only the space parts the number from the name. */
const SPACED = /^\s*(?:绩效)?指标\s*[0-9０-９]{1,2}[\s\u3000]+(?=\S)/;
const NOT_FILLED_IN = /^(?:…+|\.{2,}|。{2,}|[-—–_/\\]+|无|(?:绩效)?指标[0-9一二三四五六七八九十]*)?$/;
const TOTAL =
  /^(?:(?:自评|评价|综合|指标|项目|绩效)*(?:总分|总计|总得分|得分合计|合计得分|总评分)(?:值|合计)?|(?:自评|评价|分值|得分|指标)*合计(?:总分|得分|分值)?)$/;
const GOAL =
  /^年度绩效目标[(（][0-9.]+分|^(?:年度(?:总体)?(?:绩效)?|总体(?:绩效)?|绩效)目标[0-9一二三四五六七八九十]+(?![0-9%])|^目标[0-9一二三四五六七八九十]+[(（][0-9.]+分|^[(（]?[一二三四五六七八九十]+[)）、].{0,4}绩效目标/;
const REASON =
  /^(?:.{0,8}(?:偏差|未完成|未达标|未达成|扣分|失分).{0,14}(?:原因|分析|说明)|原因分析|(?:下一步|拟采取的?)?(?:改进|整改)措施)/;
const CLOSING =
  /^(?:其他需要?说明|自评(?:结论|等级|结果)|评价(?:结论|等级|结果)|(?:绩效)?等级|存在(?:的|主要)*问题|(?:填报|填表)?说明|注|备注|附注|填表人|填报人|填报日期|制表|联系(?:人|电话)|(?:单位|部门|项目|财务)*负责人|审核人)(?:[:：0-9(（].*|的.*|$)/;
const LEVEL =
  /^(?:[(（]?[一二三四五六七八九十][)）、.])?(?:(?:产出|效益|效果|满意度?|服务对象满意度?|社会公众满意度?|成本|投入|过程|管理|决策|履职(?:效能|效果|效益)?|运行|预算执行|部门管理|资金管理|可持续)[\u4e00-\u9fff]{0,4})$/;
/** Longer texts are sentences, not labels. */
const LONGEST_LABEL = 24;

/** The indicator's own name: without `指标1:` and numbering. */
export function indicatorName(text: string): string {
  return normalise(text.replace(SPACED, '')).replace(MARK, '').replace(NUMBERED, '');
}

/** `其中桃树种植面积`: the row itemises the one above. */
export function isItem(text: string): boolean {
  return /^(?:其中|包括)[:：、]?./.test(indicatorName(text));
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

/** `一、产出指标（50分）`: a level that has a row to itself. */
export function isLevelLabel(text: string): boolean {
  const name = levelName(text);
  return normalise(text).length <= LONGEST_LABEL && LEVEL.test(name);
}

/** The name in a level label: `产出指标（30分)` → `产出指标`, `(50分)` → ``. */
export function levelName(text: string): string {
  return normalise(text)
    .replace(/[(（[【]?[0-9.]+分[^)）\]】]*[)）\]】]?/, '')
    .replace(/[:：]$/, '')
    .replace(/^[(（]?[一二三四五六七八九十][)）、.]/, '');
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
