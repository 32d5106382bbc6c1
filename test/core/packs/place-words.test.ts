import { NO_DECISIONS } from '../../../src/core/decisions';
import { layoutsOf } from '../../../src/core/forms/areas/mapped-layout';
import type { PointedBlock } from '../../../src/core/forms/areas/mapping';
import { toA1 } from '../../../src/core/grid/address';
import { defaultPack } from '../../../src/core/packs/built-in';
import type { RulePack } from '../../../src/core/packs/pack';
import { parsePack } from '../../../src/core/packs/schema';
import { review } from '../../../src/core/review';
import { packProblem } from '../../../src/core/review/read-pack';
import { gridOf } from '../../support/grid-of';
import type { Rows } from '../../support/sheet-of';

const national = defaultPack();

function read(rows: Rows, pack: Partial<RulePack>) {
  const whole = parsePack({ ...national, ...pack });
  expect(packProblem(whole)).toBeNull();
  const grid = gridOf(rows);
  const { units, unread } = review([grid], { pack: whole, decisions: NO_DECISIONS });
  return {
    forms: units.flatMap(({ forms }) => forms.map(({ kind }) => kind)),
    cells: new Set(
      units.flatMap(({ fields }) =>
        [...fields.values()].map(({ key, at, cell }) => `${toA1(at)} ${key.replace(/^[^/]*\//, '')} ${cell.shown}`),
      ),
    ),
    unread: [...unread, ...units.flatMap(({ coverage }) => coverage.unread)].map(({ text }) => text),
    findings: units.flatMap(({ findings }) =>
      findings.flatMap(({ severity, rule, field }) => (severity === 'info' ? [] : [`${toA1(field.at)} ${rule}`])),
    ),
  };
}

const ORCHARD: Rows = [
  ['果园提升事项成效表'],
  ['报送单位：青禾县果业站', null, null, null, null, null],
  ['钱款', '名目', '财力安排', '支出实绩', '比率', null],
  [null, '全口径', 40, 38, '95%', null],
  [null, '县里的', 30, 28.5, '95%', null],
  [null, '镇里的', 10, 9.5, '95%', null],
  ['账目怎么管的', '专账核算', null, null, null, null],
  ['方面', '事项', '要求', '结果', '满', '得'],
  ['产出', '改造果园', '≥500亩', '520亩', 50, 50],
  ['效益', '带动农户', '≥80户', '70户', 50, 49],
  ['合起来', null, null, null, 100, 99],
  ['评定意见', 12, null, null, null, null],
];

const PROGRESS: Rows = [
  ['村级治理专项资金绩效自评表（2020年度）'],
  ['绩效指标', '一级指标', '二级指标', '三级指标', '指标值', '实施进度'],
  [null, '项目产出', '数量指标', '宣讲场次', '全年不少于2场', '已完成100%'],
  [null, null, '质量指标', '记录质量', '按要求记录', '已完成100%'],
  [null, '项目效益', '满意度指标', '村民满意度', '90%', '已完成92%'],
];

it('a published header that nobody knows takes one word of a pack', () => {
  expect(read(PROGRESS, {}).forms).toEqual([]);
  const known = read(PROGRESS, { words: { indicators: { actual: ['实施进度'] } } });
  expect(known.forms).toEqual(['self-evaluation']);
  expect(known.unread).toEqual([]);
  expect([...known.cells].filter((cell) => cell.includes('/actual'))).toEqual([
    'F3 indicator:宣讲场次/actual 已完成100%',
    'F4 indicator:记录质量/actual 已完成100%',
    'F5 indicator:村民满意度/actual 已完成92%',
  ]);
});

const PLACE = {
  layouts: [
    {
      form: 'self-evaluation' as const,
      titles: ['成效表'],
      blocks: [
        {
          block: 'funds',
          begins: ['钱款'],
          columns: { budget: ['财力安排'], spent: ['支出实绩'], rate: ['比率'] },
          ends: ['账目怎么管的'],
        },
        {
          block: 'indicators',
          columns: { level1: ['方面'], name: ['事项'], target: ['要求'], actual: ['结果'], weight: ['满'], score: ['得'] },
          ends: ['评定意见'],
        },
      ],
    },
  ],
  rows: { funds: { total: ['全口径'], part: ['县里的', '镇里的'] }, indicators: { total: ['合起来'] } },
};

