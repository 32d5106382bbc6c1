import type { SpendingItem } from '../../forms/form';

/** What the amounts of a report can be about. Spending items are those of the base table. */
export type SubjectId =
  'total' | 'basic' | 'personnel' | 'general-budget' | 'fund-budget' | 'other-funds' | 'outside' | 'authorised' | 'actual' | SpendingItem;

export interface SubjectWords {
  readonly id: SubjectId;
  readonly zh: string;
  readonly measures: 'money' | 'people';
  /** As it stands in plain text, without quotation marks. */
  readonly words: RegExp;
}

/** The first that fits the longest stretch of text is meant. */
export const SUBJECTS: readonly SubjectWords[] = [
  { id: 'basic', zh: '基本支出', measures: 'money', words: /基本支出(?:总额|合计|总计|决算数?|预算数?)?/g },
  { id: 'projects', zh: '项目支出', measures: 'money', words: /项目(?:经费|类)?支出(?:总额|合计|总计)?|项目经费|用于项目的(?:支出|经费)/g },
  {
    id: 'personnel',
    zh: '人员经费',
    measures: 'money',
    words: /(?:工资福利等)?人员(?:经费|支出)(?:支出)?|人员类(?:经费|支出)|用于人员的(?:支出|经费)/g,
  },
  {
    id: 'public-funds',
    zh: '公用经费',
    measures: 'money',
    words: /(?:日常|商品和服务)?公用(?:经费|支出)(?:类?支出)?|用于公用的(?:支出|经费)/g,
  },
  {
    id: 'three-public',
    zh: '“三公”经费',
    measures: 'money',
    // It is paid from 一般公共预算财政拨款 by definition, and published texts say so each time.
    words:
      /(?:一般公共(?:预算)?)?(?:(?:财政)?拨款)?(?:安排的?|开支的)?三公[,、]?(?:两费|[两三]项)?(?:经费|支出|费用)+(?:财政拨款)?(?:经费|支出|费用)*(?:总额|合计|总支出)?/g,
  },
  {
    id: 'vehicles',
    zh: '公务用车购置及运行维护费',
    measures: 'money',
    words: /(?:公务用?车|公车)购置[及和与、](?:公务用?车|公车)?运行(?:维护)?(?:费用?|经费|支出)?|(?:公务用?车|公车)(?:费用?|经费|支出)/g,
  },
  { id: 'vehicle-purchase', zh: '公务用车购置费', measures: 'money', words: /(?:公务用?车|公车|车辆)购置(?:费用?|经费|支出)?/g },
  {
    id: 'vehicle-running',
    zh: '公务用车运行维护费',
    measures: 'money',
    words: /(?:公务用?车|公车|车辆)(?:运行|维护)[及和与、]?(?:维护|运行|维修)?(?:费用?|经费|支出)?/g,
  },
  {
    id: 'overseas',
    zh: '因公出国（境）费',
    measures: 'money',
    words: /因?公?出(?:国|境)(?:\(出?境\)|、?\(?境\)?)?(?:费用?|经费|支出)*/g,
  },
  { id: 'reception', zh: '公务接待费', measures: 'money', words: /(?:公务)?接待(?:费用?|经费|支出)|公务接待(?=:|$)/g },
  {
    id: 'procurement',
    zh: '政府采购金额',
    measures: 'money',
    words: /(?:政府|实际)采购(?!货物|工程|服务)(?:金额|支出|总额|规模|预算|额)?/g,
  },
  {
    id: 'general-budget',
    zh: '一般公共预算',
    measures: 'money',
    words: /(?<!全[县镇乡市区]|地方)一般公共预算(?!收入完成|收入实现)(?:财政)?(?:拨款)?(?:资金|收入|支出|安排)*/g,
  },
  { id: 'fund-budget', zh: '政府性基金', measures: 'money', words: /政府性基金(?:预算)?(?:财政)?(?:拨款|资金|收入|支出|安排)*/g },
  { id: 'other-funds', zh: '其他资金', measures: 'money', words: /其他资金/g },
  {
    // Of accounts the annexes do not part: known, so that nothing else is taken for them.
    id: 'outside',
    zh: '决算其他项目',
    measures: 'money',
    words:
      /财政拨款(?:收入|支出|资金)*|其他收入|(?:单位)?自[有筹]资金(?:收入|支出)?|往来资金|税收收入|非税收入|本年收入|经营(?:收入|支出)|事业收入|上缴上级支出|对附属单位补助支出|上级补助收入|附属单位上缴收入|工资福利(?:支出|费)|对个人和家庭(?:的)?补助(?:支出)?|商品和服务支出|资本性支出|债务(?:利息)?支出/g,
  },
  {
    id: 'total',
    zh: '年度资金总额',
    measures: 'money',
    words:
      /(?:部门|单位)?整体支出|(?:收入|支出|收支|资金|预算|决算|财政资金)(?:总额|总计|合计|总数|总量|总规模)|总(?:支出|收入|预算)|年度资金|全部支出/g,
  },
  {
    id: 'authorised',
    zh: '编制数',
    measures: 'people',
    words:
      /(?:核定|批准|批复)?(?:的)?(?:财政供养|财政)?(?:人员)?(?:总)?编制(?!内)(?:人员|人数|数量|总数|数|总额)*|(?:[一-龥]{2,6}编制[及和与、])+[一-龥]{2,6}编制(?:共计|共|合计|总数)+/g,
  },
  {
    id: 'actual',
    zh: '在职人数',
    measures: 'people',
    words:
      /(?:年末|期末|现有|实有|实际)*(?:财政供养|在职在编|在编在职|在编在岗|在岗在编|在职|在编|在岗)(?:在职|在编)?(?:人员|职工|干部职工|干部|人数|总数|数)*|(?:年末|期末)?实有(?:人数|人员|职工|干部职工)+(?:总数)?|(?:年末|期末|现)?实有$|编制内(?:实有)?(?:人员|人数)|实际配备(?:人员|人数)?/g,
  },
];

