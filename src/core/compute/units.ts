import { Decimal, ONE } from './decimal';

/** Units that measure the same, by what one of them is of the first. */
const FAMILIES: readonly Readonly<Record<string, string>>[] = [
  { 元: '1', 块: '1', 千元: '1000', 万元: '10000', 百万元: '1000000', 亿元: '100000000' },
  { 人: '1', 名: '1', 位: '1', 百人: '100', 千人: '1000', 万人: '10000' },
  { 人次: '1', 万人次: '10000' },
  { 户: '1', 万户: '10000' },
  {
    '㎡': '1',
    平方米: '1',
    平米: '1',
    m2: '1',
    'm²': '1',
    亩: '666.6666666666666667',
    万亩: '6666666.666666666667',
    公顷: '10000',
    平方公里: '1000000',
    km2: '1000000',
  },
  { 克: '1', 千克: '1000', 公斤: '1000', kg: '1000', 斤: '500', 吨: '1000000', t: '1000000', 万吨: '10000000000' },
  { 米: '1', m: '1', 千米: '1000', 公里: '1000', km: '1000', 里: '500' },
  { 立方米: '1', 方: '1', m3: '1', 'm³': '1', 万立方米: '10000', 升: '0.001' },
  { 分钟: '1', 小时: '60', 日: '1440', 天: '1440', 周: '10080' },
  { 个月: '1', 月: '1', 年: '12' },
  { 度: '1', 千瓦时: '1', 万度: '10000', 万千瓦时: '10000' },
];
/** Counting words that say no more than that something is counted. */
const COUNTED = /^(?:个|项|件|次|批|处|台|套|座|条|场|期|份|篇|只|头|株|棵|起|家|所|辆|宗|类|种|村|人|名|位|户)$/;
const PEOPLE = /^[人名位]$/;
/** ‰ is not among them: beside a % it is one key for the other, and no figure follows from either. */
const SHARE: Readonly<Record<string, string>> = { '%': '1', 百分比: '1', 百分点: '1' };

/** `次/季度` beside `次`: without a period a year is meant, for which the form is filed. */
const PER_YEAR: Readonly<Record<string, number>> = { 年: 1, 半年: 2, 季度: 4, 月: 12 };
const MULTIPLES: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };

/** How many of unit `to` one of unit `from` is; null when they do not measure the same. */
export function conversion(from: string, to: string): Decimal | null {
  const [a, b] = [split(from), split(to)];
  if (a.of === '' || b.of === '') return ONE;
  const measure = ofMeasures(a.of, b.of);
  const period = ofPeriods(a.per, b.per);
  return measure && period && measure.times(period);
}

function split(unit: string): { readonly of: string; readonly per: string } {
  // 台（套）
  const [of = '', ...per] = unit
    .trim()
    .replace(/[(（][\u4e00-\u9fff]{1,2}[)）]$/, '')
    .split('/');
  return { of, per: per.join('/').replace(/^每/, '') };
}

function ofMeasures(a: string, b: string): Decimal | null {
  if (a === b || a === `${b}次` || b === `${a}次`) return ONE;
  for (const family of [...FAMILIES, SHARE]) {
    const one = family[a];
    const other = family[b];
    if (one !== undefined && other !== undefined) return new Decimal(one).div(other);
  }
  // A household is not one of its people.
  if ((a === '户' && PEOPLE.test(b)) || (b === '户' && PEOPLE.test(a))) return null;
  if (COUNTED.test(a) && COUNTED.test(b)) return ONE;
  // `200万` beside 万元 or 元: people leave out of what.
  const bare = MULTIPLES[a] ?? MULTIPLES[b];
  if (bare !== undefined && SHARE[a] === undefined && SHARE[b] === undefined) {
    const [own, other] = MULTIPLES[a] === undefined ? [b, a] : [a, b];
    const [multiple] = multipleOf(other);
    const factor = new Decimal(MULTIPLES[own] ?? 1).div(multiple);
    return own === a ? factor : ONE.div(factor);
  }
  const [multipleA, plainA] = multipleOf(a);
  const [multipleB, plainB] = multipleOf(b);
  if (plainA === a && plainB === b) return null;
  return ofMeasures(plainA, plainB)?.times(multipleA).div(multipleB) ?? null;
}

/** `万张` is 10 000 张. */
function multipleOf(unit: string): readonly [number, string] {
  const multiple = unit.length > 1 ? MULTIPLES[unit.charAt(0)] : undefined;
  return multiple === undefined ? [1, unit] : [multiple, unit.slice(1)];
}

/** What something is counted for may be left out on one side: `80万元` beside `80万元/公里`. */
function ofPeriods(a: string, b: string): Decimal | null {
  if (a === b) return ONE;
  const [one, other] = [a === '' ? 1 : PER_YEAR[a], b === '' ? 1 : PER_YEAR[b]];
  if (one !== undefined && other !== undefined) return new Decimal(one).div(other);
  return a === '' || b === '' ? ONE : null;
}

/** 天, 小时, 个工作日: a 时限 in these is better the shorter it is. */
export function isTime(unit: string): boolean {
  return /^(?:个)?(?:工作)?(?:秒|分钟|分|小时|时|日|天|周|星期|月|个月|年)(?:内|以内)?$/.test(unit.trim()) || unit.includes('工作日');
}
