import { Decimal } from '../../core/compute/decimal';
import { toA1 } from '../../core/grid/address';
import type { Loss, ScoreSummary } from '../../core/review/result';
import { useSession } from '../session/session-context';
import { useSay } from '../words/language';
import { useScoreWords } from './score-words';
import { Panel } from './panel';
import css from './loss-ladder.module.css';

/** From full marks down to the recomputed total, one rung a deduction: `100 − 0.02 − 0.13 = 99.85`. */
export function LossLadder({ score: { full, losses, recomputed } }: { score: ScoreSummary }) {
  const scoreWords = useScoreWords();
  if (losses.length === 0 || full === null)
    return (
      <Panel title={scoreWords.losses}>
        <p className={css.text}>{scoreWords.lossNone}</p>
      </Panel>
    );
  const sum = `${full} − ${losses.map(({ points }) => points).join(' − ')}${recomputed === null ? '' : ` = ${recomputed}`}`;
  return (
    <Panel title={scoreWords.losses}>
      <p className={css.sum}>{sum}</p>
      <ol className={css.ladder}>
        {rungs(full, losses).map(({ loss, left }) => (
          <Rung key={loss.field.key} loss={loss} left={left} />
        ))}
      </ol>
    </Panel>
  );
}

function Rung({ loss: { field, points, arithmetic }, left }: { loss: Loss; left: string }) {
  const scoreWords = useScoreWords();
  const say = useSay();
  const session = useSession();
  const label = say(field.label);
  return (
    <li>
      <button
        type="button"
        className={css.rung}
        title={scoreWords.goTo(label, toA1(field.at))}
        onClick={() => void session.reveal(field.key)}
      >
        <span className={css.points}>−{points}</span>
        <span className={css.label}>{label}</span>
        <span className={css.left}>{left}</span>
        <span className={css.arithmetic}>{arithmetic}</span>
      </button>
    </li>
  );
}

function rungs(full: string, losses: readonly Loss[]): { loss: Loss; left: string }[] {
  let left = new Decimal(full);
  return losses.map((loss) => {
    left = left.minus(loss.points);
    return { loss, left: left.toString() };
  });
}
