import type { Wording } from '../wording';

/** Why each figure is what it is; sources as published with the forms. */
export const BASIS = {
  staffControlRate: {
    zh: '财政供养人员控制率 = 在职人数 ÷ 编制数 × 100%',
    en: 'Staff control rate = actual staff ÷ authorised staff × 100%',
  },
  sameStaff: {
    zh: '自评表“财政供养人数”实际完成值应与基础数据表实际在职人数一致',
    en: 'The staff indicator’s result equals the staff in post of the base table',
  },
  sameProjects: { zh: '自评表“项目支出”应与基础数据表项目支出当年决算数一致', en: 'Project spending is the same in both annexes' },
  fullMarks: { zh: '达成的定性指标，未说明扣分原因的得满分', en: 'A target met by judgement earns full points' },
  staffSum: { zh: '合计人数 = 各类人员之和', en: 'Staff in all is the sum of its kinds' },
  sizeRate: { zh: '规模控制率 = 实际规模 ÷ 批复规模 × 100%', en: 'Size control rate = actual size ÷ approved size × 100%' },
  investmentRate: {
    zh: '投资概算控制率 = 实际投资 ÷ 预算投资 × 100%',
    en: 'Investment control rate = actual investment ÷ budgeted investment × 100%',
  },
  budgetUse: { zh: '控制率 = 决算数 ÷ 预算数 × 100%', en: 'Control rate = spent ÷ budget × 100%' },
  yearOnYear: {
    zh: '同比变动率 =（当年决算 − 上年决算）÷ 上年决算 × 100%',
    en: 'Year-on-year change = (spent − spent last year) ÷ spent last year × 100%',
  },
  threePublicChange: {
    zh: '“三公经费”变动率 =（本年 − 上年）÷ 上年 × 100%',
    en: 'Change of the three public expenses = (this year − last year) ÷ last year × 100%',
  },
  spendingSum: { zh: '合计 = 所列各项之和', en: 'A total is the sum of the items listed under it' },
  listedParts: { zh: '“其中”各项之和不超过合计', en: 'Items listed as “of which” do not exceed their total' },
  fundsSum: { zh: '年度资金总额 = 其中各项之和', en: 'Total funds = the sum of their sources' },
  splitSubtotal: { zh: '小计 = 所列各项之和', en: 'A subtotal is the sum of its items' },
  incomeSum: { zh: '按收入性质分各项之和 = 全年预算数', en: 'Income by kind adds up to the full-year budget' },
  expenditureSum: { zh: '按支出性质分各项之和 = 全年执行数', en: 'Expenditure by kind adds up to the amount spent' },
  executionRate: { zh: '执行率 = 全年执行数 ÷ 全年预算数 × 100%', en: 'Execution rate = spent ÷ full-year budget × 100%' },
  arrivalRate: { zh: '到位率 = 到位资金 ÷ 预算数 × 100%', en: 'Received rate = received ÷ budget × 100%' },
  leftOver: { zh: '结余 = 预算数（或到位资金）− 支出数', en: 'Left over = budget (or received) − spent' },
  budgetChange: { zh: '预算调整数 = 全年预算数 − 年初预算数', en: 'Change of the budget = full-year budget − initial budget' },
  integrated: {
    zh: '统筹整合资金数 = 扣除前预算数 − 扣除后预算数',
    en: 'Funds merged into others = budget before − budget after the deduction',
  },
  executionScore: { zh: '执行率得分 = 执行率 × 分值，最高不超过分值', en: 'Execution score = execution rate × points, at most the points' },
  adjustment: {
    zh: '预算调整率 =（全年预算数 − 年初预算数）÷ 年初预算数 × 100%',
    en: 'Adjustment rate = (full-year budget − initial budget) ÷ initial budget × 100%',
  },
  larger: {
    zh: '越高越好：完成值 ≥ 指标值得满分，否则 完成值 ÷ 指标值 × 分值',
    en: 'Larger is better: full points from the target on, else actual ÷ target × points',
  },
  smallerRatio: {
    zh: '越低越好：完成值 ≤ 指标值得满分，否则 指标值 ÷ 完成值 × 分值',
    en: 'Smaller is better: full points up to the target, else target ÷ actual × points',
  },
  smallerLinear: {
    zh: '越低越好：完成值 ≤ 指标值得满分，否则（1 −（完成值 − 指标值）÷ 指标值）× 分值，超过一倍不得分',
    en: 'Smaller is better: full points up to the target, else (1 − (actual − target) ÷ target) × points, 0 from twice the target on',
  },
  equal: {
    zh: '等于目标：指标值为0时，完成值 ≤ 0 得满分，否则不得分；指标值大于0时按 完成值 ÷ 指标值 × 分值，最高为分值',
    en: 'Equal: over a target of 0 all or nothing, else actual ÷ target × points, at most the points',
  },
  qualitative: {
    zh: '定性指标按达成、部分达成、未达成分档评分',
    en: 'Qualitative targets are scored in bands: achieved, partly achieved, missed',
  },
  date: { zh: '时限指标按期完成得满分，逾期应扣分', en: 'A target date met earns full points; a late one loses some' },
  indicatorScore: { zh: '按完成值与指标值计分', en: 'Scored by actual against target' },
  completion: { zh: '完成率 = 实际完成值 ÷ 指标值 × 100%', en: 'Share of the target = result ÷ target × 100%' },
  deviation: { zh: '偏差率 = 完成率 − 100%', en: 'Deviation = share of the target − 100%' },
  factor: { zh: '指标得分 = 得分系数 × 指标权重', en: 'Score = factor × points' },
  deducted: { zh: '扣分 = 分值 − 得分', en: 'Points lost = points − score' },
  scoreRate: { zh: '得分率 = 得分 ÷ 分值 × 100%', en: 'Share of the points = score ÷ points × 100%' },
  weights: { zh: '各项分值合计应为100分', en: 'All points add up to 100' },
  subtotal: { zh: '小计 = 其上各项之和', en: 'A subtotal is the sum of the rows above it' },
  goalWeight: { zh: '绩效目标标注的分值应等于其下各级指标分值之和', en: 'The points of a goal are the sum of its levels' },
  items: { zh: '其中各项之和不应超过所属指标', en: 'What itemises an indicator does not exceed it' },
  levelWeight: { zh: '一级指标分值 = 所属各指标分值之和', en: 'The points of a level are the sum of its indicators’ points' },
  total: { zh: '总分 = 各项指标得分 + 预算执行率得分', en: 'Total = scores of all indicators + execution score' },
  rubricTotal: { zh: '总分 = 各项得分之和', en: 'Total = sum of the scores' },
  rubric: { zh: '按评分标准计分', en: 'Scored by the printed standard' },
} as const satisfies Record<string, Wording>;
