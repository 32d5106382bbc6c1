import { BUILT_IN_PACKS, defaultPack } from '../../../src/core/packs/built-in';
import type { RulePack } from '../../../src/core/packs/pack';
import { packInWords } from '../../../src/core/review/pack-in-words';

const national = defaultPack();
const said = (change: Partial<RulePack>) => packInWords({ ...national, ...change }).map(({ now }) => now.zh);

test('of the national pack there is nothing to say', () => {
  expect(packInWords(national)).toEqual([]);
});

test.each<[Partial<RulePack>, string]>([
  [{ executionWeight: 20 }, '表中没有写明分值时，预算执行率按 20 分计'],
  [{ adjustmentReasonAbove: 0 }, '预算有调整就须说明原因'],
  [{ smallerIsBetter: 'linear' }, '越低越好的指标超过指标值时，按超出的比例扣分，达到 2 倍不得分'],
  [{ totalCaps: [{ below: 60, cap: 69 }] }, '总分上限：执行率低于 60% 不超过 69 分'],
  [{ noteLimit: 2000 }, '偏差说明不超过 2000 字'],
  [{ forbiddenCharacters: '*_' }, '完成值中不能有这些字符：* _'],
  [{ rules: { 'year-missing': 'off' } }, '不提示“标题未注明年度”'],
  [{ rules: { 'year-missing': 'error' } }, '“标题未注明年度”列为必改'],
  [{ words: { funds: { budget: ['财力安排数', '盘子'] } } }, '表头“全年预算数”也写作“财力安排数”、“盘子”'],
  [{ rows: { indicators: { total: ['合起来'] } } }, '行名用语增加“合起来”'],
  [{ basis: { 'year-missing': { zh: '青财绩〔2024〕3号第八条', en: 'Article 8' } } }, '“标题未注明年度”的依据：青财绩〔2024〕3号第八条'],
  [
    { layouts: [{ form: 'self-evaluation', blocks: [{ block: 'indicators', columns: { name: ['事项'], target: ['要求'] } }] }] },
    '认得表头为“事项、要求”的绩效自评表',
  ],
])('%j', (change, sentence) => {
  expect(said(change)).toEqual([sentence]);
});

test('a setting is said beside what it is elsewhere', () => {
  expect(packInWords({ ...national, executionReasonBelow: 80 })).toMatchObject([
    { now: { zh: '执行率低于 80% 须说明原因' }, usually: { zh: '执行率低于 90% 须说明原因' } },
  ]);
});

test('a pack of the product says where it is from', () => {
  for (const pack of BUILT_IN_PACKS) if (pack !== national) expect(pack.about).not.toBeNull();
});
