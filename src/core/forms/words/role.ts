import type { Qualifier } from './qualifiers';

/** What stands under a header: the words propose a column, its content disposes. */
export type Content = 'label' | 'amount' | 'points' | 'rate' | 'value' | 'count' | 'text';

/** One way of calling a column, by what is left of its header without qualifiers: `head` alone, where any may stand in front. */
export type HeadWords = RegExp | QualifiedHead;

interface QualifiedHead {
  readonly head: RegExp;
  /** At least one of these has to stand in front. */
  readonly after?: readonly Qualifier[];
  /** None of these may stand in front. */
  readonly notAfter?: readonly Qualifier[];
}

/** The tables a form is made of. */
export type TableName = 'indicators' | 'rubric' | 'funds' | 'staff' | 'spending' | 'buildings';
/** With what stands around them, each known by the words of its own label alone. */
export type BlockName = TableName | 'goals' | 'splits' | 'heading';

/** A column of a form, defined once: vocabulary, wording, fields, amounts and mapping by hand follow from it. */
export interface RoleDefinition {
  readonly zh: string;
  readonly en: string;
  readonly content: Content;
  /** Where two columns fit, the one named by the earlier line wins. A header nobody knew is added to a line here, or to a pack. */
  readonly words: readonly HeadWords[];
  /** The role of a second such column that is about a year before. */
  readonly earlier?: string;
  /** In which blocks a person has to point it out where their header is not recognised. */
  readonly needed?: readonly TableName[];
  /** Not offered for pointing out: other roles follow from it. */
  readonly derived?: true;
}

export type BlockDefinition = Readonly<Record<string, RoleDefinition>>;

/** The names of a block's roles, in the order they are defined in. */
export function rolesOf<Role extends string>(block: Readonly<Record<Role, RoleDefinition>>): readonly Role[] {
  return Object.keys(block) as Role[];
}

/** The roles of a block whose figures are of these kinds: its amounts, its points. */
export function rolesHolding<Role extends string>(
  block: Readonly<Record<Role, RoleDefinition>>,
  ...contents: readonly Content[]
): readonly Role[] {
  return rolesOf(block).filter((role) => contents.includes(block[role].content));
}

const SHORTFALL =
  '(?:偏差|偏离|差距|差异|未(?:足额|全部|按期)?(?:完成|达[成标到]?|实现)|扣分|失分|丢分|减分|得失分|超额|变动|变化|偏低|偏慢|滞后)';
const WHY = '(?:原因|理由|事由|情况|说明|分析|依据|措施|对策|建议)';
const REASON = new RegExp(
  `^(?:.{0,10}${SHORTFALL}.{0,10}${WHY}.*|(?:存在)?问题(?:和|及|与)?(?:建议|说明|分析|原因.*)|(?:原因|理由)${WHY}?(?:及|和)?(?:改进|整改)?${WHY}?)$`,
);
/** Columns of notes, in whatever table they stand. */
export const NOTE: readonly HeadWords[] = [
  { head: REASON, notAfter: ['initial'] },
  /^(?:备注|(?:情况|其他|简要|具体|补充|佐证|备注)?说明|(?:下一步|拟?采取的)?(?:改进|整改)(?:措施|建议)|存在(?:的)?问题.*)$/,
  /^(?:自评|得分|评分|打分|评价|扣分)(?:得分|情况)?(?:说明|理由|原因)$|^(?:自评|得分)(?:情况)?依据(?:及(?:说明|理由|原因))?$|^评分依据及说明$|^(?:自评|评价)结论(?:及|和|与)(?:说明|分析)$/,
  /^(?:指标|目标)?(?:完成|实现)情况(?:及|和|的)?(?:简要)?(?:说明|分析|简述)$/,
];

/** What somebody else than the unit gave. */
const OTHERS =
  '(?:财政(?:部门|局)?|主管(?:部门|单位)|上级(?:部门|单位)?|[省市县]级|部门|绩效[科股]|[科股]室|领导小组|评审(?:组|专家)?|(?:考核|考评|评价)(?:小组|组|机构)|专家(?:组)?|第三方(?:机构)?|中介(?:机构)?|系统)';
const REVIEW = '(?:复核|复评|复审|复查|抽查|抽评|核查|核定|审核|审定|评审|考评|评价|再评价|重评|评定|终评|最终)';
const POINTS = '(?:评分|打分|得?分|得分|分值|分数)';
export const REVIEWED = new RegExp(
  `^${OTHERS}(?:${REVIEW}|自评)?${POINTS}$|^${OTHERS}?(?!最终|评价得分$|评定)${REVIEW}${POINTS}$|^${OTHERS}(?:复核|复评|审核|评审)$`,
);

/** How a score is given: `评分标准`, `计分办法`, `评价要点`. */
export const STANDARD: readonly HeadWords[] = [
  /^(?:绩效)?(?:评分|评价|计分|记分|扣分|加分|打分|评定|赋分|得分|考核|考评|评判|评审|评估|测评|衡量|自评|分值)+(?:标准|细则|规则|办法|方法|原则|要求|计算方法)(?:[及和与](?:说明|依据|分值)|说明)?$/,
  /^(?:(?:评分|评价|计分|打分)(?:要点|依据)|(?:指标|评分)?(?:解释|说明|定义|内涵|计算公式|考核要求)[及和与](?:评分)?(?:标准|细则|规则))$/,
];
