import { form, INDICATORS, SELF, TOTAL } from './arranged-families';
import type { Family } from './family';

const BY_POINTS = ['总分', null, null, null, null, 90, 90, null];

/** As places print their forms, and units leave them. */
export const PRINTED_FAMILIES: readonly Family[] = [
  {
    name: 'a table of points above that of the indicators, whose standards speak of other forms',
    rows: [
      ['2024年度财政项目绩效目标自评表'],
      ['项目实施单位', '青禾县公路站', null, '自评总分：98'],
      ['项目权重', '评价内容', '分值', '自评分', '复核分', '评价标准及依据'],
      ['项目管理（15分）', '财务制度', 5, 5, null, '有制度5分；没有不得分。'],
      [null, '运行监管', 10, 10, null, '1.有监管记录5分；2.填报《项目绩效监控表》5分。没有不得分。'],
      ['一级指标', '二级指标', '三级指标', '年初指标值', '年终完成值', '自评分', '复核分', '评价标准'],
      ['产出指标（45分）', '数量指标（45分）', '养护里程', '40公里', '42公里', 45, null, null],
      ['效益指标（40分）', '社会效益（40分）', '受益人口', '400人', '380人', 38, null, '外出务工较多，已调整。'],
    ],
    forms: SELF,
    units: ['青禾县公路站'],
    years: ['2024'],
    reads: ['D5 indicator:运行监管/score 10', 'F7 indicator:养护里程/score 45'],
    findings: [],
  },
  form(
    [
      ['资金安排（万元）', '资金结构', '预算安排', null, null, '拨付情况', null, '结余情况'],
      [
        null,
        null,
        '年初部门预算安排金额（含结转）①',
        '年中调整金额②',
        '小计③=①+②',
        '年度拨付金额④',
        '支出实现率（%）⑤=④/③',
        '本年度结余金额⑥=③-④',
      ],
      [null, '财政资金小计', 60, 40, 100, 95, 95, 5],
      [null, '①项目支出', 20, 0, 20, 20, 100, 0],
      [null, '②基本支出', 40, 40, 80, 75, 93.75, 5],
      [null, '2.单位其它收入', 0, 0, 0, 0, 0, 0],
      [null, '合计', 60, 40, 100, 95, 95, 5],
    ],
    BY_POINTS,
    {
      name: 'columns by circled numbers: what was paid out is what was spent, and 2. is no part of ① and ②',
      merges: ['C3:E3', 'F3:G3', 'B3:B4'],
      reads: ['F9 funds/total/spent 95', 'D9 funds/total/adjustment 40', 'E7 funds/part:基本支出/budget 80'],
      findings: ['E9 budget-adjustment-unexplained'],
    },
  ),
  form(
    [
      ['预算执行情况（万元）', null, '预算数：', 100, '执行数：', 95, '执行率', '95%'],
      [null, null, '其中：中央补助', 100, '其中：中央补助', 95, null, null],
      [null, null, '地方资金', '万元', '地方资金', '万元', null, null],
    ],
    BY_POINTS,
    { name: 'the unit printed where a figure was to stand is no figure', reads: ['D3 funds/total/budget 100'], findings: [] },
  ),
  form(
    [
      ['预算执行情况（万元）', '转移支付预算数（A）', '5.8', '预算执行率（B/A）', null, '100%', null, null],
      [null, '转移支付执行数（B）', '5.8', null, null, null, null, null],
    ],
    BY_POINTS,
    {
      name: 'budget above spending, the rate beside both',
      merges: ['A3:A4', 'D3:E4', 'F3:F4'],
      reads: ['C4 funds/total/spent 5.8', 'F3 funds/total/rate 100%'],
      findings: [],
    },
  ),
  form(
    [
      ['资金情况（元）', '年初预算数', '全年预算数', '全年执行数', '执行率', '执行率权重', '执行率得分', null],
      ['年度总金额', 1000, 2000, 1900, null, null, null, null],
      ['其中：财政拨款', 1000, 2000, 1900, 95, 10, 9.5, null],
      ['一般公共预算', 1000, 2000, 1900, 95, null, null, null],
    ],
    TOTAL,
    {
      name: 'rate and points on the row of 财政拨款, of which the next row says the same again',
      reads: ['F5 funds/part:财政拨款/weight 10'],
      findings: ['C4 budget-adjustment-unexplained'],
    },
  ),
  form(
    [
      ['部门预算执行（万元）', null, '年初预算数', '全年预算数', '全年执行数', '执行率', '执行率权重', '执行率得分'],
      ['年度总金额', null, null, null, null, null, null, null],
      ['其中：财政拨款', null, null, null, null, '95', '10', '9.5'],
    ],
    TOTAL,
    { name: 'a total left blank above the row that has the rate and its points', reads: ['F5 funds/total/rate 95'], findings: [] },
  ),
  {
    name: 'a goal that each row says again, a filler row among them, and amounts kept as text',
    rows: [
      ['2024年度项目支出绩效自评表'],
      ['单位名称：青禾县公路站'],
      ['预算执行情况（20分）', null, null, '预算数（A）', '执行数（B）', '执行率（B/A）', '得分（20分*执行率）'],
      [null, '年度财政资金总额', null, '1000', '1000', '100%', '20'],
      ['年度绩效目标（80分）', '一级指标', '二级指标', '三级指标', '年初目标值（A）', '实际完成值（B）', '得分'],
      ['年度绩效目标（80分）', '产出指标（50分）', '数量指标', '养护里程', '40公里', '42公里', 50],
      ['年度绩效目标（80分）', '产出指标（50分）', null, null, null, null, null],
      ['年度绩效目标（80分）', '效益指标（30分）', '社会效益', '受益人口', '400人', '420人', 30],
      ['总分（100分）', null, null, null, null, null, 100],
    ],
    forms: SELF,
    units: ['青禾县公路站'],
    years: ['2024'],
    reads: ['D4 funds/total/budget 1000'],
    findings: [],
  },
  {
    name: 'what was planted below a heading with the points, without 其中',
    rows: [
      ['2024年度项目支出绩效自评表'],
      ['单位名称：青禾县公路站'],
      ['一级指标', '二级指标', '三级指标', '分值', '年度指标值', '实际完成值', '得分', '未完成原因'],
      ['产出指标', '数量指标', '★补助养护里程', 60, null, null, 60, null],
      [null, null, '    乡道', null, '20公里', '20公里', null, null],
      [null, null, '    村道', null, '22公里', '22公里', null, null],
      ['效益指标', '社会效益', '受益人口', 40, '400人', '420人', 40, null],
      ['总分', null, null, 100, null, null, 100, null],
    ],
    forms: SELF,
    units: ['青禾县公路站'],
    years: ['2024'],
    reads: ['E5 indicator:乡道/target 20公里'],
    findings: [],
  },
  {
    name: 'numbers of rows and columns, beside which other words stand, and goals below their labels',
    rows: [
      ['2024年度转移支付绩效自评表'],
      ['资金使用单位', '青禾县公路站'],
      ['资金情况（万元）', '行次', '全年预算数', '全年执行数', '预算执行率', '所需材料'],
      ['列次', '0', 1, 2, 3, '材料'],
      ['年度资金总额', 1, 100, 95, '95%', '文件'],
      ['总体目标', '年初设定目标', null, '全年实际完成情况', null, null],
      [null, '养护农村公路40公里，保障出行。', null, '完成养护42公里', null, null],
      ...INDICATORS.map((row) => [row[0] ?? null, ...row.slice(2, 5), null, null]),
    ],
    merges: ['B6:C6', 'D6:F6', 'B7:C7', 'D7:F7'],
    forms: SELF,
    units: ['青禾县公路站'],
    years: ['2024'],
    reads: ['D7 goals/achieved 完成养护42公里', 'D5 funds/total/spent 95'],
    findings: [],
  },
];
