import { form, SELF, TOTAL } from './arranged-families';
import type { Family } from './family';

const FUNDS = [
  ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  [null, '年度资金总额', 100, 100, 95, 10, '95%', 9.5],
];
const HEAD = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析'];
const project = (name: string, rows: Family['rows'], more: Partial<Family> = {}): Family => ({
  name,
  rows: [['2024年度项目支出绩效自评表'], ['项目名称', '公路养护', '实施单位', '青禾县公路站'], ...rows],
  forms: SELF,
  units: ['青禾县公路站'],
  years: ['2024'],
  reads: [],
  findings: [],
  ...more,
});
const rubric = (name: string, rows: Family['rows'], more: Partial<Family> = {}): Family => ({
  name,
  rows: [['2024年度部门整体支出绩效自评评分表'], ['填报单位：青禾县公路站'], ...rows],
  forms: ['rubric'],
  units: ['青禾县公路站'],
  years: ['2024'],
  reads: [],
  findings: [],
  ...more,
});

/** Levels, what is scored under them, and scores that say more than a figure. */
export const LEVEL_FAMILIES: readonly Family[] = [
  project(
    'a level whose first row was left empty begins with it, and is no part of the one above',
    [
      ...FUNDS,
      HEAD,
      ['产出指标（50分）', '数量指标', '养护里程', '≥40公里', '42公里', 50, 50, null],
      ['效益指标（40分）', '经济效益指标', null, null, null, null, null, null],
      [null, '社会效益指标', '受益人口', '≥400人', '420人', 30, 30, null],
      [null, '可持续影响指标', '管护人员', '≥4人', '4人', 10, 10, null],
      TOTAL,
    ],
    { merges: ['A7:A9'] },
  ),
  project(
    'subtotals that are called after their level',
    [
      ...FUNDS,
      HEAD,
      ['共性指标', '数量指标', '养护里程', '≥40公里', '42公里', 50, 50, null],
      ['共性指标合计', null, null, null, null, 50, 49, null],
      ['个性指标', '社会效益指标', '受益人口', '≥400人', '420人', 40, 40, null],
      ['个性指标合计', null, null, null, null, 40, 40, null],
      TOTAL,
    ],
    { findings: ['G7 subtotal-mismatch 50.00'] },
  ),
  project('targets in brackets behind the names, where they have no column', [
    ...FUNDS,
    ['一级指标', '二级指标', '三级指标', null, '实际完成值', '分值', '得分', '偏差原因分析'],
    ['产出指标', '数量指标', '养护里程（≥40公里）', null, '42公里', 50, 50, null],
    ['效益指标', '社会效益', '受益人口(≥400人)', null, '420人', 40, 40, null],
    TOTAL,
  ]),
  project(
    'one of three columns ticked beside the results is no result',
    [
      ...FUNDS,
      ['一级指标', '三级指标', '年度指标值', '完成值', '完成情况', null, '分值', '得分'],
      [null, null, null, null, '完成', '未完成', null, null],
      ['产出指标', '养护里程', '≥40公里', '42公里', '√', null, 50, 50],
      ['效益指标', '受益人口', '≥400人', '420人', '√', null, 40, 40],
      ['总分', null, null, null, null, null, 100, 99.5],
    ],
    { merges: ['A5:A6', 'B5:B6', 'C5:C6', 'D5:D6', 'E5:F5', 'G5:G6', 'H5:H6'], reads: ['D7 indicator:养护里程/actual 42公里'] },
  ),
  project(
    'scores and amounts whose cells say more than the figure',
    [
      FUNDS[0] ?? [],
      [null, '年度资金总额', '100（不含上年结转）', '100', '95.00（含结转5.00）', 10, '95%', '10×95%=9.5'],
      HEAD,
      ['产出指标', '数量指标', '养护里程', '≥40公里', '42公里', 50, '50/50', null],
      ['效益指标', '社会效益指标', '受益人口', '≥400人', '380人', 40, '40×95%=38', '外出务工较多，已调整受益范围。'],
      ['总分', null, null, null, null, 100, '97.5/100', null],
    ],
    { reads: ['E4 funds/total/spent 95.00（含结转5.00）', 'G6 indicator:养护里程/score 50/50', 'G8 total/score 97.5/100'] },
  ),
  form([...FUNDS, ['支出构成', null, '基本支出：55', null, '项目支出：40', null, null, null]], TOTAL, {
    name: 'what the money went to in one row, each figure behind its label',
    reads: ['C5 funds/part:基本支出/spent 基本支出：55'],
    findings: [],
  }),
  form(
    [
      ['收入', '预算数', '决算数', '完成率', '支出', '预算数', '决算数', '执行率'],
      ['财政拨款收入', 60, 61, '101.67%', '基本支出', 70, 66.5, '95%'],
      ['其他收入', 40, 40, '100%', '项目支出', 30, 28.5, '95%'],
      ['合计', 100, 101, '101%', '合计', 100, 95, '95%'],
    ],
    ['总分', null, null, null, null, 90, 90, null],
    {
      name: 'what came in beside what was spent: the second is the funds, the first is said to be unread',
      reads: ['G6 funds/total/spent 95', 'F5 funds/part:项目支出/budget 30'],
      alone: ['60、61、101.67%…'],
      findings: [],
    },
  ),
  rubric(
    'points in the labels of two levels, and no column for them',
    [
      ['一级指标', '二级指标', '评分说明', '自评得分'],
      ['投入（40分）', '目标设定（20分）', '目标明确得20分', 20],
      [null, '预算编制（20分）', '编制完整得20分', 21],
      ['产出（60分）', '职责履行（60分）', '全部完成得60分', 60],
      ['合计（100分）', null, null, 101],
    ],
    { reads: ['B5 row:预算编制/weight 预算编制（20分）'], findings: ['D5 rubric-score-above-weight'] },
  ),
  rubric(
    'points and score behind each level',
    [
      ['一级指标', '分值', '得分', '二级指标', '分值', '得分', '三级指标', '分值', '得分'],
      ['投入', 40, 39, '目标设定', 40, 38, '目标合理性', 20, 20],
      [null, null, null, null, null, null, '目标明确性', 20, 19],
      ['产出', 60, 60, '职责履行', 60, 60, '任务完成率', 60, 60],
      ['合计', 100, 99, null, 100, 98, null, 100, 99],
    ],
    {
      merges: ['A4:A5', 'B4:B5', 'C4:C5', 'D4:D5', 'E4:E5', 'F4:F5'],
      reads: ['I5 row:目标明确性/score 19'],
      findings: ['F4 subtotal-mismatch 39.00'],
    },
  ),
  rubric('grades beside the points, one ticked a row', [
    ['指标名称', '权重', '优（100%）', '良（80%）', '得分'],
    ['日常养护', 50, '√', null, 50],
    ['群众满意度', 50, null, '√', 40],
    ['合计', 100, null, null, 90],
  ]),
  rubric(
    'a rubric without a total, cut off in its last level: the levels before it are whole',
    [
      ['一级指标', '分值', '二级指标', '分值', '三级指标', '分值', '评价标准', '得分'],
      ['投入', 12, '预算配置', 12, '在职人员控制率', 5, '控制率不超过100%计5分。', 5],
      [null, null, null, null, '三公经费变动率', 9, '变动率不超过0计9分。', 9],
      ['过程', 60, '预算执行', 20, '预算完成率', 80, '100%计满分。', 8],
    ],
    {
      merges: ['A4:A5', 'B4:B5', 'C4:C5', 'D4:D5'],
      findings: ['B4 subtotal-mismatch', 'D4 subtotal-mismatch', 'B6 subtotal-mismatch 80', 'D6 subtotal-mismatch 80'],
    },
  ),
];
