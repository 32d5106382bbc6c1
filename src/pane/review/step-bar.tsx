import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/headless/svg/arrow-undo';
import { ChevronLeftRegular } from '@fluentui/react-icons/headless/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/headless/svg/chevron-right';
import { countBySeverity, type Finding } from '../../core/rules/finding';
import { Named } from '../on-demand/named';
import { selectJournal, useSessionState } from '../session/session-context';
import { useWords } from '../words/language';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flex: 'none',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  position: { minWidth: '2.25rem', textAlign: 'center', fontVariantNumeric: 'tabular-nums' },
  left: { flex: '1 0 auto', paddingInlineStart: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground2 },
});

interface StepBarProps {
  /** From 0; -1 when there is nothing to step through. */
  readonly index: number;
  readonly count: number;
  readonly open: readonly Finding[];
  readonly onStep: (by: 1 | -1) => void;
  readonly onUndo: () => void;
}

/** `‹ 2/7 ›  还剩 3 处必改  撤销  下一项`, always at the foot of the pane. */
export function StepBar({ index, count, open, onStep, onUndo }: StepBarProps) {
  const words = useWords();
  const styles = useStyles();
  const undoable = useSessionState(selectJournal).some((entry) => entry.state === 'done');
  const due = countBySeverity(open).error;
  if (count === 0 && !undoable) return null;
  return (
    <footer className={styles.bar}>
      {count === 0 ? null : (
        <>
          <Named name={words.review.previous}>
            <Button
              size="small"
              appearance="subtle"
              icon={<ChevronLeftRegular />}
              disabledFocusable={index <= 0}
              onClick={() => onStep(-1)}
            />
          </Named>
          <Text size={200} className={styles.position}>
            <span aria-hidden="true">{words.review.position(index + 1, count)}</span>
            <span className="for-listening">{words.review.positionLabel(index + 1, count)}</span>
          </Text>
          <Button
            size="small"
            appearance="subtle"
            tabIndex={-1}
            aria-hidden="true"
            icon={<ChevronRightRegular />}
            disabled={index + 1 >= count}
            onClick={() => onStep(1)}
          />
        </>
      )}
      <Text size={200} weight="semibold" className={styles.left}>
        {due === 0 ? null : words.review.errorsLeft(due)}
      </Text>
      <Button size="small" appearance="subtle" icon={<ArrowUndoRegular />} disabledFocusable={!undoable} onClick={onUndo}>
        {words.review.undo}
      </Button>
      {count === 0 ? null : (
        <Button size="small" disabledFocusable={index + 1 >= count} onClick={() => onStep(1)}>
          {words.review.next}
        </Button>
      )}
    </footer>
  );
}
