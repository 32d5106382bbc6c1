import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Field } from '../../core/forms/field';
import { toA1 } from '../../core/grid/address';
import { useSession } from '../session/session-context';
import { useSay, useWords } from '../words/language';

/** A figure rarely follows from more cells than these; what is about a whole table names dozens. */
const SHOWN_AT_FIRST = 4;

const useStyles = makeStyles({
  cells: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, margin: 0, padding: 0, listStyleType: 'none' },
  /** The name of the list stands beside its first line, also where that is longer than one. */
  one: { display: 'flex' },
  cell: { fontSize: tokens.fontSizeBase200, textAlign: 'start' },
});

/** Each by its name and address; a press shows it in the sheet. */
export function RelatedCells({ fields }: { fields: readonly Field[] }) {
  const words = useWords();
  const say = useSay();
  const styles = useStyles();
  const session = useSession();
  const [all, setAll] = useState(false);
  const shown = all ? fields : fields.slice(0, SHOWN_AT_FIRST);
  return (
    <ul className={styles.cells}>
      {shown.map((field) => (
        <li key={`${field.sheet.id} ${field.key}`} className={styles.one}>
          <Link as="button" className={styles.cell} onClick={() => void session.reveal(field.key)}>
            {say(field.label)} {toA1(field.at)}
          </Link>
        </li>
      ))}
      {shown.length === fields.length ? null : (
        <li className={styles.one}>
          <Link as="button" className={styles.cell} onClick={() => setAll(true)}>
            {words.review.moreCells(fields.length - shown.length)}
          </Link>
        </li>
      )}
    </ul>
  );
}
