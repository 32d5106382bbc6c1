import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import { readingOf } from '../../core/review/coverage';
import { countBySeverity, type Finding } from '../../core/rules/finding';
import { selectReview, useSessionState, useUnit } from '../session/session-context';
import { useStillReading } from '../session/use-still-reading';
import { ResultLine } from '../states/result-line';
import { WhatWasNotRead } from '../states/what-was-not-read';
import { useWords } from '../words/language';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
});

/** All 必改 are settled: what remains, and whether it may be filed. Only hints left: what may be said of the figures. */
export function ReadyLine({ open }: { open: readonly Finding[] }) {
  const words = useWords();
  const styles = useStyles();
  const unit = useUnit();
  const review = useSessionState(selectReview);
  const stillReading = useStillReading();
  if (unit === null || review === null) return null;
  if (stillReading) {
    return (
      <MessageBar shape="square">
        <MessageBarBody>{words.live.reviewing}</MessageBarBody>
      </MessageBar>
    );
  }
  const { warning, info } = countBySeverity(open);
  const reading = readingOf(unit, review);
  const whole = reading === 'whole';
  return (
    <MessageBar intent={whole ? 'success' : 'warning'} shape="square" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{whole ? words.review.ready : words.review.noErrors}</MessageBarTitle>
        {warning > 0 ? words.review.remain(warning, info) : <ResultLine unit={unit} />}
        {reading === 'partly-read' ? (
          <div className={styles.actions}>
            <WhatWasNotRead unit={unit} review={review} />
          </div>
        ) : null}
      </MessageBarBody>
    </MessageBar>
  );
}
