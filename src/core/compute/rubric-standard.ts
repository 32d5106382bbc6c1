import { Decimal, HUNDRED, ZERO } from './decimal';

/** How a printed standard turns a rate into points. */
export type Standard =
  /** 每超过1个百分点扣0.5分: full up to `limit` (or from it on), then `points` off for each `step` of percent. */
  | {
      readonly kind: 'deduction';
      readonly limit: Decimal;
      readonly side: 'above' | 'below';
      readonly step: Decimal;
      readonly points: Decimal;
      /** Only a whole step costs points: 每低于5%扣2分. */
      readonly wholeSteps: boolean;
      readonly full: Decimal | null;
    }
  /** ≥90%计8分；80%（含）-90%计6分；低于80%不得分: every clause of it, each with its points. */
  | { readonly kind: 'tiers'; readonly tiers: readonly Tier[] }
  /** 得分=支付进度率×5分, 未达100%的按比例得分: the share of `base`, at most full points. */
  | { readonly kind: 'share'; readonly base: Decimal; readonly full: Decimal | null };

interface Tier {
  readonly least: Bound;
  readonly most: Bound;
  /** Null for 满分. */
  readonly points: Decimal | null;
}

interface Bound {
  readonly at: Decimal;
  /** Null where the standard does not say on which side of it the bound itself is. */
  readonly within: boolean | null;
}

const NUMBER = String.raw`(\d+(?:\.\d+)?)`;
const DEDUCTION = new RegExp(
  String.raw`每(超过|超出|超|高于|高|增加|上升|增长|低于|低|降低|减少|下降|少)(?:出|过)?(?:了)?(?:完成)?${NUMBER}?(?:个)?(?:百分点|百分比|点|%)[^\d扣减]*(?:扣|减)(?:除)?${NUMBER}分`,
  'g',
);
/** 低于80%不得分: beyond it nothing is in proportion. */
const HAS_FLOOR = /\d%?(?:以[上下]|之间)?[^\d,，;；。]*(?:不[计得]分|[计得]0分)/;
const BELOW = /低|减少|下降|少/;
const POINTS = new RegExp(String.raw`[(]?[,，:：的]*(?:[计得给为记赋]*${NUMBER}分[)]?|[计得给为]+满分|不[计得]分)`, 'g');
const SHARE = new RegExp(String.raw`(?:率|度|比例)(?:÷${NUMBER}%)?[×*](?:${NUMBER}分|分值|权重)|按(?:实际|完成)*比例(?:得|计|给)分`);

/** The printed standard in figures; null when it says nothing that can be computed, or more than was understood. */
export function parseStandard(printed: string): Standard | null {
  const text = normaliseStandard(printed);
  return deduction(text) ?? share(text) ?? tiered(text);
}

function deduction(text: string): Standard | null {
  const [found, second] = text.matchAll(DEDUCTION);
  const [, verb, step, points] = found ?? [];
  if (verb === undefined || points === undefined || second !== undefined || HAS_FLOOR.test(text)) return null;
  const side = BELOW.test(verb) ? 'below' : 'above';
  const size = new Decimal(step ?? 1);
  if (size.isZero()) return null;
  const limit = limitIn(text, side);
  return { kind: 'deduction', limit, side, step: size, points: new Decimal(points), wholeSteps: size.gt(1), full: fullIn(text) };
}

/** 计5分: what the standard gives at most, where it says so. */
function fullIn(text: string): Decimal | null {
  const given = [...text.matchAll(/[计得给赋×*](\d+(?:\.\d+)?)分/g)].map(([, points]) => new Decimal(points ?? 0));
  return given.length === 0 ? null : Decimal.max(...given);
}

/** ≤100%计满分 → 100; 三公经费变动率≤0 → 0; else 100 for what must be reached, 0 for a change. */
function limitIn(text: string, side: 'above' | 'below'): Decimal {
  const before = text.slice(0, text.search(/每(?:超|高|增|上|低|降|减|下|少)/));
  const stated = /(?:≤|≥|<|>|=|等于|达到|以)?(\d+(?:\.\d+)?)%?/.exec(before)?.[1];
  return new Decimal(stated ?? (side === 'below' || !/变动|增长/.test(text) ? 100 : 0));
}

