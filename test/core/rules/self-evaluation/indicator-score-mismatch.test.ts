import { describeRule } from '../../../support/describe-rule';
import { sheetOf } from '../../../support/sheet-of';
import { aUnit } from '../../../support/unit-builder';

/** Scores in each other's row, and the total as it is with both in their own. */
const exchanged = sheetOf([
  ['2023年度项目支出绩效自评表'],
  ['一级指标', '二级指标', '三级指标', '比较符号', '年度指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '数量指标', '修建水渠长度', '≥', '20公里', '20公里', 60, 60],
  ['产出指标', '时效指标', '资金拨付及时率', '≥', '95%', '97%', 15, 25],
  ['效益指标', '经济效益', '群众增收额', '≥', '380万元', '399万元', 25, 15],
  ['总分', null, null, null, null, null, 100, 100],
]);
/** A column of signs, whatever it is called, decides. */
const BY_SIGN = sheetOf([
  ['2023年度项目支出绩效自评表'],
  ['一级指标', '二级指标', '三级指标', '判断符号', '年度指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '数量指标', '每亩投入', '≤', 987, 918, 100, 100],
]);

/** What a missed target costs is said in the row: nine for 95% and above. */
const BY_STANDARD = sheetOf([
  ['2023年度部门整体支出绩效自评表'],
  ['一级指标', '二级指标', '三级指标', '评分标准', '年初目标值', '实际完成值', '分值', '得分'],
  ['产出指标', '数量指标', '预算完成率', '=100%得10分；≥95%得9分；90%（含）–95%得8分', '≥100%', '96%', 10, 9],
  ['产出指标', '数量指标', '宣讲场次', '达到目标得满分', '≥4场', '4场', 90, 90],
  ['总分', null, null, null, null, null, 100, 99],
]);

describeRule('indicator-score-mismatch', {
  silent: [
    BY_SIGN,
    BY_STANDARD,
    aUnit(),
    // Written out further than anybody rounds it.
    aUnit().indicator('惠农补贴发放率', { target: '≥96%', actual: '91%', weight: 5, score: 4.739583333 }),
    aUnit().laidOut({ form: 'hubei' }),
    aUnit().indicator('新增就业登记人数', { target: 0, score: 7 }),
    aUnit().indicator('财政供养人数', { target: '≤140人', actual: '139人', score: 5 }),
    // Told by other rules; 89.3% may be a slip for 83.9%, yet the score follows from 100%.
    aUnit().indicator('群众满意度', { target: '≥94%', actual: '89.3%', score: 8.93 }),
    aUnit().indicator('群众满意度', { score: 11 }),
    aUnit().indicator('群众满意度', { score: -1 }),
    aUnit().indicator('群众满意度', { target: '≥90%', actual: '92%', score: 9.2 }),
  ],
  reports: [
    { unit: exchanged, at: 'H5', expected: '25.00', writes: 25 },
    {
      unit: aUnit().indicator('惠农补贴发放率', { target: 95, actual: 88.67, weight: 2, score: 1.86 }),
      at: 'indicator:惠农补贴发放率/score',
      expected: '1.87',
      // While the points do not add up nothing is put right that rests on them.
      writes: null,
      severity: 'error',
      says: '1.86',
    },
    {
      unit: aUnit().indicator('惠农补贴发放率', { score: 4.92 }).total({ score: 99.91 }),
      at: 'indicator:惠农补贴发放率/score',
      expected: '4.93',
      writes: 4.93,
    },
    { unit: aUnit().indicator('惠农补贴发放率', { score: 5 }), at: 'indicator:惠农补贴发放率/score', expected: '4.93', severity: 'error' },
    { unit: aUnit().indicator('群众满意度', { score: 7.5 }), at: 'indicator:群众满意度/score', expected: '10.00' },
    {
      unit: aUnit().indicator('财政供养人数', { target: '≤100人', actual: '125人', score: 5 }),
      at: 'indicator:财政供养人数/score',
      expected: '4.00',
    },
    {
      unit: aUnit().laidOut({ weightFirst: true }).indicator('惠农补贴发放率', { score: 5 }),
      at: 'indicator:惠农补贴发放率/score',
      expected: '4.93',
    },
    // Points of 0.05 would explain it too, were the points of all indicators not 100 already.
    {
      unit: aUnit().indicator('惠农补贴发放率', { score: 0.0493 }).total({ weight: null }),
      at: 'indicator:惠农补贴发放率/score',
      expected: '4.93',
    },
    // Ten times the target is hardly a result: the score may be the right one of the two.
    {
      unit: aUnit().indicator('惠农补贴发放率', { target: '≥96%', actual: '960%', score: 4.93 }),
      at: 'indicator:惠农补贴发放率/score',
      expected: '5.00',
      writes: null,
      diagnosis: '请先核对完成值',
    },
    { unit: aUnit().indicator('惠农补贴发放率', { score: '5' }), at: 'indicator:惠农补贴发放率/score', expected: '4.93', writes: '4.93' },
  ],
});
