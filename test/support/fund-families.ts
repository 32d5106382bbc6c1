import { form, INDICATORS, SELF, TOTAL } from './arranged-families';
import type { Family } from './family';

/** Funds that stand otherwise than as a total with its parts below. */
export const FUND_FAMILIES: readonly Family[] = [
  {
    name: 'funds in pairs side by side, points of the rate among them, and the total in one cell beside its label',
    rows: [
      ['2024年度项目支出绩效自评表'],
      ['项目名称', '公路养护', '实施单位', '青禾县公路站'],
      ['年初预算数（元）', 90000, '预算调整数（元）', 10000, '全年预算数（元）', 100000, '全年执行数（元）', 95000],
      ['预算执行率', '95.00%', '其中：市级资金（元）', 40000, '其中：县级资金（元）', 60000, '分值10分', '得分：9.5'],
      ...INDICATORS,
      ['自评总分', 99.6],
    ],
    merges: ['B8:H8'],
    forms: SELF,
    units: ['青禾县公路站'],
    years: ['2024'],
    reads: [
      'D3 funds/total/adjustment 10000',
      'B4 funds/total/rate 95.00%',
      'D4 funds/part:市级资金/budget 40000',
      'G4 funds/total/weight 分值10分',
      'B8 total/score 99.6',
    ],
    findings: ['B8 total-score-mismatch 99.50'],
  },
  form(
    [
      ['项目', null, '全年预算数', '全年执行数', '执行率', '分值', '得分', null],
      ['收入总计', null, 120, 120, '100%', '—', '—', null],
      ['财政拨款收入', null, 100, 100, '100%', '—', '—', null],
      ['其他收入', null, 20, 20, '100%', '—', '—', null],
      ['支出总计', null, 120, 114, '95%', 10, 9.5, null],
      ['基本支出', null, 80, 78, '97.5%', '—', '—', null],
      ['项目支出', null, 40, 36, '90%', '—', '—', null],
    ],
    TOTAL,
    {
      name: 'what came in above what was spent, each with a total: the points are those of the second',
      reads: ['F7 funds/total/weight 10', 'C5 funds/part:财政拨款收入/budget 100'],
      findings: [],
    },
  ),
  form(
    [
      ['项目', null, '预算数', '执行数', '执行率', '分值', '得分', null],
      ['一、上年结余', null, 30, 30, '—', '—', '—', null],
      ['二、本年收入', null, 120, 121, '100.83%', '—', '—', null],
      ['三、本年支出', null, 100, 95, '95%', 10, 9.5, null],
      ['四、本年收支结余', null, 20, 26, '—', '—', '—', null],
      ['五、年末滚存结余', null, 50, 56, '—', '—', '—', null],
    ],
    TOTAL,
    {
      name: 'a fund with what it had, received, spent and has left: its spending is the total, the others are no part of it',
      reads: ['D6 funds/total/spent 95', 'F6 funds/total/weight 10'],
      alone: ['30', '30', '20', '26', '50', '56'],
      findings: [],
    },
  ),
  {
    name: 'numbers and levels in columns of their own, and points of the rate below the tasks',
    rows: [
      ['2024年度单位整体支出绩效自评表'],
      ['单位名称', '青禾县公路站'],
      ['任务名称', '完成情况', '全年预算数', '全年执行数', '执行率'],
      ['道路养护', '按期', 60, 57, '95%'],
      ['桥梁检测', '按期', 40, 38, '95%'],
      ['合计', null, 100, 95, '95%'],
      ['预算执行率得分', '分值', 10, '得分', 9.5],
      ['序号', '指标名称', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
      ['一', '产出指标', null, null, 60, 60, null],
      [1, '养护里程', '≥40公里', '42公里', 40, 40, null],
      [2, '检测桥梁', '≥6座', '6座', 20, 20, null],
      ['二', '效益指标', null, null, 30, 30, null],
      [1, '受益人口', '≥400人', '420人', 30, 30, null],
      ['合计', null, null, null, 100, 99.5, null],
    ],
    forms: SELF,
    units: ['青禾县公路站'],
    years: ['2024'],
    reads: ['E7 funds/total/score 9.5', 'E9 level:产出指标/weight 60', 'F12 subtotal#2/score 30'],
    findings: [],
  },
  form(
    [
      ['年度预算（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      [null, '年度资金总额', 100, 100, 95, 10, '95%', 9.5],
      ['其中：基本支出：75', null, null, null, '项目支出：20'],
    ],
    TOTAL,
    {
      name: 'both kinds of spending beside one another below the funds, each in a cell with its figure',
      reads: ['A5 funds/part:基本支出/spent 其中：基本支出：75', 'E5 funds/part:项目支出/spent 项目支出：20'],
      findings: [],
    },
  ),
  form(
    [
      ['所属单位', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      ['合计', null, 100, 100, 95, 10, '95%', 9.5],
      ['县局机关', null, 60, 60, 57, '—', '95%', '—'],
      ['养护中心', null, 40, 40, 38, '—', '95%', '—'],
    ],
    TOTAL,
    {
      name: 'funds with a line for each unit of a department, above its indicators',
      reads: ['C4 funds/total/initial 100', 'E6 funds/part:养护中心/spent 38'],
      findings: [],
    },
  ),
];
