import { describeRule } from '../../../support/describe-rule';
import { sheetOf } from '../../../support/sheet-of';

const form = (left: number, rate: string | number = '90%') =>
  sheetOf([
    ['2023年度财政资金绩效评价表'],
    [
      '资金投入情况（万元）',
      null,
      '全年预算数(A)',
      '全年到位资金(B)',
      '预算到位(B/A×100%)',
      '全年执行资金(C)',
      '预算执行(C/A×100%)',
      '结余',
    ],
    [null, '年度资金总额', 100, 90, rate, 80, '80%', left],
    [null, '其中：中央财政资金', 100, 90, '90%', 80, '80%', 10],
  ]);

const adjusted = (budget: number | null, left: number) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['项目资金（万元）', null, '年初预算数', '调整后预算数', '实际支出数', '结余数'],
    [null, '年度资金总额', 100, 100, 90, 10],
    [null, '其中：财政拨款', 80, 80, 75, 5],
    [null, '上年结转资金', 20, budget, 15, left],
  ]);

const spentInPart = (spent: number) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['项目资金（万元）', null, '下达资金', '实际支出', '支出进度', '结余'],
    [null, '年度资金总额', 100, 100, '100%', 0],
    [null, '其中：中央财政资金', 80, spent, '100%', 0],
    [null, '省级财政资金', 20, 20, '100%', 0],
  ]);

const alone = (spent: number, rate: string, left: number) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['项目资金（万元）', null, '下达资金', '实际支出', '支出进度', '结余'],
    [null, '年度资金总额', 100, spent, rate, left],
  ]);

describeRule('funds-identity-mismatch', {
  silent: [
    // The adjusted budget is blank: what is left of it nobody can work out of the initial one.
    adjusted(null, 7),
    form(10),
    form(20),
    form(10, 0.9),
  ],
  reports: [
    { unit: form(15), at: 'H3', severity: 'error', says: '结余填报15' },
    // A slip in what was spent, which its rate and the sum contradict: what is left is no second slip.
    { unit: spentInPart(8), at: 'D4', expected: '80', diagnosis: '疑似小数点错位', writes: 80 },
    // More was spent than planned: nothing is left, and no button writes less than nothing.
    { unit: alone(105, '105%', 0), at: 'F3', expected: '-5.00', writes: null },
    // Rate and remainder agree that 90 was spent: no button writes what follows from 80.
    { unit: alone(80, '90%', 10), at: 'F3', expected: '20.00', amongOthers: true, writes: null },
    { unit: alone(80, '80%', 15), at: 'F3', expected: '20.00', writes: 20 },
    { unit: form(10, '100%'), at: 'E3', expected: '90.00%' },
  ],
});
