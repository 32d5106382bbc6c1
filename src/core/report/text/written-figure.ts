import { Decimal } from '../../compute/decimal';
import { fromChinese } from '../../forms/cells/chinese-number';
import { rememberedFor } from '../../forms/cells/remembered';

/** How a figure is meant: exactly, as a bound, or rounded by a word. */
export type Bound = 'exact' | 'at-least' | 'at-most' | 'over' | 'under' | 'above' | 'near' | 'about';

/** A figure with its unit, as it stands in a sentence. */
export interface WrittenFigure {
  /** In plain text: where the figure begins, with a word such as 约 in front, and where its unit ends. */
  readonly start: number;
  readonly end: number;
  /** Where its digits begin. */
  readonly digits: number;
  readonly text: string;
  /** In `unit`: 3.07万亩 is 30 700亩. */
  readonly value: Decimal;
  /** One of the last place written, in `unit`: 100 for 3.07万亩. */
  readonly place: Decimal;
  readonly multiple: Decimal;
  /** `元`, `亩`, `%`, `分`, …; empty when none is written. */
  readonly unit: string;
  readonly bound: Bound;
  /** Written in Chinese numerals. */
  readonly inWords: boolean;
}

/** Of two that begin alike the longer one first. */
const UNIT =
  '粒|尾|袋|盒|艘|hm[²2]|km[²2]?|kW|kg|m³|t(?![a-zA-Z])|家次|户次|台次|车次|个百分点|个月|个工作日|百分点|平方公里|平方米|立方米|公斤|千克|公里|千米|公顷|人次|台套|工作日|分钟|小时|批次|场次|班次|元|人|名|位|' +
  '户|亩|㎡|m²|吨|斤|米|方|株|棵|项次|项|个|件|起|次|场|处|座|家|所|条|台|套|' +
  '辆|分|%|‰|倍|批|期|份|册|只|头|羽|类|种|宗|篇|张|天|本|页|口|卷|盏|段|间|叶|栋|例|笔';
/** 年, 月, 号, A级: numbers that count nothing. */
const NO_QUANTITY = /^(?:年|月|日|岁|号|级|A|届|厘米|[÷×*=]|[-—–~至到]\d|\/\d|:\d|[a-zA-Z])/;
const FIGURE = new RegExp(
  String.raw`(?:(?<before>约为|大约|(?<![节集签合制])约|近|接近|超过|超|突破|逾|(?:尚|仍)?(?:未|没有?)(?:能)?(?:达到|达|满)|(?:未|没有?)(?:超过|突破|超出?)|不足|不到|不满|不低于|不少于|至少|不超过|不高于|≥|≤|>|<))?` +
    String.raw`(?<per>百分之)?(?<sign>-)?(?<whole>\d{1,3}(?:,\d{3})+|\d+)(?<fraction>\.\d+)?` +
    String.raw`(?<more>余|多)?(?<multiple>亿|万|千|百)?(?<more2>余|多)?(?<unit>${UNIT})?(?<more3>[余多](?![\u4e00-\u9fff\d]))?` +
    String.raw`(?<after>(?:及|\(含\))?以上|(?:及)?以下|以内|之内|左右|上下)?`,
  'gu',
);
/** 三项合计 says how many were listed, and is no figure of its own. */
const IN_WORDS =
  /(?<whole>[二三四五六七八九]?十[一二三四五六七八九]?|[两二三四五六七八九])(?<unit>个|项|家|类|名|条)(?![^,;。]{0,4}(?:合计|共计|总计))/gu;
const ONE = new Decimal(1);
const MULTIPLES: Readonly<Record<string, Decimal>> = {
  百: new Decimal(1e2),
  千: new Decimal(1e3),
  万: new Decimal(1e4),
  亿: new Decimal(1e8),
};
/** One of the last place, by how many decimals are written. */
const PLACES = [0, 1, 2, 3, 4].map((decimals) => new Decimal(10).pow(-decimals));

/** Words that are searched for figures, and what amounts among them are counted in that say no unit. */
interface Searched {
  readonly plain: string;
  readonly moneyUnit: string | null;
}

/** The quantities of a text in plain form, in order; dates, numbers of documents, of headings and of lists are none. */
export const figuresOf = rememberedFor(({ plain, moneyUnit }: Searched): readonly WrittenFigure[] => {
  const found: WrittenFigure[] = [];
  for (const match of /\d/.test(plain) ? plain.matchAll(FIGURE) : []) {
    const figure = isQuantity(plain, match) ? figureOf(match, moneyUnitOf(plain, match, moneyUnit)) : null;
    if (figure !== null) found.push(figure);
  }
  for (const match of plain.matchAll(IN_WORDS)) found.push(figureInWords(match));
  return found.sort((a, b) => a.start - b.start);
});

