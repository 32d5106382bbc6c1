import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { readingOf } from '../../core/review/coverage';
import type { Finding } from '../../core/rules/finding';
import { selectReview, useSessionState, useUnit } from '../session/session-context';
import { ResultLine } from '../states/result-line';
import { useWords } from '../words/language';
import { countBySeverity } from './triage';

/** All 必改 are settled: what remains, and whether it may be filed. Only hints left: what may be said of the figures. */
export function ReadyLine({ open }: { open: readonly Finding[] }) {
  const words = useWords();
  const unit = useUnit();
  const review = useSessionState(selectReview);
  if (unit === null || review === null) return null;
  const { warning, info } = countBySeverity(open);
  const whole = readingOf(unit, review) === 'whole';
  return (
    <MessageBar intent={whole ? 'success' : 'warning'} shape="square" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{whole ? words.review.ready : words.review.noErrors}</MessageBarTitle>
        {warning > 0 ? words.review.remain(warning, info) : <ResultLine unit={unit} />}
      </MessageBarBody>
    </MessageBar>
  );
}
