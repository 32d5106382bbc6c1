import { useUnit } from '../session/session-context';
import { useScoreWords } from './score-words';
import { ControlRate } from './control-rate';
import { ExecutionRate } from './execution-rate';
import { LevelBars } from './level-bars';
import { LossLadder } from './loss-ladder';
import { ScoreGauge } from './score-gauge';
import css from './score-tab.module.css';

export function ScoreTab() {
  const scoreWords = useScoreWords();
  const unit = useUnit();
  if (unit === null) return null;
  const { score, forms, controlRate } = unit;
  if (score === null) {
    const evaluated = forms.some(({ kind }) => kind === 'self-evaluation');
    return <p className={css.none}>{evaluated ? scoreWords.noWeights : scoreWords.none}</p>;
  }
  return (
    <div className={css.tab}>
      <ScoreGauge score={score} />
      {score.levels.length === 0 ? null : <LevelBars levels={score.levels} />}
      {score.execution === null ? null : <ExecutionRate execution={score.execution} />}
      {controlRate === null ? null : <ControlRate rate={controlRate.rate} field={controlRate.field} />}
      <LossLadder score={score} />
    </div>
  );
}
