import type { Finding } from '../../core/rules/finding';
import { useWords } from '../words/language';
import css from './figure-triple.module.css';

/** 填报值 · 重算值 · 差额, in one line as long as they fit. */
export function FigureTriple({ finding: { stated, expected, difference } }: { finding: Finding }) {
  const words = useWords();
  // With nothing to compare it with, a stated figure is one of the grounds.
  if (expected === null && difference === null) return null;
  return (
    <dl className={css.triple} data-text={isText(stated) || isText(expected) || undefined}>
      <div>
        <dt>{words.review.stated}</dt>
        <dd>{stated ?? words.review.blank}</dd>
      </div>
      {expected === null ? null : (
        <div className={css.expected}>
          <dt>{words.review.expected}</dt>
          <dd>{expected}</dd>
        </div>
      )}
      {difference === null ? null : (
        <div>
          <dt>{words.review.difference}</dt>
          <dd>{difference}</dd>
        </div>
      )}
    </dl>
  );
}

/** Whole sentences are set like text, one below the other. */
function isText(shown: string | null): boolean {
  return shown !== null && shown.length > 16;
}
