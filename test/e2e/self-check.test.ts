import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { GUIDED_CHECKS, SELF_CHECKS, type CheckResult, type SelfCheckReport } from '../../src/app/self-check';
import { axeObjections, sidewaysScrolling } from './support/accessibility';
import { ReviewedSample } from './support/reviewed-sample';
import type { WorkbenchPage } from './support/workbench-page';

jest.setTimeout(300_000);

const RECORDED = path.resolve(__dirname, '../workbench/recordings/workbench.json');

let workbench: WorkbenchPage;
let pane: Frame;

const sample = ReviewedSample.forAll();
beforeAll(() => {
  ({ workbench, pane } = sample);
});

/** What the person does for a step, in the temporary sheet that is in front. */
async function doIt(step: string): Promise<void> {
  const { page } = workbench;
  const sheet = await page.evaluate(() => window.workbench.book()?.activeSheet().name ?? '');
  switch (step) {
    case 'event-of-typing':
      return workbench.type(sheet, 'A1', '1');
    case 'undo-after-marks':
      await workbench.click(sheet, 'C1');
      await page.keyboard.press('Control+z');
      return page.keyboard.press('Control+z');
    case 'event-of-drop-down':
      return workbench.type(sheet, 'B4', '是');
    default:
      throw new Error(`No hands for ${step}`);
  }
}

const step = (name: string) => pane.getByRole('group', { name });

test('自检 goes through with a person at hand, leaves nothing, and answers as it was recorded', async () => {
  const sheets = await workbench.page.evaluate(() =>
    window.workbench
      .book()
      ?.sheets()
      .map(({ name }) => name),
  );
  await pane.getByRole('button', { name: '更多', exact: true }).click();
  await pane.getByRole('menuitem', { name: '自检' }).click();
  await pane.getByRole('button', { name: '开始自检' }).click();
  for (const [check, name] of [
    ['event-of-typing', '输入时的事件'],
    ['undo-after-marks', '标记后按 Ctrl+Z'],
    ['event-of-drop-down', '下拉选择的事件'],
  ] as const) {
    await step(name).waitFor();
    expect(await axeObjections(pane)).toEqual([]);
    expect(await sidewaysScrolling(pane)).toEqual([]);
    await doIt(check);
    await step(name).getByRole('button', { name: '好了' }).click();
  }
  await step('隐藏行的事件').getByRole('button', { name: '跳过', exact: true }).click();
  await step('筛选的事件').getByRole('button', { name: '其余都跳过' }).click();
  const box = pane.getByRole('textbox', { name: '自检结果' });
  await box.waitFor();
  expect(await axeObjections(pane)).toEqual([]);
  const report = JSON.parse(await box.inputValue()) as SelfCheckReport;
  expect(report.checks.map(({ check }) => check)).toEqual([...SELF_CHECKS]);
  expect(report.checks.filter(({ result }) => result === 'different')).toEqual([]);
  expect(report.checks.filter(({ result }) => result === 'untested').map(({ check }) => check)).toEqual(GUIDED_CHECKS.slice(3));
  expect(
    await workbench.page.evaluate(() =>
      window.workbench
        .book()
        ?.sheets()
        .map(({ name }) => name),
    ),
  ).toEqual(sheets);
  const recorded = JSON.parse(readFileSync(RECORDED, 'utf8')) as SelfCheckReport;
  const outcome = ({ check, result }: CheckResult) => [check, result];
  expect(report.checks.map(outcome)).toEqual(recorded.checks.map(outcome));
});
