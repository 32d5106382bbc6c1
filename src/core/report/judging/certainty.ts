import { Decimal } from '../../compute/decimal';
import { slipBetween } from '../../diagnose/slip';
import { inUnitOf, type Known } from '../annexes/agreement';
import type { Doubt, ReadClaim } from '../claims/claim';
import type { WrittenFigure } from '../text/written-figure';

/** How surely a figure that differs is about what it is held against: a fault, a question, or nothing to speak of. */
export type Certainty = 'certain' | 'likely' | 'open';

/** How a figure looks beside another: as mistyped, of its size, or as something else. */
type Likeness = 'slip' | 'near' | 'far';

type Figure = Pick<WrittenFigure, 'value' | 'unit' | 'place' | 'multiple'> & Partial<Pick<WrittenFigure, 'bound'>>;

/** Any other figure looks mistyped by chance: of three digits one in thirty, of four one in two hundred. */
export const TELLING = 3;
export const VERY_TELLING = 4;
const NEAR = new Decimal('1.5');
const NEAR_POINTS = 2;

/** Words that may mean something else after all; whatever else is in doubt is never compared. */
const BY_WORDS: readonly Doubt[] = ['words', 'strayed'];

/**
 * The one place that decides what a difference is worth, by what the words say, and where they leave it open by how the
 * figures look beside each other. That a figure is exactly something else that is known is no excuse: so figures are copied.
 */
export function certaintyOf(claim: ReadClaim, expected: Known): Certainty {
  const likeness = likenessOf(claim.figure, expected);
  if (claim.doubt !== null) {
    const isTold = BY_WORDS.includes(claim.doubt) && likeness === 'slip' && digitsOf(claim.figure, expected) >= VERY_TELLING;
    return isTold ? 'likely' : 'open';
  }
  if (likeness === 'slip' || (claim.isPlain && !claim.figure.value.isZero())) return 'certain';
  return likeness === 'near' || claim.goesOn || isNamed(claim) ? 'likely' : 'open';
}

/** Its own clause names it in full: then it is about that, whatever else comes to the same figure. */
function isNamed({ mention, lead, clause }: ReadClaim): boolean {
  return mention !== null && mention.similar !== true && mention.end > lead.length - clause.length;
}

/** As many digits in common as nobody writes by chance: then doubtful words are about it after all. */
export function isTelling({ figure, doubt }: ReadClaim): boolean {
  return doubt === null || (BY_WORDS.includes(doubt) && figure.bound === 'exact' && digitsIn(figure, figure.value) >= VERY_TELLING);
}

export function likenessOf(figure: Figure, expected: Known): Likeness {
  const there = inUnitOf(figure, expected);
  if (there === null) return 'far';
  const [stated, due] = [figure.value.div(figure.multiple), there.value.div(figure.multiple)];
  const decimals = Math.max(0, figure.place.div(figure.multiple).decimalPlaces());
  const isSlip =
    (figure.bound ?? 'exact') === 'exact' &&
    [...new Set([decimals, 2])].some((places) => {
      const written = due.toDecimalPlaces(places);
      return slipBetween(stated, written, decimals) !== null || hasOtherDigit(stated, written, decimals);
    });
  if (isSlip) return digitsOf(figure, expected) >= TELLING ? 'slip' : 'near';
  if (figure.unit === '%' && stated.minus(due).abs().lte(NEAR_POINTS)) return 'near';
  const [small, large] = [stated.abs(), due.abs()].sort((a, b) => a.cmp(b));
  return small !== undefined && large !== undefined && !stated.times(due).isNegative() && small.times(NEAR).gte(large) ? 'near' : 'far';
}

/** One digit in place of another. */
function hasOtherDigit(stated: Decimal, due: Decimal, decimals: number): boolean {
  const places = Math.max(decimals, due.decimalPlaces());
  const [a, b] = [stated.toFixed(places), due.toFixed(places)];
  return a.length === b.length && [...a].filter((digit, at) => digit !== b[at]).length === 1;
}

function digitsOf(figure: Figure, expected: Known): number {
  const there = inUnitOf(figure, expected);
  return there === null ? 0 : Math.max(digitsIn(figure, figure.value), digitsIn(figure, there.value));
}

/** Digits that are told apart from chance: round figures have few. */
export function digitsIn({ multiple, place }: Figure, value: Decimal): number {
  const text = value.div(multiple).toFixed(Math.max(0, place.div(multiple).decimalPlaces()));
  return text.replace(/\D/g, '').replace(/^0+|0+$/g, '').length;
}
