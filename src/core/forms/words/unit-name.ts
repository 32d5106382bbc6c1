import { remembered } from '../cells/remembered';

/** Names of public bodies: how they end, which are one and the same, and how a body is called for short. */

/** How the names of public bodies end; those of places do not. */
export const UNIT_ENDING =
  '(?:政府|委员会|管委会|办事处|办公室|街道办?|中心|大队|支队|总队|法院|检察院|研究院|研究所|医院|卫生院|学校|小学|中学|大学|学院|幼儿园|党校|图书馆|博物馆|文化馆|档案馆|纪念馆|联合会|协会|学会|总工会|团委|妇联|残联|工商联|公司|集团|银行|[\\u4e00-\\u9fff]{2,}(?:局|委|厅|部|院|所|站|处|队|场|社|馆|校|园|署|联|办|乡|镇))';
const ENDS_AS_UNIT = new RegExp(`${UNIT_ENDING}$`);
/** 安沅县 in front of 农业农村局; 湖南省安沅县 is two of them. */
const REGION = /^(.{2,}?(?:省|自治区|市(?!场|镇(?:$|人民|政府))|州|盟|县|区|旗))(?=.{2,})/;
const OF_THE_BODY_ITSELF = /[（(][^）)]*[）)]|\[\d+\]|[\s:：]|^(?:中国共产党|中共)|(?:本级|机关)$/g;
/** A word people shorten, and the whole of it. */
const IN_FULL: readonly (readonly [RegExp, string])[] = [
  [/[和与及、]/g, ''],
  [/人民政府/, '政府'],
  [/(?<=[乡镇])政府$|(?<=街道)(?:办事处|办)$/, ''],
  [/办公室$/, '办'],
  [/卫健/, '卫生健康'],
  [/发改/, '发展改革'],
  [/人社/, '人力资源社会保障'],
  [/住建/, '住房城乡建设'],
  [/工信/, '工业信息化'],
  [/科工/, '科技工业'],
  [/文旅/, '文化旅游'],
  [/文广(?!播)/, '文化广电'],
  [/教体/, '教育体育'],
  [/市监|市场监管/, '市场监督管理'],
  [/自然资源规划|自规/, '自然资源'],
  [/(?<!交通)运输局|交通局|交运/, '交通运输局'],
  [/医保(?=局)/, '医疗保障'],
  [/林草/, '林业草原'],
  [/城管(?=局)/, '城市管理'],
  [/退役军人(?!事务)/, '退役军人事务'],
  [/应急(?=局)/, '应急管理'],
  [/纪委监委/, '纪律检查委员会监察委员会'],
  [/(?<=^|[省市州县区旗])人大/, '人民代表大会'],
  [/(?<=^|[省市州县区旗])(?=法院$|检察院$|医院$)/, '人民'],
  [/中医院$/, '中医医院'],
  [/([一二三四五六七八九十]+)中$/, '第$1中学'],
  [/([一二三四五六七八九十]+)小$/, '第$1小学'],
];
/** A place that the other name leaves out: 安坪镇 of its school, 荆阳 of 荆阳财政局. */
const BARE_PLACE =
  /^(?:[省市州县区旗]|[\u4e00-\u9fff]{2,8}(?:乡|镇|街道)|(?!第|.*(?:[一二三四五六七八九十]|[东南西北中]$))[\u4e00-\u9fff]{2,3})$/;
/** Offices that were joined to others are still called by a part of their name: 林业局, 林业和草原局. */
const OFFICE = /[局委办厅部]$/;
/** 市场监督管理局白土市场监督管理所 is called 白土市场监督管理所; 服务中心 may be anybody's. */
const LEAST_BRANCH = 5;

export function endsAsUnit(name: string): boolean {
  return ENDS_AS_UNIT.test(name);
}

/** Whether two names are those of one body: 县委办 is 安沅县委办公室, 卫健局 is 卫生健康局; bodies of two places never are. */
export function isSameUnit(a: string, b: string): boolean {
  const [one, other] = [partsOf(a), partsOf(b)];
  const [fewer, more] = one.regions.length <= other.regions.length ? [one, other] : [other, one];
  // 东湖区 of 南宁东湖区, but no 城区 of 东城区.
  const isTail = (long: string, short: string) => long === short || (short.length > 2 && long.endsWith(short));
  if (!fewer.regions.every((a) => more.regions.some((b) => isTail(a, b) || isTail(b, a)))) return false;
  const [short, long] = one.own.length <= other.own.length ? [one.own, other.own] : [other.own, one.own];
  if (short.length < 2) return false;
  if (long.endsWith(short)) {
    const ahead = long.slice(0, -short.length);
    if (ahead === '' || (OFFICE.test(ahead) && short.length > LEAST_BRANCH)) return true;
    return BARE_PLACE.test(ahead) && isPlaceOf(ahead, short === one.own ? one.regions : other.regions);
  }
  return OFFICE.test(short) && short.charAt(0) === long.charAt(0) && short.slice(-1) === long.slice(-1) && standsInOrder(short, long);
}

/** 荆阳 of 荆阳县; a township, and any place where the other name has none, may be anywhere. */
function isPlaceOf(bare: string, regions: readonly string[]): boolean {
  return regions.length === 0 || /(?:乡|镇|街道)$/.test(bare) || regions.some((region) => region.startsWith(bare) || region.endsWith(bare));
}

/** What a text calls the body: in full, without its place, and without 人民政府; the longest first. */
export function namesOf(name: string): readonly string[] {
  const whole = name.replace(OF_THE_BODY_ITSELF, '');
  const bare = whole.slice(regionsOf(whole).join('').length);
  const short = bare.replace(/(?<=.{3})(?:人民政府|办事处)$/, '');
  return [...new Set([whole, bare, short])].filter(({ length }) => length >= 3);
}

/** Every character of the short text stands in the long one, in order. */
export function standsInOrder(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short.charAt(at)) at += 1;
  return at === short.length;
}

/** Of a workbook with many units each name is held against others again and again. */
const partsOf = remembered((name): { readonly regions: readonly string[]; readonly own: string } => {
  const whole = name.replace(OF_THE_BODY_ITSELF, '');
  const regions = regionsOf(whole);
  const own = IN_FULL.reduce((rest, [short, full]) => rest.replace(short, full), whole.slice(regions.join('').length));
  return { regions, own };
});

function regionsOf(name: string): readonly string[] {
  const [, region] = REGION.exec(name) ?? [];
  return region === undefined ? [] : [region, ...regionsOf(name.slice(region.length))];
}
