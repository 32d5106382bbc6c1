import { useLasting } from '../shell/use-lasting';
import { useWords } from '../words/language';
import { StateScreen } from './state-screen';

const SHOWN_AFTER_MS = 500;

/** Office has not answered yet, or the forms and rules are on their way: nothing at all when that is quick. */
export function Opening() {
  const words = useWords();
  const lasting = useLasting(true, SHOWN_AFTER_MS);
  return lasting ? (
    <StateScreen heading="h1" title={words.product}>
      <p>{words.opening}</p>
    </StateScreen>
  ) : null;
}
