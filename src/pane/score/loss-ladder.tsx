import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Decimal } from '../../core/compute/decimal';
import type { Loss, ScoreSummary } from '../../core/review/result';
import { useSay } from '../words/language';
import { FieldLink } from './field-link';
import { Panel } from './panel';
import { useScoreWords } from './score-words';

const useStyles = makeStyles({
  text: { margin: 0 },
  sum: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  ladder: { margin: 0, padding: 0, listStyleType: 'none' },
  rung: { paddingTop: tokens.spacingVerticalS },
  head: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  points: { flex: 'none', fontWeight: tokens.fontWeightSemibold, color: tokens.colorStatusDangerForeground3 },
  label: { flex: '1', minWidth: 0 },
  left: { flex: 'none' },
  grey: { color: tokens.colorNeutralForeground2 },
});

/** From full marks down to the recomputed total, one rung a deduction: `100 − 0.02 − 0.13 = 99.85`. */
export function LossLadder({ score: { full, losses, recomputed } }: { score: ScoreSummary }) {
  const scoreWords = useScoreWords();
  const styles = useStyles();
  if (recomputed === null || full === null || losses.length === 0) {
    return (
      <Panel title={scoreWords.losses}>
        <p className={styles.text}>{recomputed === null || full === null ? scoreWords.lossUnknown : scoreWords.lossNone}</p>
      </Panel>
    );
  }
  return (
    <Panel title={scoreWords.losses}>
      <p className={styles.sum}>
        {full} − {losses.map(({ points }) => points).join(' − ')} = {recomputed}
      </p>
      <ol className={styles.ladder}>
        {rungs(full, losses).map(({ loss, left }) => (
          <Rung key={loss.field.key} loss={loss} left={left} />
        ))}
      </ol>
    </Panel>
  );
}

function Rung({ loss: { field, points, arithmetic }, left }: { loss: Loss; left: string }) {
  const styles = useStyles();
  const say = useSay();
  return (
    <li className={styles.rung}>
      <div className={styles.head}>
        <span className={styles.points}>−{points}</span>
        <span className={styles.label}>
          <FieldLink field={field}>{say(field.label)}</FieldLink>
        </span>
        <Text className={styles.left}>{left}</Text>
      </div>
      <Caption1 className={styles.grey}>{arithmetic}</Caption1>
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
