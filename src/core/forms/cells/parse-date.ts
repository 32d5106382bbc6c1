/** A month named in a text, the latest one where a span is named. */
export interface MonthDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

/** What may follow a date that says by when something was, or is to be, done. */
const BY_WHEN = '(?:以?之?前|底|末|底前|末前|以内|之内|内|初|上旬|中旬|下旬)?(?:完成|完工|完毕|实施|开展|竣工|验收|到位|已完成|前完成)?';
const YEAR = '(?:(\\d{4})年(?:度)?)?';
const SPAN = '(?:\\d{1,2}月?[-—–~至到])?';
const MONTH = new RegExp(`^${YEAR}${SPAN}(\\d{1,2})月(?:份)?(?:(\\d{1,2})[日号])?${BY_WHEN}$`);
const DIGITAL = new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})日?${BY_WHEN}$`);
const MONTH_OF_YEAR = new RegExp(`^((?:19|20)\\d{2})[-/](\\d{1,2})${BY_WHEN}$`);
const QUARTER = new RegExp(`^${YEAR}第?([1-4一二三四])季度${BY_WHEN}$`);
const HALF = new RegExp(`^${YEAR}([上下])半年${BY_WHEN}$`);
const WHOLE_YEAR = new RegExp(
  `^(?:(\\d{4})年(?:度)?|(?:本|当)?年(?:度)?)(?:(?:以?之?前|底|末|底前|末前|以内|之内|内)(?:完成|完工|完毕)?|完成)$`,
);
const BARE_YEAR = /^((?:19|20)\d{2})年度?$/;
const QUARTERS = '一二三四';

/**
 * A date in words, from text already normalised: `9月前`, `2021年12月完成`, `12月31日前`, `2023-12-31`, `2023/12`, `一季度`, `年底前`.
 * A bare year or `年底` is its December. Null when the text is no date.
 */
export function parseDate(text: string): MonthDay | null {
  return monthOf(text) ?? digital(text) ?? quarterOf(text) ?? halfOf(text) ?? yearOf(text);
}

function monthOf(text: string): MonthDay | null {
  const match = MONTH.exec(text);
  return match === null ? null : valid(match[1], match[2], match[3]);
}

function digital(text: string): MonthDay | null {
  const match = DIGITAL.exec(text) ?? MONTH_OF_YEAR.exec(text);
  return match === null ? null : valid(match[1], match[2], match[3]);
}

function quarterOf(text: string): MonthDay | null {
  const match = QUARTER.exec(text);
  const quarter = match?.[2];
  if (quarter === undefined) return null;
  const number = QUARTERS.includes(quarter) ? QUARTERS.indexOf(quarter) + 1 : Number(quarter);
  return valid(match?.[1], String(number * 3), undefined);
}

function halfOf(text: string): MonthDay | null {
  const match = HALF.exec(text);
  return match === null ? null : valid(match[1], match[2] === '上' ? '6' : '12', undefined);
}

function yearOf(text: string): MonthDay | null {
  const match = WHOLE_YEAR.exec(text) ?? BARE_YEAR.exec(text);
  return match === null ? null : valid(match[1], '12', undefined);
}

function valid(year: string | undefined, month: string | undefined, day: string | undefined): MonthDay | null {
  const date = { year: year === undefined ? null : Number(year), month: Number(month), day: day === undefined ? null : Number(day) };
  const possible = date.month >= 1 && date.month <= 12 && (date.day === null || (date.day >= 1 && date.day <= 31));
  return possible ? date : null;
}
