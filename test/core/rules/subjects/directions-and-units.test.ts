import { describeRule } from '../../../support/describe-rule';
import { renamed } from '../../../support/renamed-facts';
import { sheetOf } from '../../../support/sheet-of';
import { aUnit } from '../../../support/unit-builder';

const unit = aUnit().of(renamed(new Map([['群众满意度', '响应服务时限']])));

/** Two columns say which way is better. */
const columns = (nature: string, direction: string) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['一级指标', '二级指标', '三级指标', '指标性质', '指标方向', '年度指标值', '实际完成值', '计量单位', '分值', '得分'],
    ['产出指标', '数量指标', '新增停车位', nature, direction, 60, 64, '个', 100, 100],
  ]);

/** Days without a sign, and money among the quantities. */
const bare = (actual: number, score: number, invested: string) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '时效指标', '平均审理天数', 71, actual, 8, score],
    ['产出指标', '数量指标', '项目总投资', '60万元', invested, 92, 92],
  ]);

describeRule('direction-ambiguous', {
  silent: [
    columns('正向指标', '大于等于'),
    // One of them was miscopied: that is told by another rule.
    columns('正向指标', '小于等于'),
    aUnit(),
    unit,
    unit.indicator('响应服务时限', { target: 95, actual: 95 }),
    unit.indicator('响应服务时限', { target: '48小时', actual: '36小时' }),
    // Nearly what the likely direction gives: 67.5 ÷ 71 × 8 = 7.61.
    bare(67.5, 7.6, '60万元'),
  ],
  reports: [
    { unit: bare(67.5, 8, '60万元'), at: 'D3' },
    // A score that no direction gives says nothing of it.
    { unit: bare(67.5, 10, '60万元'), at: 'D3' },
    { unit: bare(71, 8, '57万元'), at: 'D4' },
    // A digit may have been lost, and the unit is there.
    { unit: bare(71, 8, '6万元'), at: 'D4', says: '完成值6万元，方向不明', diagnosis: '仅为指标值的0.10倍' },
    { unit: unit.indicator('响应服务时限', { target: 95, actual: 96 }), at: 'indicator:响应服务时限/target', says: '方向及计量单位不明' },
  ],
});

/** Among the quantities, and nothing says that more of it is better. */
const measured = (score: number, name = '办公区域用热', unit = '吨') =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', name, `25${unit}`, `23${unit}`, 100, score],
  ]);
const counted = [measured(100, '企业平均跑动次数', '次'), measured(100, '管网爆管次数', '次'), measured(100, '申报材料', '份')];
describeRule('direction-ambiguous', {
  silent: [measured(92), measured(100, '巡回宣讲次数', '次')],
  reports: [measured(100), ...counted].map((unit) => ({ unit, at: 'D3' })),
});
// Full points for less of it are an error where it is work that was done, or people; and fewer points for less are judged as ever.
describeRule('indicator-score-mismatch', {
  silent: [measured(100), ...counted],
  reports: [
    { unit: measured(100, '巡回宣讲次数', '次'), at: 'G3', expected: '92.00' },
    { unit: measured(100, '建立健康档案', '人'), at: 'G3', expected: '92.00' },
    { unit: measured(90, '申报材料', '份'), at: 'G3', expected: '92.00' },
  ],
});

const form = (nature: string, direction: string, target: string | number = 4, actual = 4) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['一级指标', '二级指标', '三级指标', '指标性质', '指标方向', '年度指标值', '实际完成值', '计量单位', '分值', '得分'],
    ['产出指标', '数量指标', '宣讲场次', nature, direction, target, actual, '场', 100, 100],
  ]);

describeRule('direction-columns-contradict', {
  silent: [form('正向', '大于等于'), form('反向', '≤'), form('定量指标', '≥'), form('正向', '等于'), form('正向', '≧', '≥4')],
  reports: [
    { unit: form('正向', '小于等于'), at: 'E3', severity: 'warning', says: '方向相反' },
    { unit: form('反向指标', '≥'), at: 'E3' },
    { unit: form('正向', '大于等于', '≤4'), at: 'E3' },
  ],
});

// By one of the columns all is well, by the other the score is wrong: nothing is said of it, and nothing asked twice.
for (const rule of ['indicator-score-mismatch', 'under-fulfilled-without-note', 'direction-ambiguous'] as const)
  describeRule(rule, { silent: [form('正向', '小于等于', 4, 5), form('正向', '大于等于', '≤4', 5)], reports: [] });

