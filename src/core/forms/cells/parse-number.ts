import { Decimal } from '../../compute/decimal';
import { fromChinese } from './chinese-number';
import type { Operator } from './entry';

/** A number read out of a text, and what stood around it. */
export interface WrittenNumber {
  readonly value: Decimal;
  readonly decimals: number;
  readonly percent: boolean;
  readonly operator: Operator | null;
  readonly unit: string;
}

const OPERATORS: readonly (readonly [RegExp, Operator])[] = [
  [/^(?:≥=?|不低于|不少于|不小于|大于等于|大于或等于|高于等于|至少)/, '≥'],
  [/^(?:≤=?|不超过|不高于|不大于|不多于|小于等于|小于或等于|低于等于|至多|控制在)/, '≤'],
  [/^(?:=|等于)/, '='],
  [/^(?:>|大于|高于|超过|多于)/, '>'],
  [/^(?:<|小于|低于|少于)/, '<'],
];
/** `90%以上`: the direction stands behind the figure. */
const TRAILING: readonly (readonly [RegExp, Operator])[] = [
  [/(?:及|\(含\)|含)?以上$/, '≥'],
  [/(?:及|\(含\)|含)?(?:以下|以内|之内)$/, '≤'],
  [/(?<=[天日时钟周月年])内$/, '≤'],
];
/** `98.2%*`, `≥30场①`, `5000(注2)`: a mark that leads to a footnote says nothing of the figure. */
const FOOTNOTE_MARK = /(?<=\d.*)(?:[①-⑳*※]+|[([]?注\d{0,2}[)\]]?|\[\d{1,2}\])$/;
/** `4个(全部完工)`, `2145.5(含追加285)`, `5000册左右`: the figure is the figure; but not in `4个(2个未完成)` and `100%(实际85%)`. */
const REMARK =
  /(?<=\d.*)(?:左右|上下|(?:(?<=[\u4e00-\u9fffA-Za-z㎡²³%])|(?=\((?:不?含|包[含括]|其中|扣除|剔除)))\((?![^()]*(?:实际|尚|(?:未|没有|仅|只)(?:完|达|实|能|开|建|验|付|支|到)))[^()]*\))$/;
/** `采购的原种合格率≥90%`: the name of the indicator, written once more in front of its sign. */
const REPEATED_NAME = /^[\u4e00-\u9fff]{2,20}(?=[≥≤=]\d)/;
const LEADING_WORDS = /^(?:实际|已|共|全年)?(?:完成|达到|达)?(?:约|大约|近)?(?:¥|￥)?/;
/** `520余人`, `300多户`: the figure that is named is reached. */
const AND_MORE = /(?<=\d)[余多](?=[\u4e00-\u9fff])/;
/** `百分之九十五`, `两期`, `三个`: a figure in Chinese, which has to have a measure behind it; 一般 is none. */
const PERCENT_IN_CHINESE = /^百分之(百|[零一二三四五六七八九十]{1,3})$/;
const COUNT_IN_CHINESE = /^([一二两三四五六七八九十]{1,3})(个|次|期|人|项|处|座|份|场|批|篇|家|户|辆|台|套|本|条|天|公里|人次)$/;
/** Nothing around it, as most cells have it. */
const BARE = /^-?\d{1,15}(?:\.(\d{1,15}))?(%?)$/;
const FIGURE = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?/;
/** A longer text says more than a number; to look for one in it would take a time that grows with its square. */
const LONGEST_TEXT = 400;
/** A longer row of digits is no figure of a form, whatever it is. */
const MOST_DIGITS = 30;
const PERCENT = /^(?:%|百分比|百分之百)/;
/** A unit is short and holds no figure or sentence: `万元`, `人次/年`, `(亩)`, `/10万`; in `1.业务费` and `1)业务费` the figure is a number in a list, in `10座未完工` it is not what was done, and in `1O` a letter stands for a nought. */
const UNIT = /^(?![月日号.)\]]|[OoI|](?![A-Za-z])|.*[未尚])[^\d,;:、。≥≤=<>%~-]{0,8}$|^\/10*[千万亿]?人?$/;

/** `100%完成`, but not `100%得满分`. */
const BEHIND_PERCENT = /^(?:完成|达成|达到|达标|合格|到位|覆盖|及时|左右)?$/;

/** The operator a text begins with, and the text behind it. */
export function splitOperator(text: string): { readonly operator: Operator | null; readonly rest: string } {
  for (const [pattern, operator] of OPERATORS) {
    const match = pattern.exec(text);
    if (match !== null) return { operator, rest: text.slice(match[0].length) };
  }
  return { operator: null, rest: text };
}

/**
 * A number in words, from text already normalised: `≥95%`, `≤100万元`, `=1`, `≥100百分比`, `0起`, `1,354`, `90%以上`.
 * Null when the text says anything more or less than one number.
 */
export function parseNumber(text: string): WrittenNumber | null {
  if (text.length > LONGEST_TEXT) return null;
  const bare = BARE.exec(text);
  if (bare !== null) {
    const [, fraction = '', sign] = bare;
    const value = new Decimal(sign === '' ? text : text.slice(0, -1));
    return { value, decimals: fraction.length, percent: sign !== '', operator: null, unit: '' };
  }
  const leading = splitOperator(
    text
      .replace(/[。;]$/, '')
      .replace(FOOTNOTE_MARK, '')
      .replace(AND_MORE, '')
      .replace(REMARK, '')
      .replace(REPEATED_NAME, ''),
  );
  let operator = leading.operator;
  let rest = leading.rest.replace(LEADING_WORDS, '');
  for (const [pattern, trailing] of TRAILING) {
    if (!pattern.test(rest) || (operator !== null && operator !== trailing)) continue;
    operator = trailing;
    rest = rest.replace(pattern, '').replace(REMARK, '');
  }
  rest = inDigits(rest);
  const figure = FIGURE.exec(rest);
  if (figure === null) return null;
  const [whole, sign = '', digits = '', fraction = ''] = figure;
  if (digits.length + fraction.length > MOST_DIGITS) return null;
  const tail = rest.slice(whole.length);
  const percent = PERCENT.exec(tail)?.[0] ?? '';
  const unit = tail.slice(percent.length);
  if (!(percent === '' ? UNIT : BEHIND_PERCENT).test(unit)) return null;
  return {
    value: new Decimal(`${sign === '-' ? '-' : ''}${digits.replaceAll(',', '')}${fraction}`),
    decimals: Math.max(0, fraction.length - 1),
    percent: percent !== '',
    operator,
    unit: percent === '' ? unit.replace(/^[([](.*)[)\]]$/, '$1') : '',
  };
}

function inDigits(text: string): string {
  const percent = PERCENT_IN_CHINESE.exec(text)?.[1];
  if (percent !== undefined) return `${percent === '百' ? 100 : fromChinese(percent)}%`;
  const [, count, measure] = COUNT_IN_CHINESE.exec(text) ?? [];
  return count === undefined || measure === undefined ? text : `${fromChinese(count)}${measure}`;
}
