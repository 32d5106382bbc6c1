import { checkMapping } from '../../../src/pane/mapping/check-mapping';
import { zhMapping } from '../../../src/pane/words/zh-cn/mapping';

const RIGHT = { block: 'indicators', headerRow: '13', columns: { name: 'D', target: 'e', actual: ' F ', weight: 'AA' } } as const;

test('what a person types becomes rows and columns counted from 0', () => {
  expect(checkMapping(RIGHT, zhMapping, ({ zh }) => zh)).toEqual({
    problems: {},
    pointed: { block: 'indicators', headerRow: 12, columns: { name: 3, target: 4, actual: 5, weight: 26 } },
  });
});

test.each([
  ['no row', { ...RIGHT, headerRow: '' }, { headerRow: '请填写行号，例如 13。' }],
  ['row 0', { ...RIGHT, headerRow: '0' }, { headerRow: '请填写行号，例如 13。' }],
  [
    'a needed column left out',
    { ...RIGHT, columns: { ...RIGHT.columns, target: '' } },
    { target: '请选择哪一栏是“年度指标值”，缺了它无法复核。' },
  ],
  ['no column letters', { ...RIGHT, columns: { ...RIGHT.columns, weight: '7' } }, { weight: '请重新选择这一栏。' }],
  ['a column named twice', { ...RIGHT, columns: { ...RIGHT.columns, weight: 'd' } }, { weight: 'D 列选了两次，请核对。' }],
])('%s is said, and what to enter instead', (_what, entry, problems) => {
  expect(checkMapping(entry, zhMapping, ({ zh }) => zh)).toEqual({ problems, pointed: null });
});
