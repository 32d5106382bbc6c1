import { describeRule } from '../../../support/describe-rule';
import { sheetOf } from '../../../support/sheet-of';
import { aUnit } from '../../../support/unit-builder';

describeRule('money-unit-missing', {
  silent: [aUnit(), aUnit().laidOut({ form: 'national' })],
  reports: [
    { unit: aUnit().only('base').laidOut({ moneyUnit: false }), at: 'base/title', severity: 'info' },
    {
      unit: aUnit()
        .only('self')
        .laidOut({ form: 'hubei', moneyUnit: false })
        .indicator('部门整体支出成本', { target: 1200, actual: 1198.8 }),
      at: 'self/title',
    },
  ],
});

describeRule('year-missing', {
  silent: [aUnit(), aUnit().laidOut({ fullWidth: true }), aUnit().set('self/title', '部门整体支出绩效自评表（２０２４年度）')],
  reports: [{ unit: aUnit().set('self/title', '部门整体支出绩效自评表'), at: 'self/title', says: '请注明“2024年度”', severity: 'info' }],
});

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

describeRule('signature-blank', {
  silent: [aUnit(), aUnit().laidOut({ signature: 'none' })],
  reports: [
    {
      unit: aUnit().only('self').laidOut({ signature: 'blank' }),
      at: 'self/signature',
      says: '填表人、填报日期、联系电话未填',
      severity: 'info',
    },
  ],
});

const headedForm = (supervisor: string | null, unit: string | null) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['主管部门', supervisor, null, '实施单位', unit, null],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '宣讲场次', '4场', '4场', 100, 100],
  ]);

describeRule('heading-blank', {
  silent: [
    headedForm('某县水利局', '某县水利站'),
    // The label is merged over two columns.
    sheetOf([
      ['2023年度项目支出绩效自评表'],
      ['主管部门', null, '某县水利局', '实施单位', null, '某县水利站'],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
      ['产出指标', '数量指标', '宣讲场次', '4场', '4场', 100, 100],
    ]),
  ],
  reports: [
    { unit: headedForm(null, '某县水利站'), at: 'B2', severity: 'info', says: '主管部门未填' },
    { unit: headedForm(null, null), at: 'B2', says: '主管部门、实施单位未填' },
  ],
});
