import { ArrowUndoRegular } from '@fluentui/react-icons/headless/svg/arrow-undo';
import { ChevronLeftRegular } from '@fluentui/react-icons/headless/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/headless/svg/chevron-right';
import { Button } from '@fluentui/react-components';
import { selectJournal, useSession, useSessionState } from '../session/session-context';
import { useWords } from '../words/language';
import css from './step-bar.module.css';

interface StepBarProps {
  /** From 0; -1 when there is nothing to step through. */
  readonly index: number;
  readonly count: number;
  readonly onStep: (by: 1 | -1) => void;
}

/** `‹ 2/7 ›  撤销  下一项`, always at the foot of the pane. */
export function StepBar({ index, count, onStep }: StepBarProps) {
  const words = useWords();
  const session = useSession();
  const journal = useSessionState(selectJournal);
  const undoable = journal.some((entry) => entry.state === 'done');
  const undo = (
    <Button appearance="subtle" icon={<ArrowUndoRegular />} className={css.undo} disabled={!undoable} onClick={() => void session.undo()}>
      {words.review.undo}
    </Button>
  );
  if (count === 0) return undoable ? <footer className={css.bar}>{undo}</footer> : null;
  return (
    <footer className={css.bar}>
      <Button
        appearance="subtle"
        icon={<ChevronLeftRegular />}
        aria-label={words.review.previous}
        title={words.review.previous}
        disabled={index <= 0}
        onClick={() => onStep(-1)}
      />
      <span className={css.position}>
        <span aria-hidden="true">{words.review.position(index + 1, count)}</span>
        <span className="for-listening">{words.review.positionLabel(index + 1, count)}</span>
      </span>
      <Button
        appearance="subtle"
        tabIndex={-1}
        icon={<ChevronRightRegular />}
        aria-hidden="true"
        disabled={index + 1 >= count}
        onClick={() => onStep(1)}
      />
      {undo}
      <Button disabled={index + 1 >= count} onClick={() => onStep(1)}>
        {words.review.next}
      </Button>
    </footer>
  );
}
