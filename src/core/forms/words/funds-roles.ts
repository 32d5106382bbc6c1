import { type BlockDefinition, NOTE, REVIEWED, rolesHolding, STANDARD } from './role';

/** Whose money, or which; and what is done with it. */
const OF_MONEY = '(?:部门|单位|项目|财政|国库|预算|资金|投资|转移支付)*';
const SPENDING = '(?:执行|支出|使用|支付|完成|列支|报账|核销|结算|决算|发生|拨付使用)';
const AMOUNT = '(?:资金|投资|金额)?(?:总?[数额]|总?金额|资金)';
/** What a budget is called besides 预算. */
const BUDGETED = '(?:预算|指标|安排|批复|下达|核定|审定|可用|可使用|可执行)';

/** 年度资金 and 预算执行情况: one line for the total and one for each of its parts. */
export const FUNDS = {
  initial: {
    zh: '年初预算数',
    en: 'initial budget',
    content: 'amount',
    words: [
      {
        head: /^(?:部门|项目|财政|单位)*(?:批复|安排|核定|下达|编制)?(?:预算|资金)?(?:资金|指标)?(?:总)?(?:安排|批复|下达|编制|申报)?(?:数|额|额度|金额|指标)?$/,
        after: ['initial'],
      },
      { head: /^(?:批复|安排|数|额|额度|金额)$/, after: ['initial'] },
      /^年初批复$/,
    ],
  },
  requested: {
    zh: '申报预算数',
    en: 'budget applied for',
    content: 'amount',
    words: [{ head: /^(?:申报|申请|上报)的?(?:预算|资金)?(?:总)?(?:数|额|金额)?$|^预算(?:申报|申请)数$/, notAfter: ['initial'] }],
  },
  investment: {
    zh: '计划总投资',
    en: 'investment of all years',
    content: 'amount',
    words: [
      {
        head: /^(?:项目|工程|建设|概算|批复)*(?:总投资|投资总额|概算总额?)(?:额)?$|^合同(?:总)?(?:金额|价款|额)$/,
        notAfter: ['actual', 'current', 'closing'],
      },
    ],
  },
  cumulativeArrived: {
    zh: '累计到位资金',
    en: 'received in all years',
    content: 'amount',
    words: [{ head: /^(?:累计)?(?:资金)?(?:到位|拨付|下达)(?:资金)?(?:数|额|金额)?$/, after: ['cumulative'], notAfter: ['previous'] }],
  },
  cumulativeSpent: {
    zh: '累计支出',
    en: 'spent in all years',
    content: 'amount',
    words: [{ head: new RegExp(`^${OF_MONEY}(?:${SPENDING})+(?:${AMOUNT})?$`), after: ['cumulative'], notAfter: ['previous'] }],
  },
  budget: {
    zh: '全年预算数',
    en: 'budget',
    earlier: 'previousBudget',
    needed: ['funds'],
    content: 'amount',
    words: [
      /^扣除.*预算(?:金额|数)$/,
      {
        head: new RegExp(
          `^(?=.*${BUDGETED})(?!预算$)(?:部门|单位|项目|财政|资金|转移支付|最终|执行|计划|应|总)*(?:${BUDGETED}|资金|投资)+(?:总?[数额]|总?金额|额度|总投资)?$`,
        ),
        notAfter: ['initial', 'previous'],
      },
      { head: /^预算$/, after: ['adjusted'], notAfter: ['initial', 'previous'] },
      { head: /^预算$/, after: ['current'], notAfter: ['initial', 'previous'] },
      { head: /^(?:总|最终)?预算$/, notAfter: ['initial', 'previous'] },
      {
        head: /^(?:(?:资金)?总额|数|后?金额|指标数|可用资金|安排(?:资金|数|金额)?|(?:总)?(?:资金|投资)(?:数|额|金额)?|投入(?:资金)?|投资额)$/,
        after: ['current', 'adjusted', 'expected'],
        notAfter: ['initial', 'actual'],
      },
      { head: /^(?:预算|资金)+(?:安排|投入)?情况$/, notAfter: ['actual', 'previous', 'initial'] },
      { head: /^投资计划$|^应付(?:数|额|金额|款)$/, notAfter: ['actual', 'previous'] },
      /^(?:合计|小计|总计|资金总额)$/,
    ],
  },
  adjustment: {
    zh: '预算调整数',
    en: 'change of the budget',
    content: 'amount',
    words: [
      /^(?:预算)?(?:追加|调增|核增|增加)(?:[(、\/及]?(?:调?减|追减|调减|减少)\)?)?(?:预算|资金)?(?:数|额|金额)?$/,
      /^(?:预算)?调整(?:预算)?(?:数|额|金额)?(?:[(].*[+-].*[)]?)$/,
      /^(?:预算)?(?:增减|变动|追加追减|调增调减)(?:数|额|金额)?$/,
      /^(?:年中|执行中|中期)(?:预算)?调整(?:数|额|金额)?$/,
    ],
  },
  reduced: {
    zh: '预算调减数',
    en: 'taken off the budget',
    content: 'amount',
    words: [/^(?:预算)?(?:调减|追减|核减|减少)(?:预算|资金)?(?:数|额|金额)?$/],
  },
  source: {
    zh: '资金来源',
    en: 'source of funds',
    content: 'amount',
    derived: true,
    words: [
      /^(?:中央|自治区|省级?|省、[市地]|市级?|[盟州地]市?|[旗区县]级?|市县|县区|地方|本级|其他|自筹|单位自筹|单位|自有|社会|上年结转)(?:财政|资金|补助|收入)?$/,
      /^(?:(?:本年|当年)?财政(?:拨款|资金)|一般公共预算(?:拨款|资金)?|政府性基金(?:预算|拨款)?|财政专户管理资金|事业收入)$/,
    ],
  },
  arrived: {
    zh: '到位资金',
    en: 'received',
    content: 'amount',
    words: [
      /^(?:资金|指标|预算)*(?:到位|到账)(?:资金)?(?:数|额|金额|资金|情况)?$/,
      /^(?:财政|资金)?(?:拨[款付]|实拨|实收|收到)(?:到位)?(?:资金)?(?:数|额|金额|资金)$/,
      { head: /^拨付$/, after: ['actual'] },
      { head: /^(?:到位|拨付)$/, after: ['actual', 'current'] },
    ],
  },
  gross: { zh: '扣除前预算数', en: 'budget before deduction', content: 'amount', derived: true, words: [] },
  integrated: { zh: '统筹整合资金数', en: 'funds merged into others', content: 'amount', words: [/^统筹整合(?:资金)?(?:数|额|金额)?$/] },
  carried: {
    zh: '上年结转结余',
    en: 'carried over',
    content: 'amount',
    words: [
      /^使用?(?:上年|以前年度).{0,4}(?:结余|结转).*$/,
      { head: /^(?:结余|结转)(?:和|及|、)?(?:结转|结余)?(?:资金)?(?:数|额|金额)?$/, after: ['previous', 'initial'] },
    ],
  },
  carriedOn: { zh: '其中结转数', en: 'of which carried on', content: 'amount', words: [/^其中:?结转(?:下年)?(?:资金)?(?:数|额)?$/] },
  recovered: {
    zh: '财政收回数',
    en: 'taken back',
    content: 'amount',
    words: [/^(?:其中:?)?(?:财政)?(?:收回|回收)(?:财政|资金)*(?:数|额|金额)?$/],
  },
  spent: {
    zh: '全年执行数',
    en: 'spent',
    earlier: 'previousSpent',
    needed: ['funds'],
    content: 'amount',
    words: [
      { head: new RegExp(`^${OF_MONEY}(?:${SPENDING})+${AMOUNT}$`), notAfter: ['expected', 'initial'] },
      {
        head: new RegExp(`^${OF_MONEY}(?:实际)?${SPENDING}+$`),
        after: ['actual', 'current', 'closing'],
        notAfter: ['expected', 'initial'],
      },
      { head: /^(?:预算|资金)?(?:执行|支出|使用|支付|完成)$/, notAfter: ['expected', 'initial'] },
      { head: /^(?:投入|支出|使用|支付)(?:资金|情况)?(?:额|数|金额|总额)?$/, after: ['actual'] },
      { head: /^(?:完成)?(?:总)?投资(?:额|数|总额|完成额)?$/, after: ['actual'] },
      { head: /^完成(?:总)?(?:投资|支付)(?:额|数|总额)?$/, notAfter: ['expected'] },
      { head: /^金额$/, after: ['actual'] },
      { head: /^(?:执行|支出|使用|支付)情况$/, notAfter: ['expected', 'initial'] },
      { head: /^决算(?:支出)?$|^实[支付](?:数|额|金额|款)$|^(?:累计支出|累计支付|累计执行)$/, notAfter: ['previous'] },
    ],
  },
  previousBudget: { zh: '上年预算数', en: 'budget of last year', content: 'amount', words: [] },
  previousSpent: { zh: '上年执行数', en: 'spent last year', content: 'amount', words: [] },
  remaining: {
    zh: '结余',
    en: 'left over',
    content: 'amount',
    words: [
      {
        head: /^(?:指标|资金|预算|项目|累计)*(?:结余|节余|剩余|结转|余额)(?:下年)?(?:[(、及和]?(?:结转|结余)\)?)?(?:资金)?(?:数|额|金额|资金|使用)?$/,
        notAfter: ['previous', 'initial'],
      },
      /^(?:尚)?未(?:执行|支出|支付|使用)(?:数|额|金额|资金)$|^(?:待支付|沉淀)资金$/,
    ],
  },
  weight: {
    zh: '分值',
    en: 'points',
    content: 'points',
    words: [
      /^(?:(?:预算)?执行率|参考|标准|指标|考核|规定|设定|该项|总|赋)*(?:分值|权重)(?:权重|分?值|分)?$|^(?:(?:标准|基[础准本]|应得)分|满分(?:分?值)?|比重|权[数值]|[赋配]分|赋值)$/,
    ],
  },
  arrivalRate: {
    zh: '到位率',
    en: 'received rate',
    content: 'rate',
    words: [/^(?:资金|预算|指标)*(?:到位|拨付|到账)(?:率|进度|比例|\(.*)$|^(?:资金|预算)?到位$/],
  },
  rate: {
    zh: '执行率',
    en: 'execution rate',
    content: 'rate',
    words: [new RegExp(`^(?:预算|资金|全年|实际|年度|项目|财政|国库)*${SPENDING}+(?:实现)?(?:率|进度|比例?|比率|百分比)$`)],
  },
  score: {
    zh: '得分',
    en: 'score',
    content: 'points',
    words: [
      /^(?:(?:(?:单位|部门)?自评|实际|指标|本项|该项|单项|考核|评价|评定|绩效|最终|(?:预算|资金)?执行率?|资金)?得分(?:值|情况)?|计分|(?:单位)?自我?(?:评价?|查)(?:打|评|得)?分?[值数]?|[评打]分|评价分|实得分[值数]?|自评结果)$/,
    ],
  },
  reviewed: { zh: '复核分', en: 'reviewed score', content: 'points', words: [REVIEWED] },
  standard: { zh: '评分标准', en: 'scoring standard', content: 'text', words: STANDARD },
  note: { zh: '偏差说明', en: 'deviation note', content: 'text', words: NOTE },
} as const satisfies BlockDefinition;

export type FundsRole = keyof typeof FUNDS;
export const FUNDS_AMOUNTS = rolesHolding(FUNDS, 'amount');
/** The columns of one row of the funds; sources beside one another are rows of their own. */
export type FundsColumn = Exclude<FundsRole, 'source'>;

/** A column nobody read that is no budget for a rate to be measured on: another rate, a part, a quarter, what was moved or is left. */
export const NO_BUDGET = /[率比]$|比例$|^其中|季度|月|半年|上年|去年|[结节]余|结转|[收退追]回|追加|追减|[增调]减|调增|调整数?$/;
