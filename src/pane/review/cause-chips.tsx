import { useState } from 'react';
import { causesFor } from '../../core/notes/causes';
import type { NoteDraft } from '../../core/notes/note-draft';
import { Button } from '@fluentui/react-components';
import { useUnit } from '../session/session-context';
import { useWords } from '../words/language';
import css from './cause-chips.module.css';

/** Enough to choose from at a glance; the rest is one click away. */
const SHOWN_AT_FIRST = 5;

/** Causes are people's: offered, never filled in by themselves. The unit's own come first. */
export function CauseChips({ draft, onChoose }: { draft: NoteDraft; onChoose: (cause: string) => void }) {
  const words = useWords();
  const unit = useUnit();
  const [all, setAll] = useState(false);
  const causes = unit === null ? [] : causesFor(draft, unit);
  const shown = all ? causes : causes.slice(0, SHOWN_AT_FIRST);
  return (
    <div className={css.chips} role="group" aria-label={words.note.chips}>
      <span className={css.label}>{words.note.chips}</span>
      {shown.map(({ text, source }) => (
        <button key={text} type="button" className={css.chip} onClick={() => onChoose(text)}>
          {source === 'own' ? <span className={css.own}>{words.note.fromUnit} </span> : null}
          {text}
        </button>
      ))}
      {shown.length === causes.length ? null : (
        <Button appearance="subtle" onClick={() => setAll(true)}>
          {words.note.moreCauses}
        </Button>
      )}
    </div>
  );
}
