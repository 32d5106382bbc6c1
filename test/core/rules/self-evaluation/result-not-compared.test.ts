import { describeRule } from '../../../support/describe-rule';
import { sheetOf } from '../../../support/sheet-of';

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
  ],
  reports: [
    { unit: form('每季度一次', '每半年一次'), at: 'E3', severity: 'info' },
    { unit: form('Ⅲ类及以上', 'Ⅳ类'), at: 'E3' },
    { unit: form('不低于上年', '低于上年'), at: 'E3' },
  ],
});
