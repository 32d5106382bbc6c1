import fc from 'fast-check';
import { NO_DECISIONS, type Decisions } from '../../../src/core/decisions';
import type { Cell } from '../../../src/core/grid/cell';
import type { Grid } from '../../../src/core/grid/grid';
import { toA1 } from '../../../src/core/grid/address';
import { defaultPack } from '../../../src/core/packs/built-in';
import { review } from '../../../src/core/review';
import type { Review, UnitReview } from '../../../src/core/review/result';
import { gridOf } from '../../support/grid-of';
import { aUnit, type UnitBuilder } from '../../support/unit-builder';
import { HUNAN } from '../../support/unit-layout';

const settings = { pack: defaultPack(), decisions: NO_DECISIONS };

function unitOf(builder: UnitBuilder, decisions: Decisions = NO_DECISIONS): UnitReview {
  const [unit, ...others] = review(builder.grids(), { ...settings, decisions }).units;
  if (unit === undefined || others.length > 0) throw new Error('one unit is recognised');
  return unit;
}

function at(unit: UnitReview, key: string) {
  return unit.findings.find(({ field }) => field.key === key);
}

describe('one unit', () => {
  test('a consistent one: no error, no warning, the score as filed', () => {
    const unit = unitOf(aUnit());
    expect(unit.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(unit).toMatchObject({
      unit: '青禾县云岭镇人民政府',
      year: '2024',
      score: { filed: { total: '99.92', grade: 'excellent' }, recomputed: '99.92', sumOfScores: '99.92', full: '100', grade: 'excellent' },
    });
    expect(unit.figures.filter(({ agrees }) => !agrees)).toEqual([]);
  });

  test('where the form does not say how many points it has, nobody says it is 100, and there is no grade', () => {
    const unit = unitOf(
      aUnit()
        .indicator('群众满意度', { weight: null })
        .laidOut({ ...HUNAN, levelWeights: false }),
    );
    expect(unit.score).toMatchObject({ full: null, grade: null, filed: { total: '99.92', grade: null } });
  });

  test('a wrong score is one finding, with its difference', () => {
    const unit = unitOf(aUnit().indicator('惠农补贴发放率', { score: 4.39 }));
    const errors = unit.findings.filter(({ severity }) => severity !== 'info');
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({
      field: { key: 'self-evaluation/indicator:惠农补贴发放率/score' },
      stated: '4.39',
      expected: '4.93',
      difference: '+0.54',
    });
  });

  test('before a source figure is changed the books come first, with what speaks for the change', () => {
    const amount = unitOf(aUnit().expenditure('基本支出', '837.40')).findings.filter(({ fix }) => fix?.kind === 'source');
    expect(amount.map(({ diagnosis }) => diagnosis)).toEqual([
      {
        zh: expect.stringMatching(/^疑似数字颠倒：873\.40；请先核对账面（改后与.+1198\.80一致）$/),
        en: expect.stringMatching(/^Digits look swapped: 873\.40; check the books first \(it then agrees with .+ 1198\.80\)$/),
      },
    ]);
    const weight = unitOf(aUnit().indicator('群众满意度', { weight: 100 })).findings.filter(({ fix }) => fix?.kind === 'source');
    expect(weight.length).toBeGreaterThan(0);
    for (const { diagnosis } of weight) expect(diagnosis?.zh).toMatch(/请先核对账面（三处一致：满意度指标分值10、.+、群众满意度得分10）$/);
    // A figure that is worked out needs no look at the books.
    const score = unitOf(aUnit().indicator('惠农补贴发放率', { score: 4.39 }));
    expect(score.findings.map(({ diagnosis }) => diagnosis?.zh ?? '').join()).not.toContain('账面');
  });

  test('findings come in sheet order', () => {
    const unit = unitOf(aUnit().total({ score: 90 }).funds({ score: 1 }).staff({ rate: '90%' }).indicator('群众满意度', { score: 1 }));
    const rows = unit.findings.map(({ field }) => [
      unit.forms.findIndex(({ sheet }) => sheet.id === field.sheet.id),
      field.at.row,
      field.at.column,
    ]);
    expect(rows).toEqual([...rows].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0) || (a[2] ?? 0) - (b[2] ?? 0)));
    expect(rows.length).toBeGreaterThan(3);
  });

  test('keys are unique, and last when rows move', () => {
    const broken = aUnit().indicator('群众满意度', { score: 1 }).staff({ rate: '90%' });
    const keys = unitOf(broken).findings.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(unitOf(broken.laidOut({ shift: { rows: 4, columns: 2 } })).findings.map(({ key }) => key)).toEqual(keys);
  });

  test('what is lost is told, and adds up', () => {
    const { score, controlRate } = unitOf(aUnit().indicator('群众满意度', { actual: '81%', score: 9 }));
    expect(controlRate).toMatchObject({ rate: '95.00%' });
    expect(score?.losses.map(({ points, arithmetic }) => [points, arithmetic])).toEqual([
      ['0.01', '1198.80 ÷ 1200.00 × 10 = 9.99; 10 − 9.99 = 0.01'],
      ['0.07', '98.5 ÷ 100 × 5 = 4.925 → 4.93; 5 − 4.93 = 0.07'],
      ['1.00', '81 ÷ 90 × 10 = 9.00; 10 − 9.00 = 1.00'],
    ]);
    expect(score).toMatchObject({
      recomputed: '98.92',
      execution: { rate: '99.90%', weight: '10', due: '9.99' },
    });
    expect(score?.levels.map(({ name, weight, stated, due }) => [name, weight, stated, due])).toContainEqual([
      '满意度指标',
      '10',
      '9.00',
      '9.00',
    ]);
  });

  test('a direction that was set counts, and is said to be set', () => {
    const name = '村级道路养护里程';
    const key = `self-evaluation/indicator:${name}/name`;
    const unit = aUnit().indicator(name, { target: 86, actual: 80, score: 4.65 });
    expect(at(unitOf(unit), `self-evaluation/indicator:${name}/score`)).toBeUndefined();
    const decided = unitOf(unit, { ...NO_DECISIONS, directions: { [key]: 'smaller' } });
    expect(at(decided, `self-evaluation/indicator:${name}/score`)).toMatchObject({ expected: '5.00' });
    expect(decided.directions.find((direction) => direction.name === name)).toMatchObject({ direction: 'smaller', decided: true });
  });

  test('every field is found by its key', () => {
    const { fields, findings } = unitOf(aUnit().indicator('群众满意度', { score: 1 }));
    for (const { field } of findings) expect(fields.get(field.key)).toBe(field);
  });
});

