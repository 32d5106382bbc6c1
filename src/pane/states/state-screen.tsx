import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useStateStyles } from './state-styles';

interface StateScreenProps {
  readonly picture?: ReactNode;
  /** None where the header alone says what this is. */
  readonly title?: string;
  /** Where nothing of the pane's own stands above it, its title is the page's. */
  readonly heading?: 'h1' | 'h2';
  readonly children: ReactNode;
}

/** One thing to know and one thing to do. */
export function StateScreen({ picture, title, heading: Heading = 'h2', children }: StateScreenProps) {
  const styles = useStateStyles();
  return (
    <main className={mergeClasses(styles.screen, 'by-clauses')} tabIndex={-1}>
      {picture === undefined ? null : (
        <div className={styles.picture} aria-hidden="true">
          {picture}
        </div>
      )}
      {title === undefined ? null : (
        <Heading className={styles.title}>
          {title.split(/(“[^”]*”)/).map((part, place) => (
            <span key={place} className={part.startsWith('“') ? styles.quote : undefined}>
              {part}
            </span>
          ))}
        </Heading>
      )}
      {children}
    </main>
  );
}
