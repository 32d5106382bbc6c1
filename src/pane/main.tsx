import { createRoot, type Root } from 'react-dom/client';
import type { Schedule } from '../app/patience';
import { officeReady, type OfficeState } from '../excel/office-ready';
import { createExcelPort } from '../excel/port';
import { machineStorage } from './preferences/preferences';
import { HostUnavailable } from './shell/host-unavailable';
import { Pane } from './shell/pane';
import { isDark } from './theme/luminance';
import './pane.css';

/** Forms, rules and session come while Office answers; nothing on the first screen waits for them. */
const review = import(/* webpackChunkName: "review" */ '../app/create-session');

/** The one place where Excel, the session and the pane meet. */
async function start(): Promise<void> {
  const element = document.getElementById('pane');
  if (element === null) throw new Error('pane.html has no element with the id "pane"');
  await show(createRoot(element), await officeReady());
}

async function show(root: Root, office: OfficeState): Promise<void> {
  const storage = machineStorage();
  if (office.kind !== 'ready') {
    root.render(<HostUnavailable reason={office.kind} storage={storage} />);
    return;
  }
  const { background, language } = office.surroundings;
  const { createSession } = await review;
  const session = createSession(createExcelPort(), { now: () => new Date(), schedule: later });
  root.render(<Pane session={session} storage={storage} host={{ language, dark: background === null ? null : isDark(background) }} />);
}

const later: Schedule = (milliseconds, run) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};

void start();
