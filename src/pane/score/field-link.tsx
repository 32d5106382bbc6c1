import { Link, makeStyles } from '@fluentui/react-components';
import type { Field } from '../../core/forms/field';
import { toA1 } from '../../core/grid/address';
import { useSession } from '../session/session-context';
import { useSay } from '../words/language';
import { useScoreWords } from './score-words';

const useStyles = makeStyles({ link: { fontSize: 'inherit', fontWeight: 'inherit', textAlign: 'start' } });

/** A figure or a name that leads to its cell, where it has one. */
export function FieldLink({ field, children: text }: { field: Field | null; children: string }) {
  const scoreWords = useScoreWords();
  const say = useSay();
  const styles = useStyles();
  const session = useSession();
  if (field === null) return text;
  return (
    <Link
      as="button"
      className={styles.link}
      aria-label={scoreWords.goTo(text, say(field.label), toA1(field.at))}
      onClick={() => void session.reveal(field.key)}
    >
      {text}
    </Link>
  );
}