test('a form whose every word is its own is read by its layout, and by nothing else', () => {
  expect(read(ORCHARD, {}).forms).toEqual([]);
  const { forms, cells, findings } = read(ORCHARD, PLACE);
  expect(forms).toEqual(['self-evaluation']);
  for (const cell of [
    'A1 title 果园提升事项成效表',
    'C4 funds/total/budget 40',
    'D6 funds/part:镇里的/spent 9.5',
    'D9 indicator:改造果园/actual 520亩',
    'F10 indicator:带动农户/score 49',
    'F11 total/score 99',
  ])
    expect(cells).toContain(cell);
  expect(findings).toContain('F10 indicator-score-mismatch');
});

test('its blocks in order make one form; one that comes again begins the next', () => {
  const twice = [...ORCHARD, ...ORCHARD.slice(2)];
  expect(read(twice, PLACE).forms).toEqual(['self-evaluation', 'self-evaluation']);
});

test('the words of a layout say nothing of other tables', () => {
  const rows: Rows = [
    ['钱款', '名目', '财力安排', '要求'],
    [null, '全口径', 40, 50],
  ];
  expect(read(rows, PLACE).forms).toEqual([]);
});

test('header words of the goals', () => {
  const rows: Rows = [
    ['2024年度项目支出绩效自评表'],
    ['一级指标', '三级指标', '指标值', '完成值', '分值', '得分'],
    ['产出指标', '养护里程', '≥40公里', '42公里', 100, 100],
    ['总分', null, null, null, 100, 100],
  ];
  const goals: Rows = [
    ['开头想做的', null, null, '年底做到的'],
    ['养护县道40公里', null, null, '养护42公里'],
  ];
  const [title = [], ...table] = rows;
  const form: Rows = [title, ['资金', '预算数', '执行数', '执行率'], ['年度资金总额', 10, 10, '100%'], ...goals, ...table];
  const words = { goals: { expected: ['开头想做的'], achieved: ['年底做到的'] } };
  expect([...read(form, {}).cells].filter((cell) => cell.includes('goals/'))).toEqual([]);
  expect([...read(form, { words }).cells].filter((cell) => cell.includes('goals/'))).toEqual([
    'A5 goals/expected 养护县道40公里',
    'D5 goals/achieved 养护42公里',
  ]);
});

test('rows of the spending by the words of a place', () => {
  const rows: Rows = [
    ['2024年度部门整体支出绩效评价基础数据表'],
    ['经费情况', '2023年决算数', '2024年预算数', '2024年决算数'],
    ['三项费用', 12, 12, 11],
    ['1.车', 8, 8, 7],
    ['2.招待', 4, 4, 4],
    ['办公开支', 30, 30, 29],
  ];
  const place = {
    rows: { spending: { 'three-public': ['三项费用'], vehicles: ['车'], reception: ['招待'], 'public-funds': ['办公开支'] } },
  };
  expect(read(rows, place).cells).toContain('B3 spending/three-public/previous 12');
  expect(read(rows, place).cells).toContain('D6 spending/public-funds/spent 29');
});

test('indicators a place knows by its words go the way it says', () => {
  const rows: Rows = [
    ['2024年度项目支出绩效自评表'],
    ['一级指标', '三级指标', '指标值', '完成值', '分值', '得分'],
    ['产出指标', '闲置农房数', '10', '20', 100, 100],
    ['总分', null, null, null, 100, 100],
  ];
  expect(read(rows, { classes: { smaller: ['闲置'] } }).findings).toContain('F3 indicator-score-mismatch');
});

describe('what a person pointed out', () => {
  const pointed: PointedBlock = {
    block: 'indicators',
    headerRow: 7,
    columns: { name: 1, target: 2, actual: 3, weight: 4, score: 5 },
  };

  test('becomes a layout by which the next unit’s form is known', () => {
    const [layout] = layoutsOf(gridOf(ORCHARD), [pointed]);
    expect(layout).toEqual({
      form: 'self-evaluation',
      blocks: [{ block: 'indicators', columns: { name: ['事项'], target: ['要求'], actual: ['结果'], weight: ['满'], score: ['得'] } }],
    });
    const elsewhere: Rows = [['溪口镇'], [], ...ORCHARD.slice(7).map((row) => [null, ...row])];
    const { forms, cells } = read(elsewhere, { layouts: layout ? [layout] : [] });
    expect(forms).toEqual(['self-evaluation']);
    expect(cells).toContain('G5 indicator:带动农户/score 49');
  });

  test('is no layout where the headers say nothing', () => {
    expect(layoutsOf(gridOf([[], ['改造果园', '≥500亩', '520亩']]), [{ ...pointed, headerRow: 0 }])).toEqual([null]);
  });
});
