import { Decimal } from '../../compute/decimal';
import { conversion } from '../../compute/units';
import { remembered } from '../../forms/cells/remembered';
import type { WrittenFigure } from '../text/written-figure';

/** A figure of the annexes, or one that follows from them. */
export interface Known {
  readonly value: Decimal;
  /** Empty where the form states none. */
  readonly unit: string;
  /** One of the last place it is known to, in `unit`; 0 where it is known exactly. */
  readonly place: Decimal;
}

/** `以上` says how much at least; half as much again is no longer what it speaks of. */
const FAR_ABOVE = new Decimal('1.5');
const TENTH = new Decimal('0.1');
const ABOUT = new Decimal('0.05');
/** Of an amount: 1076.63万元 is 0.107663亿元. */
const MOST_DECIMALS = 6;

/** The figure in the unit of the sentence, without its 万; null when the units do not measure the same. */
export function inUnitOf({ unit }: Pick<WrittenFigure, 'unit'>, { unit: own, value, place }: Known): Known | null {
  if (own === unit || own === '' || unit === '') return { value, unit, place };
  const factor = factorOf(`${own}→${unit}`);
  return factor === null ? null : { value: value.times(factor), unit, place: place.times(factor) };
}

/** By what the one unit has to be multiplied to be the other: exact for multiples such as 万元 and 元. */
const factorOf = remembered((pair): Decimal | null => {
  const [from = '', to = ''] = pair.split('→');
  return /^个?百分点$/.test(to) && from === '%' ? new Decimal(1) : (conversion(from, to)?.toSignificantDigits(16) ?? null);
});

/** Does the sentence say what is known, at the precision it is written with? */
export function agreesWith(figure: WrittenFigure, known: Known): boolean {
  const there = inUnitOf(figure, known);
  if (there === null) return false;
  const { value: stated, place } = figure;
  const { value } = there;
  switch (figure.bound) {
    case 'exact': {
      // 100分 is not what 99.55分 comes to when written short, nor 100% what 99.6% does.
      const own = figure.unit === '分' || (figure.unit === '%' && stated.eq(100)) ? Decimal.min(place, TENTH) : place;
      const coarser = Decimal.max(own, there.place);
      // Rounding moves each by half a place at most.
      return stated.minus(value).abs().lte(coarser) && roundTo(stated, coarser).eq(roundTo(value, coarser));
    }
    case 'at-least':
      return value.gte(stated) && value.lte(stated.times(FAR_ABOVE));
    case 'over':
      return value.gt(stated) && value.lte(stated.times(FAR_ABOVE));
    case 'under':
      return value.lt(stated) && value.times(FAR_ABOVE).gte(stated);
    case 'above':
      return value.gte(stated) && value.lt(stated.plus(lastPlace(stated, place)));
    case 'near':
      return value.lte(stated) && value.gt(stated.minus(lastPlace(stated, place)));
    case 'at-most':
      return value.lte(stated);
    case 'about':
      return value
        .minus(stated)
        .abs()
        .lte(Decimal.max(stated.abs().times(ABOUT), place.div(2)));
  }
}

/** The known figure as the sentence would write it: `3399.42万元`, `1.29%`. */
export function writtenLike(figure: Pick<WrittenFigure, 'unit' | 'multiple' | 'place' | 'text'>, known: Known): string {
  const there = inUnitOf(figure, known) ?? known;
  const scaled = there.value.div(figure.multiple);
  const decimals = Math.max(0, figure.place.div(figure.multiple).decimalPlaces());
  const own = scaled.decimalPlaces();
  // No digit that would be written is rounded away: 0.162万元, 95.28% for 100%.
  const enough = figure.unit === '%' || own > MOST_DECIMALS ? 2 : own;
  const shown = Math.max(decimals, Math.min(own, enough));
  const prefix = /^百分之/.test(figure.text) ? '百分之' : '';
  const grouped = figure.text.includes(',') ? scaled.toFixed(shown).replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',') : scaled.toFixed(shown);
  // What a heading counts in, the line does not say again.
  const unit = figure.unit === '元' && /\d$/.test(figure.text) ? '' : `${multipleName(figure)}${figure.unit}`;
  return prefix === '' ? `${grouped}${unit}` : `${prefix}${grouped}`;
}

function multipleName({ multiple }: Pick<WrittenFigure, 'multiple'>): string {
  return { '100': '百', '1000': '千', '10000': '万', '100000000': '亿' }[multiple.toFixed()] ?? '';
}

function roundTo(value: Decimal, place: Decimal): Decimal {
  return place.isZero() ? value : value.div(place).toDecimalPlaces(0).times(place);
}

/** 30000余 counts in ten thousands, 3500余 in hundreds. */
function lastPlace(stated: Decimal, place: Decimal): Decimal {
  let unit = place;
  while (!stated.isZero() && stated.mod(unit.times(10)).isZero()) unit = unit.times(10);
  return unit;
}