/** Words that make a narrower subject of the one behind them: not what the annexes state. */
export const NARROWER =
  /行政|事业|工勤|参公|机关|机动|工人|离退?休|退休|临聘|聘用|编外|遗属|人均|辅助|空缺|超|缺|其他|国内|外事|外宾|部门预算$|财政拨款(?:基本|项目|$)|专项$/;

export type ReportPeriod = 'previous' | 'initial' | 'budget' | 'spent';

export const PERIOD_WORDS: readonly (readonly [ReportPeriod, RegExp])[] = [
  ['previous', /上年(?:度|同期)?(?:累计|实际|全年)*(?:决算)?(?:支出)?数?|去年(?:同期)?(?:决算)?数?|上一?年度(?:决算)?数?/g],
  [
    'initial',
    /(?:年初|初始)(?:部门)?(?:下达|批复|安排|核定)?(?:的)?(?:部门)?(?:预算|安排|批复|下达)(?:数|总额|安排|批复|资金|金额|收入|支出)*|预算批复数?|年初(?:数)?(?:为|是|:)?$/g,
  ],
  [
    'budget',
    /(?:全年|年度|本年|当年|调整后的?|追加后的?|最终)(?:部门)?预算(?:数|总额|安排|资金|金额|收入|总计)*|调整预算数?|预算调整(?:数|为|后)|(?:后?经)?调整(?:增加|减少)?(?:为|到|至|后|达到)|可用(?:资金|财力)|预算(?:数|总量|总额|安排|指标|资金|金额|控制数|收入|总计)*|控制数|(?:到位|下达|收入)(?:资金)?(?:决算)?(?:数|总额|合计|总计)?/g,
  ],
  [
    'spent',
    /实际采购(?:金额|额)?|(?:全年|年度|本年|当年|实际|累计|最终)*(?:决算|支出|执行|列支|支付|使用|开支|发生)(?:支出|决算)?(?:数|总量|总额|额|金额|合计|总计|资金)*/g,
  ],
];

/** What is said of a subject besides its amount. */
export type Measure = 'amount' | 'share' | 'change' | 'execution-rate' | 'control-rate' | 'balance' | 'adjustment' | 'adjustment-rate';

