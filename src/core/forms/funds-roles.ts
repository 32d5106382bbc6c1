import { NOTE, REVIEWED, type BlockDefinition } from './role';

/** 年度资金 and 预算执行情况: one line for the total and one for each of its parts. */
export const FUNDS = {
  initial: {
    zh: '年初预算数',
    en: 'initial budget',
    content: 'amount',
    words: [
      {
        head: /^(?:部门)?(?:批复|安排|核定|下达)?(?:预算|资金)?(?:资金)?(?:总)?(?:数|额|金额|安排数|批复数|安排|批复)?$/,
        after: ['initial'],
      },
      { head: /^(?:数|额|金额)$/, after: ['initial'] },
    ],
  },
  requested: {
    zh: '申报预算数',
    en: 'budget applied for',
    content: 'amount',
    words: [{ head: /^(?:申报|申请|上报)的?(?:预算|资金)?(?:总)?(?:数|额|金额)?$/ }],
  },
  budget: {
    zh: '全年预算数',
    en: 'budget',
    earlier: 'previousBudget',
    needed: ['funds'],
    content: 'amount',
    words: [
      { head: /^扣除.*预算(?:金额|数)$/ },
      { head: /^(?:总)?预算(?:总)?(?:数|额|金额|安排数|批复数|安排|批复|资金|资金总额|资金数)$/, notAfter: ['initial', 'previous'] },
      { head: /^预算$/, after: ['adjusted'], notAfter: ['initial', 'previous'] },
      { head: /^预算$/, after: ['current'], notAfter: ['initial', 'previous'] },
      { head: /^(?:总)?预算$/, notAfter: ['initial', 'previous'] },
      {
        head: /^(?:(?:资金)?总额|数|后?金额|安排(?:资金|数|金额)?|(?:资金|投资)(?:数|额|金额)?|投资额)$/,
        after: ['current', 'adjusted', 'expected'],
        notAfter: ['initial', 'actual'],
      },
      {
        head: /^(?:实际)?(?:下达|批复|可执行|追加后)(?:预算|指标|资金)?(?:数|额|金额|指标)?$|^预算(?:下达|批复)数$/,
        notAfter: ['initial', 'previous'],
      },
      { head: /^(?:合计|小计|总计)$/ },
    ],
  },
  adjustment: {
    zh: '预算调整数',
    en: 'change of the budget',
    content: 'amount',
    words: [
      { head: /^(?:预算)?(?:追加|调增|增加|追减)(?:[(、\/及]?(?:调?减|追减|调减|减少)\)?)?(?:预算|资金)?(?:数|额|金额)?$/ },
      { head: /^(?:预算)?调整(?:预算)?(?:数|额|金额)?(?:[(].*[+-].*[)]?)$/ },
      { head: /^(?:预算)?(?:增减|追加追减|调增调减)(?:数|额|金额)?$/ },
    ],
  },
  source: {
    zh: '资金来源',
    en: 'source of funds',
    content: 'amount',
    derived: true,
    words: [
      {
        head: /^(?:中央|自治区|省级?|省、[市地]|市级?|[盟州地]市?|[旗区县]级?|市县|县区|地方|本级|其他|自筹|单位自筹|单位|自有|社会|上年结转)(?:财政|资金|补助|收入)?$/,
      },
      { head: /^(?:(?:本年|当年)?财政(?:拨款|资金)|一般公共预算(?:拨款|资金)?|政府性基金(?:预算|拨款)?|财政专户管理资金|事业收入)$/ },
    ],
  },
  arrived: {
    zh: '到位资金',
    en: 'received',
    content: 'amount',
    words: [{ head: /^(?:资金)?到位(?:资金)?(?:数|额|金额|资金|情况)?$/ }, { head: /^(?:财政|资金)?拨[款付](?:资金)?(?:数|额|金额)$/ }],
  },
  gross: { zh: '扣除前预算数', en: 'budget before deduction', content: 'amount', derived: true, words: [] },
  integrated: {
    zh: '统筹整合资金数',
    en: 'funds merged into others',
    content: 'amount',
    words: [{ head: /^统筹整合(?:资金)?(?:数|额|金额)?$/ }],
  },
  carried: {
    zh: '上年结转结余',
    en: 'carried over',
    content: 'amount',
    words: [
      { head: /^使用?(?:上年|以前年度).{0,4}(?:结余|结转).*$/ },
      { head: /^(?:结余|结转)(?:结转|结余)?(?:资金)?(?:数|额|金额)?$/, after: ['previous'] },
    ],
  },
  carriedOn: { zh: '其中结转数', en: 'of which carried on', content: 'amount', words: [{ head: /^其中:?结转(?:资金)?(?:数|额)?$/ }] },
  recovered: {
    zh: '财政收回数',
    en: 'taken back',
    content: 'amount',
    words: [{ head: /^(?:财政)?(?:收回|回收)(?:资金)?(?:数|额|金额)?$/ }],
  },
  spent: {
    zh: '全年执行数',
    en: 'spent',
    earlier: 'previousSpent',
    needed: ['funds'],
    content: 'amount',
    words: [
      { head: /^(?:预算|资金)*(?:执行|支出|使用|支付|完成|列支)(?:资金)?(?:数|额|金额|资金)$/, notAfter: ['expected', 'initial'] },
      { head: /^(?:执行|支出|使用|支付|完成|列支)$/, after: ['actual', 'current'], notAfter: ['expected', 'initial'] },
      { head: /^(?:预算|资金)?(?:执行|支出|使用|支付|完成)$/, notAfter: ['expected', 'initial'] },
      { head: /^(?:投入|支出|使用|支付)(?:资金|情况)?(?:额|数|金额|总额)?$/, after: ['actual'] },
      { head: /^(?:完成)?(?:总)?投资(?:额|数|总额|完成额)?$/, after: ['actual'] },
      { head: /^完成(?:总)?投资(?:额|数|总额)?$/, notAfter: ['expected'] },
      { head: /^金额$/, after: ['actual'] },
      { head: /^决算$|^(?:决算|累计支出|累计支付|累计执行)(?:数|额|金额)$/, notAfter: ['previous'] },
    ],
  },
  previousBudget: { zh: '上年预算数', en: 'budget of last year', content: 'amount', words: [] },
  previousSpent: { zh: '上年执行数', en: 'spent last year', content: 'amount', words: [] },
  remaining: {
    zh: '结余',
    en: 'left over',
    content: 'amount',
    words: [{ head: /^(?:指标|资金|预算|项目)?(?:结余|剩余|结转)(?:、结转|结转|结余)?(?:资金)?(?:数|额|金额|资金)?$/ }],
  },
  weight: {
    zh: '分值',
    en: 'points',
    content: 'points',
    words: [
      {
        head: /^(?:(?:参考|标准|指标)?分值(?:权重)?|(?:(?:预算)?执行率)?权重(?:分值?)?|(?:预算)?执行率(?:分值|权重)|(?:标准|基[础准本])分|满分(?:分?值)?|应得分|比重|权[数值])$/,
      },
    ],
  },
  arrivalRate: { zh: '到位率', en: 'received rate', content: 'rate', words: [{ head: /^(?:资金|预算)?到位(?:率|\(.*)?$/ }] },
  rate: {
    zh: '执行率',
    en: 'execution rate',
    content: 'rate',
    words: [{ head: /^(?:预算|资金|全年|实际|年度|全年预算)*(?:执行|支出|使用|支付|完成|列支)(?:率|进度|比例|比率)$/ }],
  },
  score: {
    zh: '得分',
    en: 'score',
    content: 'points',
    words: [
      {
        head: /^(?:(?:自评|实际|指标|本项|单项|考核|评价|(?:预算|资金)?执行率?)?得分(?:值|情况)?|自评(?:打|评)?分[值数]?|[评打]分|评价分|实得分[值数]?|自评结果)$/,
      },
    ],
  },
  reviewed: { zh: '复核分', en: 'reviewed score', content: 'points', words: [{ head: REVIEWED }] },
  note: { zh: '偏差说明', en: 'deviation note', content: 'text', words: NOTE },
} as const satisfies BlockDefinition;

export type FundsRole = keyof typeof FUNDS;
/** The columns of one row of the funds; sources beside one another are rows of their own. */
export type FundsColumn = Exclude<FundsRole, 'source'>;
