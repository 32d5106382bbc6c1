import { BUILT_IN_PACKS, defaultPack, resolvePack } from '../../../src/core/packs/built-in';
import { InvalidPack, packFileOf, parseOverrides, parsePack } from '../../../src/core/packs/schema';
import { readPack } from '../../../src/core/review/read-pack';

const national = defaultPack();

function problemOf(parse: () => unknown): InvalidPack {
  try {
    parse();
  } catch (problem) {
    if (problem instanceof InvalidPack) return problem;
    throw problem;
  }
  throw new Error('accepted');
}

test('the packs that come with the product, the default first, each by a name of its own', () => {
  expect(national.name).toBe('national');
  expect(new Set(BUILT_IN_PACKS.map(({ name }) => name)).size).toBe(BUILT_IN_PACKS.length);
});

test.each<[string, Record<string, unknown>]>([
  ['hubei', { qualitativeBands: { achieved: 80, partly: 50, missed: 0 }, smallerIsBetter: 'ratio', executionWeight: 20 }],
  ['sichuan', { executionReasonBelow: 90, adjustmentReasonAbove: 0 }],
  ['system', { smallerIsBetter: 'linear', noteLimit: 2000, forbiddenCharacters: '*_-', overfulfilment: { wanted: 1.2, required: 1.3 } }],
])('%s', (name, settings) => {
  expect(resolvePack(name)).toMatchObject(settings);
});

describe('a pack of one’s own', () => {
  test('is taken as it is', () => {
    expect(parsePack({ ...national, name: 'our-county', executionWeight: 20 })).toMatchObject({ name: 'our-county', executionWeight: 20 });
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['an unknown key', { weightOfExecution: 20 }, 'weightOfExecution'],
    ['a value out of range', { executionWeight: 120 }, 'executionWeight'],
    ['a word that is none of the choices', { smallerIsBetter: 'reverse' }, 'smallerIsBetter'],
    ['a number as text', { yearOnYearJump: '30' }, 'yearOnYearJump'],
    ['a tolerance as a float', { tolerance: 0.005 }, 'tolerance'],
    ['no tolerance at all', { tolerance: '0' }, 'tolerance'],
    ['an unknown key within', { grades: { excellent: 90, good: 80, fair: 60, poor: 0 } }, 'poor'],
    ['a missing key within', { totalCaps: [{ below: 60 }] }, 'cap'],
    ['bands that cross', { grades: { excellent: 70, good: 80, fair: 60 } }, 'grades'],
    ['a cap without its rate', { totalCaps: [{ cap: 89 }] }, 'below'],
    ['a fraction of a decimal', { scoreDecimals: 1.5 }, 'scoreDecimals'],
    ['a name nobody can type', { name: 'Our County' }, 'name'],
  ])('%s is refused by name', (_, change, named) => {
    const { wording } = problemOf(() => parsePack({ ...national, ...change }));
    expect(wording.zh).toContain(named);
    expect(wording.en).toContain(named);
  });

  test.each(['name', 'title'])('%s may not be missing', (key) => {
    const rest = Object.entries(national).filter(([name]) => name !== key);
    expect(problemOf(() => parsePack(Object.fromEntries(rest))).wording.en).toContain(`“${key}” is missing`);
  });

  test('what its file leaves out is as everywhere, of several figures each on its own', () => {
    const own = { name: '青禾县', title: '青禾县', grades: { fair: 70 }, basis: { 'year-missing': '县财政局通知' } };
    expect(parsePack(own)).toEqual({
      ...national,
      name: '青禾县',
      title: { zh: '青禾县', en: '青禾县' },
      grades: { ...national.grades, fair: 70 },
      basis: { 'year-missing': { zh: '县财政局通知', en: '县财政局通知' } },
    });
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['a figure as text', { grades: { good: '八十' } }, '“良”（grades.good）应为 0 到 100 之间的数，不加引号（现为 "八十"）'],
    [
      'the second of a list',
      {
        totalCaps: [
          { below: 60, cap: 69 },
          { below: 50, cap: 690 },
        ],
      },
      '（totalCaps[2].cap）',
    ],
    ['a text that is none', { words: { funds: { budget: ['财力数', 5] } } }, '“表头用语”（words.funds.budget[2]）'],
  ])('%s is said by its path, in words of the field', (_, change, said) => {
    expect(problemOf(() => parsePack({ name: 'our-county', title: '本县', ...change })).wording.zh).toContain(said);
  });

  test.each([null, [], 'national', 5])('%j is no pack', (json) => {
    expect(problemOf(() => parsePack(json)).wording.zh).not.toBe('');
  });

  test.each(['__proto__', 'constructor', 'toString'])('%s is no setting', (key) => {
    expect(problemOf(() => parsePack(JSON.parse(`{"${key}": 1}`))).wording.en).toContain(key);
  });
});

describe('the file of a pack', () => {
  test.each(BUILT_IN_PACKS.map((pack) => [pack.name, pack] as const))('%s holds what differs, and gives the pack back', (_, pack) => {
    const file = packFileOf(pack);
    expect(parsePack(JSON.parse(JSON.stringify(file)))).toEqual(pack);
    for (const [key, value] of Object.entries(file)) {
      if (key !== 'name' && key !== 'title') expect(value).not.toEqual(Reflect.get(national, key));
    }
  });
});

describe('settings on top of a pack', () => {
  test('change what they name', () => {
    expect(resolvePack('national', { executionWeight: 20 })).toEqual({ ...national, executionWeight: 20 });
  });

  test('the same settings give the same pack', () => {
    const overrides = { executionWeight: 20 };
    expect(resolvePack('national', overrides)).toBe(resolvePack('national', overrides));
    expect(resolvePack('hubei', overrides)).not.toBe(resolvePack('national', overrides));
    expect(resolvePack('national', {})).toBe(national);
  });

  test('a name is no setting', () => {
    expect(problemOf(() => parseOverrides({ name: 'mine' })).wording.en).toContain('name');
    expect(parseOverrides({})).toEqual({});
  });

  test('there is no pack of another name', () => {
    expect(resolvePack('atlantis')).toBeNull();
  });
});

describe('the file of a person', () => {
  const refused = (file: object): string => {
    const read = readPack(JSON.stringify({ name: 'own', title: '某县', ...file }));
    return 'problem' in read ? read.problem.zh : '';
  };

  test('one that is called like one of ours is refused, in the pane and on the command line', () => {
    expect(refused({ name: 'hubei' })).toMatch(/“规则包代号”（name）与自带的“湖北”（hubei）相同/);
  });

  test('one that a later version saved says so', () => {
    expect(refused({ seasons: {} })).toMatch(
      /^“seasons”不是本版本规则包的设置：写错了的请改正，由更新版本保存的请更新本产品，或在文件中删去这一项后再打开/,
    );
  });

  test('what the rows of a layout are called is held against what rows there are', () => {
    const layouts = (rows: object) => [{ form: 'self-evaluation', blocks: [{ block: 'rubric', columns: { name: ['事项'] }, rows }] }];
    expect(refused({ layouts: layouts({ total: ['合起来'] }) })).toBe('');
    expect(refused({ layouts: layouts({ grand: ['合起来'] }) })).toMatch(/（layouts\[1\]\.blocks\[1\]\.rows\.grand）没有这个行/);
  });
});
