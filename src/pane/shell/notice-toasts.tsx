import {
  Button,
  makeStyles,
  Toast,
  ToastBody,
  Toaster,
  ToastFooter,
  ToastTitle,
  useId,
  useToastController,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/headless/svg/dismiss';
import { useEffect } from 'react';
import type { Notice } from '../../app/session';
import { selectNotice, selectPhase, useSession, useSessionState } from '../session/session-context';
import { useWords } from '../words/language';
import { noticeText, offersUndo } from './notice-text';

/** Long enough to read twice; everything a notice says can also be found under 记录. */
const SHOWN_FOR_MS = 6000;

const useStyles = makeStyles({ toaster: { width: 'calc(100% - 1rem)' } });

/** What just happened, at the foot of the pane. A refusal stays until it is dealt with. */
export function NoticeToasts() {
  const words = useWords();
  const styles = useStyles();
  const toasterId = useId('notices');
  const { dispatchToast, dismissAllToasts } = useToastController(toasterId);
  const session = useSession();
  const notice = useSessionState(selectNotice);
  const phase = useSessionState(selectPhase);
  // A workbook that could not be read is said on the screen itself.
  const shown = notice?.kind === 'refused' && phase === 'failed' ? null : notice;
  const id = shown?.id ?? null;

  useEffect(() => {
    dismissAllToasts();
    if (shown === null) return;
    const refused = shown.kind === 'refused';
    dispatchToast(<NoticeToast notice={shown} />, {
      toastId: `notice-${shown.id}`,
      intent: refused ? 'error' : 'success',
      timeout: refused ? -1 : SHOWN_FOR_MS,
      onStatusChange: (_event, { status }) => {
        if (status === 'dismissed' && session.store.get().notice?.id === shown.id) session.dismissNotice();
      },
    });
    // A notice is another one when its number is.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [id]);

  // What is said is announced in the one place of the pane that does so.
  return (
    <aside aria-label={words.notice.label}>
      <Toaster
        inline
        toasterId={toasterId}
        position="bottom"
        pauseOnHover
        limit={1}
        offset={{ vertical: 4 }}
        announce={() => undefined}
        className={styles.toaster}
      />
    </aside>
  );
}

function NoticeToast({ notice }: { notice: Notice }) {
  const words = useWords();
  const session = useSession();
  const retry = notice.kind === 'refused' ? notice.retry : null;
  const text = noticeText(notice, words);
  return (
    <Toast>
      <ToastTitle
        action={
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={words.close}
            onClick={() => session.dismissNotice()}
          />
        }
      >
        {retry === null ? text : words.notice.refusedTitle}
      </ToastTitle>
      {retry === null ? null : <ToastBody>{text}</ToastBody>}
      {retry === null && !offersUndo(notice) ? null : (
        <ToastFooter>
          {retry === null ? null : (
            <Button size="small" onClick={retry}>
              {words.notice.retry}
            </Button>
          )}
          {offersUndo(notice) ? (
            <Button size="small" onClick={() => void session.undo()}>
              {words.notice.undo}
            </Button>
          ) : null}
        </ToastFooter>
      )}
    </Toast>
  );
}
