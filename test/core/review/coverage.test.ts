import { NO_DECISIONS } from '../../../src/core/decisions';
import { areaToA1 } from '../../../src/core/grid/address';
import { reviewRecord } from '../../../src/app/review-record';
import type { Grid } from '../../../src/core/grid/grid';
import { defaultPack } from '../../../src/core/packs/built-in';
import type { RulePack } from '../../../src/core/packs/pack';
import { review } from '../../../src/core/review';
import { readingOf } from '../../../src/core/review/coverage';
import type { Review, UnitReview } from '../../../src/core/review/result';
import { gridOf, type CellDraft } from '../../support/grid-of';
import { aUnit } from '../../support/unit-builder';

const settings = { pack: defaultPack(), decisions: NO_DECISIONS };

const reviewed = (...grids: Grid[]): Review => review(grids, settings);
const ranges = (unread: UnitReview['coverage']['unread']) => unread.map(({ area, text }) => `${areaToA1(area)} ${text}`);

function only({ units }: Review): UnitReview {
  const [unit] = units;
  if (unit === undefined || units.length > 1) throw new Error('one unit is recognised');
  return unit;
}

const INDICATORS: readonly (readonly CellDraft[])[] = [
  ['2024年度项目支出绩效自评表'],
  ['项目名称', '乡村道路养护', null, '联系电话', '0700-5550123'],
  ['序号', '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '备注'],
  [1, '产出指标', '数量指标', '养护里程', '≥40公里', '42公里', 50, 50, null],
  [2, '效益指标', '社会效益', '受益人数', '≥900人', '900人', 50, 50, null],
  ['总分', null, null, null, null, null, 100, 100, null],
];

/** The same form, with something put into cells that nothing was read from before. */
function withCells(cells: Readonly<Record<string, CellDraft>>): Grid {
  const rows = INDICATORS.map((row) => [...row, null]);
  for (const [place, value] of Object.entries(cells)) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    const line = rows[row];
    if (line !== undefined) line[column] = value;
  }
  return gridOf(rows);
}

