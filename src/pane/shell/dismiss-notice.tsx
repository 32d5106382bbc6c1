import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/headless/svg/dismiss';
import { useSession } from '../session/session-context';
import { useWords } from '../words/language';

/** Puts away what was told. */
export function DismissNotice() {
  const words = useWords();
  const session = useSession();
  return (
    <Button
      appearance="transparent"
      size="small"
      icon={<DismissRegular />}
      aria-label={words.close}
      onClick={() => session.dismissNotice()}
    />
  );
}
