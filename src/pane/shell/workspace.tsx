import { useRef } from 'react';
import { selectPhase, selectReview, useSessionState, useUnit } from '../session/session-context';
import { Failed } from '../states/failed';
import { NoAnnex } from '../states/no-annex';
import { Reading } from '../states/reading';
import { Welcome } from '../states/welcome';
import { Announcer } from './announcer';
import { Banners } from './banners';
import { LiveStrip } from './live-strip';
import { UnitLine } from './unit-line';
import { useNavigation } from './navigation';
import { NoticeToasts } from './notice-toasts';
import { OpenPage } from './open-page';
import { PaneTools } from './pane-tools';
import { TabbedContent } from './tabbed-content';
import { useMarkingPreference } from '../session/use-marking-preference';
import { useKeptFocus } from './use-kept-focus';
import css from './workspace.module.css';

/** The pane from top to bottom: who and when, what stands in the way, the content, what just happened. */
export function Workspace() {
  const { page } = useNavigation();
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root);
  useMarkingPreference();
  return (
    <div ref={root} className={css.workspace}>
      <div className={css.main} hidden={page !== null}>
        <header>
          <UnitLine />
          <LiveStrip />
          <Banners />
        </header>
        <Content />
      </div>
      {page === null ? null : <OpenPage page={page} />}
      <NoticeToasts />
      <Announcer />
    </div>
  );
}

function Content() {
  const unit = useUnit();
  if (unit !== null) return <TabbedContent />;
  return (
    <>
      <div className={css.bar}>
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
  if (phase === 'reviewing') return <Reading />;
  if (phase === 'failed') return <Failed />;
  return review === null ? <Welcome /> : <NoAnnex />;
}
