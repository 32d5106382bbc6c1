import type { Trial } from '../../app/session';
import type { Finding } from '../../core/rules/finding';
import { useSession } from '../session/session-context';
import { useWords } from '../words/language';
import type { Words } from '../words/zh-cn';
import css from './trial-line.module.css';

interface TrialLineProps {
  readonly id: string;
  readonly finding: Finding;
  /** What the hand or the focus rests on; null when on neither. */
  readonly as: 'value' | 'formula' | null;
}

/** 试算: what accepting would do, worked out without writing anything. Its line is always there, so nothing jumps. */
export function TrialLine({ id, finding, as }: TrialLineProps) {
  const words = useWords();
  const session = useSession();
  return (
    <p id={id} className={css.trial}>
      {as === null ? '' : trialText(session.try(finding, as), words)}
    </p>
  );
}

function trialText({ totalBefore, totalAfter, findingsBefore, findingsAfter }: Trial, words: Words): string {
  const findings = words.review.trialFindings(findingsBefore, findingsAfter);
  if (totalBefore === null || totalAfter === null) return findings;
  const total = totalBefore === totalAfter ? words.review.trialSame(totalAfter) : words.review.trial(totalBefore, totalAfter);
  return `${total} · ${findings}`;
}
