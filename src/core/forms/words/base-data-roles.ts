import { NOTE, type BlockDefinition } from './role';

/** 财政供养人员. */
export const STAFF = {
  authorised: {
    zh: '编制数',
    en: 'authorised staff',
    needed: ['staff'],
    content: 'count',
    words: [
      /^(?:编[办委]|核定|批[复准]|财政供养(?:人员)?|在职人员|在编|人员|单位|定编|定员|总)*(?:编制|定编|定员|核编)(?:人?数|总数|员额|人员数?)?$/,
    ],
  },
  actual: {
    zh: '实际在职人数',
    en: 'staff in post',
    earlier: 'previous',
    needed: ['staff'],
    content: 'count',
    words: [
      /^(?:末|财政供养(?:人员)?|实际|实有|在职|在编|在岗|在册|职工)*(?:实有|在职|在编|在岗|在册)(?:实有|职工|人员)?(?:人?数|人员数?)?$/,
      /^(?:实际|财政)?供养(?:实有)?(?:人数|人员数?)$|^职工人数$|^实有数$/,
      { head: /^(?:数|职工人数|人数|人员数?)$/, after: ['actual'] },
    ],
  },
  controlRate: {
    zh: '财政供养人员控制率',
    en: 'staff control rate',
    content: 'rate',
    words: [/^(?:财政供养人员|在职人[员数]|人员|编制|在编人员)*(?:编制)?(?:控制(?:比?率|比例)|使用率)$|^[在满]编率$/],
  },
  previous: { zh: '上年在职人数', en: 'staff last year', content: 'count', words: [] },
  change: {
    zh: '人员变动率',
    en: 'change of the staff',
    content: 'rate',
    words: [/^(?:在职)?(?:人员|人数)?(?:变动|增减|变化)(?:比?率|比例|幅度)$/],
  },
  retired: { zh: '离退休人数', en: 'retired staff', content: 'count', words: [/^(?:实有)?(?:离退休|退休|离休)(?:人员)?(?:人?数)?$/] },
  others: {
    zh: '其他人员数',
    en: 'other people paid',
    content: 'count',
    words: [/^(?:遗属|临聘|编外|聘用|临时|其他|长期聘用|劳务派遣)(?:人员)?(?:人?数)$|^(?:遗属|临聘|编外|聘用|临时)人员$/],
  },
} as const satisfies BlockDefinition;

/** What stands around the word for an amount of money, in any order and number. */
const OF_MONEY = '(?:部门|单位|财政|支出|资金|金额|经费|安排|批复|调整后?的?|实际|全年|年度|总|[(]|[)]|万元|元)*';
const AMOUNT = '(?:数|额|金额|总额)?(?:[(][^()]*[)])?';
const BUDGET = new RegExp(`^${OF_MONEY}(?:预算|计划)(?:安排|批复|调整|下达|支出)*${AMOUNT}$`);
const COMPARED = '增减|变动|变化|增长|下降|压减|降低|同比|比上年|较上年';

/** 经费控制情况: three years of each kind of spending, of which the year tells which it is. */
export const SPENDING = {
  name: {
    zh: '项目',
    en: 'item',
    needed: ['spending'],
    content: 'label',
    words: [/^(?:(?:支出|经费|费用)?(?:项目|科目|内容|类别|名称|事项)(?:名称)?|序号?|行次|编号|项次|(?:计量)?单位)$/],
  },
  previous: { zh: '上年决算数', en: 'spent last year', content: 'amount', words: [] },
  initial: { zh: '年初预算数', en: 'initial budget', content: 'amount', words: [{ head: BUDGET, after: ['initial'] }] },
  budget: {
    zh: '当年预算数',
    en: 'budget',
    needed: ['spending'],
    content: 'amount',
    words: [
      { head: BUDGET, notAfter: ['initial'] },
      { head: new RegExp(`^${AMOUNT}$`), after: ['expected'] },
    ],
  },
  spent: {
    zh: '当年决算数',
    en: 'spent',
    needed: ['spending'],
    content: 'amount',
    words: [
      new RegExp(`^${OF_MONEY}(?:决算|执行|完成|发生|实际支出|支出决算)(?:支出)?${AMOUNT}$`),
      new RegExp(`^${OF_MONEY}(?:支出|实际)(?:数|额|金额|总额)(?:[(][^()]*[)])?$`),
      { head: new RegExp(`^(?:支出)?${AMOUNT}$`), after: ['actual'] },
    ],
  },
  rate: { zh: '预算控制率', en: 'share of the budget spent', content: 'rate', words: [/(?:控制|执行|完成|支出|使用)率/] },
  deviation: { zh: '预决算差异率', en: 'deviation from the budget', content: 'rate', words: [/(?:差异|偏差)率/] },
  change: {
    zh: '较上年增减率',
    en: 'change on last year',
    content: 'rate',
    words: [new RegExp(`(?:${COMPARED}).*(?:率|%|比例|幅度?|百分比)|增幅|降幅|^同比$`)],
  },
  difference: { zh: '较上年增减额', en: 'difference to last year', content: 'amount', words: [new RegExp(`(?:${COMPARED})`)] },
  left: { zh: '结余', en: 'left of the budget', content: 'amount', words: [/结余|结转|节约|差额|超支|差异/] },
  note: { zh: '备注', en: 'note', content: 'text', derived: true, words: NOTE },
} as const satisfies BlockDefinition;

/** 楼堂馆所. */
export const BUILDING = {
  approvedSize: {
    zh: '批复规模',
    en: 'approved size',
    content: 'count',
    words: [{ head: /^(?:批复|批准|核[定准]|计划|立项)?(?:建设|建筑)?(?:规模|面积)$/, notAfter: ['actual'] }],
  },
  actualSize: {
    zh: '实际规模',
    en: 'actual size',
    content: 'count',
    words: [{ head: /^(?:建设|建筑)?(?:规模|面积)$/, after: ['actual'] }, /^(?:建成|完成|竣工)(?:规模|面积)$/],
  },
  sizeRate: { zh: '规模控制率', en: 'size control rate', content: 'rate', words: [/^(?:建设)?(?:规模|面积)控制比?率$/] },
  budgetInvestment: {
    zh: '预算投资',
    en: 'budgeted investment',
    content: 'amount',
    words: [
      /^(?:预算|概算|批[复准]|计划|立项)(?:总)?(?:投资(?:额|概算)?|概算)$|^投资[概预]算$/,
      { head: /^(?:总)?投资(?:额|概算)?$/, after: ['expected'] },
    ],
  },
  actualInvestment: {
    zh: '实际投资',
    en: 'actual investment',
    content: 'amount',
    words: [
      /^(?:竣工)?(?:决算|完成)(?:总)?投资(?:额)?$|^投资(?:完成额|决算)$/,
      { head: /^(?:完成)?(?:总)?投资(?:[数额])?$/, after: ['actual'] },
    ],
  },
  investmentRate: { zh: '投资概算控制率', en: 'investment control rate', content: 'rate', words: [/^(?:投资)?(?:概算|预算)?控制比?率$/] },
} as const satisfies BlockDefinition;

export type StaffRole = keyof typeof STAFF;
export type SpendingRole = keyof typeof SPENDING;
export type BuildingRole = keyof typeof BUILDING;
