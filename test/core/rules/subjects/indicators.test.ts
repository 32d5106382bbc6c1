import { describeRule } from '../../../support/describe-rule';
import { renamed, twoNames } from '../../../support/renamed-facts';
import { sheetOf } from '../../../support/sheet-of';
import { aUnit } from '../../../support/unit-builder';

describeRule('duplicate-indicators', {
  silent: [aUnit(), aUnit().of(twoNames('完成经济建设主要任务', '完成社会建设主要任务'))],
  reports: [
    {
      unit: aUnit().of(twoNames('农村人均纯收入', '农民人均纯收入水平')),
      at: 'indicator:农民人均纯收入水平/name',
      severity: 'warning',
      says: '数值不一',
    },
    {
      unit: aUnit()
        .of(twoNames('农村人均纯收入', '农民人均纯收入'))
        .indicator('农村人均纯收入', { target: 2, actual: 2 })
        .indicator('农民人均纯收入', { target: 2, actual: 2 }),
      at: 'indicator:农民人均纯收入/name',
      severity: 'warning',
    },
  ],
});

const unit = aUnit().of(twoNames('固定资产投资增速', '固定资产投资总量'));

describeRule('growth-contradicts-total', {
  silent: [aUnit(), unit, unit.indicator('固定资产投资总量', { target: 10, actual: 604.85 }).indicator('固定资产投资增速', { actual: 90 })],
  reports: [
    {
      unit: unit.indicator('固定资产投资总量', { target: 10, actual: 604.85 }),
      at: 'indicator:固定资产投资增速/name',
      says: '60.49倍',
      severity: 'info',
    },
  ],
});

describeRule('indicator-misplaced', {
  silent: [aUnit()],
  reports: [
    { unit: aUnit().of(renamed(new Map([['项目验收合格率', '预算支出进度']]))), at: 'indicator:预算支出进度/name', says: '时效指标' },
  ],
});

const form = (level1: string, level2: string) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    [level1, level2, '带动增收户数', '40户', '40户', 100, 100],
  ]);

describeRule('level-of-another-kind', {
  silent: [form('产出指标', '数量指标'), form('效益指标', '社会效益指标'), form('产出指标', '成本指标')],
  reports: [
    { unit: form('产出指标', '经济效益指标'), at: 'C3', severity: 'info', says: '经济效益指标列在产出指标下' },
    { unit: form('效益指标', '质量指标'), at: 'C3' },
  ],
});

const datedForm = (name: string, target: string) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '时效指标', name, target, '已完成', 100, 100],
  ]);

describeRule('date-of-another-year', {
  silent: [
    datedForm('完工时间', '2023年11月'),
    datedForm('完工时间', '11月底前'),
    datedForm('整理2019-2021年资料', '按时'),
    datedForm('完工时间', '2025.6'),
  ],
  reports: [
    { unit: datedForm('2022年11月30日前完成资金支付', '11月底'), at: 'C3', severity: 'info', says: '写的是2022年' },
    { unit: datedForm('指标1 2022年11月30日前完成资金支付', '11月底'), at: 'C3', says: '2022年' },
    { unit: datedForm('完工时间', '2022年12月前'), at: 'D3' },
  ],
});

const itemisedForm = (whole: readonly [string, string], ...items: readonly (readonly [string, string])[]) =>
  sheetOf([
    ['2023年度绩效目标自评表'],
    ['一级指标', '二级指标', '三级指标', '分值', '年度指标值', '全年实际值', '得分'],
    ['产出指标（100分）', '数量指标', '★补助种植面积', 100, ...whole, 100],
    ...items.map((item, index) => [null, null, `其中${index + 1}类作物面积`, null, ...item, null]),
  ]);

describeRule('indicator-items-mismatch', {
  silent: [
    itemisedForm(['30亩', '30亩'], ['10亩', '10亩'], ['20亩', '20亩']),
    // 其中 may leave something out.
    itemisedForm(['30亩', '30亩'], ['10亩', '10亩']),
    itemisedForm(['30亩', '30亩']),
  ],
  reports: [
    {
      unit: itemisedForm(['30亩', '30亩'], ['10亩', '10亩'], ['25亩', '20亩']),
      at: 'E3',
      expected: null,
      diagnosis: '其中2类作物面积年度指标值应为20',
      severity: 'error',
    },
    {
      unit: itemisedForm(['30亩', '32亩'], ['10亩', '10亩'], ['20亩', '20亩']),
      at: 'F3',
      expected: null,
      diagnosis: '补助种植面积实际完成值应为30',
    },
  ],
});
