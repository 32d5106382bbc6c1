import type { UnitReview } from '../../core/review/result';
import { useSay, useWords } from '../words/language';

interface MutedKindsProps {
  readonly unit: UnitReview;
  readonly className?: string;
}

/** What is not told although it was checked: part of the scope, and of every result. */
export function MutedKinds({ unit: { muted }, className }: MutedKindsProps) {
  const words = useWords();
  const say = useSay();
  if (muted.length === 0) return null;
  const hidden = muted.filter(({ count }) => count > 0).map(({ title, count }) => words.states.mutedKind(say(title), count));
  return <p className={className}>{words.states.cleanButMuted(muted.length, hidden.join(words.states.and))}</p>;
}
