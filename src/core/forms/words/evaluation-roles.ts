import { type BlockDefinition, NOTE, REVIEWED, STANDARD } from './role';

const LEVEL = '(?:绩效|评价|考核)?(?:指标)?(?:名称|内容)?(?:(?:及|和|与|、)(?:名称|内容|解释|说明|要点|(?:年度)?(?:目标|指标)值))?';

/** What stands in front of the word for a value, and says nothing of which it is. */
const OF_INDICATOR = '(?:单项|各项|本项|该项|[三四]级|指标|目标|任务|绩效|项目|产出|自评|具体|量化|工作)*';
const VALUE = '(?:指标|目标)?(?:[数量值]|数[值量])';
const DONE = '(?:完成|实现|达[成到标]|执行|落实|实施)';
/** Of what the points are. */
const OF_POINTS =
  '(?:[三四]级|指标|单项|本项|该项|各项|细项|子项|项目|考核|评价|评分|自评|标准|参考|基[础准本]|原始|设定|规定|额定|分配|赋予|目标|总|应得|最高|权重)*';
/** Who gives points, of the unit itself. */
const BY_ITSELF = '(?:(?:项目|预算|实施|自评)?(?:单位|部门))?(?:自我?(?:评估?价?|查|测|核|报|考|打)|自我(?:评价|打分))(?:单位)?';
const BY_UNIT = '(?:项目|预算|实施|自评)?单位';

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
      levelHead('一级|1级|第一级|Ⅰ级|I级'),
      /^(?:项目|(?:绩效|评价|考核)?(?:指标)?(?:类[别型]|分类|大类)|一级目标|项目权重|(?:评价|绩效|考核|指标)?维度|(?:评价|绩效|考核)?指标体系)$/,
    ],
  },
  level2: {
    zh: '二级指标',
    en: 'second level',
    content: 'label',
    words: [levelHead('二级|2级|第二级|Ⅱ级|II级'), /^指标子类$|^二级(?:分类|目标)$/],
  },
  level3: {
    zh: '三级指标',
    en: 'third level',
    derived: true,
    content: 'label',
    words: [levelHead('三级|3级|四级|4级|第三级|第四级|Ⅲ级|III级')],
  },
  name: {
    zh: '指标名称',
    en: 'indicator',
    needed: ['indicators', 'rubric'],
    content: 'label',
    words: [
      /^(?:(?:绩效|具体|评价|考核|自评)?指标(?:名称|内容)(?:(?:及|和|与)(?:名称|内容|解释|说明))?|(?:考核|考评|评价|评分|评估|测评|检查|打分|自评|绩效|任务|工作|具体|核心|共性|个性|末级|明细|子)+指标(?:名称|内容)?)$/,
      /^(?:(?:项目|绩效)?(?:考核|考评|评价|评分|评估|测评|检查|自评)+(?:的)?(?:内容|项目?|事项|要素|点)|绩效(?:内容|项目|事项|要素|点)|考核要点|指标(?:项目?|事项|要素|描述|具体内容)|具体内容|目标内容)$/,
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
      { head: /^(?:绩效|项目|年度)*(?:指标|目标)(?:指标|目标)?值?$/, after: ['initial', 'expected'], notAfter: ['adjusted', 'actual'] },
      {
        head: /^(?:申报|批复|下达|预算|项目|绩效|年度|具体|量化)*(?:指标|目标)(?:指标|目标)?(?:[数量值]|数[值量]|标准值?|要求)$/,
        notAfter: ['actual', 'adjusted'],
      },
      { head: /^(?:(?:完成|实现)?(?:值|数)|(?:完成|实现)(?:情况)?)$/, after: ['expected', 'initial'] },
      {
        head: /^(?:目标完成值|目标|计划(?:指标)?|(?:项目|绩效)(?:年度)?目标|(?:评价)?标准值|指标目标|目标指标|绩效(?:标准|要求)|目标内容及标准|(?:指标)?(?:基准|参考)值)$/,
        notAfter: ['actual'],
      },
      {
        head: /^(?:达到|达成|任务|应完成|完成|实现|工作|绩效)?(?:任务)?(?:[数量]|数量|值|目标值?|水平|标准|效果|产出)$|^(?:达到|达成|任务|完成任务|绩效)$/,
        after: ['expected'],
      },
      {
        head: /^(?:(?:目标)?任务(?:[数量值]|目标)?|应(?:完成|达到?|实现)(?:指标|目标)?[数量值]?|设定值|期望值|考核(?:标准值|目标值?)|工作目标)$/,
        notAfter: ['actual'],
      },
      { head: /^(?:计划|工作任务|目标任务)$/, after: ['current', 'initial'] },
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
      { head: new RegExp(`^${OF_INDICATOR}(?:实际|完成|实现)(?:${DONE}|完成的)?${VALUE}$`), notAfter: ['expected'] },
      { head: new RegExp(`^${OF_INDICATOR}(?:实际)?${DONE}(?:的)?${VALUE}$`), notAfter: ['expected'] },
      { head: new RegExp(`^${OF_INDICATOR}(?:值|数|数[值量]|指标值?|目标值?|情况|绩效值?|成果|效果|产出)$`), after: ['actual'] },
      { head: new RegExp(`^${OF_INDICATOR}(?:实际)*(?:完成|实现|达[到成])(?:情况|结果)?$`), notAfter: ['expected'] },
      /^(?:指标值|目标值)[/、](?:实际|完成)值?$/,
      {
        head: new RegExp(
          `^${OF_INDICATOR}(?:实际)?(?:工作)?(?:${DONE})(?:的)?(?:指标|目标|绩效|质量)?(?:[数量值]|数[值量]|水平|结果|业绩|状况|情况|质量|绩效)$`,
        ),
        notAfter: ['expected'],
      },
      /^(?:指标值|指标|目标|绩效)(?:完成|实现|达[成到])情况$/,
      { head: /^(?:达到|达成|水平|结果|业绩|执行情况|完成指标)$/, after: ['actual'] },
      /^(?:实绩|业绩|自评完成|实测|决算|达标)值?$/,
    ],
  },
  previousActual: {
    zh: '上年完成值',
    en: 'result of last year',
    content: 'value',
    words: [{ head: /^(?:实际|完成|实现)*(?:指标)?(?:值|数|情况)$/, after: ['previous'] }],
  },
  completionRate: {
    zh: '完成率',
    en: 'share of the target',
    content: 'rate',
    words: [/^(?:指标|目标|任务|实际)*(?:完成|实现|达成|达标)(?:率|度|比例|程度|比率|百分比)$/],
  },
  deviationRate: {
    zh: '偏差率',
    en: 'deviation from the target',
    content: 'rate',
    words: [/^(?:指标|完成)?(?:偏差|偏离)(?:率|度|值|程度|幅度|比例)?$/],
  },
  deducted: { zh: '扣分', en: 'points lost', content: 'points', words: [/^(?:扣|失|丢|减|扣减)分(?:分?值|数|情况)?$/] },
  standard: { zh: '评分标准', en: 'scoring standard', content: 'text', words: STANDARD },
  explanation: {
    zh: '指标说明',
    en: 'what the indicator means',
    content: 'text',
    words: [/^指标(?:内容)?(?:解释|说明|定义|内涵|含义|释义|注释|解读|诠释)(?:说明|[及和与](?:解释|说明|计算公式))?$|^解释说明$/],
  },
  weight: {
    zh: '分值',
    en: 'points',
    needed: ['rubric'],
    content: 'points',
    words: [
      {
        head: new RegExp(
          `^(?!自评分值$)${OF_POINTS}(?:分值|权重|权[值数]|满分|得?分值?占比)(?:分?值|分|系数|比例|占比|权重|设[置定]|分配|[/、](?:自评)?得分)?$`,
        ),
        notAfter: ['actual'],
      },
      {
        head: /^(?:(?:标准|基[础准本]|应得|规定|设定)得?分数?|(?:指标|标准|基[础准本]|应得)?分数|[标配]分|比重|占比|最高分|赋分值?|赋值)$/,
        notAfter: ['actual'],
      },
      { head: /^分值?$/, after: ['expected'] },
    ],
  },
  factor: { zh: '得分系数', en: 'score factor', content: 'rate', words: [/^(?:得分|完成|评分)?系数$/] },
  score: {
    zh: '得分',
    en: 'score',
    needed: ['rubric'],
    content: 'points',
    words: [
      new RegExp(`^${BY_ITSELF}(?:(?:得分|打分|评分|分)(?:值|数|情况|结果)?|成绩|结果|情况)?$|^${BY_UNIT}(?:得分|评分|打分)$`),
      new RegExp(
        `^(?:[三四]级指标|单项指标|单项|本项|本次|该项|各项|项目|指标|最终|最后|综合|考核|评价|评定|评估|测评|完成|绩效|计算|评分|合计)*(?:得分|评分|打分|计分(?=结果))(?:分?值|数|情况|结果)?$`,
      ),
      /^(?:计分值?|(?:实得|所得|获得|取得)分?[值数]?|评[价定]分|(?:测评|评估)分|自评结果|考核(?:分数|结果)|评价结果)$/,
      { head: /^(?:得?分[数值]?)$/, after: ['actual'] },
    ],
  },
  scoreRate: { zh: '得分率', en: 'share of the points', content: 'rate', words: [/^(?:指标)?(?:得分|评分)(?:率|比例)$/] },
  converted: { zh: '折算得分', en: 'weighted score', content: 'points', words: [/^(?:单项指标|单项|指标)*(?:折算|加权|折合)得?分值?$/] },
  reviewed: { zh: '复核分', en: 'reviewed score', content: 'points', words: [REVIEWED] },
  note: { zh: '偏差说明', en: 'deviation note', content: 'text', words: NOTE },
  nature: { zh: '指标性质', en: 'nature', content: 'text', words: [] },
  direction: {
    zh: '指标方向',
    en: 'direction',
    content: 'text',
    words: [
      /^(?:.{0,4}符号|(?:指标|绩效|评价)?(?:方向|极性|运算符|比较符|比较方式))$/,
      /^(?:绩效|评价)?(?:指标|计算|运算|绩效|评价)?性质$/,
    ],
  },
  unit: {
    zh: '计量单位',
    en: 'unit',
    content: 'text',
    words: [/^(?:绩效|指标)?(?:度量|计量|计算|指标|目标|数值|指标值)?单位(?:名称|文字描述)?$|^度量$/],
  },
  completion: { zh: '完成情况', en: 'completion', content: 'text', words: [/^(?:单项指标|单项)(?:实际)?完成情况$/] },
  core: { zh: '是否核心指标', en: 'core indicator', content: 'text', words: [/^是否核心(?:指标)?$/] },
} as const satisfies BlockDefinition;

export type IndicatorRole = keyof typeof INDICATOR;

/** 年度总体目标: what was meant to be done, and what was. */
export const GOALS = {
  expected: {
    zh: '预期目标',
    en: 'goals',
    content: 'text',
    words: [
      { head: /^(?:绩效)?目标$/, after: ['expected', 'initial'], notAfter: ['actual', 'adjusted'] },
      { head: /^(?:绩效)?目标$/, after: ['current'], notAfter: ['actual', 'adjusted'] },
    ],
  },
  achieved: {
    zh: '实际完成情况',
    en: 'goals achieved',
    content: 'text',
    words: [
      /^(?:目标|具体|总体目标|年度总体目标)*(?:实际)?(?:完成|实现)(?:目标)?情况(?:综述)?$/,
      { head: /^(?:自评|绩效|总体)*(?:目标)?(?:实际)?(?:完成|实现|达[成到])(?:目标|情况)$/, notAfter: ['expected'] },
      { head: /^(?:完成|绩效)$/, after: ['actual'] },
    ],
  },
} as const satisfies BlockDefinition;
