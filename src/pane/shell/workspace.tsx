import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { inItsPlace } from '../on-demand/on-demand';
import { fetchSoon, soon } from '../on-demand/part';
import { selectPhase, selectReview, selectUnit, useSessionState } from '../session/session-context';
import { Welcome } from '../states/welcome';
import { Announcer } from './announcer';
import { Banners } from './banners';
import { LiveStrip } from './live-strip';
import { UnitLine } from './unit-line';
import { useNavigation } from './navigation';
import { Notices } from './notices';
import { OpenPage } from './open-page';
import { PaneTools } from './pane-tools';
import { ReadingBar } from './reading-bar';
import { TabbedContent } from './tabbed-content';
import { useMarkingPreference } from '../session/use-marking-preference';
import { useKeptFocus } from './use-kept-focus';

const Failed = inItsPlace(soon(async () => (await import(/* webpackChunkName: "answers" */ '../states/failed')).Failed));
const NoAnnex = inItsPlace(soon(async () => (await import(/* webpackChunkName: "answers" */ '../states/no-annex')).NoAnnex));

const useStyles = makeStyles({
  workspace: {
    // So much room as text of the reader's size leaves: 320 px at twice the size are 10 rem.
    containerName: 'pane',
    containerType: 'size',
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    overflow: 'hidden',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  main: { display: 'flex', flex: '1', flexDirection: 'column', minHeight: 0, '&[hidden]': { display: 'none' } },
  /** Where the tabs would be. */
  bar: {
    display: 'flex',
    justifyContent: 'flex-end',
    paddingInlineEnd: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

const IDLE_AFTER_MS = 300;

/** The pane from top to bottom: who and when, what stands in the way, the content, what just happened. */
export function Workspace() {
  const styles = useStyles();
  const { page } = useNavigation();
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root);
  useMarkingPreference();
  useEffect(() => whenIdle(() => void fetchSoon()), []);
  return (
    <div ref={root} className={styles.workspace} onKeyDown={keepEscape}>
      <div className={styles.main} hidden={page !== null}>
        <header>
          <UnitLine />
          <LiveStrip />
          <Banners />
        </header>
        <Content />
      </div>
      {page === null ? null : <OpenPage page={page} />}
      <Notices />
      <Announcer />
    </div>
  );
}

/**
 * Esc leads one step back within the pane, and where that is is said by what has the focus. In Excel on the web office.js
 * hears of it as well, and moves the focus to the first thing in the pane.
 */
function keepEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.stopPropagation();
}

/** Once what is asked for is on the screen; Safari says nothing about it. */
function whenIdle(run: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(run, IDLE_AFTER_MS);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(run);
  return () => cancelIdleCallback(handle);
}

function Content() {
  const styles = useStyles();
  const isUnit = useSessionState((state) => selectUnit(state) !== null);
  if (isUnit) return <TabbedContent />;
  return (
    <>
      <div className={styles.bar}>
        <PaneTools />
      </div>
      <StateOfWork />
    </>
  );
}

/** There is no unit to show: not yet, or not at all. */
function StateOfWork() {
  const phase = useSessionState(selectPhase);
  const review = useSessionState(selectReview);
  if (phase === 'reviewing') {
    return (
      <main tabIndex={-1}>
        <ReadingBar />
      </main>
    );
  }
  if (phase === 'failed') return <Failed />;
  return review === null ? <Welcome /> : <NoAnnex />;
}
