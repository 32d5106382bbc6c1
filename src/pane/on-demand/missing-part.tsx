import { useId } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../words/language';

const useStyles = makeStyles({
  missing: {
    flex: '1',
    minHeight: 0,
    overflowY: 'auto',
    padding: `clamp(1rem, 12vh, 5rem) ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '& p': { margin: `0 0 ${tokens.spacingVerticalS}`, lineHeight: tokens.lineHeightBase400 },
  },
  title: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface MissingPartProps {
  readonly onRetry: () => void;
  /** Where nothing of the pane's own stands above it, its title is the page's. */
  readonly heading?: 'h1' | 'h2';
}

/** What happened, why, and what to do: in place of a part that could not be fetched. */
export function MissingPart({ onRetry, heading: Heading = 'h2' }: MissingPartProps) {
  const words = useWords();
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.missing} aria-labelledby={`${id}-title`}>
      <Heading id={`${id}-title`} className={styles.title}>
        {words.missingPart.title}
      </Heading>
      <div id={id}>
        <p>{words.missingPart.explain}</p>
        <p>{words.missingPart.advice}</p>
      </div>
      <Button autoFocus aria-describedby={id} appearance="primary" onClick={onRetry}>
        {words.missingPart.retry}
      </Button>
    </section>
  );
}
