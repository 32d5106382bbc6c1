import type { Family } from './family';

const SELF = ['self-evaluation'] as const;
const HEAD = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'];
const INDICATORS = [
  HEAD,
  ['产出指标', '数量指标', '养护里程', '≥40公里', '42公里', 50, 50, null],
  ['效益指标', '社会效益', '受益人口', '≥400人', '420人', 40, 40, null],
];
const form = (
  funds: Family['rows'],
  total: Family['rows'][number],
  more: Omit<Family, 'name' | 'rows' | 'forms' | 'units' | 'years'> & { name: string },
): Family => ({
  ...more,
  rows: [['2024年度项目支出绩效自评表'], ['项目名称', '公路养护', '实施单位', '青禾县公路站'], ...funds, ...INDICATORS, total],
  forms: SELF,
  units: ['青禾县公路站'],
  years: ['2024'],
});
const TOTAL = ['总分', null, null, null, null, 100, 99.5, null];

/** The same few tables, arranged as one place or another arranges them. */
export const ARRANGED_FAMILIES: readonly Family[] = [
  form(
    [
      ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      [null, '年度资金总额', 100, 100, 95, 10, '95%', 9.5],
      [null, '其中：财政拨款', 80, 80, 75, '-', '93.75%', '-'],
      [null, '其中：中央补助', 50, 50, 47, '-', '94%', '-'],
      [null, '省级补助', 30, 30, 29, '-', '96.67%', '-'],
      [null, '其他资金', 20, 20, 20, '-', '100%', '-'],
    ],
    TOTAL,
    {
      name: 'parts of a part of the funds, one of them wrong in one column',
      reads: ['C6 funds/part:中央补助/initial 50', 'E7 funds/part:省级补助/spent 29'],
      findings: ['E5 funds-total-mismatch'],
    },
  ),
  form(
    [
      ['预算执行情况', null, '年初预算', '调整预算', '执行数', '执行率', '分值', '得分'],
      [null, '部门支出总额', 100, 100, 95, '95%', 10, 9.5],
      [null, '基本支出', 60, 60, 60, '100%', null, null],
      [null, '其中：人员经费', 40, 40, 40, '100%', null, null],
      [null, '公用经费', 20, 20, 20, '100%', null, null],
      [null, '项目支出', 40, 40, 35, '87.5%', null, null],
    ],
    TOTAL,
    { name: 'funds by 基本支出, 公用经费 and 项目支出 are no base table', reads: ['D7 funds/part:公用经费/budget 20'], findings: [] },
  ),
  form(
    [
      ['预算资金（万元）', null, '年初预算数', 110, '调整后预算数', 100, '全年执行数', 95],
      [null, null, '预算执行率', '95%', '执行率分值', 10, '执行率得分', 9.5],
    ],
    TOTAL,
    {
      name: 'funds in pairs over two rows',
      reads: ['F3 funds/total/budget 100', 'D4 funds/total/rate 95%', 'H4 funds/total/score 9.5'],
      findings: [],
    },
  ),
  form(
    [
      ['资金情况（万元）', '资金来源', '合计', '中央财政', '省级财政', '其他资金'],
      [null, '年初预算数', 100, 60, 30, 10],
      [null, '全年预算数', 100, 60, 30, 10],
      [null, '全年执行数', 95, 58, 27, 10],
      [null, '执行率', '95%', '96.67%', '90%', '100%'],
      [null, '分值', 10, null, '得分', 9.5],
    ],
    TOTAL,
    {
      name: 'funds on their side: sources beside one another, amounts below one another',
      reads: [
        'C6 funds/total/spent 95',
        'E5 funds/part:省级财政/budget 30',
        'D7 funds/part:中央财政/rate 96.67%',
        'F8 funds/total/score 9.5',
      ],
      findings: [],
    },
  ),
  form(
    [
      ['预算资金\n（万元）', '资金来源', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      [null, '年度资金总额', 110, 100, 95, 10, '95%', 9.5],
      [null, '其中：当年财政拨款', 110, 100, 95, null, '95%', null],
    ],
    TOTAL,
    {
      name: 'a heading 预算资金 merged down beside the funds is no column',
      merges: ['A3:A5'],
      reads: ['D4 funds/total/budget 100'],
      findings: [],
    },
  ),
  {
    ...form(
      [
        ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
        [null, '年度资金总额', 100, 100, 95, 10, '95%', 9.5],
      ],
      ['合计', null, null, null, null, 90, 90, null],
      { name: '合计 of the indicators above 总分', reads: ['F8 subtotal/weight 90', 'G9 total/score 99.5'], findings: [] },
    ),
    rows: [
      ['2024年度项目支出绩效自评表'],
      ['项目名称', '公路养护', '实施单位', '青禾县公路站'],
      ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      [null, '年度资金总额', 100, 100, 95, 10, '95%', 9.5],
      ...INDICATORS,
      ['合计', null, null, null, null, 90, 90, null],
      ['总分（含预算执行率得分）', null, null, null, null, 100, 99.5, null],
    ],
  },
  {
    name: 'points of three levels, each with its column and its total',
    rows: [
      ['2024年度部门整体支出绩效自评表', null, null, null, null, null, null, null, null, '单位：青禾县文旅局'],
      ['一级指标', '权重', '二级指标', '权重', '三级指标', '权重', '目标值', '完成值', '得分', '说明'],
      ['履职效能', 60, '整体效能', 40, '文化活动场次', 20, '≥60场', '63场', 20, null],
      [null, null, null, null, '接待游客', 20, '≥80万人次', '82万人次', 20, null],
      [null, null, '专项效能', 20, '开放天数', 20, '≥300天', '312天', 20, null],
      ['社会效应', 40, '满意度', 40, '游客满意度', 40, '≥90%', '93%', 40, null],
      ['合计', 100, null, 100, null, 100, null, null, 100, null],
    ],
    forms: SELF,
    units: ['青禾县文旅局'],
    years: ['2024'],
    reads: ['B3 level:履职效能/weight 60', 'D5 group#2/weight 20', 'B7 group#4/weight 100', 'D7 group#5/weight 100'],
    findings: [],
  },
];
