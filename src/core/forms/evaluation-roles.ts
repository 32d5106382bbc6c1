import { NOTE, type BlockDefinition } from './role';

const LEVEL = '(?:绩效|评价|考核)?(?:指标)?(?:名称|内容)?(?:(?:及|和|与)(?:名称|内容|解释|说明|要点))?';

/** The header of a level: 一级指标, 指标一级. `depth` is a pattern, `一级|1级`. */
function levelHead(depth: string): RegExp {
  return new RegExp(`^(?:(?:${depth})${LEVEL}|(?:绩效|评价|考核)?指标(?:${depth}))$`);
}

/** What somebody else than the unit gave. */
const OTHERS = '(?:财政(?:部门|局)?|主管(?:部门|单位)|上级(?:部门|单位)?|部门|评审(?:组|专家)?|考核组|评价组|专家(?:组)?|第三方|系统)';
const REVIEW = '(?:复核|复评|复审|复查|抽查|核查|核定|审核|审定|评审|考评|评价|评定|终评|最终)';
const POINTS = '(?:评分|打分|得?分|得分|分值|分数)';
const REVIEWED = new RegExp(
  `^${OTHERS}(?:${REVIEW}|自评)?${POINTS}$|^${OTHERS}?(?!最终|评价得分$|评定)${REVIEW}${POINTS}$|^${OTHERS}(?:复核|复评|审核|评审)$`,
);