describeRule('direction-or-unit-missing', {
  silent: [aUnit(), aUnit().laidOut({ directionColumns: true }), aUnit().indicator('群众满意度', { target: '90%' })],
  reports: [
    {
      unit: aUnit().indicator('群众满意度', { target: 90, actual: 92 }).indicator('新增就业登记人数', { target: 300, actual: 318 }),
      at: 'indicator:新增就业登记人数/target',
      says: '2项定量指标',
      severity: 'info',
    },
  ],
});

describeRule('units-differ', {
  silent: [
    aUnit(),
    aUnit().indicator('部门整体支出成本', { actual: '11988000元' }),
    aUnit().indicator('部门整体支出成本', { actual: '11988000元', score: 9 }),
    // Taken for one unit the result would be hundreds of times the target.
    aUnit().indicator('高标准农田建设面积', { target: '≥2万亩', actual: '15000亩', score: 5 }),
    // What it is counted for is left out on one side.
    aUnit().indicator('部门整体支出成本', { target: '≤80万元', actual: '80万元/公里' }),
  ],
  reports: [
    {
      unit: aUnit().indicator('新增就业登记人数', { target: '≥200户', actual: '200人' }),
      at: 'indicator:新增就业登记人数/actual',
      severity: 'warning',
      says: '单位不一致',
    },
    {
      unit: aUnit().indicator('高标准农田建设面积', { target: '≥2000亩', actual: '2100平方米' }),
      at: 'indicator:高标准农田建设面积/actual',
      severity: 'error',
      says: '完成值若以亩计，得分5相符',
    },
    // A key beside the right one: a tenth would be due, and is not.
    {
      unit: aUnit().indicator('群众满意度', { target: '≥90%', actual: '91‰' }),
      at: 'indicator:群众满意度/actual',
      severity: 'warning',
      says: '单位不一致',
      writes: null,
    },
    {
      unit: aUnit().indicator('高标准农田建设面积', { actual: '2100公里' }),
      at: 'indicator:高标准农田建设面积/actual',
      says: '单位不一致',
    },
  ],
});

const JOBS = '新增就业登记人数';

describeRule('magnitude-suspect', {
  silent: [
    aUnit(),
    aUnit().indicator(JOBS, { actual: '3180人' }),
    aUnit().indicator(JOBS, { actual: '900人', note: '新引进企业两家。' }),
    // Said once, where the score fits if both are in one unit.
    aUnit().indicator('高标准农田建设面积', { target: '≥2000亩', actual: '2100平方米', note: '按图斑验收。' }),
  ],
  reports: [
    // Hardly a tenth of what was planned to be spent: one of the figures has a digit too many or too few.
    {
      unit: aUnit().indicator('部门整体支出成本', { target: '≤12000万元' }),
      at: 'indicator:部门整体支出成本/actual',
      says: '0.10倍',
      severity: 'info',
    },
    {
      unit: aUnit().indicator(JOBS, { actual: '3180人', note: '新引进企业两家。' }),
      at: 'indicator:新增就业登记人数/actual',
      says: '10.60倍',
      severity: 'info',
    },
    {
      unit: aUnit().indicator(JOBS, { target: 300, actual: 3000000, note: '新引进企业两家。' }),
      at: 'indicator:新增就业登记人数/actual',
      diagnosis: '10000倍',
    },
    // People are counted in no unit that 100 or 666.67 of would explain.
    {
      unit: aUnit().indicator(JOBS, { target: '300人', actual: '30000人', note: '新引进企业两家。' }),
      at: 'indicator:新增就业登记人数/actual',
      diagnosis: '',
      says: '100倍',
    },
  ],
});

/** Nothing says which way days are better, and the score fits neither. */
const asked = sheetOf([
  ['2023年度项目支出绩效自评表'],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '时效指标', '平均审理天数', 71, 67.5, 20, 18.6],
  ['效益指标', '社会效益', '受益人数', '≥300人', '320人', 80, 80],
  ['总分', null, null, null, null, 100, 98.3],
]);

// The score that nobody can check may as well be what is wrong.
describeRule('total-score-mismatch', {
  silent: [],
  reports: [{ unit: asked, at: 'G5', expected: null, writes: null }],
});
