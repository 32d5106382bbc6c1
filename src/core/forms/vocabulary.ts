import { remembered } from './remembered';

/**
 * The words by which columns are recognised, as `labelOf` leaves them: without white space, full-width forms and
 * trailing brackets. A role may have several lines; where two columns fit it, the earlier line wins. A header met on a
 * form nobody here knew is added to its line, and to the table of its test.
 */
export interface Vocabulary<Role extends string> {
  /** The role a label names: the first line that fits; null when none does. */
  readonly roleOf: (label: string) => NamedRole<Role> | null;
}

/** `rank` is the number of the line that fits; it says which of two columns with the same role is meant. */
export interface NamedRole<Role extends string> {
  readonly role: Role;
  readonly rank: number;
}

function vocabulary<Role extends string>(lines: readonly (readonly [Role, RegExp])[]): Vocabulary<Role> {
  const named = lines.map(([role, pattern], rank) => ({ role, rank, pattern }));
  const roleOf = remembered((label) => named.find(({ pattern }) => pattern.test(label)) ?? null);
  return { roleOf: (label) => (label.length > LONGEST_LABEL ? null : roleOf(label)) };
}

/** Longer texts are sentences. */
const LONGEST_LABEL = 30;

export type IndicatorRole =
  | 'level1'
  | 'level2'
  | 'level3'
  | 'name'
  | 'level1Weight'
  | 'target'
  | 'adjustedTarget'
  | 'actual'
  | 'weight'
  | 'score'
  | 'note'
  | 'direction'
  | 'unit'
  | 'standard';

const NOTE_ABOUT = '(?:偏差|偏离|未完成|未达成|未达标|未实现|扣分|失分|得失分|差异|超额|变动)';
const REASON_NOTE = new RegExp(
  `^(?:.{0,6}${NOTE_ABOUT}.{0,8}(?:原因|情况|说明|分析|依据|措施).*|原因(?:分析|说明)?(?:及|和)?(?:改进|整改)?(?:措施)?)$`,
);
const LOOSE_NOTE = /^(?:备注|(?:情况|其他|自评|得分|扣分)?说明|(?:拟采取的)?(?:改进|整改)措施)$/;

export const INDICATOR_COLUMNS = vocabulary<IndicatorRole>([
  ['level1', /^(?:一级|1级|第一级)(?:绩效|评价)?(?:指标)?(?:名称)?$/],
  ['level2', /^(?:二级|2级|第二级)(?:绩效|评价)?(?:指标)?(?:名称)?$/],
  ['level3', /^(?:三级|3级|四级|4级|第三级)(?:绩效|评价)?(?:指标)?(?:名称|内容)?$/],
  ['name', /^(?:(?:绩效|具体|评价|考核|自评)?指标(?:名称|内容)|(?:具体|评价|考核|自评)指标)$/],
  ['name', /^(?:绩效)?指标$/],
  ['adjustedTarget', /^(?:全年|年中)?\(?调整后?的?\)?(?:年度|绩效)?(?:指标|目标)值$/],
  ['target', /^(?:本?年度?|当年|全年|年初|预期|计划|绩效|设定|原定|\(调整\))*(?:指标|目标)(?:指标|目标)?值$/],
  ['target', /^(?:(?:年度)?(?:计划|预期|目标)(?:完成)?(?:值|数)|指标要求|(?:年度|预期|年初设定|绩效)目标|目标|计划指标)$/],
  ['actual', /^(?:本?年度?|当年|全年|年末|指标|目标|自评)*(?:实际|完成|实现)(?:完成|实现|达到|完成的)?(?:指标|目标)?(?:值|数)$/],
  ['actual', /^(?:(?:全年|年度|实际|指标|目标)*(?:实际)?(?:完成|实现)(?:情况|结果)?|实际(?:情况|值|数))$/],
  ['standard', /^(?:(?:评分|评价|计分|扣分|打分|评定|赋分|得分)(?:标准|细则|规则|办法|方法)(?:及说明|说明)?)$/],
  ['standard', /^(?:(?:评分|评价|计分)(?:要点|依据)|指标(?:解释|说明|定义|内涵)(?:及评分标准)?)$/],
  ['weight', /^(?:(?:参考|标准|指标|权重|规定|设定|应得)?分值(?:权重)?|(?:指标|分值)?权重(?:分)?|标准分|满分值?|配分|分数)$/],
  ['score', /^(?:自评|自我评价|单位自评|部门自评|自评价)(?:得分|分值|分数|分)?(?:情况)?$/],
  ['score', /^(?:(?:实际|指标|最终)?得分(?:情况)?|评分|实得分|评价得分)$/],
  ['direction', /^(?:指标|计算|运算|绩效|评价)?(?:性质|符号|方向|运算符|比较符)$/],
  ['unit', /^(?:度量|计量|指标|数值|指标值)?单位$/],
  ['note', REASON_NOTE],
  ['note', LOOSE_NOTE],
]);

