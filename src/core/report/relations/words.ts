/** Parts that are all there are of a whole, by the words in front of their figures. */
export const DIVISIONS: readonly (readonly RegExp[])[] = [
  [/行政/, /事业/, /参公/, /工勤/, /公务员/, /其他/],
  [/专业技术|专技/, /管理/, /工勤/],
  [/基本支出/, /项目支出/],
  [/人员(?:经费|支出)/, /公用(?:经费|支出)/],
  [/男/, /女/],
  [/优/, /良/, /^.{0,2}中(?:等)?$/, /^.{0,2}差$/],
  [/党委/, /党总支/, /党支部/],
  [/^(?:预算)?执行(?:率|情况)?/, /投入|决策/, /过程|管理/, /产出/, /效益|效果/, /满意度/, /成本/],
  [/财政拨款/, /结转/, /专户|单位资金/],
  [/中央/, /省级/, /[市州]级/, /[县区]级/],
  [/城镇|城市/, /农村|乡村/],
  [/已/, /未|尚/],
];

/** What a rate is of: the part by the rate's own word where none is given, and what wholes are called. */
export const RATES: readonly { readonly rate: RegExp; readonly part: RegExp | null; readonly whole: RegExp }[] = [
  { rate: /回收|收回/, part: /回收|收回/, whole: /发放|发出|问卷/ },
  { rate: /满意/, part: /满意/, whole: /收回|回收|有效|问卷|调查|受访|访/ },
  { rate: /支出|执行|使用|支付/, part: /支出|执行|使用|支付|列支/, whole: /预算|收入|安排|下达|到位|拨款|批复/ },
  { rate: /到位/, part: /到位/, whole: /预算|计划|下达|应|争取/ },
  { rate: /完成|达标|完工|合格|整改|办结|入学|签约|覆盖|参保|参合|发放/, part: null, whole: /./ },
];

/** Of one of many, and what the many are counted in. */
export const EACH: readonly { readonly words: RegExp; readonly counted: RegExp }[] = [
  { words: /(?:人均|每人)[^,;。]{0,6}$/, counted: /^(?:人|人次)$/ },
  { words: /(?:户均|每户)[^,;。]{0,6}$/, counted: /^户$/ },
  { words: /(?:亩均|每亩)[^,;。]{0,6}$/, counted: /^亩$/ },
  { words: /(?:[单车辆]均|单车|每[辆台]车?)[^,;。]{0,6}$/, counted: /^[辆台]$/ },
  { words: /(?:每公里|公里均)[^,;。]{0,6}$/, counted: /^(?:公里|千米)$/ },
  { words: /(?:次均|每次|每批次)[^,;。]{0,6}$/, counted: /^(?:次|批|批次|期|场)$/ },
  { words: /(?:村均|每村|每个)[^,;。]{0,6}$/, counted: /^(?:个|村)$/ },
];

/** 三项合计. */
export const COUNTS: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8 };
