import { NO_DECISIONS } from '../../../../src/core/decisions';
import { defaultPack } from '../../../../src/core/packs/built-in';
import { review } from '../../../../src/core/review';
import { describeRule } from '../../../support/describe-rule';
import { gridOf } from '../../../support/grid-of';
import { sheetOf } from '../../../support/sheet-of';
import { aUnit } from '../../../support/unit-builder';

/** The points of the execution rate under words nobody knows: the total counts them, and its point moved. */
const partlyRead = (total: number) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['项目资金（万元）', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '某某分'],
    ['年度资金总额', 100, 100, 91, 10, '91%', 9.1],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '修建水渠长度', '20公里', '20公里', 90, 90],
    ['总分', null, null, null, null, 100, total],
  ]);

describeRule('total-score-mismatch', {
  silent: [
    aUnit(),
    aUnit().total({ score: null }),
    aUnit().laidOut({ form: 'hubei' }),
    // The unit took a point off itself, or the total is right already and the score is the fault.
    aUnit().indicator('群众满意度', { score: 9 }).total({ score: 98.92 }),
    aUnit().indicator('群众满意度', { score: 9 }),
    aUnit().funds({ score: null }),
  ],
  reports: [
    { unit: partlyRead(9.91), at: 'G6', expected: null, writes: null },
    { unit: aUnit().indicator('惠农政策落实情况', { score: 9 }), at: 'indicator:惠农政策落实情况/score', expected: '10.00', writes: null },
    // A note that says nothing explains no points taken off: the point of the score moved, and the total is right.
    {
      unit: aUnit().indicator('惠农政策落实情况', { score: 1, note: '无偏差' }),
      at: 'indicator:惠农政策落实情况/score',
      expected: '10.00',
    },
    // Points by goal only: another score could be mistyped as well. Said in words, and nothing to press.
    {
      unit: aUnit().laidOut({ form: 'hubei' }).indicator('惠农政策落实情况', { score: 1 }),
      at: 'total/score',
      diagnosis: '惠农政策落实情况得分应为10.00',
      says: '各项得分合计90.92，总分填报99.92',
      writes: null,
    },
    {
      unit: aUnit().laidOut({ form: 'hubei' }).indicator('新增就业登记人数', { score: 9 }),
      at: 'total/score',
      diagnosis: '年度绩效目标3分值30，各项指标均已完成，得分合计29.00',
      writes: null,
    },
    // It follows from a score that is wrong, and goes along with it.
    {
      unit: aUnit().indicator('惠农补贴发放率', { score: 4.92 }).total({ score: 99.91 }),
      at: 'total/score',
      expected: '99.92',
      writes: 99.92,
      severity: 'error',
    },
    // A blank score that is due is filled in with it.
    {
      unit: aUnit().funds({ score: null }).indicator('惠农补贴发放率', { score: 4.92 }).total({ score: 99.91 }),
      at: 'total/score',
      expected: '99.92',
      writes: 99.92,
      says: '已填得分合计89.92',
    },
    // 4.9 for 4.93 is only rounded: so is what follows from it.
    { unit: aUnit().indicator('惠农补贴发放率', { score: 4.9 }).total({ score: 99.89 }), at: 'total/score', severity: 'info' },
    {
      unit: aUnit().total({ score: 89.93 }),
      at: 'total/score',
      expected: '99.92',
      writes: 99.92,
      diagnosis: '疑似漏加：年度资金总额得分9.99',
    },
    { unit: aUnit().total({ score: 109.91 }), at: 'total/score', expected: '99.92', diagnosis: '疑似重复计入：年度资金总额得分9.99' },
    { unit: aUnit().total({ score: 99.29 }), at: 'total/score', expected: '99.92', writes: 99.92, severity: 'error', says: '99.29' },
    { unit: aUnit().laidOut({ form: 'national' }).total({ score: 100 }), at: 'total/score', expected: '99.92' },
    { unit: aUnit().total({ score: { formula: '=SUM(H14:H25)', value: 89.93 } }), at: 'total/score', expected: '99.92', writes: 99.92 },
  ],
});

it.each([
  ['points in the labels', '产出指标（50分）', null],
  ['a column for points', '产出指标', 50],
])('of a form cut off, a total in the heading is said to be beyond review: %s', (_, level, weight) => {
  const rows = [
    ['2024年度项目支出绩效自评表'],
    ['项目名称', '沟渠疏通', '实施单位', '青禾县水利站', '自评总分', 40],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', weight === null ? null : '分值', '得分'],
    [level, '数量指标', '疏通里程', '≥40公里', '42公里', weight, 50],
  ];
  const found = review([gridOf(rows)], { pack: defaultPack(), decisions: NO_DECISIONS }).units.flatMap(({ findings }) => findings);
  expect(found.filter(({ rule }) => rule === 'total-score-mismatch').map(({ severity, fix }) => [severity, fix ?? null])).toEqual([
    ['info', null],
  ]);
  expect(JSON.stringify(found)).toContain('没有总分行，表内各项分值合计只有50，表头总分40无法核对');
});
