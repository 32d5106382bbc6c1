import type { ExecutionSummary } from '../../core/review/result';
import { useScoreWords } from './score-words';
import { FieldLink } from './field-link';
import { Panel } from './panel';
import css from './rate-bar.module.css';

/** A rate short of 100 % leaves a gap that can be seen, however small the shortfall. */
const LEAST_GAP = 1.5;

export function ExecutionRate({ execution: { rate, weight, due, field } }: { execution: ExecutionSummary }) {
  const scoreWords = useScoreWords();
  const percent = Number.parseFloat(rate);
  const width = percent >= 100 ? 100 : Math.min(percent, 100 - LEAST_GAP);
  return (
    <Panel title={scoreWords.execution} figure={<FieldLink field={field}>{rate}</FieldLink>}>
      <svg className={css.bar} viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label={`${scoreWords.execution} ${rate}`}>
        <rect className={css.track} width="100" height="10" />
        <rect className={css.value} width={Number.isFinite(width) ? Math.max(0, width) : 0} height="10" />
        <path className={css.line} d="M100 -1V11" />
      </svg>
      <p className={css.note}>
        {scoreWords.executionScore(due, weight)}
        {percent >= 99.9 && percent < 100 ? ` · ${scoreWords.notFull}` : null}
      </p>
    </Panel>
  );
}
