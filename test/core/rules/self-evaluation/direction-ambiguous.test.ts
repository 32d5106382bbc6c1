import { renamed } from '../../../support/renamed-facts';
import { describeRule } from '../../../support/describe-rule';
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
    { unit: unit.indicator('响应服务时限', { target: 95, actual: 96 }), at: 'indicator:响应服务时限/target', says: '方向及计量单位不明' },
  ],
});
