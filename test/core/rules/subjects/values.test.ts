import { describeRule } from '../../../support/describe-rule';
import { type Rows, sheetOf } from '../../../support/sheet-of';
import { aUnit } from '../../../support/unit-builder';
import { defaultPack, resolvePack } from '../../../../src/core/packs/built-in';

describeRule('target-zero-with-weight', {
  silent: [
    aUnit(),
    aUnit().indicator('新增就业登记人数', { target: 0, weight: 0 }),
    aUnit().indicator('新增就业登记人数', { target: '=0', actual: 0 }),
    aUnit().indicator('办公用水成本', { target: '≤0万元', actual: '0万元' }),
    aUnit().indicator('新增就业登记人数', { target: null }),
  ],
  reports: [
    {
      unit: aUnit().indicator('新增就业登记人数', { target: 0 }),
      at: 'indicator:新增就业登记人数/target',
      says: '10分无法按比例计分',
      severity: 'warning',
    },
  ],
});

describeRule('target-not-a-number', {
  silent: [
    aUnit(),
    aUnit().indicator('新增就业登记人数', { target: '不少于三百人' }),
    aUnit().indicator('新增就业登记人数', { target: '据实' }),
    aUnit().indicator('新增就业登记人数', { target: '控制在预算内' }),
  ],
  reports: [
    { unit: aUnit().indicator('新增就业登记人数', { target: '已完成' }), at: 'indicator:新增就业登记人数/target', severity: 'warning' },
    { unit: aUnit().indicator('新增就业登记人数', { target: '见附表' }), at: 'indicator:新增就业登记人数/target', severity: 'warning' },
    {
      unit: aUnit().indicator('新增就业登记人数', { target: { error: '#REF!' } }),
      at: 'indicator:新增就业登记人数/target',
      severity: 'error',
      says: '#REF!',
    },
  ],
});

describeRule('actual-not-a-number', {
  silent: [
    // Not begun, no points, and a reason.
    aUnit().indicator('群众满意度', { actual: '未开展', score: 0, note: '项目尚未开工。' }),
    aUnit(),
    aUnit().indicator('群众满意度', { actual: '全覆盖' }),
    aUnit().indicator('群众满意度', { actual: null }),
    aUnit().indicator('群众满意度', { actual: '/' }),
    aUnit().indicator('新增就业登记人数', { target: '小于5次', actual: '全年未发生' }),
  ],
  reports: [
    { unit: aUnit().indicator('群众满意度', { actual: '基本满意' }), at: 'indicator:群众满意度/actual', severity: 'warning' },
    {
      unit: aUnit().indicator('群众满意度', { actual: { error: '#N/A' } }),
      at: 'indicator:群众满意度/actual',
      severity: 'error',
      says: '错误值#N/A',
    },
    // Whatever its target says.
    {
      unit: aUnit().indicator('群众满意度', { target: '见附表', actual: { error: '#DIV/0!' } }),
      at: 'indicator:群众满意度/actual',
      severity: 'error',
    },
  ],
});

describeRule('actual-with-operator', {
  silent: [
    aUnit(),
    aUnit().indicator('村级道路养护里程', { actual: '=86' }),
    aUnit().indicator('村级道路养护里程', { target: '296元以内', actual: '控制在284元' }),
    aUnit().indicator('村级道路养护里程', { target: '不少于86公里', actual: '不少于90公里' }),
  ],
  reports: [
    {
      unit: aUnit().indicator('村级道路养护里程', { target: '=86公里', actual: '=86公里' }),
      at: 'indicator:村级道路养护里程/actual',
      severity: 'warning',
    },
    { unit: aUnit().indicator('村级道路养护里程', { actual: '≥86公里' }), at: 'indicator:村级道路养护里程/actual', says: '照抄' },
    {
      unit: aUnit().indicator('村级道路养护里程', { target: '不少于86公里', actual: '不少于86公里' }),
      at: 'indicator:村级道路养护里程/actual',
      says: '与指标值写法相同，疑照抄',
    },
  ],
});

