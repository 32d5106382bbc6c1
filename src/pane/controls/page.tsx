import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/headless/svg/arrow-left';
import { useEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../words/language';
import { Named } from '../on-demand/named';
import css from './page.module.css';

interface PageProps {
  readonly title: string;
  readonly onBack: () => void;
  /** Stays in view below what scrolls. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** A screen of its own in place of the tabs. A dialog would leave little of a pane this narrow. Esc leads back. */
export function Page({ title, onBack, footer, children }: PageProps) {
  const words = useWords();
  const body = useRef<HTMLDivElement>(null);
  // A tab stop of the page's name: in Excel on the web Tab would lead from a heading out of the pane.
  useEffect(() => body.current?.focus(), []);

  return (
    <main
      className={css.page}
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onBack();
      }}
    >
      <header className={css.head}>
        <Named name={words.back}>
          <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack} />
        </Named>
        <h1 className={css.title}>{title}</h1>
      </header>
      <div ref={body} className={css.body} tabIndex={0} role="group" aria-label={title}>
        {children}
      </div>
      {footer === undefined ? null : <footer className={css.footer}>{footer}</footer>}
    </main>
  );
}
