import { normalise } from '../forms/cells/normalise';
import type { Field } from '../forms/field';

/** 计分说明：完成率90%-100%的按分值的90%计分; 扣2.4分 in a conclusion is no rule, and of the execution rate another figure tells. */
const OF_INDICATORS = /^(?!.*执行率).*(?:(?:完成率|完成值|得分|计分).*(?:满分|计分|取整|分值)|每.*扣|不[得计]分)/;

/** A text of the form that says how all of its indicators are scored. */
export function tellsOfIndicators({ cell }: Field): boolean {
  return cell.shown.split(/[。；;\n]/).some((clause) => OF_INDICATORS.test(clause));
}

const IN_PROPORTION = /按[^,，;；。每]{0,8}(?:比例|比率|百分比|完成率|达成率|完成程度)[^,，;；。]{0,6}(?:[得计给赋扣减]分|折算|计算)/;

/** `得9分`, `95%以上得满分`, `90%-100%的按分值的90%计分`, `取整数`; to meet 100 % for full points is nothing of its own. */
const OF_ITS_OWN =
  /(?:得|计|扣|减)(?:除)?[0-9.]+分|(?<![0-9.])(?!100%)[0-9.]+%[^,，;；。]{0,8}[得计]满分|按(?:分值的)?[0-9.]+%计分|得[0-9.]+%(?:的)?分值|取整|[扣计][^,，;；。]*(?:分值|权重)的[0-9.]+%|得分=[^,，;；。]*[+-]\(?[0-9.]|未[^,，;；。]*不得分/;

/** What a missed target costs, or part of a rate, other than in proportion: 未达到的按完成比例得分 is what is usual. */
export function isOfItsOwn(printed: string): boolean {
  const text = normalise(printed);
  return OF_ITS_OWN.test(text) && (!IN_PROPORTION.test(text) || text.includes('每'));
}
