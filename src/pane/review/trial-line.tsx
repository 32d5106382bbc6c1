import { useEffect, useState } from 'react';
import type { Trial } from '../../app/session';
import type { Finding } from '../../core/rules/finding';
import { useSession } from '../session/session-context';
import { useWords } from '../words/language';
import type { Words } from '../words/zh-cn';
import css from './trial-line.module.css';

interface TrialLineProps {
  readonly id: string;
  readonly finding: Finding;
  readonly as: 'value' | 'formula';
}

/**
 * 试算: what accepting would do, worked out without writing anything; there before the hand or the A key asks for it. Its
 * line is always there, so nothing jumps.
 */
export function TrialLine({ id, finding, as }: TrialLineProps) {
  const words = useWords();
  const trial = useTrial(finding, as);
  return (
    <p id={id} className={css.trial}>
      {trial === null ? '' : trialText(trial, words)}
    </p>
  );
}

/** Nothing to preview is no obstacle: the trial is a courtesy, and what is accepted says what it did. */
function useTrial(finding: Finding, as: 'value' | 'formula'): Trial | null {
  const session = useSession();
  const [trial, setTrial] = useState<Trial | null>(null);
  useEffect(() => {
    let wanted = true;
    const show = (outcome: Trial | null) => wanted && setTrial(outcome);
    session.try(finding, as).then(show, () => show(null));
    return () => {
      wanted = false;
      setTrial(null);
    };
  }, [session, finding, as]);
  return trial;
}

function trialText({ totalBefore, totalAfter, findingsBefore, findingsAfter }: Trial, words: Words): string {
  const findings = words.review.trialFindings(findingsBefore, findingsAfter);
  if (totalBefore === null || totalAfter === null) return findings;
  const total = totalBefore === totalAfter ? words.review.trialSame(totalAfter) : words.review.trial(totalBefore, totalAfter);
  return `${total} · ${findings}`;
}
