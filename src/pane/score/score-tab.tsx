import { makeStyles, tokens } from '@fluentui/react-components';
import { useUnit } from '../session/session-context';
import type { UnitReview } from '../../core/review/result';
import type { zhScore } from '../words/zh-cn/score';
import { LevelLosses } from './level-losses';
import { LossLadder } from './loss-ladder';
import { ControlRate, ExecutionRate } from './rate-panels';
import { ScoreGauge } from './score-gauge';
import { useScoreWords } from './score-words';
import { SpendingBars } from './spending-bars';

const useStyles = makeStyles({
  tab: {
    display: 'flex',
    flex: '1',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    minHeight: 0,
    overflowY: 'auto',
    padding: tokens.spacingHorizontalM,
    '& > *': { flex: 'none' },
  },
  none: { margin: 0, padding: tokens.spacingHorizontalXL, textAlign: 'center', color: tokens.colorNeutralForeground2 },
});

/** Pictures where they say something: what was lost and where, what went beyond its line. */
export function ScoreTab() {
  const scoreWords = useScoreWords();
  const styles = useStyles();
  const unit = useUnit();
  if (unit === null) return null;
  const { score, controlRate, spending } = unit;
  return (
    <div className={styles.tab}>
      {score === null ? (
        <p className={styles.none}>{whyNone(unit, scoreWords)}</p>
      ) : (
        <>
          <ScoreGauge score={score} />
          <LossLadder score={score} />
          <LevelLosses levels={score.levels} />
          {score.execution === null ? null : <ExecutionRate execution={score.execution} />}
        </>
      )}
      {controlRate === null ? null : <ControlRate controlRate={controlRate} />}
      {spending.length === 0 ? null : <SpendingBars spending={spending} />}
    </div>
  );
}

function whyNone({ forms }: UnitReview, words: typeof zhScore): string {
  const evaluated = forms.filter(({ kind }) => kind === 'self-evaluation');
  if (evaluated.length === 0) return words.none;
  return evaluated.every(({ state }) => state === 'blank') ? words.notFilledIn : words.noWeights;
}
