import { Decimal } from './decimal';

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
    }
  /** 0计5分；≤10%计4分；…: the points of the first step the rate is within; none beyond the last. */
  | { readonly kind: 'steps'; readonly steps: readonly { readonly upTo: Decimal; readonly points: Decimal }[] };

const NUMBER = String.raw`(\d+(?:\.\d+)?)`;
const DEDUCTION = new RegExp(
  String.raw`每(超过|超出|超|高于|高|增加|上升|增长|低于|低|减少|下降|少)(?:出|过)?(?:了)?${NUMBER}?(?:个)?(?:百分点|百分比|点|%)[^\d扣减]*(?:扣|减)(?:除)?${NUMBER}分`,
);
const BELOW = /低|减少|下降|少/;
const STEP = new RegExp(
  String.raw`(?:${NUMBER}%?(?:\(不含\)|\(含\))?[-~—至到])?${NUMBER}%?(?:\(含\)|\(不含\)|以内|以下|之间)*[,，:：]?(?:计|得|为|的)+${NUMBER}分`,
  'g',
);

/** The printed standard in figures; null when it says nothing that can be computed. */
export function parseStandard(printed: string): Standard | null {
  const text = normaliseStandard(printed);
  return deduction(text) ?? steps(text);
}

function deduction(text: string): Standard | null {
  const [, verb, step, points] = DEDUCTION.exec(text) ?? [];
  if (verb === undefined || points === undefined) return null;
  const side = BELOW.test(verb) ? 'below' : 'above';
  const size = new Decimal(step ?? 1);
  if (size.isZero()) return null;
  return { kind: 'deduction', limit: limitIn(text, side), side, step: size, points: new Decimal(points), wholeSteps: size.gt(1) };
}

/** ≤100%计满分 → 100; 三公经费变动率≤0 → 0; else 100 for what must be reached, 0 for a change. */
function limitIn(text: string, side: 'above' | 'below'): Decimal {
  const before = text.slice(0, text.search(/每(?:超|高|增|上|低|减|下|少)/));
  const stated = /(?:≤|≥|<=?|>=?|=|等于|不超过|不高于|达到|以)?(\d+(?:\.\d+)?)%?/.exec(before)?.[1];
  return new Decimal(stated ?? (side === 'below' || !/变动|增长/.test(text) ? 100 : 0));
}

function steps(text: string): Standard | null {
  const found = [...text.matchAll(STEP)].flatMap(([, , upTo, points]) =>
    upTo === undefined || points === undefined ? [] : [{ upTo: new Decimal(upTo), points: new Decimal(points) }],
  );
  if (found.length < 2) return null;
  const sorted = [...found].sort((a, b) => a.upTo.cmp(b.upTo));
  const falling = sorted.every((step, at) => at === 0 || step.points.lt(sorted[at - 1]?.points ?? step.points));
  return falling ? { kind: 'steps', steps: sorted } : null;
}

/** Half-width, without white space; 百分号 as %. */
function normaliseStandard(text: string): string {
  return text
    .replace(/[！-～]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/\s/g, '')
    .replace(/％/g, '%')
    .replace(/每(超过|超出|超|高于|增加|上升|低于|减少|下降)一/g, '每$11')
    .replace(/≦/g, '≤');
}

/** What a part of a step costs, where the standard does not say: its share, nothing, or as much as a whole one. */
export type PartOfStep = 'share' | 'nothing' | 'whole';

/** Points by the standard, never below 0 nor above `full`. */
export function pointsBy(standard: Standard, rate: Decimal, full: Decimal, part: PartOfStep = 'share'): Decimal {
  if (standard.kind === 'steps') {
    const step = standard.steps.find(({ upTo }) => rate.abs().lte(upTo));
    return Decimal.min(full, step?.points ?? 0);
  }
  const excess = standard.side === 'above' ? rate.minus(standard.limit) : standard.limit.minus(rate);
  if (excess.lte(0)) return full;
  const steps = excess.div(standard.step);
  const count = standard.wholeSteps || part === 'nothing' ? steps.floor() : part === 'whole' ? steps.ceil() : steps;
  return Decimal.max(0, full.minus(count.times(standard.points)));
}