describe('a workbook', () => {
  const sheetsOf = (count: number): Grid[] =>
    Array.from({ length: count }, (_, number) =>
      aUnit()
        .of({ name: `第${number + 1}镇人民政府` })
        .grids()
        .map((grid) => ({ ...grid, sheet: { id: `${grid.sheet.id}${number}`, name: `${grid.sheet.name}${number}` } })),
    ).flat();

  test('sheets without a form say what was looked for', () => {
    const { units, unrecognised } = review(
      [
        gridOf([
          ['姓名', '电话'],
          ['周敏', 123],
        ]),
      ],
      settings,
    );
    expect(units).toEqual([]);
    expect(unrecognised).toEqual([{ sheet: { id: 'sheet-1', name: '表一' }, reason: expect.objectContaining({ zh: expect.any(String) }) }]);
  });

  test('units that nothing touched are taken over as they are', () => {
    const grids = sheetsOf(3);
    const first = review(grids, settings);
    const edited = aUnit().of({ name: '第2镇人民政府' }).indicator('群众满意度', { score: 1 }).grids()[1];
    const next = grids.map((grid, at) => (at === 3 && edited !== undefined ? { ...edited, sheet: grid.sheet } : grid));
    const second = review(next, settings, first);
    expect(same(first, second)).toEqual([true, false, true]);
    expect(second.units[1]?.findings.length).toBeGreaterThan(first.units[1]?.findings.length ?? 0);
    expect(second).toEqual(
      review(
        next.map((grid) => ({ ...grid })),
        settings,
      ),
    );
  });

  test('sheets that changed places are told in their new order', () => {
    const grids = sheetsOf(3);
    const moved = [...grids.slice(2, 4), ...grids.slice(0, 2), ...grids.slice(4)];
    expect(review(moved, settings, review(grids, settings))).toEqual(review(moved, settings));
  });

  test('another pack or a direction is a new review of the units it is about', () => {
    const grids = sheetsOf(2);
    const first = review(grids, settings);
    expect(same(first, review(grids, { ...settings, pack: { ...defaultPack(), executionWeight: 20 } }, first))).toEqual([false, false]);
    const elsewhere: Decisions = { ...NO_DECISIONS, directions: { 'self-evaluation/indicator:别处/name': 'smaller' } };
    expect(same(first, review(grids, { ...settings, decisions: elsewhere }, first))).toEqual([true, true]);
    const here: Decisions = { ...NO_DECISIONS, directions: { 'self-evaluation/indicator:群众满意度/name': 'smaller' } };
    expect(same(first, review(grids, { ...settings, decisions: here }, first))).toEqual([false, false]);
  });

  test('a direction set in one unit says nothing about another', () => {
    const grids = sheetsOf(2);
    const first = review(grids, settings);
    const [here, there] = first.units.map(({ directions }) => directions.find(({ name }) => name === '群众满意度'));
    const decisions: Decisions = { ...NO_DECISIONS, directions: { [here?.key ?? '']: 'smaller' } };
    const second = review(grids, { ...settings, decisions }, first);
    expect(same(first, second)).toEqual([false, true]);
    const decided = second.units.map(({ directions }) => directions.find(({ name }) => name === '群众满意度')?.decided);
    expect([decided, here?.key === there?.key]).toEqual([[true, false], false]);
  });

  test('what is ignored changes nothing', () => {
    const grids = sheetsOf(1);
    const first = review(grids, settings);
    const ignored: Decisions = { ...NO_DECISIONS, ignored: { key: { reason: '', at: '', stated: null, expected: null } } };
    expect(same(first, review(grids, { ...settings, decisions: ignored }, first))).toEqual([true]);
  });

  test('two units have findings of two keys for the same fault', () => {
    const broken = aUnit().indicator('群众满意度', { score: 1 });
    const grids = [0, 1].flatMap((number) =>
      broken
        .of({ name: `第${number}镇` })
        .grids()
        .map((grid) => ({ ...grid, sheet: { id: `${grid.sheet.id}${number}`, name: 'x' } })),
    );
    const keys = review(grids, settings).units.flatMap(({ findings }) => findings.map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

test('shifting the tables changes addresses and nothing else', () => {
  const broken = aUnit().indicator('群众满意度', { score: 1 }).total({ score: 95 }).spending('公务接待', { spent: 99 });
  const told = (unit: UnitReview, rows: number, columns: number) =>
    unit.findings.map(({ key, message, expected, field }) => ({
      key,
      zh: message.zh,
      expected,
      at: toA1({ row: field.at.row - rows, column: field.at.column - columns }),
    }));
  expect(told(unitOf(broken.laidOut({ shift: { rows: 7, columns: 3 } })), 7, 3)).toEqual(told(unitOf(broken), 0, 0));
});

test('whatever stands in a cell, a review comes of it, and again the same', () => {
  const meanings = [...aUnit().positions().keys()];
  const content = fc.oneof(
    fc.constantFrom(
      null,
      '',
      ' ',
      '无',
      '—',
      '≥',
      '≥95%',
      '95.5.5',
      '1e9',
      '#DIV/0!',
      '=1+1',
      '0',
      '-5',
      '9月前',
      '〔指标〕',
      true,
      0,
      -1,
      1e300,
      1e-300,
      { error: '#N/A' },
    ),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...meanings), content), { minLength: 1, maxLength: 6 }), (changes) => {
      const grids = aUnit().grids();
      const places = aUnit().positions();
      const changed = changes.reduce<readonly Grid[]>((sheets, [meaning, value]) => {
        const place = places.get(meaning);
        const cell = gridOf([[value]]).rows[0]?.[0];
        return place === undefined || cell === undefined
          ? sheets
          : sheets.map((grid) => (grid.sheet.id === place.sheet.id ? withCell(grid, place.at.row, place.at.column, cell) : grid));
      }, grids);
      const first = review(changed, settings);
      expect(first.units.length).toBeGreaterThan(0);
      expect(review([...changed], settings)).toEqual(first);
    }),
    { numRuns: 60 },
  );
});

function withCell(grid: Grid, row: number, column: number, cell: Cell): Grid {
  return {
    ...grid,
    rows: grid.rows.map((cells, at) =>
      at + grid.top === row ? cells.map((old, place) => (place + grid.left === column ? cell : old)) : cells,
    ),
  };
}

function same(before: Review, after: Review): boolean[] {
  return after.units.map((unit, at) => unit === before.units[at]);
}
