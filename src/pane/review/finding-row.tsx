import { toA1 } from '../../core/grid/address';
import type { Finding } from '../../core/rules/finding';
import { SeverityMark } from '../controls/severity-mark';
import { useSay, useWords } from '../words/language';
import css from './finding-row.module.css';

const LONGEST_FIGURE = 12;

interface FindingRowProps {
  readonly finding: Finding;
  readonly place: number;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly onReveal: () => void;
}

export function FindingRow({ finding, place, chosen, onChoose, onReveal }: FindingRowProps) {
  const words = useWords();
  const say = useSay();
  const { field, severity, title, stated, expected } = finding;
  return (
    <div
      role="option"
      aria-selected={chosen}
      tabIndex={chosen ? 0 : -1}
      data-place={place}
      className={css.row}
      onClick={(event) => {
        event.currentTarget.focus();
        onChoose();
      }}
      onDoubleClick={onReveal}
    >
      <SeverityMark severity={severity} />
      <span className="for-listening">{words.severity[severity]} </span>
      <span className={css.line}>
        <span className={css.label} title={say(field.label)}>
          {say(field.label)}
        </span>
        <span className={css.cell}>{toA1(field.at)}</span>
      </span>
      <span className={css.line}>
        <span className={css.title}>{say(title)}</span>
        {expected === null || !isFigure(stated) || !isFigure(expected) ? null : (
          <span className={css.figures}>
            <span className={css.stated}>{stated ?? words.review.blank}</span>
            <span aria-hidden="true"> → </span>
            <span className={css.expected}>{expected}</span>
          </span>
        )}
      </span>
    </div>
  );
}

/** Long texts have no room in a row; the details show them. */
function isFigure(text: string | null): boolean {
  return text === null || text.length <= LONGEST_FIGURE;
}
