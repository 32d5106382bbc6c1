import { sheetOf, type Rows } from './sheet-of';

/** A project's form: the row of 年度资金总额 from its 年初预算数 on, further rows of the funds, and an indicator of 90 points. */
export function fundsForm(total: Rows[number], ...parts: Rows) {
  return sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [null, '年度资金总额', ...total],
    ...parts,
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '修建水渠长度', '20公里', '20公里', 90, 90],
  ]);
}
