import fc from 'fast-check';
import { fieldsOf } from '../../../src/core/forms/fields-of';
import { FUNDS_WORDS, INDICATOR_WORDS } from '../../support/header-words';
import { recognised } from '../../support/recognised';
import { brief } from '../../support/form-in';
import { gridOf, type CellDraft } from '../../support/grid-of';

const FUNDS_ROLES = ['initial', 'budget', 'spent', 'weight', 'rate', 'score'] as const;
const INDICATOR_ROLES = ['target', 'actual', 'weight', 'score', 'note'] as const;

type Headers = Readonly<Record<'funds' | 'indicators', readonly string[]>>;

const USUAL: Headers = {
  funds: FUNDS_ROLES.map((role) => FUNDS_WORDS[role][0] ?? ''),
  indicators: INDICATOR_ROLES.map((role) => INDICATOR_WORDS[role][0] ?? ''),
};

const ROWS: readonly (readonly CellDraft[])[] = [
  ['产出指标', '数量指标', '修建水渠长度', '20公里', '19.5公里', 40, 39, '雨季停工'],
  [null, '质量指标', '工程验收合格率', '≥95%', '96%', 30, 30, '已达成'],
  ['效益指标', '社会效益指标', '受益农户数', '300户', '300户', 20, 20, '已达成'],
];
const LAST = ['总分', null, null, null, null, 100, 98.1, null] as const;

function funds(headers: readonly CellDraft[]): readonly (readonly CellDraft[])[] {
  return [
    ['项目资金（万元）', null, ...headers],
    [null, '年度资金总额', 100, 110, 100.1, 10, '91%', 9.1],
    [null, '其中：财政拨款', 100, 110, 100.1, null, null, null],
  ];
}

function formOf(
  fundsRows: readonly (readonly CellDraft[])[],
  indicatorHeader: readonly (readonly CellDraft[])[],
): readonly (readonly CellDraft[])[] {
  return [
    ['2023年度项目支出绩效自评表'],
    ['项目名称', '灌区改造', null, '实施单位', '某县水利局'],
    ...fundsRows,
    ...indicatorHeader,
    ...ROWS,
    LAST,
  ];
}

const LEVELS = ['一级指标', '二级指标', '三级指标'] as const;
const table = ({ funds: first, indicators }: Headers) => formOf(funds(first), [[...LEVELS, ...indicators]]);

/** What was read, without where it stands. */
function meaning(rows: readonly (readonly CellDraft[])[], merges: readonly string[] = []): unknown {
  const { forms, reason } = recognised(gridOf(rows, { merges }));
  return [
    reason,
    forms.map((form) => [
      form.kind,
      [...fieldsOf(form)].map(({ key, entry }) => `${key} ${brief(entry)}`).sort(),
      form.unread.map(({ text }) => text),
    ]),
  ];
}

const expected = meaning(table(USUAL));

/** Each column by one of its words. */
const headers: fc.Arbitrary<Headers> = fc.record({
  funds: fc.tuple(...FUNDS_ROLES.map((role) => fc.constantFrom(...FUNDS_WORDS[role]))),
  indicators: fc.tuple(...INDICATOR_ROLES.map((role) => fc.constantFrom(...INDICATOR_WORDS[role]))),
});