describeRule('share-above-whole', {
  silent: [
    aUnit(),
    aUnit().indicator('群众满意度', { target: '≥90%', actual: '100%' }),
    // A count, whatever its name.
    aUnit().indicator('群众满意度', { target: 120, actual: 130 }),
    // More than all of it can grow.
    aUnit().indicator('新增就业登记人数', { target: '100%', actual: '104%' }),
  ],
  reports: [
    {
      unit: aUnit().indicator('群众满意度', { target: '≥90%', actual: '101%' }),
      at: 'indicator:群众满意度/actual',
      severity: 'error',
      says: '最高只能为100%',
    },
    {
      unit: aUnit().indicator('群众满意度', { target: '≥90%', actual: '9320%' }),
      at: 'indicator:群众满意度/actual',
      diagnosis: '小数点错位：93.2%',
    },
    { unit: aUnit().indicator('群众满意度', { target: 90, actual: 932 }), at: 'indicator:群众满意度/actual' },
    { unit: aUnit().indicator('群众满意度', { target: '≥950%', actual: '96%' }), at: 'indicator:群众满意度/target' },
  ],
});

describeRule('negative-figure', {
  silent: [
    aUnit(),
    aUnit().indicator('“三公”经费同比下降', { actual: '-3%' }),
    sheetOf([
      ['2023年度项目支出绩效自评表'],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
      ['产出指标', '时效指标', '预算调整率', '≤10%', '-7.5%', 100, 100],
    ]),
  ],
  reports: [
    {
      unit: aUnit().indicator('新增就业登记人数', { target: '≥-300人' }),
      at: 'indicator:新增就业登记人数/target',
      says: '指标值填报≥-300人',
    },
    { unit: aUnit().indicator('办公用水成本', { actual: '-7.6万元' }), at: 'indicator:办公用水成本/actual', severity: 'warning' },
  ],
});

const system = resolvePack('system') ?? defaultPack();

describeRule('forbidden-character', {
  silent: [aUnit(), { unit: aUnit(), pack: system }, aUnit().indicator('惠农政策落实情况', { actual: '落实_到位' })],
  reports: [
    {
      unit: aUnit().indicator('惠农政策落实情况', { actual: '落实_到位*' }),
      pack: system,
      at: 'indicator:惠农政策落实情况/actual',
      says: '_ *',
    },
  ],
});

const form = (target: string, actual: string, score = 40, note: string | null = null) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
    ['产出指标', '质量指标', '巡查频次', target, actual, 40, score, note],
    ['效益指标', '社会效益', '新增读者', '≥500人', '500人', 60, 60, null],
  ]);

describeRule('result-not-compared', {
  silent: [
    form('每季度一次', '每季度一次'),
    form('落实到位', '已落实到位'),
    form('显著改善', '改善'),
    form('每季度一次', '每半年一次', 30),
    form('每季度一次', '每半年一次', 40, '下半年起改为每季度一次。'),
    form('较上年增长5%', '下降3.1%'),
  ],
  reports: [
    { unit: form('每季度一次', '每半年一次'), at: 'E3', severity: 'info' },
    { unit: form('Ⅲ类及以上', 'Ⅳ类'), at: 'E3' },
    { unit: form('不低于上年', '低于上年'), at: 'E3' },
  ],
});

const unfinishedForm = (rows: Rows, total: string | number | null, spent: number | null = 0) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['预算执行情况（万元）', null, null, '预算数(A)', '执行数(B)', '执行率(B/A)'],
    [null, '年度财政资金总额', null, 100, spent, spent],
    ['一级指标', '二级指标', '三级指标', '年初目标值(A)', '实际完成值(B)', '得分'],
    ...rows,
    ['总分', null, null, null, null, total],
  ]);

describeRule('results-missing', {
  silent: [
    unfinishedForm([['产出指标', '数量指标', '修建圈舍面积', '500平方米', '500平方米', 80]], 80),
    // Nothing at all was filled in: a form of its own state.
    unfinishedForm([['产出指标', '数量指标', '修建圈舍面积', '500平方米', null, null]], null, null),
    unfinishedForm(
      [
        ['产出指标', '数量指标', '修建圈舍面积', '500平方米', '500平方米', 80],
        [null, null, '……', null, null, null],
      ],
      80,
    ),
  ],
  reports: [
    {
      unit: unfinishedForm(
        [
          ['产出指标', '数量指标', '修建圈舍面积', '500平方米', null, null],
          [null, '质量指标', '验收合格率', '95%', null, null],
        ],
        80,
      ),
      at: 'E5',
      severity: 'error',
      says: '没有填完成值和得分',
    },
    {
      unit: unfinishedForm(
        [
          ['产出指标', '数量指标', '修建圈舍面积', '500平方米', '500平方米', null],
          [null, '质量指标', '验收合格率', '95%', '95%', null],
        ],
        null,
      ),
      at: 'F7',
      says: '总分未填',
    },
  ],
});
