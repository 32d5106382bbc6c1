import { DismissRegular } from '@fluentui/react-icons/headless/svg/dismiss';
import { useEffect } from 'react';
import { Button } from '../controls/button';
import { useSession, useSessionState } from '../session/session-context';
import { useWords } from '../words/language';
import { useNavigation } from './navigation';
import { noticeText, offersUndo } from './notice-text';
import css from './notice-toast.module.css';

/** Long enough to read twice; everything a notice says can also be found under 记录. */
const SHOWN_FOR_MS = 9000;

/** What just happened. A refusal stays until it is dealt with. */
export function NoticeToast() {
  const words = useWords();
  const session = useSession();
  const { notice, phase } = useSessionState();
  const { page } = useNavigation();
  const refused = notice?.kind === 'refused';
  const id = notice?.id ?? null;

  useEffect(() => {
    if (id === null || refused) return;
    const timer = setTimeout(() => session.dismissNotice(), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [id, refused, session]);

  // A workbook that could not be read is said on the screen itself.
  if (notice === null || (refused && phase === 'failed')) return null;
  const retry = notice.kind === 'refused' ? notice.retry : null;
  return (
    <aside aria-label={words.notice.label} className={css.toast} data-refused={refused || undefined} data-page={page ?? undefined}>
      <p className={css.text}>{noticeText(notice, words)}</p>
      {retry === null ? null : <Button onClick={retry}>{words.notice.retry}</Button>}
      {offersUndo(notice) ? (
        <Button look="quiet" className={css.undo} onClick={() => void session.undo()}>
          {words.notice.undo}
        </Button>
      ) : null}
      <Button look="quiet" iconOnly icon={<DismissRegular />} aria-label={words.close} onClick={() => session.dismissNotice()} />
    </aside>
  );
}
