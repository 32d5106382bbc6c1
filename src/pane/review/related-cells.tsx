import { useState } from 'react';
import type { Field } from '../../core/forms/field';
import { toA1 } from '../../core/grid/address';
import { useSession } from '../session/session-context';
import { useSay, useWords } from '../words/language';
import css from './related-cells.module.css';

/** A figure rarely follows from more cells than these; what is about a whole table names dozens. */
const SHOWN_AT_FIRST = 8;

export function RelatedCells({ fields }: { fields: readonly Field[] }) {
  const words = useWords();
  const say = useSay();
  const session = useSession();
  const [all, setAll] = useState(false);
  const shown = all ? fields : fields.slice(0, SHOWN_AT_FIRST);
  return (
    <div className={css.related}>
      {shown.map((field) => (
        <button key={field.key} type="button" className={css.cell} title={say(field.label)} onClick={() => void session.reveal(field.key)}>
          {toA1(field.at)}
          <span className="for-listening"> {say(field.label)}</span>
        </button>
      ))}
      {shown.length === fields.length ? null : (
        <button type="button" className={css.cell} onClick={() => setAll(true)}>
          {words.review.moreCells(fields.length - shown.length)}
        </button>
      )}
    </div>
  );
}
