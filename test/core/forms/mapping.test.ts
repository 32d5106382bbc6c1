import { NO_DECISIONS, parseDecisions, serialiseDecisions } from '../../../src/core/decisions';
import { withPointed, type FormMapping } from '../../../src/core/forms/mapping';
import { recognise } from '../../../src/core/forms/recognise';
import { gridOf } from '../../support/grid-of';

const ROWS = [
  ['2024年度项目支出自评情况'],
  ['来源', '给了多少', '原来给多少', '花了多少'],
  ['年度资金总额', 100, 90, 95],
  ['其中：财政拨款', 100, 90, 95],
  ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '养护里程', '≥40公里', '42公里', 50, 50],
  ['效益指标', '受益人数', '≥900人', '900人', 50, 50],
  ['总分', null, null, null, 100, 100],
];

const FUNDS = { block: 'funds', headerRow: 1, columns: { budget: 1, initial: 2, spent: 3 } } as const;
const STAFF = { block: 'staff', headerRow: 0, columns: { authorised: 0, actual: 1 } } as const;

function readBy(mapping: FormMapping | undefined) {
  const [form] = recognise(gridOf(ROWS), mapping).forms;
  if (form?.kind !== 'self-evaluation') throw new Error('a self-evaluation is read');
  return form;
}

test('funds under words nobody knows are listed as unread, and read once they are pointed out', () => {
  expect(readBy(undefined).unread.length + recognise(gridOf(ROWS)).unread.length).toBeGreaterThan(0);
  const form = readBy(withPointed(undefined, FUNDS));
  expect(form.funds?.total?.spent?.cell.value).toBe(95);
  expect(form.indicators).toHaveLength(2);
  expect(form.unread).toEqual([]);
});

test('one table after another is pointed out; another kind of form begins anew', () => {
  const indicators = { block: 'indicators', headerRow: 4, columns: { name: 1, target: 2, actual: 3, weight: 4, score: 5 } } as const;
  const both = withPointed(withPointed(undefined, indicators), FUNDS);
  expect(readBy(both)).toMatchObject({ unread: [] });
  expect(withPointed(both, { ...FUNDS, headerRow: 2 }).more).toEqual([{ ...FUNDS, headerRow: 2 }]);
  expect(withPointed(both, STAFF)).toEqual({ kind: 'base-data', ...STAFF, more: [], area: null });
});

test('a mapping of 1.0.0 is what it was, and one of several tables comes back from a file', () => {
  const earlier: FormMapping = { kind: 'self-evaluation', headerRow: 4, columns: { name: 1, target: 2, actual: 3 }, area: null };
  expect(readBy(earlier).indicators).toHaveLength(2);
  const mappings = { 'sheet-1': withPointed(earlier, FUNDS), 'sheet-2': earlier };
  expect(parseDecisions(serialiseDecisions({ ...NO_DECISIONS, mappings }))).toEqual({ decisions: { ...NO_DECISIONS, mappings } });
});
