import type { ReactNode } from 'react';
import type { Field } from '../../core/forms/field';
import { toA1 } from '../../core/grid/address';
import { useSession } from '../session/session-context';
import { useSay } from '../words/language';
import { useScoreWords } from './score-words';
import css from './rate-bar.module.css';

/** A figure that leads to its cell, where it has one. */
export function FieldLink({ field, children }: { field: Field | null; children: ReactNode }) {
  const scoreWords = useScoreWords();
  const say = useSay();
  const session = useSession();
  if (field === null) return <>{children}</>;
  return (
    <button
      type="button"
      className={css.go}
      title={scoreWords.goTo(say(field.label), toA1(field.at))}
      onClick={() => void session.reveal(field.key)}
    >
      {children}
    </button>
  );
}