export const MEASURE_WORDS: readonly (readonly [Measure, RegExp])[] = [
  ['adjustment-rate', /(?:预算)?(?:调整|追加)(?:率|幅度|比例)/],
  ['control-rate', /控制率|[在满控]编率|编制使用率/],
  [
    'execution-rate',
    /(?:预算|资金|支出|经费|总体|整体|决算)*(?:执行|完成|使用|支付|支出|到账)(?:进度|率)|占?(?:年初|全年|调整后?)?预算(?:数|总额)?的|完成(?:年初|全年|调整后?)?预算数?$/,
  ],
  ['share', /占(?:.{0,14}?)(?:的)?(?:比重|比例|比率|比)?|比重|占比|为总支出的/],
  ['adjustment', /^(?!.*(?:上年|去年|同比|20\d{2}年|较|比)).*(?:(?:追加|调增|调整增加|净增)(?!后)|预算调整(?!后|[为至到数])|新增预算)/],
  [
    'change',
    /(?:(?:较|比|同比|与).{0,12}?)?(?:多支出|少支出|增加|增长|减少|下降|降低|压减|压缩|上升|提高|缩减|节约|节省|增支|减支|降幅|增幅|涨幅|核减|增|减)(?:比例|比率|幅度|率)?/,
  ],
  [
    'balance',
    /(?<!(?:年初|上年|以前年度|历年)(?:结转(?:和|及|与)?)?)(?:结余|结转(?!的?(?:上年|以前年度)))|剩余|未(?:执行|支出|使用|支付)(?!率)|节余|尚有$/,
  ],
];

export const RISING = /多支出|增加|增长|上升|提高|增支|增幅|涨幅|增/;
export const FALLING = /少支出|减少|下降|降低|压减|压缩|缩减|节约|节省|减支|降幅|核减|减/;
/** 提高到100%: the figure is what it came to, and no change. */
export const REACHED = /(?:提高|提升|增加|增长|上升|升|增|降低|下降|降|减少|压减|减|变)[至到为]/;
export const AGAINST_PREVIOUS = /上年|去年|同比|同期|上一?年度/;
export const AGAINST_BUDGET = /(?:年初|全年|调整后?)?预算|控制数/;

/** Words of a sentence that change nothing about what its figure means. */
export const FILLERS =
  /仅|只有|12月(?:31日|底|末)|(?:提高|提升|增加|增长|上升|降低|下降|降|减少|压减|变)[至到为]|人民币|各类|截[至止]|调查|问卷|(?:截至|截止|至|到|于|在)?(?:\d{4}年度?|本年度?|当年|今年|全年|年度)(?:\d{1,2}月)?(?:\d{1,2}日)?(?:初|末|底)?|年[末底初中]|期末|[一-龥]{1,12}?(?:人民政府|街道办事处|委员会|办公室|财政局|管理局|乡镇|街道|服务中心|管理中心|镇|乡|局|院|校|委)(?![一-龥]{0,1}级)|[我本该全其贵](?:镇|乡|街道|县|区|市|部门|单位|机关|局|院|校|办|委|中心|所|级)?|部门|单位|实际|累计|共计|合计|总计|分别|其中|包括|主要|用于|调整|按照?规定|达到|约为|已经|安排|下达|批复|核定|实现|完成|发生|测评|结果|收支|结转[至到]?(?:下年|次年|明年|20\d{2}年)?|进度|可用|净增|[两二三四五六七]项|列支|使用|支出|资金|金额|总额|预算|决算|执行|情况|方面|财政|经费|费用|收入|部分|目前|现有|实有|设有|共有|年末|人员|人数|按照|根据|统计|账面|实行|全部|上述|以上|相应|同时|此外|另外|经|自评|评定|综合|确定|稳定|低于|高于|保持|控制|数为|为|是|共|计|达|已|约|有|含|的|了|在|内|中|以|和|及|与|均|即|数|额|\d{4}|[,、;:：()（）.·%—-]/g;

/** Of these, what says nothing at all about whose figure it is, of when and of what. */
export const PLAIN =
  /20\d{2}(?:年度?)?|(?:截[至止])?(?:12月31日|12月[底末]|年[底末]|期末)|[我本](?:镇|乡|街道|县|区|市|部门|单位|机关|局|院|校|办|委|中心|所|级)|部门|单位|整体|全年|年度|[本当]年度?|实际|总计|合计|共计|总额|其中|安排|核定|批复|现有|实有|共有|完成|实现|达到|预算|决算|执行|支出|资金|金额|比例|比重|数额|人数|数为|为|是|共|计|达|额|数|的|了|[,、;:()—]/g;
