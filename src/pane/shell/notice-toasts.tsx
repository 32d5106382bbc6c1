import {
  Button,
  makeStyles,
  mergeClasses,
  Toast,
  Toaster,
  ToastTitle,
  tokens,
  useId,
  useToastController,
} from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Notice } from '../../app/notice';
import { selectNotice, useSession, useSessionState } from '../session/session-context';
import { NARROW } from '../theme/room';
import { useAnswerWords } from '../review/answer-words';
import { DismissNotice } from './dismiss-notice';
import { useHints } from './hints';
import { useNavigation } from './navigation';
import { noticeText, offersUndo } from './notice-text';
import { RefusalBar } from './refusal-bar';

/** Long enough to read twice; everything a notice says can also be found under 记录. */
const SHOWN_FOR_MS = 6000;

const useStyles = makeStyles({
  // In front of the list, whose headings stay in front of its rows.
  // Beside the corner that Office lays its own menu over. Fluent hands the class on to each toast.
  toaster: {
    zIndex: 2,
    width: 'calc(100% - 48px)',
    '&.fui-Toaster': { display: 'grid' },
    // One takes the place of the other, instead of standing below it until that has faded.
    '&.fui-ToastContainer': { gridArea: '1 / 1', width: '100%', marginTop: 0 },
  },
  /** Under the name of the unit. */
  belowName: { marginTop: '1.75rem' },
  toast: {
    minHeight: '2.25rem',
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  title: { fontWeight: tokens.fontWeightRegular },
  actions: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXS,
    paddingInlineStart: tokens.spacingHorizontalXS,
    '& > button': { minWidth: 0 },
    // Below large letters, for beside them no word would have room.
    [NARROW]: { gridColumn: '1 / -1', justifyContent: 'flex-end' },
  },
});

/**
 * What just happened: over the strip, which says no more than when and how much was read, and on a page at its foot, since
 * the way back stands at the top. A refusal stays until it is dealt with.
 */
export function NoticeToasts() {
  const words = useAnswerWords();
  const styles = useStyles();
  const toasterId = useId('notices');
  const { dispatchToast, dismissAllToasts, updateToast } = useToastController(toasterId);
  const session = useSession();
  const notice = useSessionState(selectNotice);
  const shown = notice?.kind === 'refused' ? null : notice;
  const { hint, clear } = useHints();
  const { page } = useNavigation();
  // Fluent's toaster keeps to the place it was made with.
  const position = page === null ? 'top-start' : 'bottom';

  // 全部写入 leads back from its page, and its notice along; what was told before a page is opened would lie over its buttons.
  useEffect(() => {
    if (position === 'bottom') dismissAllToasts();
    else if (shown !== null) updateToast({ toastId: toastOf(shown), position });
    // Only a page that comes or goes moves it; before what is told with it is shown.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [position]);

  useEffect(() => {
    dismissAllToasts();
    if (shown === null) return;
    clear();
    dispatchToast(<NoticeToast notice={shown} />, {
      toastId: toastOf(shown),
      position,
      intent: 'success',
      timeout: SHOWN_FOR_MS,
      onStatusChange: (_event, { status }) => {
        if (status === 'dismissed' && session.store.get().notice?.id === shown.id) session.dismissNotice();
      },
    });
    // A notice is another one when its number is.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [shown?.id]);

  useEffect(() => {
    if (hint === null) return;
    dismissAllToasts();
    dispatchToast(
      <Toast className={styles.toast}>
        <ToastTitle className={styles.title}>{hint.text}</ToastTitle>
      </Toast>,
      { intent: 'info', position, timeout: SHOWN_FOR_MS },
    );
    // The styles are the same ones at every rendering.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [hint]);

  // What is said is announced in the one place of the pane that does so.
  return (
    <aside aria-label={words.notice.label}>
      <RefusalBar />
      <Toaster
        inline
        toasterId={toasterId}
        pauseOnHover
        limit={1}
        offset={{ horizontal: 4, vertical: 1 }}
        announce={() => undefined}
        className={mergeClasses(styles.toaster, page === null && styles.belowName)}
      />
    </aside>
  );
}

function toastOf({ id }: Notice): string {
  return `notice-${id}`;
}

/** Two lines: the tabs below stay free. */
function NoticeToast({ notice }: { notice: Notice }) {
  const words = useAnswerWords();
  const styles = useStyles();
  const session = useSession();
  return (
    <Toast className={styles.toast}>
      <ToastTitle
        className={styles.title}
        action={{
          className: styles.actions,
          children: (
            <>
              {offersUndo(notice) ? (
                <Button size="small" onClick={() => void session.undo()}>
                  {words.notice.undo}
                </Button>
              ) : null}
              <DismissNotice />
            </>
          ),
        }}
      >
        {noticeText(notice, words)}
      </ToastTitle>
    </Toast>
  );
}
