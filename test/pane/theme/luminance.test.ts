import { isDark } from '../../../src/pane/theme/luminance';

test.each([
  ['#FFFFFF', false],
  ['#F0F0F0', false],
  ['#B1B1B1', false],
  ['#666666', true],
  ['#262626', true],
  ['#000000', true],
])('Office in %s: dark is %s', (color, dark) => {
  expect(isDark(color)).toBe(dark);
});
