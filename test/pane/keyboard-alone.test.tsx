import { screen, within } from '@testing-library/react';
import { chosenOption, reviewedTownship, type PaneUnderTest } from './support/render-pane';

/** More than enough for every finding of the sample, and for those that only show once others are settled. */
const MOST_STEPS = 90;

/** Deals with the chosen finding as its details suggest: accepts, writes, or ignores with a reason. */
async function settleChosen(pane: PaneUnderTest): Promise<void> {
  const details = within(screen.getByLabelText('问题详情'));
  if (details.queryByText('采用重算值') !== null) return pane.press('a');
  if (details.queryByText(/^(写|更新)说明$/) !== null) {
    await pane.user.keyboard('w{Control>}a{/Control}');
    await pane.user.paste('原因：统计口径与计划不同。改进措施：下年统一口径。');
  } else {
    await pane.user.keyboard('i');
    await pane.user.paste('已核实无误');
  }
  await pane.press('{Control>}{Enter}{/Control}');
}

test('every finding of the sample is settled by keyboard alone, and the record is made', async () => {
  const pane = await reviewedTownship();
  await pane.click('button', /^可选/);
  chosenOption().focus();
  for (let step = 0; step < MOST_STEPS && screen.queryByLabelText('问题列表') !== null; step += 1) await settleChosen(pane);
  expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
  expect(screen.getByText(/^已核对 \d+ 项，全部一致，得分 [\d.]+，无需补充说明。$/)).toBeInTheDocument();

  // The arrows between tabs are Fluent's, and need a page that is laid out: see the test in a browser.
  screen.getByRole('tab', { name: '记录' }).focus();
  await pane.press('{Enter}');
  screen.getByRole('button', { name: '生成复核记录' }).focus();
  await pane.press('{Enter}');
  expect(pane.book.record?.lines.length).toBeGreaterThan(40);
}, 300_000);
