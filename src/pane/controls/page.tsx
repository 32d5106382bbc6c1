import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/headless/svg/arrow-left';
import { useEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../words/language';
import { Named } from '../on-demand/named';

const useStyles = makeStyles({
  page: { display: 'flex', flex: '1', flexDirection: 'column', minHeight: 0, backgroundColor: tokens.colorNeutralBackground2 },
  /** Beside the corner that Office lays its own menu over. */
  head: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 2.75rem ${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  body: {
    flex: '1',
    minHeight: 0,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXL}`,
  },
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

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
  const styles = useStyles();
  const body = useRef<HTMLDivElement>(null);
  // A tab stop of the page's name: in Excel on the web Tab would lead from a heading out of the pane.
  useEffect(() => body.current?.focus(), []);

  return (
    <main
      className={styles.page}
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onBack();
      }}
    >
      <header className={styles.head}>
        <Named name={words.back}>
          <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack} />
        </Named>
        <h1 className={styles.title}>{title}</h1>
      </header>
      <div ref={body} className={styles.body} tabIndex={0} role="group" aria-label={title}>
        {children}
      </div>
      {footer === undefined ? null : <footer className={styles.footer}>{footer}</footer>}
    </main>
  );
}
