import type { Wording } from '../wording';

/** What people call the columns of each form, whatever words its header uses. */
export const INDICATOR_WORDING = {
  name: { zh: '指标名称', en: 'indicator' },
  target: { zh: '年度指标值', en: 'target' },
  actual: { zh: '实际完成值', en: 'actual' },
  weight: { zh: '分值', en: 'points' },
  score: { zh: '得分', en: 'score' },
  note: { zh: '偏差说明', en: 'deviation note' },
  direction: { zh: '指标方向', en: 'direction' },
  unit: { zh: '计量单位', en: 'unit' },
  standard: { zh: '评分标准', en: 'scoring standard' },
} as const satisfies Record<string, Wording>;

export const FUNDS_WORDING = {
  initial: { zh: '年初预算数', en: 'initial budget' },
  budget: { zh: '全年预算数', en: 'budget' },
  spent: { zh: '全年执行数', en: 'spent' },
  weight: { zh: '分值', en: 'points' },
  rate: { zh: '执行率', en: 'execution rate' },
  score: { zh: '得分', en: 'score' },
  note: { zh: '偏差说明', en: 'deviation note' },
} as const satisfies Record<string, Wording>;

export const STAFF_WORDING = {
  authorised: { zh: '编制数', en: 'authorised staff' },
  actual: { zh: '实际在职人数', en: 'staff in post' },
  controlRate: { zh: '财政供养人员控制率', en: 'staff control rate' },
} as const satisfies Record<string, Wording>;

export const PERIOD_WORDING = {
  previous: { zh: '上年决算数', en: 'spent last year' },
  budget: { zh: '当年预算数', en: 'budget' },
  spent: { zh: '当年决算数', en: 'spent' },
} as const satisfies Record<string, Wording>;

export const BUILDING_WORDING = {
  approvedSize: { zh: '批复规模', en: 'approved size' },
  actualSize: { zh: '实际规模', en: 'actual size' },
  sizeRate: { zh: '规模控制率', en: 'size control rate' },
  budgetInvestment: { zh: '预算投资', en: 'budgeted investment' },
  actualInvestment: { zh: '实际投资', en: 'actual investment' },
  investmentRate: { zh: '投资概算控制率', en: 'investment control rate' },
} as const satisfies Record<string, Wording>;

export const GOAL_WORDING = {
  expected: { zh: '预期目标', en: 'goals' },
  achieved: { zh: '实际完成情况', en: 'goals achieved' },
} as const satisfies Record<string, Wording>;

export const HEADING_WORDING = {
  title: { zh: '标题', en: 'title' },
  unit: { zh: '单位名称', en: 'reporting unit' },
  preparer: { zh: '填表人', en: 'prepared by' },
  date: { zh: '填报日期', en: 'date' },
  phone: { zh: '联系电话', en: 'telephone' },
  measures: { zh: '厉行节约保障措施', en: 'saving measures' },
} as const satisfies Record<string, Wording>;