function isQuantity(plain: string, match: RegExpMatchArray): boolean {
  const { before = '', per = '', unit = '', multiple = '', fraction = '' } = match.groups ?? {};
  const start = match.index ?? 0;
  const digits = start + before.length + per.length;
  const behind = plain.slice(start + match[0].length, start + match[0].length + 4);
  const ahead = plain.charAt(digits - 1);
  if (/[\dA-Za-z.第[〔【/×÷*]/.test(ahead) || /\d[-—–~至到:]$/.test(plain.slice(0, digits))) return false;
  // 5,98.58万元 is one number, whatever it was meant to be.
  if (/^,\d{1,2}\./.test(behind) || (/^\.\d/.test(fraction) && /\d,$/.test(plain.slice(0, digits)))) return false;
  if (unit === '' && per === '') {
    if (NO_QUANTITY.test(behind) || /^[\]〕】]/.test(behind)) return false;
    // (1), 1. and 1、 number a list.
    if (ahead === '(' && behind.startsWith(')')) return false;
    if (multiple === '' && fraction === '' && /^[.、)]/.test(behind) && /^$|[\n。;:；,]/.test(ahead)) return false;
  }
  return true;
}

const OF_MONEY = /(?:预算数?|支出|经费|资金|费|收入|金额|结余|决算数?|执行数?|追加|采购|投资|节约|[增减](?:加|少)?|上年)(?:为|共|达|:)*$/;
/** These as well, where bare amounts are to be expected. */
const OF_AMOUNTS = /(?:支出数|年初|全年|合计|总计|总额|调整后)(?:为|是|共|达|:)*$/;
/** What is counted in something else than money. */
const OF_NO_MONEY =
  /(?:率|比例|比重|占比|幅度|得分|分值?|评分|等级|人数|人员|在职|编制|户数|个数|面积|数量|次数|[指目]标值?|完成值)(?:数|为|是|:)*$/;

/** 年初预算1466.73万: of money people leave the 元 out; or all of it where a heading says the unit: 年初预算数：1479.65. */
function moneyUnitOf(plain: string, { index = 0, groups }: RegExpMatchArray, moneyUnit: string | null): string | null {
  const { multiple = '', unit = '', per = '', fraction = '' } = groups ?? {};
  if (unit !== '' || per !== '') return null;
  const lead = plain.slice(0, index);
  if (/[万亿]/.test(multiple)) return OF_MONEY.test(lead) ? '元' : null;
  const bare = multiple === '' && (OF_MONEY.test(lead) || OF_AMOUNTS.test(lead) || (fraction !== '' && !OF_NO_MONEY.test(lead)));
  return bare ? moneyUnit : null;
}

/** @param money what it is counted in where it is an amount that does not say so */
function figureOf(match: RegExpMatchArray, money: string | null): WrittenFigure {
  const { before = '', per = '', sign = '', whole = '', fraction = '', more = '', multiple = '', more2 = '' } = match.groups ?? {};
  const { unit = '', more3 = '', after = '' } = match.groups ?? {};
  const start = match.index ?? 0;
  const times = MULTIPLES[multiple === '' && money !== null ? money.charAt(0) : multiple] ?? ONE;
  const written = new Decimal(`${sign}${whole.replaceAll(',', '')}${fraction}`);
  return {
    start,
    end: start + match[0].length,
    digits: start + before.length,
    text: match[0],
    value: times === ONE ? written : written.times(times),
    place: placeOf(Math.max(0, fraction.length - 1), times),
    multiple: times,
    unit: money !== null ? '元' : per === '' ? (unit === '㎡' || unit === 'm²' ? '平方米' : unit) : '%',
    bound: boundOf(before, more + more2 + more3, after),
    inWords: false,
  };
}

function placeOf(decimals: number, times: Decimal): Decimal {
  const place = PLACES[decimals] ?? new Decimal(10).pow(-decimals);
  return times === ONE ? place : place.times(times);
}

function boundOf(before: string, more: string, after: string): Bound {
  if (/以上$/.test(after) || /^(?:不低于|不少于|至少|≥)$/.test(before)) return 'at-least';
  if (/^(?:以下|及以下|以内|之内)$/.test(after) || /^(?:不超过|不高于|≤|<|(?:未|没有?)(?:超过|突破|超出?))$/.test(before)) return 'at-most';
  if (/^(?:不足|不到|不满|.*[未没]有?能?(?:达到?|满))$/.test(before)) return 'under';
  if (more !== '') return 'above';
  if (/^(?:超过|超|突破|逾|>)$/.test(before)) return 'over';
  if (/^(?:近|接近)$/.test(before)) return 'near';
  return before !== '' || after !== '' ? 'about' : 'exact';
}

function figureInWords(match: RegExpMatchArray): WrittenFigure {
  const { whole = '', unit = '' } = match.groups ?? {};
  const start = match.index ?? 0;
  return {
    start,
    end: start + match[0].length,
    digits: start,
    text: match[0],
    value: new Decimal(fromChinese(whole)),
    place: ONE,
    multiple: ONE,
    unit,
    bound: 'exact',
    inWords: true,
  };
}
