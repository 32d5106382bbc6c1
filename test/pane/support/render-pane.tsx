import '../../support/missing-in-jsdom';
import '@testing-library/jest-dom';
import { act, configure, render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { createSession } from '../../../src/app/create-session';
import type { Session } from '../../../src/app/session';
import type { Grid } from '../../../src/core/grid/grid';
import { readReportFile } from '../../../src/files/docx/read-report-file';
import { fetchSoon } from '../../../src/pane/on-demand/part';
import { Pane } from '../../../src/pane/shell/pane';
import type { PaneHost } from '../../../src/pane/shell/pane-host';
import { NO_OFFICE_THEME } from '../../../src/pane/theme/pane-theme';
import { MemoryWorkbook } from '../../support/memory-workbook';
import { sampleGrids } from '../../support/sample-workbook';
import './browser-stubs';

// The whole tree in every message buries what was looked for.
// What a page fetches first may take its time on a busy machine.
configure({ getElementError: (message) => new Error(message?.split('\n')[0] ?? 'Not found'), asyncUtilTimeout: 10_000 });

// They come while nobody waits for them; here nobody does.
beforeAll(fetchSoon);

const sessions: Session[] = [];

afterEach(() => {
  for (const session of sessions.splice(0)) session.dispose();
});

interface Options {
  readonly host?: Partial<PaneHost>;
  readonly storage?: Pick<Storage, 'getItem' | 'setItem'> | null;
}

/** The real pane on a real session over a workbook in memory, and a person in front of it. */
export class PaneUnderTest {
  readonly user: UserEvent = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
  readonly session: Session;

  constructor(
    readonly book: MemoryWorkbook,
    { host = {}, storage = null }: Options = {},
  ) {
    // What the workbook tells of is shown at once, as in a browser.
    const watch = book.watch.bind(book);
    book.watch = (listener) => watch((event) => act(() => listener(event)));
    this.session = createSession(book, { now: () => new Date(2026, 10, 24, 14, 2), schedule: soon });
    sessions.push(this.session);
    render(
      <Pane
        session={this.session}
        host={{
          theme: NO_OFFICE_THEME,
          language: 'zh-CN',
          readReport: async (name, bytes) => readReportFile(name, bytes),
          selfCheck: () => Promise.reject(new Error('There is no Excel here')),
          ...host,
        }}
        storage={storage}
      />,
    );
  }

  /** Whatever the session still has to do is done, and the pane shows it. */
  async settle(): Promise<void> {
    await act(turns);
  }

  async review(): Promise<void> {
    const start = screen.getByRole('button', { name: '开始复核' });
    await act(() => {
      start.click();
      return turns();
    });
  }

  async click(role: string, name: string | RegExp): Promise<void> {
    // What Fluent opens comes a moment later.
    await this.user.click(await screen.findByRole(role, { name }));
    await this.settle();
  }

  async press(keys: string): Promise<void> {
    await this.user.keyboard(keys);
    await this.settle();
  }

  /** Chooses the finding about a cell in the list. */
  async choose(cell: string): Promise<void> {
    await this.user.click(option(cell));
    await this.settle();
  }

  async choosePage(name: string): Promise<void> {
    await this.click('button', '更多');
    await this.click('menuitem', name);
  }
}

/** The first finding of the list about a cell. */
export function option(cell: string): HTMLElement {
  const found = screen.getAllByRole('option').find((one) => new RegExp(`\\b${cell}\\b`).test(one.textContent));
  if (found === undefined) throw new Error(`No finding about ${cell} is listed`);
  return found;
}

export function chosenOption(): HTMLElement {
  return screen.getByRole('option', { selected: true });
}

/** The bundled township, reviewed. 附件1-1 is sheet `1`, 附件1-2 sheet `2`. */
export async function reviewedTownship(options?: Options): Promise<PaneUnderTest> {
  return reviewed(sampleGrids('township-2024'), options);
}

export async function reviewed(grids: readonly Grid[], options?: Options): Promise<PaneUnderTest> {
  const pane = new PaneUnderTest(new MemoryWorkbook(grids), options);
  await pane.review();
  return pane;
}

/** Enough turns of the loop for whatever was begun to come to its end. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}

/** The session's pauses, as short as they can be. */
function soon(_milliseconds: number, run: () => void): () => void {
  const timer = setTimeout(run, 0);
  return () => clearTimeout(timer);
}
