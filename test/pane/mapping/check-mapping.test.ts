import { checkMapping } from '../../../src/pane/mapping/check-mapping';
import { zhMapping } from '../../../src/pane/words/zh-cn/mapping';

const RIGHT = {
  block: 'indicators',
  headerRow: '13',
  columns: { name: 'D', target: 'E', actual: 'F', weight: 'AA' },
  rows: { 合起来: 'total', 全算上: 'total' },
  begins: true,
  corrects: null,
} as const;

test('what a person chooses becomes rows and columns counted from 0', () => {
  expect(checkMapping(RIGHT, zhMapping, ({ zh }) => zh)).toEqual({
    problems: {},
    pointed: {
      block: 'indicators',
      headerRow: 12,
      columns: { name: 3, target: 4, actual: 5, weight: 26 },
      rows: { total: ['合起来', '全算上'] },
      begins: true,
    },
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
  ['a column named twice', { ...RIGHT, columns: { ...RIGHT.columns, weight: 'D' } }, { weight: 'D 列选了两次，请核对。' }],
])('%s is said, and what to enter instead', (_what, entry, problems) => {
  expect(checkMapping(entry, zhMapping, ({ zh }) => zh)).toEqual({ problems, pointed: null });
});

test('of the staff each may have a row instead of a column', () => {
  const staff = { ...RIGHT, block: 'staff', headerRow: '2', columns: {}, begins: false } as const;
  const check = (rows: Record<string, string>) => checkMapping({ ...staff, rows }, zhMapping, ({ zh }) => zh);
  expect(check({ 定下来的: 'authorised', 到岗的: 'actual' }).pointed).toEqual({
    block: 'staff',
    headerRow: 1,
    columns: {},
    rows: { authorised: ['定下来的'], actual: ['到岗的'] },
  });
  expect(Object.keys(check({ 定下来的: 'authorised' }).problems)).toEqual(['actual']);
});