describe('a form under other headers', () => {
  it('is read whole', () => {
    expect(JSON.stringify(expected)).toContain('self-evaluation/indicator:修建水渠长度/score 39');
    expect(JSON.stringify(expected)).toContain('"self-evaluation/funds/total/spent 100.1"');
  });

  it('means the same by any of the words a column goes by', () => {
    fc.assert(fc.property(headers, (words) => expect(meaning(table(words))).toEqual(expected)));
  });

  it('means the same with the year in front of what is of the year', () => {
    const year = fc.constantFrom('2023年', '2023年度', '本年', '全年', '当年', '年度');
    fc.assert(
      fc.property(year, year, (first, second) => {
        const words: Headers = {
          funds: [USUAL.funds[0] ?? '', `${first}预算数`, `${second}执行数`, ...USUAL.funds.slice(3)],
          indicators: [`${first}指标值`, `${second}完成值`, ...USUAL.indicators.slice(2)],
        };
        expect(meaning(table(words))).toEqual(expected);
      }),
    );
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['in the middle of each word', ['年初', '全年', '全年', '分', '执行', '得'], ['预算数', '预算数', '执行数', '值', '率', '分']],
    [
      'groups over columns',
      ['预算批复', '预算批复', '资金执行', '自评', '自评', '自评'],
      ['年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ],
  ])('means the same over two rows: %s', (name, above, below) => {
    const first = name.startsWith('groups') ? above.map((word, index) => (above[index - 1] === word ? null : word)) : above;
    const [, ...rest] = funds([]);
    const rows = formOf([['项目资金（万元）', null, ...first], [null, null, ...below], ...rest], [[...LEVELS, ...USUAL.indicators]]);
    expect(meaning(rows)).toEqual(expected);
  });

  it('means the same with every header of the indicators split over two rows', () => {
    const above = ['一级', '二级', '三级', '年度', '实际', '分', '得', '偏差原因分析'];
    const below = ['指标', '指标', '指标', '指标值', '完成值', '值', '分', '及改进措施'];
    expect(meaning(formOf(funds(USUAL.funds), [above, below]))).toEqual(expected);
  });

  it('means the same with a column under a merged header of several', () => {
    const header = [
      [...LEVELS, '年度指标', null, null, '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
      [null, null, null, '指标性质', '指标值', '度量单位', null, null, null, null],
    ];
    const wide = [
      ['产出指标', '数量指标', '修建水渠长度', '≥', 20, '公里', 19.5, 40, 39, '雨季停工'],
      ['效益指标', '社会效益指标', '受益农户数', '≥', 300, '户', 300, 60, 60, '已达成'],
    ];
    const read = (merges: readonly string[]) => meaning([['2023年度项目支出绩效自评表'], ...header, ...wide], merges);
    expect(JSON.stringify(read([]))).toContain('修建水渠长度/target 20');
    expect(JSON.stringify(read([]))).toContain('修建水渠长度/direction ≥');
    expect(read(['D2:F2', 'A2:A3', 'B2:B3', 'C2:C3', 'G2:G3', 'H2:H3', 'I2:I3', 'J2:J3'])).toEqual(read([]));
  });

  it('means the same with a header merged over blank columns, and wherever the block stands', () => {
    fc.assert(
      fc.property(fc.nat(3), fc.nat(4), headers, (blank, down, words) => {
        const moved = table(words).map((row) => [...Array<null>(blank).fill(null), ...row]);
        expect(meaning([...Array<readonly CellDraft[]>(down).fill([]), ...moved])).toEqual(expected);
        const wider = table(words).map((row) => [...row.slice(0, 3), null, ...row.slice(3)]);
        expect(meaning(wider)).toEqual(expected);
      }),
    );
  });
});

/** Nothing is ever silently skipped: a column whose header is gone is read all the same, or its figures are listed. */
it('a header that is missing leaves its figures read or listed', () => {
  const rows = table(USUAL);
  const places = rows.flatMap((row, at) =>
    row.includes('年度指标值') || row.includes('全年预算数') ? row.flatMap((cell, column) => (cell === null ? [] : [{ at, column }])) : [],
  );
  fc.assert(
    fc.property(fc.constantFrom(...places), ({ at, column }) => {
      const without = rows.map((row, index) => (index === at ? row.map((cell, other) => (other === column ? null : cell)) : row));
      const { forms, unread } = recognised(gridOf(without));
      const named = new Set(forms.flatMap((form) => [...fieldsOf(form)].map(({ at: place }) => `${place.row}:${place.column}`)));
      const listed = [...unread, ...forms.flatMap((form) => form.unread)];
      without.forEach((row, index) =>
        row.forEach((cell, other) => {
          if (typeof cell !== 'number') return;
          const isListed = listed.some(
            ({ area }) => index >= area.top && index <= area.bottom && other >= area.left && other <= area.right,
          );
          expect([index, other, named.has(`${index}:${other}`) || isListed]).toEqual([index, other, true]);
        }),
      );
    }),
    { numRuns: 40 },
  );
});
