import { describeRule } from '../../../support/describe-rule';
import { sheetOf } from '../../../support/sheet-of';
import { aUnit } from '../../../support/unit-builder';

const PARTLY_READ = sheetOf([
  ['2023年度项目支出绩效自评表'],
  ['资金来源构成（万元）', '中央', '省级', '市县', '合计', '其余'],
  ['甲类安排', 120, 230, 45, 395, 17],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '数量指标', '宣讲场次', '4场', '4场', 90, 90],
  ['总分', null, null, null, null, null, 90],
]);

/** The funds, with ten points for their execution, stand on a sheet of their own. */
const WITHOUT_FUNDS = sheetOf([
  ['2023年度项目支出绩效自评表（续）'],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '数量指标', '巡回宣讲场次', '4场', '4场', 60, 60],
  ['满意度指标', '满意度', '听众满意度', '≥90%', '95%', 30, 30],
  ['总分', null, null, null, null, 100, 99.2],
]);

describeRule('weights-total-mismatch', {
  // The points of the indicators alone, those of the execution rate standing in the funds block.
  silent: [aUnit(), aUnit().total({ weight: null }), aUnit().total({ weight: 90 }), aUnit().laidOut({ form: 'hubei' })],
  reports: [
    // The rest may stand in what nobody read.
    { unit: PARTLY_READ, at: 'F6', severity: 'info', says: '表内有未识别的内容' },
    { unit: WITHOUT_FUNDS, at: 'F5', severity: 'info', says: '可能在另一张表' },
    // No cell says 100, yet the score of the indicator says which weight is wrong.
    {
      unit: aUnit().laidOut({ levelWeights: false }).indicator('群众满意度', { weight: 13 }).total({ weight: null }),
      at: 'indicator:群众满意度/weight',
      expected: '10',
      writes: null,
    },
    // People scored it, and gave full marks but for the gap.
    {
      unit: aUnit().laidOut({ levelWeights: false }).indicator('惠农政策落实情况', { weight: 12 }),
      at: 'indicator:惠农政策落实情况/weight',
      expected: '10',
      says: '改为10后相符',
    },
    { unit: aUnit().total({ weight: 110 }), at: 'total/weight', expected: '100', writes: 100 },
    {
      unit: aUnit().laidOut({ levelWeights: false }).indicator('群众满意度', { weight: 15, score: 15 }).total({ weight: 105 }),
      at: 'total/weight',
      says: '合计105',
    },
    {
      unit: aUnit().laidOut({ levelWeights: false }).indicator('群众满意度', { weight: 20, score: 20 }).total({ weight: 110 }),
      at: 'total/weight',
      severity: 'error',
      says: '重复计入',
    },
  ],
});
