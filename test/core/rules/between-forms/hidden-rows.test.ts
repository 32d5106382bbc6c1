import { describeRule } from '../../../support/describe-rule';
import { sheetOf } from '../../../support/sheet-of';

const form = (...hidden: number[]) =>
  sheetOf(
    [
      ['2023年度项目支出绩效自评表'],
      ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
      ['产出指标', '宣讲场次', '4场', '4场', 60, 60],
      ['产出指标', '印发手册', '500册', '500册', 40, 40],
      ['总分', null, null, null, 100, 100],
      ['填表人：李某'],
    ],
    { hiddenRows: hidden },
  );

const funds = sheetOf([
  ['2023年度项目支出绩效自评表'],
  ['项目资金', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  ['年度资金总额', 100, 100, 96, 10, '96%', 9.6],
  ['其中：财政拨款', 100, 100, 96, null, '96%', null],
]);
const onSheet = (id: string, unit: ReturnType<typeof sheetOf>) => unit.grids().map((grid) => ({ ...grid, sheet: { id, name: id } }));
const inTwoPlaces = (...hidden: number[]) => ({
  grids: () => [...onSheet('s1', funds), ...onSheet('s2', form(...hidden))],
  positions: () => new Map([...form().positions()].map(([key, { at }]) => [key, { sheet: { id: 's2', name: 's2' }, at }])),
});

describeRule('hidden-rows', {
  // A hidden row without a figure hides nothing that counts.
  silent: [form(), form(5)],
  reports: [
    { unit: form(3), at: 'C4', severity: 'info', says: '第4行已隐藏', writes: null },
    // The funds on the other sheet stand in rows of the same numbers, which everybody sees.
    { unit: inTwoPlaces(3), at: 'C4', says: '第4行已隐藏' },
    { unit: form(2, 3), at: 'C3', says: '第3、4行已隐藏', writes: null },
  ],
});
