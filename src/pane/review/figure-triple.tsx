import type { Finding } from '../../core/rules/finding';
import { useWords } from '../words/language';
import css from './figure-triple.module.css';

/** 填报值 · 重算值 · 差额, in one line as long as they fit. */
export function FigureTriple({ finding: { stated, expected, difference, field } }: { finding: Finding }) {
  const words = useWords();
  // A title or a name is no figure, and stands above already.
  if (expected === null && (stated === null || field.entry.kind === 'text')) return null;
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
