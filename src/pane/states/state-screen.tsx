import type { ReactNode } from 'react';
import css from './state-screen.module.css';

interface StateScreenProps {
  readonly picture?: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
}

/** One thing to know and one thing to do. */
export function StateScreen({ picture, title, children }: StateScreenProps) {
  return (
    <main className={css.screen}>
      {picture === undefined ? null : (
        <div className={css.picture} aria-hidden="true">
          {picture}
        </div>
      )}
      <h2 className={css.title}>{title}</h2>
      {children}
    </main>
  );
}
