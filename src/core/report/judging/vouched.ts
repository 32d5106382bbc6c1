import { slipBetween } from '../../diagnose/slip';
import { agreesWith, inUnitOf } from '../annexes/agreement';
import { digitsIn } from './certainty';
import type { Doubt, ReadClaim } from '../claims/claim';
import { REASONS, type Judged } from './judge';
import { lastClause } from '../text/clause-tree';
import { NARROWER } from '../claims/vocabulary';

/** What words alone leave in doubt; a sum, a difference or one of many stays what it is, whatever stands around it. */
const BY_WORDS: readonly (Doubt | null)[] = [null, 'words', 'others', 'strayed'];
/** Of fewer digits figures are the same by chance; one of so many, or two, are not. */
const LEAST_DIGITS = 3;
const MANY_DIGITS = 5;
/** What is more than so many times as large, or as small, is something else. */
const FAR = 3;
/** Nothing new is named: ，下降3.95%. */
const GOES_ON = /^[,;、(]*(?:其中)?(?:[较比与同增减降升]|下降|上升|提高|完成|预算|执行)/;
const OF_SOMETHING_ELSE = /累计|分别|人均|户均|生均|平均|[每均][人户亩村]/;

/**
 * The claims of one sentence: where others of its figures are to the digit what the annexes state, it speaks of the annexes, and
 * what only its words left in doubt is held against them too, as a question. Behind an amount of something unknown the
 * figure right before it has to be one of these.
 * @param figures all of the sentence, of whatever they are
 */
export function vouchedFor(sentence: readonly Judged[], figures: readonly ReadClaim[]): readonly Judged[] {
  const agreeing = sentence.filter(isAsStated);
  return sentence.map((judged) => {
    const strayed = judged.claim.doubt === 'strayed' && !agreeing.some(({ claim }) => claim === figures[figures.indexOf(judged.claim) - 1]);
    if (!isOpen(judged) || strayed) return judged;
    const others = agreeing.filter((other) => other !== judged && !other.claim.figure.value.eq(judged.claim.figure.value));
    if (
      others.length < 2 &&
      !isVouchedByStaff(judged, sentence) &&
      !others.some(({ claim: { figure } }) => digitsIn(figure, figure.value) >= MANY_DIGITS)
    )
      return judged;
    if (isEqual(judged)) return { ...judged, verdict: 'agrees', reason: REASONS.agrees };
    if (!isOfItsSize(judged)) return judged;
    return { ...judged, verdict: 'differs', reason: REASONS.differs, certainty: 'likely' };
  });
}

/** 编制72名、在职68人: one of two numbers of staff, where the other is right. */
function isVouchedByStaff({ claim }: Judged, sentence: readonly Judged[]): boolean {
  const isStaff = ({ subject, measure }: Judged['claim']) =>
    subject?.kind === 'item' && subject.measures === 'people' && measure === 'amount';
  return (
    isStaff(claim) &&
    sentence.some((other) => other.claim !== claim && isStaff(other.claim) && other.claim.subject !== claim.subject && isEqual(other))
  );
}

function isOpen({ verdict, claim, against }: Judged): boolean {
  return (
    verdict === 'unchecked' &&
    claim.unread === null &&
    against !== null &&
    against.fields.length > 0 &&
    claim.figure.bound === 'exact' &&
    claim.subject?.kind !== 'score' &&
    claim.measure !== 'share' &&
    (claim.mention !== null || (claim.measure !== 'amount' && claim.doubt !== 'words' && GOES_ON.test(lastClause(claim.lead)))) &&
    !NARROWER.test(claim.lead) &&
    !OF_SOMETHING_ELSE.test(claim.lead) &&
    BY_WORDS.includes(claim.doubt)
  );
}

function isOfItsSize({ claim: { figure }, against }: Judged): boolean {
  const there = against === null ? null : inUnitOf(figure, against);
  if (there === null) return false;
  // Of small numbers of people only two digits exchanged are no other number.
  if (there.unit === '人' || /^[人名位个]$/.test(figure.unit)) return slipBetween(figure.value, there.value, 0) === 'swapped';
  const [small, large] = [figure.value.abs(), there.value.abs()].sort((a, b) => a.cmp(b));
  return small !== undefined && large !== undefined && !small.isZero() && small.times(FAR).gte(large);
}

function isAsStated(judged: Judged): boolean {
  const { figure } = judged.claim;
  if (figure.bound !== 'exact' || digitsIn(figure, figure.value) < LEAST_DIGITS || (judged.against?.fields.length ?? 0) === 0) return false;
  return judged.verdict === 'agrees' || (isOpen(judged) && isEqual(judged));
}

function isEqual({ claim: { figure }, against }: Judged): boolean {
  return against !== null && agreesWith(figure, against);
}
