import type { Family } from './family';

export const SELF = ['self-evaluation'] as const;
const HEAD = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'];
export const INDICATORS = [
  HEAD,
  ['产出指标', '数量指标', '养护里程', '≥40公里', '42公里', 50, 50, null],
  ['效益指标', '社会效益', '受益人口', '≥400人', '420人', 40, 40, null],
];
export const form = (
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
export const TOTAL = ['总分', null, null, null, null, 100, 99.5, null];

const FUNDS = [
  ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  [null, '年度资金总额', 100, 100, 95, 10, '95%', 9.5],
];

/** The same few tables, arranged as one place or another arranges them. */
export const ARRANGED_FAMILIES: readonly Family[] = [
  {
    name: 'the unit of a figure in a column headed 单位, as lists of offices head theirs',
    rows: [
      ['2024年度项目支出绩效自评表'],
      ['项目名称', '公路养护', '实施单位', '青禾县公路站'],
      ...FUNDS,
      ['一级指标', '二级指标', '三级指标', '单位', '年度指标值', '实际完成值', '分值', '得分'],
      ['产出指标', '数量指标', '养护里程', '公里', '≥40', 42, 50, 50],
      ['效益指标', '社会效益', '受益人口', '人', '≥400', 420, 40, 40],
      ['总分', null, null, null, null, null, 100, 99.5],
    ],
    forms: SELF,
    units: ['青禾县公路站'],
    years: ['2024'],
    reads: ['D6 indicator:养护里程/unit 公里', 'F6 indicator:养护里程/actual 42'],
    findings: [],
  },
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
    name: 'funds below the indicators, with the total below both',
    rows: [
      ['2024年度项目支出绩效自评表'],
      ['项目名称', '公路养护', '实施单位', '青禾县公路站'],
      ...INDICATORS,
      ['指标得分小计', null, null, null, null, 90, 90, null],
      ...FUNDS,
      ['自评总分', null, null, null, null, 100, 98.5, null],
    ],
    forms: SELF,
    units: ['青禾县公路站'],
    years: ['2024'],
    reads: ['E8 funds/total/spent 95', 'F6 subtotal/weight 90', 'G9 total/score 98.5'],
    findings: ['G9 total-score-mismatch 99.50'],
  },
  {
    name: 'a reason in a row below its indicator, subtotals above their rows, 复核分 beside the scores, last year’s results',
    rows: [
      ['2024年度项目支出绩效自评表'],
      ['项目名称', '公路养护', '实施单位', '青禾县公路站'],
      ['一级指标', '三级指标', '2023年实际值', '2024年目标值', '2024年实际值', '完成率', '分值', '自评得分', '主管部门复核分'],
      ['产出指标小计', null, null, null, null, null, 60, 57, 56],
      ['产出指标', '养护里程', '30公里', '≥40公里', '36公里', '90%', 30, 27, 26],
      ['偏差原因及改进措施', '两处塌方未修复，计划2025年4月完工。', null, null, null, null, null, null, null],
      ['产出指标', '养护合格率', '90%', '≥95%', '96%', '101.05%', 30, 30, 30],
      ['效益指标小计', null, null, null, null, null, 40, 40, 40],
      ['效益指标', '受益人口', '380人', '≥400人', '420人', '105%', 40, 40, 40],
      ['总分', null, null, null, null, null, 100, 97, 96],
    ],
    forms: SELF,
    units: ['青禾县公路站'],
    years: ['2024'],
    reads: [
      'C5 indicator:养护里程/previousActual 30公里',
      'E5 indicator:养护里程/actual 36公里',
      'F7 indicator:养护合格率/completionRate 101.05%',
      'I5 indicator:养护里程/reviewed 26',
      'I10 total/reviewed 96',
      'G8 subtotal#2/weight 40',
    ],
    findings: [],
  },
  {
    name: 'a rubric with one column of names and its levels in rows of their own',
    rows: [
      ['2024年度青禾县农业农村局整体支出绩效自评得分表'],
      ['指标', '分值', '自评得分', '扣分原因'],
      ['一、投入', 30, 29, null],
      ['1、目标设定', 10, 10, null],
      ['2、预算配置', 20, 19, '超编1人，已申请核减'],
      ['二、产出', 70, 70, null],
      ['3、职责履行', 70, 70, null],
      ['总分', 100, 99, null],
    ],
    forms: ['rubric'],
    units: ['青禾县农业农村局'],
    years: ['2024'],
    reads: ['B3 level:投入/weight 30', 'C5 row:预算配置/score 19', 'C6 subtotal#2/score 70'],
    findings: [],
  },
  {
    name: 'an amount under an unknown word between the initial budget and what was spent, fourth levels, other words for points',
    rows: [
      ['2024年度项目支出绩效自评表'],
      ['金额单位', '万元', null, '实施单位', '青禾县公路站'],
      ['资金', null, '年初预算数', '财力核减后数', '决算数', '权数', '执行率', '本项得分'],
      [null, '年度资金总额', 110, 100, 95, 10, '95%', 9.5],
      ['一级指标', '三级指标及说明', '四级指标', '年度绩效指标值', '实绩', '比重', '考核得分', '原因'],
      ['产出指标', '养护', '里程', '≥40公里', '42公里', 50, 50, null],
      [null, null, '合格率', '≥95%', '96%', 40, 40, null],
      ['总分', null, null, null, null, 100, 99.5, null],
    ],
    forms: SELF,
    units: ['青禾县公路站'],
    years: ['2024'],
    reads: [
      'D4 funds/total/budget 100',
      'E4 funds/total/spent 95',
      'C7 indicator:合格率/name 合格率',
      'E6 indicator:里程/actual 42公里',
      'F7 indicator:合格率/weight 40',
    ],
    findings: [],
  },
  {
    name: 'a form cut off below a total in its heading: possibly incomplete, and the total is not called wrong',
    rows: [
      ['2024年度项目支出绩效自评表'],
      ['项目名称', '沟渠疏通', '实施单位', '青禾县水利站', '自评总分', 97],
      ...FUNDS,
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '得分'],
      ['产出指标（50分）', '数量指标', '疏通里程', '≥40公里', '42公里', 50],
    ],
    forms: SELF,
    units: ['青禾县水利站'],
    years: ['2024'],
    reads: ['F2 total/score 97'],
    findings: [],
  },
  {
    name: 'a form cut off in its last level: possibly incomplete, and nothing is called wrong',
    rows: [
      ['2024年度项目支出绩效自评表'],
      ['项目名称', '公路养护', '实施单位', '青禾县公路站'],
      ...FUNDS,
      HEAD,
      ['产出指标（50分）', '数量指标', '养护里程', '≥40公里', '42公里', 50, 50, null],
      ['效益指标（30分）', '社会效益', '受益人口', '≥400人', '420人', 18, 18, null],
    ],
    forms: SELF,
    units: ['青禾县公路站'],
    years: ['2024'],
    reads: ['A7 level:效益指标/weight 效益指标（30分）'],
    findings: ['A7 level-weight-mismatch'],
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
