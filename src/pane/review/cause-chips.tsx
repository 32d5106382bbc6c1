import { InteractionTag, InteractionTagPrimary, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { causesFor } from '../../core/notes/causes';
import type { NoteDraft } from '../../core/notes/drafts';
import { useUnit } from '../session/session-context';
import { useAnswerWords } from './answer-words';

/** Enough to choose from at a glance; the rest is one click away. */
const SHOWN_AT_FIRST = 4;

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  label: { flex: '1 0 100%', color: tokens.colorNeutralForeground2 },
  chip: { height: 'auto', minHeight: '1.5rem', textAlign: 'start', whiteSpace: 'normal' },
  text: { whiteSpace: 'normal' },
});

/** Causes are people's: offered, never filled in by themselves. The unit's own come first. */
export function CauseChips({ draft, onChoose }: { draft: NoteDraft; onChoose: (cause: string) => void }) {
  const words = useAnswerWords().note;
  const styles = useStyles();
  const unit = useUnit();
  const [all, setAll] = useState(false);
  const causes = unit === null ? [] : causesFor(draft, unit);
  const shown = all ? causes : causes.slice(0, SHOWN_AT_FIRST);
  return (
    <div className={styles.chips} role="group" aria-label={words.chips}>
      <Text size={200} className={styles.label}>
        {words.chips}
      </Text>
      {shown.map(({ text, source }) => (
        <InteractionTag key={text} size="small" appearance="outline">
          <InteractionTagPrimary
            type="button"
            className={styles.chip}
            primaryText={{ className: styles.text }}
            onClick={() => onChoose(text)}
          >
            {source === 'own' ? `${words.fromUnit} ` : ''}
            {text}
          </InteractionTagPrimary>
        </InteractionTag>
      ))}
      {shown.length === causes.length ? null : (
        <Link as="button" onClick={() => setAll(true)}>
          {words.moreCauses}
        </Link>
      )}
    </div>
  );
}
