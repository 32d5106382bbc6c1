import type { InlineFigure } from './inline-figure';
import { UNIT_ENDING } from './unit-name';

/** Of the names of public bodies, and of the places that file for themselves. */
const BODY = new RegExp(`(?:${UNIT_ENDING}|[\\u4e00-\\u9fff]{2,}[区县市旗])(?:机关|本级)?$`);
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
