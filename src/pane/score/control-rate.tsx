import { Decimal } from '../../core/compute/decimal';
import type { Field } from '../../core/forms/field';
import { useScoreWords } from './score-words';
import { FieldLink } from './field-link';
import { Panel } from './panel';
import css from './rate-bar.module.css';

interface ControlRateProps {
  /** `187.00%` */
  readonly rate: string;
  readonly field: Field | null;
}

/** What lies beyond the 100 % line is hatched, so that it shows without colour. */
export function ControlRate({ rate, field }: ControlRateProps) {
  const scoreWords = useScoreWords();
  const percent = Number.parseFloat(rate);
  const scale = 100 / Math.max(125, percent * 1.08);
  const line = 100 * scale;
  const end = percent * scale;
  const over = new Decimal(rate.replace('%', '')).minus(100);

  return (
    <Panel title={scoreWords.controlRate} figure={<FieldLink field={field}>{rate}</FieldLink>}>
      <svg className={css.bar} viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label={`${scoreWords.controlRate} ${rate}`}>
        <rect className={css.track} width="100" height="10" />
        <rect className={css.value} width={Math.min(end, line)} height="10" />
        {end > line ? (
          <>
            <rect className={css.beyond} x={line} width={end - line} height="10" />
            <path className={css.hatch} d={hatching(line, end)} />
          </>
        ) : null}
        <path className={css.line} d={`M${line} -1V11`} />
      </svg>
      <p className={css.note}>
        {over.greaterThan(0) ? <span className={css.over}>{scoreWords.controlOver(over.toFixed(2))}</span> : scoreWords.controlWithin}
      </p>
    </Panel>
  );
}

function hatching(from: number, to: number): string {
  let path = '';
  for (let x = from + 1; x < to - 1.5; x += 3) path += `M${x} 10L${x + 1.5} 0`;
  return path;
}
