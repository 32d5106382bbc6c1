import { describeRule } from '../../../support/describe-rule';
import { sheetOf, type Rows } from '../../../support/sheet-of';

const INDICATORS: Rows = [
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
  ['产出指标', '数量指标', '更换路灯', '≥100盏', '100盏', 60, 60],
  ['效益指标', '社会效益', '新增夜间照明街道', '≥10条', '8条', 40, 32, '两条街道管线未移交'],
];

const form = (...below: Rows) => sheetOf([['2023年度项目支出绩效自评表'], ...INDICATORS, ...below]);
const total = (score: number | string, ...besides: readonly string[]) => ['总分', null, null, null, null, 100, score, ...besides];
const headed = (grade: string) =>
  sheetOf([['2023年度项目支出绩效自评表'], ['项目名称', '路灯更换', '自评得分', 92, '自评等级', grade], ...INDICATORS]);

describeRule('grade-mismatch', {
  silent: [
    form(total(92)),
    form(total(92, '优')),
    form(total('92分（优）')),
    form(total(92), ['自评等级', null, '☑优  □良  □中  □差']),
    form(total(92), ['自评等级', null, '优√ 良 中 差']),
    // Nothing is ticked, or two: nobody can tell.
    form(total(92), ['自评等级', null, '□优  □良  □中  □差']),
    form(total(92), ['自评等级', null, '□优  ☑良  ☑中  □差']),
    form(['自评总分：92分      自评等级：优']),
    form(total(92), ['自评结论', '本项目自评得分92分，评价等级为“优”。']),
    form(total(92), ['自评结论', '项目总体完成良好，成效优于上年。']),
    form(total(92), ['备注：自评等级划分为四档：100-90（含）分为优、90-80（含）分为良、80-60（含）分为中、60分以下为差。']),
    headed('优'),
    // Points that do not come to 100 have no grade.
    sheetOf([['2023年度项目支出绩效自评表'], ...INDICATORS.slice(0, 2), ['总分', null, null, null, null, 60, 60, '中']]),
  ],
  reports: [
    { unit: form(total(92, '良')), at: 'H5', expected: '优', severity: 'error', says: '自评等级填“良”，总分92.00', writes: null },
    { unit: form(total('92分（良）')), at: 'G5', expected: '优' },
    { unit: form(total(92), ['自评等级', null, '□优  ☑良  □中  □差']), at: 'C6', expected: '优', writes: null },
    { unit: form(total(92), ['自评等级：□优 □良 ☑中 □差']), at: 'A6', expected: '优' },
    { unit: form(total(92), ['自评等级', null, '优□ 良☑ 中□ 差□']), at: 'C6' },
    { unit: form(['自评总分：92分      自评等级：中']), at: 'A5', expected: '优' },
    { unit: form(total(92), ['自评结论', '本项目自评得分92分，评价等级为“良”。']), at: 'B6', expected: '优' },
    { unit: headed('中'), at: 'F2', expected: '优' },
    // Given for a total that is wrong: once that is right the grade is wrong as well.
    { unit: form(total(82, '良')), at: 'H5', expected: '优', says: '总分92.00' },
  ],
});

describeRule('total-score-mismatch', {
  silent: [form(['自评总分：92分      自评等级：优']), form(total('92（优）'))],
  reports: [
    { unit: form(['自评总分：29分      自评等级：优']), at: 'A5', expected: '92.00', writes: '自评总分：92.00分      自评等级：优' },
    { unit: form(total('91.5（优）')), at: 'G5', expected: '92.00', writes: '92.00（优）' },
  ],
});
