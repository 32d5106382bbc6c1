import { Link } from '@fluentui/react-components';
import { useWords } from '../words/language';
import { StateScreen } from './state-screen';

/** 网页版 stands beside the pane on its server. */
const WEB_EDITION = new URL('workbench.html', location.href).href;

/** There is no Excel to work with: what is missing, what to do about it, and the page that needs none. */
export function HostUnavailable({ reason }: { reason: 'silent' | 'not-excel' | 'unlisted' | 'too-old' }) {
  const words = useWords();
  return (
    <StateScreen heading="h1" title={words.product}>
      <p>{words.unavailable[reason]}</p>
      {reason === 'silent' ? null : (
        <p>
          {words.webEdition}
          <Link href={WEB_EDITION} target="_blank">
            {WEB_EDITION}
          </Link>
        </p>
      )}
    </StateScreen>
  );
}
