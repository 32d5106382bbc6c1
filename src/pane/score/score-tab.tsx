import { makeStyles, tokens } from '@fluentui/react-components';
import { selectUnit, useSessionState } from '../session/session-context';
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
  const why = useSessionState((state) => whyNone(selectUnit(state), scoreWords));
  const score = useSessionState((state) => selectUnit(state)?.score ?? null);
  const controlRate = useSessionState((state) => selectUnit(state)?.controlRate ?? null);
  const spending = useSessionState((state) => selectUnit(state)?.spending ?? null);
  return (
    <div className={styles.tab}>
      {score === null ? (
        <p className={styles.none}>{why}</p>
      ) : (
        <>
          <ScoreGauge score={score} />
          <LossLadder score={score} />
          <LevelLosses levels={score.levels} />
          {score.execution === null ? null : <ExecutionRate execution={score.execution} />}
        </>
      )}
      {controlRate === null ? null : <ControlRate controlRate={controlRate} />}
      {spending === null || spending.length === 0 ? null : <SpendingBars spending={spending} />}
    </div>
  );
}

function whyNone(unit: UnitReview | null, words: typeof zhScore): string {
  const evaluated = (unit?.forms ?? []).filter(({ kind }) => kind === 'self-evaluation');
  if (evaluated.length === 0) return words.none;
  return evaluated.every(({ state }) => state === 'blank') ? words.notFilledIn : words.noWeights;
}
