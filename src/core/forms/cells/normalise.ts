import { LONGEST_CELL, remembered } from './remembered';

const INVISIBLE = /[\s\u200b\u200c\u200d\u2060\ufeff]+/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
/** Offset between a full-width character and its ASCII twin. */
const FULL_WIDTH_OFFSET = 0xfee0;
const TAIL = /[:;,、。)\]([%=A-Za-z①-⑳]/;
/** `分值Points`, `一级指标Tier-1`: the same again in English. */
const IN_ENGLISH = /(?<=[\u4e00-\u9fff]{2})[A-Za-z][A-Za-z'/&.-]{2,}[A-Za-z0-9'/&. -]*$/;
/** `执行率%` is measured in percent; `100%` is a figure. */
const PERCENT_OF = /(?<=[\u4e00-\u9fff])%$/;
const CLOSING_GROUP = /[([][^()[\]]*[)\]]?$/;
/** `预算执行(E/C×100%)`, `比上年增减(%)` are rates: the bracket says how they are worked out, or what they are measured in. */
const QUOTIENT =
  /(?<=执行|到位|支付|支出|完成|使用)[([][A-Z]\/[A-Z][^()[\]]*[)\]]?$|(?<=增减|变动|变化|增长|下降|压减|降低|上年)(?:幅度)?[([]?%[)\]]?$/;

/** `预算数A`: the column by its letter. */
const COLUMN_LETTER = /(?<=[\u4e00-\u9fff])[A-Z]$/;

/** `执行率(5)=(3)/(2)`, `得分F=D×E`: columns by number or letter, and how this one follows from them. */
const FROM_COLUMNS = /(?<=[\u4e00-\u9fff])\(?(?:[A-Z]|\d{1,2})\)?=[()A-Z\d%+\-*/÷×]+$/;

/** `到位率②/①`, `结余④=②-③`, `得分=分值×完成率`: the same by circled numbers, or by the names of the columns. */
const FROM_NAMED = /(?<=[\u4e00-\u9fff)])(?:[(]?[①-⑳][)]?(?:[=+\-*/÷×%()①-⑳]+)?|=[\u4e00-\u9fff()%\d]+[×÷*/][\u4e00-\u9fff()%×÷*/\d]+)$/;

/** Full-width digits, letters, brackets and signs as their half-width twins: `（２０％）` → `(20%)`. */
export function halfWidth(text: string): string {
  return text.replace(FULL_WIDTH, halfWidthOf);
}

function halfWidthOf(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_OFFSET);
}

/** Signs that look alike and mean the same: `≧`, `﹦`, `═`. */
const LOOK_ALIKES: readonly (readonly [RegExp, string])[] = [
  [/[≧⩾⪖]|[>﹥]=|=[>﹥]/g, '≥'],
  [/[≦⩽⪕]|[<﹤]=|=[<﹤]/g, '≤'],
  [/[﹦═⁼]/g, '='],
  [/﹥/g, '>'],
  [/﹤/g, '<'],
];
const LOOKS_LIKE = new RegExp(LOOK_ALIKES.map(([pattern]) => pattern.source).join('|'));

/** What is left when layout is taken away: half-width, without any white space or line break, each sign in one form. */
export const normalise = remembered((text) => {
  const plain = halfWidth(text).replace(INVISIBLE, '');
  return LOOKS_LIKE.test(plain) ? LOOK_ALIKES.reduce((alike, [pattern, sign]) => alike.replace(pattern, sign), plain) : plain;
}, LONGEST_CELL);

/** Without quotation marks: people quote 三公 or the whole label, with whatever marks are at hand. */
export function unquoted(text: string): string {
  return text.replace(/["'“”‘’「」『』]/g, '');
}

/** A label by which a header is recognised: `全年预算数（A）：` → `全年预算数`, `得分(20分*执行率)` → `得分`. */
export const labelOf = remembered((text) => {
  let label = normalise(text);
  while (TAIL.test(label)) {
    const shorter = label
      .replace(/[:：;,、。]+$/, '')
      .replace(QUOTIENT, '率')
      .replace(FROM_COLUMNS, '')
      .replace(COLUMN_LETTER, '')
      .replace(FROM_NAMED, '')
      .replace(CLOSING_GROUP, '')
      .replace(PERCENT_OF, '')
      .replace(IN_ENGLISH, '');
    if (shorter === label || shorter === '') return label;
    label = shorter;
  }
  return label;
});
