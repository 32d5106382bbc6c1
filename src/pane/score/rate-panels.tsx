import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { Decimal } from '../../core/compute/decimal';
import type { ExecutionSummary, UnitReview } from '../../core/review/result';
import { FieldLink } from './field-link';
import { Panel } from './panel';
import { RateBar } from './rate-bar';
import { useScoreWords } from './score-words';

const useStyles = makeStyles({
  over: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorStatusDangerForeground3 },
});

export function ExecutionRate({ execution: { rate, weight, due, field } }: { execution: ExecutionSummary }) {
  const scoreWords = useScoreWords();
  const short = new Decimal(100).minus(bare(rate));
  return (
    <Panel title={scoreWords.execution} figure={<FieldLink field={field}>{rate}</FieldLink>}>
      <RateBar rate={rate} label={`${scoreWords.execution} ${rate}`} />
      <Caption1>
        {scoreWords.executionScore(due, weight)}
        {short.gt(0) ? ` · ${scoreWords.executionShort(short.toFixed())}` : null}
      </Caption1>
    </Panel>
  );
}

export function ControlRate({ controlRate: { rate, field } }: { controlRate: NonNullable<UnitReview['controlRate']> }) {
  const scoreWords = useScoreWords();
  const styles = useStyles();
  const over = new Decimal(bare(rate)).minus(100);
  return (
    <Panel title={scoreWords.controlRate} figure={<FieldLink field={field}>{rate}</FieldLink>}>
      <RateBar rate={rate} label={`${scoreWords.controlRate} ${rate}`} />
      {over.gt(0) ? (
        <Caption1 className={styles.over}>{scoreWords.controlOver(over.toFixed(2))}</Caption1>
      ) : (
        <Caption1>{scoreWords.controlWithin}</Caption1>
      )}
    </Panel>
  );
}

function bare(rate: string): string {
  return rate.replace('%', '');
}