function share(text: string): Standard | null {
  if (!SHARE.test(text) || HAS_FLOOR.test(text)) return null;
  const [base = HUNDRED, ...others] = [...text.matchAll(/(\d+(?:\.\d+)?)%/g)].map(([, rate]) => new Decimal(rate ?? 0));
  return others.every((other) => other.eq(base)) ? { kind: 'share', base, full: fullIn(text) } : null;
}

/** 预算执行率≥95%的，得满分: one range with full points, whatever the rest of the sentence says of other rates. */
export function givesInFull(printed: string, rate: Decimal): boolean {
  return normaliseStandard(printed)
    .split(/[;；]/)
    .some((clause) => {
      const range = rangeIn(clause.replace(/[,，:：的]*[均可即按]*[计得给为]*满分.*$/, ''));
      return range !== null && clause.includes('满分') && isIn({ ...range, points: null }, rate, true);
    });
}

/** Tiers that rise or fall from one end to the other; of which one was not understood, none counts. */
function tiered(text: string): Standard | null {
  const tiers: (Tier | null)[] = [];
  let end = 0;
  for (const { 0: found, 1: points, index } of text.matchAll(POINTS)) {
    const range = rangeIn(text.slice(end, index).replace(/^[)。；;,，]+|(?<!含[^)]*)[)]$/g, ''));
    tiers.push(range && { ...range, points: found.includes('满分') ? null : new Decimal(points ?? 0) });
    end = index + found.length;
  }
  const read = tiers.filter((tier) => tier !== null);
  if (read.length < 2 || read.length < tiers.length || /\d/.test(text.slice(end))) return null;
  const sorted = [...read].sort((a, b) => a.least.at.cmp(b.least.at) || a.most.at.cmp(b.most.at));
  const rising = sorted.map(({ points }) => points ?? BEYOND);
  const isSorted = [1, -1].some((sign) => rising.every((each, at) => at === 0 || each.cmp(rising[at - 1] ?? each) === sign));
  return isSorted ? { kind: 'tiers', tiers: read } : null;
}

const BEYOND = new Decimal(Infinity);
const BELOW_ALL: Bound = { at: BEYOND.negated(), within: true };
const ABOVE_ALL: Bound = { at: BEYOND, within: true };
const FIGURE = String.raw`(-?\d+(?:\.\d+)?)%?`;
const BETWEEN = new RegExp(String.raw`^\D*?${FIGURE}(\(含\)|\(不含\))?[-~—至到和]+${FIGURE}(\(含\)|\(不含\))?(?:之间)?$`);
const SIGNS = new RegExp(String.raw`^[^\d≤≥<>=]*${FIGURE}([≤<≥>])[^\d≤≥<>=]+([≤<≥>])${FIGURE}$`);
const ONE_SIGN = new RegExp(String.raw`^[^\d≤≥<>=]*(?:绝对值)?([≤<≥>=])${FIGURE}$`);
const IN_WORDS = new RegExp(String.raw`^[^\d≤≥<>=]*?${FIGURE}(\(含\)|\(不含\))?(以上|以下|以内)?(?:\((不)?含(?:本数|${FIGURE})?\))?$`);

/** What a rate is where a clause is true of it; null for words that name no range. */
function rangeIn(clause: string): Pick<Tier, 'least' | 'most'> | null {
  const [, from, fromWithin, to, toWithin] = BETWEEN.exec(clause) ?? [];
  if (from !== undefined && to !== undefined) return { least: bound(from, isIncluded(fromWithin)), most: bound(to, isIncluded(toWithin)) };
  const [, first, before, after, second] = SIGNS.exec(clause) ?? [];
  if (first !== undefined && before !== undefined && after !== undefined && second !== undefined) {
    const sides = [bound(first, /[≤≥]/.test(before)), bound(second, /[≤≥]/.test(after))] as const;
    return /[≤<]/.test(before) ? { least: sides[0], most: sides[1] } : { least: sides[1], most: sides[0] };
  }
  const [, sign, at] = ONE_SIGN.exec(clause) ?? [];
  if (sign !== undefined && at !== undefined)
    return onSide(/[≤<]/.test(sign) ? 'below' : sign === '=' ? 'at' : 'above', bound(at, /[≤≥=]/.test(sign)));
  const [, figure, within, side, not] = IN_WORDS.exec(clause) ?? [];
  if (figure === undefined) return null;
  const own = bound(figure, side === undefined ? true : not ? false : (isIncluded(within) ?? (/含[^)]*\)$/.test(clause) ? true : null)));
  return onSide(side === undefined ? 'at' : side === '以上' ? 'above' : 'below', own);
}

