import { NOTE, REVIEWED, type BlockDefinition } from './role';

const LEVEL = '(?:绩效|评价|考核)?(?:指标)?(?:名称|内容)?(?:(?:及|和|与|、)(?:名称|内容|解释|说明|要点|(?:年度)?(?:目标|指标)值))?';

/** The header of a level: 一级指标, 指标一级. `depth` is a pattern, `一级|1级`. */
function levelHead(depth: string): RegExp {
  return new RegExp(`^(?:(?:${depth})${LEVEL}|(?:绩效|评价|考核)?指标(?:${depth}))$`);
}

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
        head: /^(?:(?:绩效|具体|评价|考核|自评)?指标(?:名称|内容)(?:(?:及|和|与)(?:名称|内容|解释|说明))?|(?:具体|评价|考核|自评|绩效考核|绩效评价)指标|(?:评价|考核|考评|评分|自评|绩效)(?:内容|项目|事项|要素|点)|考核要点|指标(?:项目?|描述)|(?:末级|明细|个性|子)指标)$/,
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

export type IndicatorRole = keyof typeof INDICATOR;
