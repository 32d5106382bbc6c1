import type { Field } from '../../core/forms/field';
import { toA1 } from '../../core/grid/address';
import { useSession } from '../session/session-context';
import { useSay, useWords } from '../words/language';
import css from './related-cells.module.css';

export function RelatedCells({ fields }: { fields: readonly Field[] }) {
  const words = useWords();
  const say = useSay();
  const session = useSession();
  if (fields.length === 0) return null;
  return (
    <div className={css.related}>
      <span className={css.label}>{words.review.related}</span>
      {fields.map((field) => (
        <button key={field.key} type="button" className={css.cell} title={say(field.label)} onClick={() => void session.reveal(field.key)}>
          {toA1(field.at)}
          <span className="for-listening"> {say(field.label)}</span>
        </button>
      ))}
    </div>
  );
}
