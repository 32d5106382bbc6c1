import { createRoot, type Root } from 'react-dom/client';
import { KEEPER, type JournalKeeper } from '../app/journal-keeper';
import type { RunSelfCheck } from '../app/self-check';
import type { Schedule } from '../app/patience';
import { officeReady, toldLanguage } from '../excel/office-ready';
import { themeBackground, watchTheme } from '../excel/office-theme';
import { MissingPart } from './on-demand/missing-part';
import { machineStorage } from './preferences/preferences';
import type { PaneHost } from './shell/pane-host';
import { Surroundings } from './shell/surroundings';
import { HostUnavailable } from './states/host-unavailable';
import { Opening } from './states/opening';
import { isDark } from './theme/luminance';
import type { OfficeTheme } from './theme/pane-theme';
import './pane.css';

const storage = machineStorage();

const theme: OfficeTheme = {
  isDark() {
    const background = themeBackground();
    return background === null ? null : isDark(background);
  },
  watch: watchTheme,
};

/** Everything a review needs, in one chunk. Asked for again, it is fetched only if it has to be. */
async function fetchReview() {
  const [{ createSession }, { createExcelPort }, { Pane }] = await Promise.all([
    import(/* webpackChunkName: "review" */ '../app/create-session'),
    import(/* webpackChunkName: "review" */ '../excel/port'),
    import(/* webpackChunkName: "review" */ './shell/pane'),
  ]);
  return { createSession, createExcelPort, Pane };
}

/** The one place where Excel, the session and the pane meet. */
async function start(): Promise<void> {
  const element = document.getElementById('pane');
  if (element === null) throw new Error('pane.html has no element with the id "pane"');
  const root = createRoot(element);
  root.render(
    <Surroundings language={toldLanguage()} storage={storage}>
      <Opening />
    </Surroundings>,
  );
  // Comes while Office answers; whether it came is asked afterwards.
  fetchReview().catch(() => undefined);
  const office = await officeReady();
  if (office.kind === 'ready') return open(root, office.language);
  root.render(
    <Surroundings language={toldLanguage()} storage={storage}>
      <HostUnavailable reason={office.kind} />
    </Surroundings>,
  );
}

async function open(root: Root, language: string): Promise<void> {
  const review = await fetchReview().catch(() => null);
  if (review === null) {
    root.render(
      <Surroundings language={toldLanguage()} storage={storage}>
        <MissingPart heading="h1" onRetry={() => void open(root, language)} />
      </Surroundings>,
    );
    return;
  }
  const { createSession, createExcelPort, Pane } = review;
  const session = createSession(createExcelPort(), { now: () => new Date(), schedule: later, keeper: keeperOfFrame() });
  window.addEventListener('focus', () => session.lookAgain());
  document.addEventListener('visibilitychange', () => session.lookAgain());
  root.render(<Pane session={session} storage={storage} host={{ language, theme, readReport, selfCheck }} />);
}

/** Whoever has this pane in a frame of its own site may keep the journal with the workbook. */
function keeperOfFrame(): JournalKeeper | null {
  const frame: (Element & { readonly [KEEPER]?: JournalKeeper }) | null = window.frameElement;
  return frame?.[KEEPER] ?? null;
}

/** Seldom asked for, so fetched when it is. */
const selfCheck: RunSelfCheck = async (company) => {
  const { runRemembering } = await import(/* webpackChunkName: "selfcheck" */ '../excel/self-check/run-remembering');
  return runRemembering(company, storage);
};

/** Comes with the tab that needs it. */
const readReport: PaneHost['readReport'] = async (name, bytes) => {
  const { readReportFile } = await import(/* webpackChunkName: "docx" */ '../files/docx/read-report-file');
  return readReportFile(name, bytes);
};

const later: Schedule = (milliseconds, run) => {
  if (milliseconds === 0) return next(run);
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};

/** Behind what the page has to do first, and no later: timers of a page that is out of sight come once a second. */
function next(run: () => void): () => void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    run();
  };
  port2.postMessage(null);
  return () => port1.close();
}

void start();