describe('what was read', () => {
  test('a unit of both annexes is read whole, and most of it is checked', () => {
    const found = reviewed(...aUnit().grids());
    const unit = only(found);
    expect(ranges(unit.coverage.unread)).toEqual([]);
    expect(readingOf(unit, found)).toBe('whole');
    expect(unit.coverage.checked).toBeGreaterThan(unit.coverage.read / 2);
    expect(unit.coverage.read).toBeGreaterThanOrEqual(unit.coverage.checked);
  });

  test('what a rule that is switched off would have said is counted, and nothing is called consistent then', () => {
    const grids = aUnit().staff({ rate: '90%' }).grids();
    const by = (rules: RulePack['rules']) => review(grids, { pack: { ...defaultPack(), rules }, decisions: NO_DECISIONS });
    const told = only(by({}));
    const rule = 'staff-control-rate-mismatch';
    const silenced = by({ [rule]: 'off', 'year-missing': 'off' });
    const unit = only(silenced);
    expect(unit.findings).toEqual(told.findings.filter((finding) => finding.rule !== rule));
    expect(unit.muted.find((muted) => muted.rule === rule)?.count).toBe(1);
    expect(readingOf(unit, silenced)).toBe('muted');
    expect(readingOf(only(by({})), by({}))).toBe('whole');
  });

  test('running numbers, years, dates and telephones are no figures', () => {
    const unit = only(reviewed(withCells({ '1,5': '项目年度', '1,6': 2024 })));
    expect(ranges(unit.coverage.unread)).toEqual([]);
  });

  test.each<[string, Readonly<Record<string, CellDraft>>, string[]]>([
    ['a column under a word nobody knows', { '2,9': '县级核定', '3,9': 48, '4,9': 47 }, ['J4:J5 48、47']],
    ['cells side by side are one place', { '1,6': 12.5, '1,7': 13 }, ['G2:H2 12.5、13']],
    ['a label and its figure in one cell', { '1,6': '县级评分：96分' }, ['G2 县级评分：96分']],
    ['an error where a figure would stand', { '4,9': { error: '#REF!' } }, ['J5 #REF!']],
    ['points and score in one cell', { '2,9': '分值/得分', '3,9': '50/50', '4,9': '30/28.5' }, ['J4:J5 50/50、30/28.5']],
  ])('listed: %s', (_, cells, expected) => {
    const found = reviewed(withCells(cells));
    expect(ranges(only(found).coverage.unread)).toEqual(expected);
    expect(readingOf(only(found), found)).toBe('partly-read');
  });

  test.each<[string, Readonly<Record<string, CellDraft>>, string]>([
    ['a column nobody knows', { '2,9': '县级核定', '3,9': 48, '4,9': 47 }, '“县级核定”这一栏的叫法不认识'],
    ['a column without a header', { '3,9': 48, '4,9': 47 }, '这一栏没有表头，不知道是什么数字'],
    ['an error', { '4,9': { error: '#REF!' } }, '单元格是错误值 #REF!，读不出数字'],
    ['a figure of the heading', { '1,6': 12.5 }, '写在表头上方，不知道是什么数字'],
  ])('why %s was not read', (_, cells, why) => {
    expect(only(reviewed(withCells(cells))).coverage.unread.map((block) => block.why.zh)).toEqual([why]);
  });

  test('an amount that nothing bears out is not called consistent', () => {
    const funds = (carried: CellDraft) =>
      gridOf([
        ['2024年度项目支出绩效自评表'],
        ['项目名称', '乡村道路养护'],
        ['项目资金(万元)', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分', '其中:结转下年'],
        [null, '年度资金总额', 200, 200, 190, 10, '95%', 9.5, carried],
        ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
        ['产出指标', '数量指标', '养护里程', '≥40公里', '40公里', 90, 90],
        ['总分', null, null, null, null, 100, 99.5],
      ]);
    const [without, found] = [reviewed(funds(null)), reviewed(funds(15))];
    expect([readingOf(only(without), without), readingOf(only(found), found)]).toEqual(['whole', 'partly-read']);
    expect(ranges(only(found).coverage.unread)).toEqual(['I4 15']);
  });

  test('nor is one beside a rate of —, which no amount was held against', () => {
    const fund = only(
      reviewed(
        gridOf([
          ['2023年度社会保险基金预算绩效自评表'],
          ['收支情况', '项目', null, '预算数', '执行数', '执行率', '分值', '得分'],
          [null, '一、本年收入', null, 5600, 5650, '100.89%', '—', '—'],
          [null, '二、本年支出', null, 5400, 5292, '98%', 10, 9.8],
          [null, '三、年末结余', null, 1200, 1358, '—', '—', '—'],
          ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
          ['产出指标', '数量指标', '参保人数', '≥58万人', '58万人', 90, 90],
          ['总分', null, null, null, null, 100, 99.8],
        ]),
      ),
    );
    expect(ranges(fund.coverage.unread)).toEqual(['D5 1200', 'E5 1358']);
  });

  test('why a table was not read: what its header says, or what table it is instead', () => {
    const details = [
      ['名称', '数量', '金额'],
      ['涵洞', 3, 12.5],
      ['路面', 8, 40.2],
    ];
    const below = reviewed(gridOf([...INDICATORS, [null], ['项目明细'], ...details]));
    expect(below.unread.map(({ why }) => why.zh)).toEqual(['像一张表，但表头（名称、数量、金额）不是认识的哪张表']);
    const list = reviewed(gridOf([['2024年度项目支出绩效自评得分汇总表'], ...details]));
    expect(list.unread.map(({ why }) => why.zh)).toEqual([expect.stringContaining('清单或汇总表')]);
  });

  test('a table below a form that nobody claimed', () => {
    const rows = [...INDICATORS, [null], ['项目明细'], ['名称', '数量', '金额'], ['涵洞', 3, 12.5], ['路面', 8, 40.2]];
    const found = reviewed(gridOf(rows));
    expect(ranges(found.unread)).toEqual(['A8:C11 项目明细']);
    expect(readingOf(only(found), found)).toBe('partly-read');
  });

  test('a table on a sheet of its own', () => {
    const other = gridOf([['收支情况'], ['科目', '上年', '本年'], ['运转', 10, 12], ['建设', 20, 25]], {
      sheet: { id: '9', name: '附表' },
    });
    const found = reviewed(...aUnit().grids(), other);
    expect(ranges(found.unread)).toEqual(['A1:C4 收支情况']);
  });

  test('what stands beside a form is unread of the unit that has it, a sheet without any form of each unit; papers say so too', () => {
    const TABLE = [
      ['科目', '上年'],
      ['运转', 10],
      ['建设', 20],
      ['其他', 30],
      ['接待', 4],
    ];
    const sheet = (id: string) => ({ sheet: { id, name: `表${id}` } });
    const beside = gridOf([...INDICATORS, [null], ...TABLE], sheet('1'));
    const whole = gridOf(INDICATORS, sheet('2'));
    const readings = (found: Review) => found.units.map((unit) => readingOf(unit, found));
    expect(readings(reviewed(beside, whole))).toEqual(['partly-read', 'whole']);
    const apart = reviewed(whole, gridOf(INDICATORS, sheet('3')), gridOf(TABLE, sheet('4')));
    expect(readings(apart)).toEqual(['partly-read', 'partly-read']);
    const paper = { language: 'zh', pack: defaultPack(), decisions: NO_DECISIONS, report: null, now: new Date(0) } as const;
    const lines = (found: Review) => JSON.stringify(reviewRecord({ ...paper, review: found }));
    expect(lines(reviewed(beside))).toContain('没有识别、不在核对范围内 1 处：表1!A8:B12');
    expect(lines(apart)).toContain('没有识别、不在核对范围内 1 处：表4!A1:B5');
  });

  test('a cover with a year and a telephone is no table', () => {
    const cover = gridOf([['绩效自评材料'], ['年度', 2024], ['联系电话', 5550123]], { sheet: { id: '9', name: '封面' } });
    expect(ranges(reviewed(...aUnit().grids(), cover).unread)).toEqual([]);
  });
});

describe('未填写', () => {
  const BLANK = INDICATORS.map((row, index) =>
    index >= 3
      ? row.map((cell, column) =>
          column === 5 || column === 7 ? (index === 5 && column === 7 ? { value: 0, formula: '=H4+H5' } : null) : cell,
        )
      : row,
  );

  test('a printed form without an actual, a score or a spent amount: no findings, and never consistent', () => {
    const found = reviewed(gridOf(BLANK));
    const unit = only(found);
    expect(unit).toMatchObject({ state: 'blank', findings: [], drafts: [], score: null });
    expect(readingOf(unit, found)).toBe('not-filled-in');
  });

  test('its budgets, which nothing is held against yet, are no figures that were not read', () => {
    const [title = [], ...rows] = BLANK;
    const funds = gridOf([
      title,
      ['项目资金(万元)', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      [null, '年度资金总额', 200, 200, null, 10, null, null],
      ...rows.slice(1),
    ]);
    expect(only(reviewed(funds))).toMatchObject({ state: 'blank', coverage: { unread: [] } });
  });

  test('one score makes it a form that is being filled in: what is missing is found', () => {
    const unit = only(
      reviewed(gridOf(BLANK.map((row, index) => (index === 3 ? row.map((cell, column) => (column === 7 ? 50 : cell)) : row)))),
    );
    expect(unit.state).toBe('filled');
    expect(unit.findings.length).toBeGreaterThan(0);
  });

  test('of two forms the blank one says nothing, the other is reviewed', () => {
    const [baseData] = aUnit().staff({ rate: '90%' }).grids();
    if (baseData === undefined) throw new Error('a unit has a base table');
    const found = reviewed(baseData, { ...gridOf(BLANK), sheet: { id: '2', name: '表二' } });
    const unit = only(found);
    expect(unit.forms.map(({ state }) => state)).toEqual(['filled', 'blank']);
    expect(unit.findings.some(({ rule }) => rule === 'staff-control-rate-mismatch')).toBe(true);
    expect(unit.findings.every(({ field }) => field.sheet.id === baseData.sheet.id)).toBe(true);
    expect(readingOf(unit, found)).toBe('not-filled-in');
  });
});
