import { Decimal } from '../../compute/decimal';

/** One way in which figures can belong together: the last of them follows from the others. */
export interface Formula {
  /** What comes out; null where it would be divided by 0. */
  of(operands: readonly Decimal[]): Decimal | null;
  /** What this operand would have to be, were all else right. */
  back(which: number, operands: readonly Decimal[], result: Decimal): Decimal | null;
  /** In words: `(9.61 − 8.77) ÷ 9.61 × 100%`. */
  text(operands: readonly string[]): string;
}

const HUNDRED = new Decimal(100);

export const FORMULAS = {
  sum: {
    of: (operands) => Decimal.sum(0, ...operands),
    back: (which, operands, result) => result.minus(Decimal.sum(0, ...operands.filter((_, at) => at !== which))),
    text: (operands) => operands.join(' + '),
  },
  difference: {
    of: ([a, b]) => (a && b ? a.minus(b) : null),
    back: (which, [a, b], result) => (a && b ? (which === 0 ? result.plus(b) : a.minus(result)) : null),
    text: ([a = '', b = '']) => `${a} − ${b}`,
  },
  share: {
    of: ([part, whole]) => quotient(part?.times(HUNDRED), whole),
    back: (which, [part, whole], result) =>
      which === 0 ? (whole?.times(result).div(HUNDRED) ?? null) : quotient(part?.times(HUNDRED), result),
    text: ([part = '', whole = '']) => `${part} ÷ ${whole} × 100%`,
  },
  /** Of what it makes up with the others: 192.51万元，执行率95%，结余10.13万元; a fall of what there is and what it fell by. */
  portion: {
    of: ([part, ...others]) => quotient(part?.times(HUNDRED), part && Decimal.sum(part, ...others)),
    back: (which, [part, ...others], result) => {
      const whole = which === 0 ? null : quotient(part?.times(HUNDRED), result);
      if (which === 0) return quotient(Decimal.sum(0, ...others).times(result), HUNDRED.minus(result));
      return whole && part ? whole.minus(Decimal.sum(part, ...others.filter((_, at) => at !== which - 1))) : null;
    },
    text: ([part = '', ...others]) => `${part} ÷ (${[part, ...others].join(' + ')}) × 100%`,
  },
  /** By how much of what there was before it grew: 增加358.31万元，增长7.5%. */
  growth: {
    of: ([more, now]) => quotient(more?.times(HUNDRED), more && now && now.minus(more)),
    back: (which, [more, now], result) => {
      if (which === 0) return now ? quotient(now.times(result), HUNDRED.plus(result)) : null;
      return quotient(more?.times(HUNDRED.plus(result)), result);
    },
    text: ([more = '', now = '']) => `${more} ÷ (${now} − ${more}) × 100%`,
  },
  rise: {
    of: ([now, before]) => quotient(now && before && now.minus(before).times(HUNDRED), before),
    back: (which, [now, before], result) =>
      which === 0 ? (before?.times(result.div(HUNDRED).plus(1)) ?? null) : quotient(now, result.div(HUNDRED).plus(1)),
    text: ([now = '', before = '']) => `(${now} − ${before}) ÷ ${before} × 100%`,
  },
  fall: {
    of: ([now, before]) => quotient(now && before && before.minus(now).times(HUNDRED), before),
    back: (which, [now, before], result) =>
      which === 0
        ? (before?.times(new Decimal(1).minus(result.div(HUNDRED))) ?? null)
        : quotient(now, new Decimal(1).minus(result.div(HUNDRED))),
    text: ([now = '', before = '']) => `(${before} − ${now}) ÷ ${before} × 100%`,
  },
  each: {
    of: ([amount, count]) => quotient(amount, count),
    back: (which, [amount, count], result) => (which === 0 ? (count?.times(result) ?? null) : quotient(amount, result)),
    text: ([amount = '', count = '']) => `${amount} ÷ ${count}`,
  },
  same: {
    of: ([other]) => other ?? null,
    back: (_, __, result) => result,
    text: ([other = '']) => other,
  },
} satisfies Record<string, Formula>;

export type FormulaName = keyof typeof FORMULAS;

function quotient(a: Decimal | undefined, b: Decimal | undefined): Decimal | null {
  return a === undefined || b === undefined || b.isZero() ? null : a.div(b);
}

/** What comes out of these is a percentage, whatever goes in. */
export function isRate(name: FormulaName): boolean {
  return name !== 'sum' && name !== 'difference' && name !== 'each' && name !== 'same';
}
