import { describeRule } from '../../../support/describe-rule';
import { sheetOf } from '../../../support/sheet-of';
import { aUnit } from '../../../support/unit-builder';

describeRule('year-differs', {
  silent: [aUnit(), aUnit().only('self'), aUnit().set('self/title', '部门整体支出绩效自评表')],
  reports: [{ unit: aUnit().set('self/title', '2023年度部门整体支出绩效自评表'), at: 'self/title', says: '自评表为2023年度' }],
});

const base = (previous: string, budget: string, spent: string) =>
  sheetOf([
    ['2023年度部门整体支出绩效评价基础数据表'],
    ['财政供养人员情况', '编制数', '实际在职人数', '控制率'],
    [null, 40, 38, '95%'],
    ['经费控制情况', previous, budget, spent],
    ['三公经费', 6, 7, 6.5],
    ['公用经费', 30, 31, 30.5],
  ]);

describeRule('year-differs', {
  silent: [base('2022年决算数', '2023年预算数', '2023年决算数'), base('上年决算数', '当年预算数', '当年决算数')],
  reports: [
    { unit: base('2022年决算数', '2023年预算数', '2022年决算数'), at: 'D5', says: '该栏应为2023年' },
    { unit: base('2021年决算数', '2023年预算数', '2023年决算数'), at: 'B5', says: '该栏应为2022年' },
  ],
});
