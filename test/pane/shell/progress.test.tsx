import '@testing-library/jest-dom';
import { act, render, screen } from '@testing-library/react';
import { createSession } from '../../../src/app/create-session';
import type { Session } from '../../../src/app/session';
import type { SessionState } from '../../../src/app/session-state';
import { createStore } from '../../../src/app/store';
import { readReportFile } from '../../../src/files/docx/read-report-file';
import { fetchSoon } from '../../../src/pane/on-demand/part';
import { Pane } from '../../../src/pane/shell/pane';
import { NO_OFFICE_THEME } from '../../../src/pane/theme/pane-theme';
import { MemoryWorkbook } from '../../support/memory-workbook';
import '../support/browser-stubs';

// Fetched while the first screen is read.
beforeAll(fetchSoon);
beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A session in the middle of its first reading. */
function reading(cancelReview: () => void): Session {
  const session = createSession(new MemoryWorkbook([]), { now: () => new Date(2026, 10, 24), schedule: () => () => undefined });
  const state: SessionState = {
    ...session.store.get(),
    phase: 'reviewing',
    progress: { done: 120, total: 1000, current: '东溪乡 附件1-2' },
  };
  return { ...session, store: createStore(state), cancelReview };
}

test('a short reading shows no bar; a long one shows how far it is, on what, and can be cancelled', () => {
  const cancel = jest.fn();
  render(
    <Pane
      session={reading(cancel)}
      host={{
        theme: NO_OFFICE_THEME,
        language: null,
        readReport: async (name, bytes) => readReportFile(name, bytes),
        selfCheck: () => Promise.reject(new Error('No Excel')),
      }}
      storage={null}
    />,
  );
  expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
  act(() => void jest.advanceTimersByTime(500));
  expect(screen.getByRole('progressbar', { name: '正在复核' })).toHaveAttribute('aria-valuenow', '120');
  expect(screen.getByText('正在读取：东溪乡 附件1-2')).toBeInTheDocument();
  act(() => screen.getByRole('button', { name: '取消' }).click());
  expect(cancel).toHaveBeenCalledTimes(1);
});