/** 绩效指标 and 评价指标: one line for each indicator. */
export const INDICATOR = {
  level1: {
    zh: '一级指标',
    en: 'first level',
    content: 'label',
    words: [
      { head: levelHead('一级|1级|第一级') },
      { head: /^(?:(?:指标|绩效)?(?:类[别型]|分类|大类)|项目权重|(?:评价|绩效|考核|指标)?维度)$/ },
    ],
  },
  level2: { zh: '二级指标', en: 'second level', content: 'label', words: [{ head: levelHead('二级|2级|第二级') }] },
  level3: {
    zh: '三级指标',
    en: 'third level',
    derived: true,
    content: 'label',
    words: [{ head: levelHead('三级|3级|四级|4级|第三级|第四级') }],
  },
  name: {
    zh: '指标名称',
    en: 'indicator',
    needed: ['indicators', 'rubric'],
    content: 'label',
    words: [
      {
        head: /^(?:(?:绩效|具体|评价|考核|自评)?指标(?:名称|内容)(?:(?:及|和|与)(?:名称|内容|解释|说明))?|(?:具体|评价|考核|自评|绩效考核|绩效评价)指标|(?:评价|考核|考评|评分|自评|绩效)(?:内容|项目|事项|要素|点)|考核要点|指标项目?)$/,
      },
      { head: /^(?:绩效)?指标$/, notAfter: ['initial', 'expected', 'adjusted', 'actual'] },
    ],
  },
  level1Weight: { zh: '一级指标分值', en: 'points of the level', derived: true, content: 'points', words: [] },
  target: {
    zh: '年度指标值',
    en: 'target',
    needed: ['indicators'],
    content: 'value',
    words: [
      { head: /^(?:绩效)?(?:指标|目标)(?:指标|目标)?值?$/, after: ['initial', 'expected'], notAfter: ['adjusted', 'actual'] },
      { head: /^(?:绩效)?(?:指标|目标)(?:指标|目标)?值$/, notAfter: ['actual', 'adjusted'] },
      { head: /^(?:(?:完成|实现)?(?:值|数)|(?:完成|实现)(?:情况)?)$/, after: ['expected'] },
      { head: /^(?:目标完成值|目标[数量]|(?:指标|目标|绩效)要求|(?:绩效)?目标|计划指标|(?:评价)?标准值|指标目标)$/, notAfter: ['actual'] },
      {
        head: /^(?:达到|达成|任务|应完成|完成|实现|工作)?(?:任务)?(?:[数量]|数量|值|目标|水平)$|^(?:达到|达成|任务|完成任务)$/,
        after: ['expected'],
      },
      {
        head: /^(?:(?:目标)?任务(?:[数量值]|目标)?|应(?:完成|达到|实现)(?:指标)?[数量值]?|设定值|期望值|考核(?:标准值|目标值?))$/,
        notAfter: ['actual'],
      },
    ],
  },
  adjustedTarget: {
    zh: '调整后指标值',
    en: 'adjusted target',
    content: 'value',
    words: [{ head: /^(?:年度|绩效)?(?:指标|目标)值?$/, after: ['adjusted'] }],
  },
  actual: {
    zh: '实际完成值',
    en: 'actual',
    earlier: 'previousActual',
    needed: ['indicators'],
    content: 'value',
    words: [
      {
        head: /^(?:单项|指标|目标|自评|绩效)*(?:实际|完成|实现)(?:完成|实现|达到|完成的)?(?:指标|目标)?(?:值|数)$/,
        notAfter: ['expected'],
      },
      { head: /^(?:指标|目标|绩效)?(?:值|数|指标值|目标值|指标)$/, after: ['actual'] },
      { head: /^(?:指标|目标|实际|绩效)*(?:完成|实现|达到)(?:情况|结果)?$/, notAfter: ['expected'] },
      { head: /^情况$/, after: ['actual'] },
      { head: /^(?:指标值|目标值)[/、](?:实际|完成)值?$/ },
      {
        head: /^(?:指标|目标|绩效|自评)*(?:完成|实现|达成|达到|执行)(?:的)?(?:指标)?(?:[数量]|数量|值|数值|水平|结果|业绩|状况|情况)$/,
        notAfter: ['expected'],
      },
      { head: /^(?:达到|达成|水平|结果|业绩|执行情况)$/, after: ['actual'] },
      { head: /^(?:实绩|业绩|自评完成)值?$|^(?:截至|截止)?(?:年末|年底|\d{1,2}月底?)(?:实际)?(?:完成|实现)(?:值|数|情况)$/ },
      { head: /^(?:完成|实现)(?:值|数|情况)$/, after: ['closing'] },
    ],
  },
  previousActual: {
    zh: '上年完成值',
    en: 'result of last year',
    content: 'value',
    words: [
      {
        head: /^(?:实际|完成|实现)?(?:完成|实现)?(?:指标)?(?:值|数|情况)$/,
        after: ['previous'],
      },
    ],
  },
  completionRate: {
    zh: '完成率',
    en: 'share of the target',
    content: 'rate',
    words: [{ head: /^(?:指标|目标|任务|实际)*(?:完成|实现|达成)(?:率|比例|程度|比率|百分比)$/ }],
  },
  deviationRate: {
    zh: '偏差率',
    en: 'deviation from the target',
    content: 'rate',
    words: [{ head: /^(?:指标|完成)?(?:偏差|偏离)(?:率|度|程度|幅度)$/ }],
  },
  deducted: { zh: '扣分', en: 'points lost', content: 'points', words: [{ head: /^(?:扣|失)分(?:值|数|情况)?$/ }] },
  standard: {
    zh: '评分标准',
    en: 'scoring standard',
    content: 'text',
    words: [
      { head: /^(?:评分|评价|计分|扣分|打分|评定|赋分|得分)(?:标准|细则|规则|办法|方法|计算方法)(?:及说明|及依据|说明)?$/ },
      { head: /^(?:(?:评分|评价|计分)(?:要点|依据)|指标(?:解释|说明|定义|内涵)[及和与]评分(?:标准|细则|规则))$/ },
    ],
  },
  explanation: {
    zh: '指标说明',
    en: 'what the indicator means',
    content: 'text',
    words: [{ head: /^指标(?:解释|说明|定义|内涵|含义)(?:[及和与](?:解释|说明|计算公式))?$/ }],
  },
  weight: {
    zh: '分值',
    en: 'points',
    needed: ['rubric'],
    content: 'points',
    words: [
      {
        head: /^(?:权重占比|(?:参考|标准|指标|权重|规定|应得)?分值(?:权重|设[置定]|[/、](?:自评)?得分)?|(?:指标|分值)?权重(?:分值?|系数)?|(?:指标)?权[值数]|(?:标准|基[础准本])(?:得?分|分数)|(?:指标|该项|单项|总)?满分(?:分?值)?|[标配]分|分数|比重|应得分数?|(?:设定|考核|评价|额定|赋予|目标)分值?|赋分(?:值)?)$/,
      },
      { head: /^分值$/, after: ['expected'] },
    ],
  },
  factor: { zh: '得分系数', en: 'score factor', content: 'rate', words: [{ head: /^(?:得分|完成|评分)?系数$/ }] },
  score: {
    zh: '得分',
    en: 'score',
    needed: ['rubric'],
    content: 'points',
    words: [
      { head: /^(?:自评|自我评价|单位自评|部门自评|自评价)(?:得分|分值|分数|分|打分|评分|成绩)?(?:值|情况|结果)?$/ },
      {
        head: /^(?:(?:单项指标|单项|本项|本次|该项|指标|最终|考核|评价|评定|完成|绩效)?得分(?:值|情况|结果)?|(?:指标|考核|评定)?评分|打分|评[价定]分|实得分[值数]?|自评结果)$/,
      },
    ],
  },
  scoreRate: { zh: '得分率', en: 'share of the points', content: 'rate', words: [{ head: /^(?:得分|评分)(?:率|比例)$/ }] },
  converted: {
    zh: '折算得分',
    en: 'weighted score',
    content: 'points',
    words: [{ head: /^(?:单项指标|单项|指标)*(?:折算|加权|折合)得?分值?$/ }],
  },
  reviewed: {
    zh: '复核分',
    en: 'reviewed score',
    content: 'points',
    words: [{ head: REVIEWED }],
  },
  note: { zh: '偏差说明', en: 'deviation note', content: 'text', words: NOTE },
  nature: { zh: '指标性质', en: 'nature', content: 'text', words: [] },
  direction: {
    zh: '指标方向',
    en: 'direction',
    content: 'text',
    words: [{ head: /^(?:.{0,2}符号|(?:指标|绩效|评价)?(?:方向|运算符|比较符))$/ }, { head: /^(?:指标|计算|运算|绩效|评价)?性质$/ }],
  },
  unit: { zh: '计量单位', en: 'unit', content: 'text', words: [{ head: /^(?:度量|计量|指标|数值|指标值)?单位(?:文字描述)?$/ }] },
  completion: { zh: '完成情况', en: 'completion', content: 'text', words: [{ head: /^(?:单项指标|单项)(?:实际)?完成情况$/ }] },
  core: { zh: '是否核心指标', en: 'core indicator', content: 'text', words: [{ head: /^是否核心(?:指标)?$/ }] },
} as const satisfies BlockDefinition;

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

export type IndicatorRole = keyof typeof INDICATOR;
export type FundsRole = keyof typeof FUNDS;
/** The columns of one row of the funds; sources beside one another are rows of their own. */
export type FundsColumn = Exclude<FundsRole, 'source'>;
