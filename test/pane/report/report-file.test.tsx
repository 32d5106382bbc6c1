import { readFileSync } from 'node:fs';
import { screen, waitFor } from '@testing-library/react';
import { readReportFile } from '../../../src/files/docx/read-report-file';
import { reviewedTownship } from '../support/render-pane';

const REPORT = '自评报告.docx';
const bytes = new Uint8Array(readFileSync('assets/samples/township-2024-report.docx'));

/** With a report open; every other file is none. */
async function opened() {
  const readReport = async (name: string) => readReportFile(name, name === REPORT ? bytes : new Uint8Array());
  const pane = await reviewedTownship({ host: { readReport } });
  await pane.click('tab', '报告');
  await choose(pane, REPORT);
  await screen.findByText(REPORT);
  return pane;
}

async function choose(pane: Awaited<ReturnType<typeof reviewedTownship>>, name: string): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (input === null) throw new Error('Nothing takes a file');
  // jsdom's files cannot be read.
  const content = { arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)) };
  await pane.user.upload(input, Object.assign(new File([], name), content, { slice: () => content }));
  await pane.settle();
}

test('what is read again is the report that stands there, not a file that could not be read', async () => {
  const pane = await opened();
  const problems = () => document.querySelectorAll('.fui-MessageBar').length;
  const before = problems();
  await choose(pane, '另一份.docx');
  await waitFor(() => expect(problems()).toBe(before + 1));
  await pane.click('button', '重新读取');
  await waitFor(() => expect(problems()).toBe(before));
  expect(screen.getByText(REPORT)).toBeInTheDocument();
});

test('a sentence that cannot be put on the clipboard is shown, to be copied by hand', async () => {
  const pane = await opened();
  Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error('denied')) });
  Object.assign(document, { execCommand: () => false });
  const [copy] = await screen.findAllByRole('button', { name: '复制更正句' });
  if (copy === undefined) throw new Error('No sentence is corrected');
  await pane.user.click(copy);
  expect(await screen.findByRole('textbox', { name: /没有复制成功/ })).toHaveValue(copy.title);
});
