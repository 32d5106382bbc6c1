import { useUnit } from '../session/session-context';
import { usePageWords } from '../words/page-words';
import { ControlRate } from './control-rate';
import { ExecutionRate } from './execution-rate';
import { LevelBars } from './level-bars';
import { LossLadder } from './loss-ladder';
import { ScoreGauge } from './score-gauge';
import css from './score-tab.module.css';

export function ScoreTab() {
  const pageWords = usePageWords();
  const unit = useUnit();
  if (unit === null) return null;
  const { score, forms } = unit;
  if (score === null) {
    const evaluated = forms.some(({ kind }) => kind === 'self-evaluation');
    return <p className={css.none}>{evaluated ? pageWords.score.noWeights : pageWords.score.none}</p>;
  }
  return (
    <div className={css.tab}>
      <ScoreGauge score={score} />
      {score.levels.length === 0 ? null : <LevelBars levels={score.levels} />}
      {score.execution === null ? null : <ExecutionRate execution={score.execution} />}
      {score.controlRate === null ? null : <ControlRate rate={score.controlRate.rate} field={score.controlRate.field} />}
      <LossLadder score={score} />
    </div>
  );
}