function onSide(side: 'above' | 'below' | 'at', own: Bound): Pick<Tier, 'least' | 'most'> {
  return { least: side === 'below' ? BELOW_ALL : own, most: side === 'above' ? ABOVE_ALL : own };
}

function bound(at: string, within: boolean | null): Bound {
  return { at: new Decimal(at), within };
}

function isIncluded(said: string | undefined): boolean | null {
  return said === undefined ? null : !said.includes('不');
}

/** Half-width, without white space; comparisons as signs, 百分号 as %. */
export function normaliseStandard(text: string): string {
  return text
    .replace(/[！-～]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/\s/g, '')
    .replace(/％/g, '%')
    .replace(/每(超过|超出|超|高于|低于|低)(\d+(?:\.\d+)?%)(?=[一\d]个?(?:百分点|百分比))/g, '以$2为标准,每$1')
    .replace(/每(超过|超出|超|高于|增加|上升|低于|降低|减少|下降)一/g, '每$11')
    .replace(/≦|<=|小于(?:或)?等于|不超过|不高于/g, '≤')
    .replace(/≧|>=|大于(?:或)?等于|不低于|不少于/g, '≥')
    .replace(/(?<!每)(?:大于|超过|高于)(?=\d)/g, '>')
    .replace(/(?<!每)(?:小于|低于|不足)(?=\d)/g, '<')
    .replace(/等于(?=\d)/g, '=')
    .replace(/及以上/g, '(含)以上');
}

/** What a part of a step costs, where the standard does not say: its share, nothing, or as much as a whole one. */
export type PartOfStep = 'share' | 'nothing' | 'whole';

/** Points by the standard, never below 0 nor above `full`; null for a rate of which it says nothing. */
export function pointsBy(standard: Standard, rate: Decimal, full: Decimal, part: PartOfStep = 'share'): Decimal | null {
  // Points of something else than this row.
  if (standard.kind !== 'tiers' && standard.full?.eq(full) === false) return null;
  switch (standard.kind) {
    case 'tiers':
      return byTiers(standard.tiers, rate, full, part);
    case 'share':
      return Decimal.max(0, Decimal.min(full, rate.div(standard.base).times(full)));
    case 'deduction': {
      const excess = standard.side === 'above' ? rate.minus(standard.limit) : standard.limit.minus(rate);
      if (excess.lte(0)) return full;
      const steps = excess.div(standard.step);
      const count = standard.wholeSteps || part === 'nothing' ? steps.floor() : part === 'whole' ? steps.ceil() : steps;
      return Decimal.max(0, full.minus(count.times(standard.points)));
    }
  }
}

/** The best of the tiers that are true of the rate, whose bounds may be in two; a change counts by its size where none is for a cut. */
function byTiers(tiers: readonly Tier[], rate: Decimal, full: Decimal, part: PartOfStep): Decimal | null {
  const points = tiers.map((tier) => tier.points ?? full);
  if (!Decimal.max(...points).eq(full)) return null;
  const at = (value: Decimal) => points.filter((_, index) => isIn(tiers[index], value, part !== 'nothing'));
  const found = [at(rate), at(rate.abs())].find((each) => each.length > 0);
  return found ? Decimal.max(ZERO, ...found) : null;
}

function isIn(tier: Tier | undefined, rate: Decimal, otherwise: boolean): boolean {
  if (tier === undefined) return false;
  const { least, most } = tier;
  const isAbove = rate.gt(least.at) || ((least.within ?? otherwise) && rate.eq(least.at));
  return isAbove && (rate.lt(most.at) || ((most.within ?? otherwise) && rate.eq(most.at)));
}
