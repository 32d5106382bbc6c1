import { useId, type ReactNode } from 'react';
import css from './panel.module.css';

interface PanelProps {
  readonly title: string;
  /** At the right of the title: the figure the panel is about. */
  readonly figure?: ReactNode;
  readonly children: ReactNode;
}

export function Panel({ title, figure, children }: PanelProps) {
  const id = useId();
  return (
    <section className={css.panel} aria-labelledby={id}>
      <div className={css.head}>
        <h2 id={id} className={css.title}>
          {title}
        </h2>
        {figure === undefined ? null : <span className={css.figure}>{figure}</span>}
      </div>
      {children}
    </section>
  );
}
