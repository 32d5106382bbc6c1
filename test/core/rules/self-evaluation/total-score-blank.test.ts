import { describeRule } from '../../../support/describe-rule';
import { sheetOf } from '../../../support/sheet-of';
import { aUnit } from '../../../support/unit-builder';

/** 总分 in one cell over both columns. */
const merged = sheetOf(
  [
    ['2023年度项目支出绩效自评表'],
    ['一级指标', '二级指标', '三级指标', '指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '宣讲场次', '≥4场', '4场', 100, 100],
    ['总分', null, null, null, null, null, null],
  ],
  { merges: ['A4:E4', 'F4:G4'] },
);

const headed = sheetOf([
  ['2023年度项目支出绩效自评表'],
  ['项目名称', '宣讲进社区', '自评总分（分）', null, null, null, null],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '数量指标', '宣讲场次', '≥4场', '4场', 100, 100],
]);

describeRule('total-score-blank', {
  silent: [aUnit(), aUnit().only('base')],
  reports: [
    { unit: aUnit().total({ score: null }), at: 'total/score', expected: '99.92', writes: 99.92 },
    // What people are still to give is in no total.
    {
      unit: aUnit().total({ score: null }).indicator('惠农政策落实情况', { score: null }),
      at: 'total/score',
      expected: null,
      writes: null,
      says: '已填得分合计',
    },
    // 自评总分 in the heading, where no row of the table states one.
    { unit: headed, at: 'D2', expected: '100.00', writes: 100 },
    // What the merged cell covers is never written to.
    { unit: merged, at: 'F4', expected: '100.00', writes: 100 },
  ],
});
