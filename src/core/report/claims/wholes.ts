import { WHOLE_OF } from '../../forms/outline/spending-outline';
import { itemSubject, type Subject } from './subjects';
import type { ReadClaim } from './claim';
import type { SubjectId } from './vocabulary';

/** What an item is a part of where the sentence names no whole. */
const PART_OF: Readonly<Partial<Record<SubjectId, SubjectId>>> = {
  ...WHOLE_OF,
  'three-public': 'total',
  // Most units buy none, and a share of what one spends on vehicles says nothing.
  'vehicle-purchase': 'three-public',
  'vehicle-running': 'three-public',
};

function partOf(subject: Subject): Subject | null {
  const whole = subject.kind === 'item' ? PART_OF[subject.id] : undefined;
  return whole === undefined ? null : itemSubject(whole);
}

export function above(subject: Subject): readonly Subject[] {
  const next = partOf(subject);
  return next === null ? [] : [next, ...above(next)];
}

/** 二是项目支出, behind what its neighbour was a share of: not a part of 基本支出. */
export function mayBePartOf(subject: Subject, whole: Subject): boolean {
  if (subject.kind !== 'item' || whole.kind !== 'item') return true;
  const wholes = above(subject);
  return wholes.length === 0 || whole.id === 'total' || wholes.some((each) => each.kind === 'item' && each.id === whole.id);
}

/** What a share is a share of: named, said by 其中, else by the nature of the item; for a row that nobody says it of, nothing. */
export function wholesOf({ whole, within }: ReadClaim, subject: Subject): readonly Subject[] {
  if (whole !== null) return [whole];
  const next = partOf(subject);
  if (next === null) return within !== null && within !== subject ? [within] : subject.kind === 'item' ? [itemSubject('total')] : [];
  for (let above: Subject | null = next; above !== null; above = partOf(above))
    if (within?.kind === 'item' && above.kind === 'item' && within.id === above.id)
      return within.id === (next.kind === 'item' ? next.id : null) ? [next] : [within, next];
  return [next];
}
