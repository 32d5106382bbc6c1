import { describeRule } from '../../../support/describe-rule';
import { sheetOf, type Rows } from '../../../support/sheet-of';
import { aUnit } from '../../../support/unit-builder';

const HEAD = ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'];
/** Goals in sentences that speak of 资金 stand right below the only row of the funds. */
const above = (...funds: Rows) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ...funds,
    ['年度总体目标', '预期目标', null, '实际完成情况'],
    [null, '完成各项任务，规范使用资金。', null, '已完成各项任务，资金使用规范。', '已完成各项任务，资金使用规范。'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '修建水渠长度', '20公里', '20公里', 90, 90],
  ]);
const RECEIVED = ['资金情况（万元）', null, '全年预算数（A）', '全年到位数（B）', '到位率（B/A）', '全年执行数（C）', '执行率（C/A）'];

/** A budget of nothing, and nothing said of its rate. */
const nothing = aUnit().funds({ initial: 0, budget: 0, spent: 0, rate: { percent: '0.00' }, score: 0 });

describeRule('rate-without-amounts', {
  silent: [aUnit(), aUnit().staff({ authorised: null, actual: null }), aUnit().staff({ authorised: null, rate: null }), nothing],
  reports: [
    { unit: aUnit().staff({ authorised: null }), at: 'staff/authorised', severity: 'error', says: '没有依据' },
    { unit: aUnit().building({ 'actual-size': null }), at: 'building/actual-size' },
    { unit: above(HEAD, [null, '年度资金总额', 100, null, 90, 10, '85%', 8.5]), at: 'D3', severity: 'error', says: '全年预算数未填' },
    { unit: above(HEAD, [null, '年度资金总额', 100, 100, null, 10, '85%', 8.5]), at: 'E3', severity: 'error', says: '全年执行数未填' },
    {
      unit: above(RECEIVED, [null, '年度资金总额', 100, null, '100%', 90, '90%'], [null, '其中：中央补助', 100, 100, '100%', 90, '90%']),
      at: 'D3',
      says: '到位资金未填，年度资金总额到位率填报100%没有依据',
    },
    // Of a budget of 0 there is no rate, and no points for it.
    // Nothing was planned and nothing spent, and yet all points are taken.
    {
      unit: aUnit().funds({ initial: 0, budget: 0, spent: 0, rate: { percent: '100.00' } }),
      at: 'funds/budget',
      severity: 'warning',
      says: '没有依据',
    },
    { unit: aUnit().only('self').laidOut({ form: 'hubei' }).funds({ budget: 0 }), at: 'funds/budget', says: '为0' },
  ],
});
