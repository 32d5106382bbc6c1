import '@testing-library/jest-dom';
import { act, render, screen } from '@testing-library/react';
import { createSession } from '../../../src/app/create-session';
import type { Session } from '../../../src/app/session';
import type { SessionState } from '../../../src/app/session-state';
import { createStore } from '../../../src/app/store';
import { NO_DECISIONS } from '../../../src/core/decisions';
import { defaultPack } from '../../../src/core/packs/built-in';
import { review } from '../../../src/core/review';
import type { Review } from '../../../src/core/review/result';
import { readReportFile } from '../../../src/files/docx/read-report-file';
import { fetchSoon } from '../../../src/pane/on-demand/part';
import { Pane } from '../../../src/pane/shell/pane';
import { NO_OFFICE_THEME } from '../../../src/pane/theme/pane-theme';
import { countyOf } from '../../support/county';
import { MemoryWorkbook } from '../../support/memory-workbook';
import '../support/browser-stubs';

// Fetched while the first screen is read.
beforeAll(fetchSoon);
beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A session in the middle of a reading, with what was reviewed of it so far. */
function reading(cancelReview: () => void, review: Review | null = null) {
  const session = createSession(new MemoryWorkbook([]), { now: () => new Date(2026, 10, 24), schedule: () => () => undefined });
  const store = createStore<SessionState>({
    ...session.store.get(),
    review,
    phase: 'reviewing',
    progress: { done: 120, total: 1000, current: '东溪乡 附件1-2' },
  });
  return { ...session, store, cancelReview };
}

function show(session: Session): void {
  render(
    <Pane
      session={session}
      host={{
        theme: NO_OFFICE_THEME,
        language: 'zh-CN',
        readReport: async (name, bytes) => readReportFile(name, bytes),
        selfCheck: () => Promise.reject(new Error('No Excel')),
      }}
      storage={null}
    />,
  );
}

test('a short reading shows no bar; a long one shows how far it is, on what, and can be cancelled', () => {
  const cancel = jest.fn();
  show(reading(cancel));
  expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
  act(() => void jest.advanceTimersByTime(500));
  expect(screen.getByRole('progressbar', { name: '正在复核' })).toHaveAttribute('aria-valuenow', '120');
  expect(screen.getByText('正在读取：东溪乡 附件1-2')).toBeInTheDocument();
  act(() => screen.getByRole('button', { name: '取消' }).click());
  expect(cancel).toHaveBeenCalledTimes(1);
});

test('while sheets are still being read no unit is called ready, and nothing begins to read them again', async () => {
  const soFar = review(countyOf(['东溪乡']), { pack: defaultPack(), decisions: NO_DECISIONS });
  const session = reading(() => undefined, soFar);
  show(session);
  act(() => void jest.advanceTimersByTime(500));
  expect(screen.queryByText('没有必改项，可以上报。')).not.toBeInTheDocument();
  await act(async () => screen.getByRole('button', { name: '更多' }).click());
  expect(screen.getByRole('menuitem', { name: '重新复核' })).toHaveAttribute('aria-disabled', 'true');
  act(() => session.store.update((state) => ({ ...state, phase: 'ready', progress: null })));
  expect(screen.getByText('没有必改项，可以上报。')).toBeInTheDocument();
});

test('where Excel is slow to answer at all, a reading can be cancelled too', () => {
  const cancel = jest.fn();
  const session = reading(cancel);
  session.store.update((state) => ({ ...state, progress: null }));
  show(session);
  act(() => void jest.advanceTimersByTime(500));
  expect(screen.getByRole('progressbar', { name: '正在复核' })).not.toHaveAttribute('aria-valuenow');
  act(() => screen.getByRole('button', { name: '取消' }).click());
  expect(cancel).toHaveBeenCalledTimes(1);
});
