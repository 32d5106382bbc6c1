import { themeBackground, watchTheme } from '../../src/excel/office-theme';
import { excelBook } from '../support/excel-book';

jest.setTimeout(30_000);

beforeAll(async () => {
  await excelBook('township-2024');
});

function setTheme(bodyBackgroundColor: string | undefined): void {
  Object.defineProperty(Office.context, 'officeTheme', { configurable: true, value: { bodyBackgroundColor } });
}

test.each([
  ['#1F1F1F', '#1F1F1F'],
  ['red', null],
  [undefined, null],
])('a theme of %s has the background %s', (color, background) => {
  setTheme(color);
  expect(themeBackground()).toBe(background);
});

test('a theme that changed is seen when the person comes back to the pane, until nobody watches', () => {
  const seen: (string | null)[] = [];
  setTheme('#FFFFFF');
  const stop = watchTheme(() => seen.push(themeBackground()));
  setTheme('#1F1F1F');
  window.dispatchEvent(new Event('focus'));
  expect(seen).toEqual(['#1F1F1F']);
  stop();
  window.dispatchEvent(new Event('focus'));
  expect(seen).toHaveLength(1);
});