export type FundsRole = 'initial' | 'budget' | 'spent' | 'weight' | 'rate' | 'score' | 'note';

export const FUNDS_COLUMNS = vocabulary<FundsRole>([
  ['initial', /^(?:年初|期初)(?:部门)?(?:批复|安排|核定|下达)?(?:预算|资金)?(?:数|额|金额|安排数|批复数)?$/],
  ['budget', /^(?:全年|年度|本年度?|当年|\(?调整后?的?\)?|总)*预算(?:总)?(?:数|额|金额|安排数|资金)$/],
  ['budget', /^(?:全年|调整后的?|调整)+预算$/],
  ['budget', /^(?:年度|本年度?|当年|总)*预算$/],
  ['budget', /^(?:全年(?:资金)?总额|调整(?:数|后金额)|(?:实际)?到位(?:数|资金|金额))$/],
  ['spent', /^(?:全年|年度|本年度?|当年|实际|预算|资金)*(?:执行|支出|使用|完成)(?:数|额|金额|资金)$/],
  ['spent', /^(?:全年|年度|本年度?|当年|实际)*(?:执行|支出|使用|完成)$/],
  ['weight', /^(?:(?:参考|标准|指标)?分值(?:权重)?|(?:(?:预算)?执行率)?权重(?:分值?)?|(?:预算)?执行率分值|标准分|满分值?)$/],
  ['rate', /^(?:(?:预算|资金|全年|实际|年度|全年预算)*(?:执行|支出|使用|完成)率)$/],
  ['score', /^(?:(?:自评|实际|指标|(?:预算)?执行率?)?得分|自评分[值数]?|评分)$/],
  ['note', REASON_NOTE],
  ['note', LOOSE_NOTE],
]);

export type BuildingRole = 'approvedSize' | 'actualSize' | 'sizeRate' | 'budgetInvestment' | 'actualInvestment' | 'investmentRate';

export const BUILDING_COLUMNS = vocabulary<BuildingRole>([
  ['approvedSize', /^(?:批复|批准|核定|计划)(?:建设)?(?:规模|面积)$/],
  ['actualSize', /^实际(?:建设)?(?:规模|面积)$/],
  ['sizeRate', /^(?:建设)?(?:规模|面积)控制率$/],
  ['budgetInvestment', /^(?:预算|概算|批复|计划)(?:总)?投资(?:额|概算)?$/],
  ['actualInvestment', /^(?:实际|决算|完成)(?:总)?投资(?:额)?$/],
  ['investmentRate', /^(?:投资)?(?:概算|预算)?控制率$/],
]);

export type GoalRole = 'expected' | 'achieved';

export const GOAL_COLUMNS = vocabulary<GoalRole>([
  ['expected', /^(?:年度)?(?:总体)?(?:预期|年初设定|年初|设定)(?:绩效)?目标$/],
  ['achieved', /^(?:目标|全年|年度)*(?:实际)?完成情况$/],
]);

export type StaffRole = 'authorised' | 'actual' | 'controlRate';

export const STAFF_COLUMNS = vocabulary<StaffRole>([
  ['authorised', /^(?:核定|批复|人员|单位)?编制(?:人?数|人员数?)?$/],
  ['actual', /^(?:\d{4}年度?|本年度?|当年|年末)?(?:末)?(?:实际|实有)?(?:在职|在编|在岗|实有)(?:在编)?(?:人员)?(?:人?数|人员数?)?$/],
  ['controlRate', /^(?:财政供养人员|在职人员|人员)?控制率$/],
]);
