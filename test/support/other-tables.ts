import type { Rows } from './sheet-of';

/** Tables of the trade that are none of ours. */
export const OTHER_TABLES: readonly { readonly name: string; readonly rows: Rows; readonly says: RegExp }[] = [
  {
    name: 'a goal table before the year',
    rows: [
      ['部门整体绩效目标'],
      ['一级指标', '二级指标', '三级指标', '计算符号', '目标值', '度量单位', '指标值说明'],
      ['产出指标', '数量指标', '保障职工人数', '=', 116, '人', '依据充分'],
    ],
    says: /年初的绩效目标表/,
  },
  {
    name: 'a monitoring table',
    rows: [
      ['2023年1-7月项目支出绩效运行监控表'],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '1-7月执行情况', '全年预计完成情况'],
      ['产出指标', '数量指标', '宣讲场次', 10, 6, 10],
    ],
    says: /绩效运行监控表/,
  },
  {
    name: 'a list of projects',
    rows: [
      ['2023年度项目绩效自评汇总表'],
      ['序号', '项目名称', '年初预算数', '全年预算数', '全年执行数', '执行率', '自评得分'],
      [1, '道路养护', 10, 12, 11, '91.67%', 95],
      [2, '校舍维修', 20, 22, 20, '90.91%', 92],
    ],
    says: /清单或汇总表/,
  },
  {
    name: 'a project report of Hunan',
    rows: [
      ['财政支出项目绩效评价自评报告'],
      ['计划安排资金（万元）', 700, '实际到位资金（万元）', 700, '实际支出（万元）', 690, '结余（万元）', 10],
      ['其中：中央财政', 0, '其中：中央财政', 0, '其中：中央财政', 0, null, null],
      ['支出内容', null, '实际支出数', '会计凭证号', null, '备注'],
      ['劳务费', null, 50000, '1月9号', null, '养护'],
    ],
    says: /项目绩效自评报告/,
  },
];
