import type { InlineFigure } from './inline-figure';

/** How the names of public bodies end. */
const BODY =
  /(?:政府|委员会|管委会|办事处|办公室|街道办?|中心|大队|支队|总队|法院|检察院|研究院|研究所|医院|卫生院|学校|小学|中学|大学|学院|幼儿园|党校|图书馆|博物馆|文化馆|档案馆|纪念馆|联合会|协会|学会|总工会|团委|妇联|残联|工商联|公司|银行|[\u4e00-\u9fff]{2,}(?:局|委|厅|部|院|所|站|处|队|场|社|馆|校|乡|镇|区|县|市|旗))(?:机关|本级)?$/;
/** Words of the form itself, between which a unit may be named. */
const FORM_WORDS = '\\d{4}年|部门整体|整体支出|部门预算|项目支出|绩效|自评|评价|评分|基础数据|附[件表]';
const CANDIDATE = new RegExp(`(?:(?!${FORM_WORDS})[^\\s\\u3000()（）:：])+`, 'g');

/**
 * A unit that a title names around its own words: `2023年度部门整体支出绩效自评表（某乡人民政府）`,
 * `某县水利局 项目支出绩效自评表(2022年度) 某经费`. Null when no part of it ends as a public body does.
 */
export function unitInTitle(title: string): InlineFigure | null {
  // A year parts names like a space does.
  for (const match of title.replace(/\d{4}年?度?/g, (year) => ' '.repeat(year.length)).matchAll(CANDIDATE)) {
    const [words] = match;
    if (!BODY.test(words)) continue;
    return { before: title.slice(0, match.index), text: words, after: title.slice(match.index + words.length) };
  }
  return null;
}
