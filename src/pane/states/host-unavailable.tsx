import { useWords } from '../words/language';
import { StateScreen } from './state-screen';

/** There is no Excel to work with: what is missing and what to do about it. */
export function HostUnavailable({ reason }: { reason: 'silent' | 'not-excel' | 'unlisted' | 'too-old' }) {
  const words = useWords();
  return (
    <StateScreen heading="h1" title={words.product}>
      <p>{words.unavailable[reason]}</p>
    </StateScreen>
  );
}
