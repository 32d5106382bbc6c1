import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import { useWords } from '../words/language';

const useStyles = makeStyles({
  form: { display: 'flex', flex: '1', flexDirection: 'column', minHeight: 0 },
  body: {
    display: 'flex',
    flex: '1',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    minHeight: 0,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    overflowWrap: 'anywhere',
    '& > *': { flex: 'none' },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  actions: {
    display: 'flex',
    flex: 'none',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface OtherAnswer {
  readonly label: string;
  readonly onConfirm: () => void;
}

interface AnswerFormProps {
  readonly title: string;
  readonly confirm: string;
  /** False while nothing can be done; the button then says so, and stays where it is. */
  readonly ready?: boolean;
  /** The button has the focus, for there is nothing to type. */
  readonly autoFocus?: boolean;
  /** Another way to answer, beside the first. */
  readonly other?: OtherAnswer | null;
  /** The widest of all: it has a button, and no key. */
  readonly widest?: OtherAnswer | null;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What a person writes in the place of a card: what scrolls, and the buttons that stay in view. Ctrl+Enter confirms, with Shift the other way. */
export function AnswerForm({
  title,
  confirm,
  ready = true,
  autoFocus = false,
  other = null,
  widest = null,
  onConfirm,
  onClose,
  children,
}: AnswerFormProps) {
  const { cancel } = useWords();
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (!event.shiftKey) onConfirm();
    else other?.onConfirm();
  };
  return (
    <form
      className={styles.form}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        onConfirm();
      }}
    >
      <div className={styles.body}>
        <h2 className={styles.title}>{title}</h2>
        {children}
      </div>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" type="submit" autoFocus={autoFocus} disabledFocusable={!ready}>
          {confirm}
        </Button>
        {[other, widest].map((answer) =>
          answer === null ? null : (
            <Button key={answer.label} size="small" onClick={answer.onConfirm}>
              {answer.label}
            </Button>
          ),
        )}
        <Button size="small" onClick={onClose}>
          {cancel}
        </Button>
      </div>
    </form>
  );
}
