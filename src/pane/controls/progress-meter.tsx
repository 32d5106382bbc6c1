import type { Progress } from '../../app/workbook-port';
import { useWords } from '../words/language';
import { Button } from './button';
import css from './progress-meter.module.css';

/** A determinate bar that names what is being read, and can always be cancelled. */
export function ProgressMeter({ progress, onCancel }: { progress: Progress; onCancel: () => void }) {
  const words = useWords();
  const { done, total, current } = progress;
  return (
    <div className={css.meter}>
      <div className={css.text}>
        <span className={css.current}>{words.states.progressLabel(current)}</span>
        <span className={css.count}>{words.states.progress(done, total)}</span>
      </div>
      <div className={css.line}>
        <progress className={css.bar} value={done} max={Math.max(total, 1)} aria-label={words.states.progressPlain} />
        <Button look="quiet" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
