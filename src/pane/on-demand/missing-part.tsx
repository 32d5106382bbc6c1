import { useId } from 'react';
import { Button } from '@fluentui/react-components';
import { useWords } from '../words/language';
import css from './missing-part.module.css';

interface MissingPartProps {
  readonly onRetry: () => void;
  /** Where nothing of the pane's own stands above it, its title is the page's. */
  readonly heading?: 'h1' | 'h2';
}

/** What happened, why, and what to do: in place of a part that could not be fetched. */
export function MissingPart({ onRetry, heading: Heading = 'h2' }: MissingPartProps) {
  const words = useWords();
  const id = useId();
  return (
    <section className={css.missing} aria-labelledby={`${id}-title`}>
      <Heading id={`${id}-title`} className={css.title}>
        {words.missingPart.title}
      </Heading>
      <div id={id}>
        <p>{words.missingPart.explain}</p>
        <p>{words.missingPart.advice}</p>
      </div>
      <div className={css.actions}>
        <Button autoFocus aria-describedby={id} appearance="primary" onClick={onRetry}>
          {words.missingPart.retry}
        </Button>
      </div>
    </section>
  );
}
