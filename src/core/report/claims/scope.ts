import type { ReadClaim } from './claim';
import { lastOf } from './lead';
import type { ReportLine } from '../text/sentences';

/** Whose figures a sentence speaks of, and of when. */
export interface Scope {
  /** Of others, of one project, of a part. */
  readonly narrowed: boolean;
  readonly time: Time;
}

/** What is told from what: this year from others, the unit itself from others of its kind. */
export interface Own {
  readonly year: number | null;
  /** The report is about one project: that is the whole. */
  readonly ofProject?: boolean;
}

/**
 * What a sentence speaks of besides the unit in its year: what was said of a project, of other units, of half a year or of
 * the year before holds until the sentence comes back.
 */
export function scopeBehind(words: string, before: Scope, { year, ofProject = false }: Own): Scope {
  const years = year === null ? [] : yearsOf(year);
  return {
    narrowed: lastOf(words, [true, OTHERS], ...(ofProject ? [] : [[true, PROJECTS] as const]), [false, OWN]) ?? before.narrowed,
    time: lastOf<Time>(words, ['several-years', SEVERAL_YEARS], ['part-year', PART_OF_YEAR], ['year', WHOLE_YEAR], ...years) ?? before.time,
  };
}

export type Time = 'year' | 'last-year' | 'part-year' | 'several-years' | 'another-year';

/** Other units, or a part of this one; the money of one purse. */
const OTHERS =
  /(?<=^|[;。]|年)(?![本该全我贫农山偏边少城老])[一-龥]{2}地区(?=[^,;。]*(?:\d|$))|全(?:国|省|市|州|盟|县|区|旗|镇|乡|村|街道)(?!级)|(?<!(?:为|系|是|属)[^,;。]{0,14})(?:下属|所属|下辖|直属|二级(?:单位|机构|预算))|本级|机关本部|各(?:村|社区|科室?|股室?|站所?|所|单位)|村(?:级|均|集体|社区?)|(?:小|中)学|学校|幼儿园|卫生院|医院|企业|一般公共预算(?:财政)?拨款(?:基本|项目)|第三方|(?:邻近?|兄弟|周边|外)(?:省|市|州|县|区|旗|镇|乡)|财政(?:部门|局)?(?:评价|复核|抽查|考核)|:其(?=20\d{2}年|全年|当年)/g;
/** One of several projects; where the report is about a project it is the whole. */
const PROJECTS =
  /(?:该|此|其|各|每个|单个|子|专项|重点)项目|项目(?!支出|经费|资金?|总|预算|管理|绩效|库|建设管理)|专项(?:资金|经费|债)|项资金/g;
const OWN = /[本我](?:单位|部门|镇|乡|街道|局|委|办|院|校|所|中心|机关)/g;

const PART_OF_YEAR =
  /[上下前]半年|[一二三四1-4前]季度|(?<!\d)1[-—–~至到]\d{1,2}月|截[至止](?:到)?(?:20\d{2}年)?(?:[1-9]|1[01])月|(?<!\d)(?:[1-9]|1[01])月(?:底|末|份)/g;
const WHOLE_YEAR = /(?<!20\d{2}年[度将拟]?)全年|年[底末]|12月(?:31日|底|末)|本年|当年|今年/g;
const SEVERAL_YEARS =
  /近[两二三四五几]年|[两二三四五]年(?:来|间|共|累计)|以来|历年|累计(?=达)|20\d{2}年?(?:度)?[-—–~至到]20\d{2}年?|十[二三四五]五/g;

const patterns = new Map<number, readonly (readonly [Time, RegExp])[]>();

/** `2023年支出…` is of the year before; `较2023年` only looks back at it. */
function yearsOf(year: number): readonly (readonly [Time, RegExp])[] {
  const known = patterns.get(year);
  if (known !== undefined) return known;
  const notCompared = '(?<!(?:较|比|与|同|和|对比)(?:上年)?(?:\\(|（)?)';
  const found = [
    ['year', new RegExp(`${notCompared}${year}年`, 'g')],
    ['last-year', new RegExp(`${notCompared}${year - 1}年|(?:^|[,;。:])(?:上年|去年)`, 'g')],
    ['another-year', new RegExp(`(?!${year}年|${year - 1}年)20\\d{2}年(?![\\d月])`, 'g')],
  ] as const;
  patterns.set(year, found);
  return found;
}

const budgets = new Map<number | null, RegExp>();

/** 比2023年年初预算1055.38万元: the annexes know of the year before only what was spent. */
function budgetedBefore(clause: string, year: number | null): boolean {
  const before = year === null ? '上年|去年' : `上年|去年|${year - 1}年`;
  const pattern = budgets.get(year) ?? new RegExp(`(?:${before})度?(?:[一-龥]{0,4}?)(?:年初|预算|控制数)(?!执行|支出)`);
  budgets.set(year, pattern);
  return pattern.test(clause);
}

export const AHEAD = /预计|拟|计划于|明年|(?<!结[转余](?:资金)?(?:至|到)?)下年度?|下一年/;
/** 低于80%为不达标; 95%以上得10分: what is asked for, and nobody's result. */
const STANDARD_BEHIND = /^(?:的?,?(?:得|计)\d|的?为(?:优|良|中|差|(?:基本|不)?达标|(?:不)?合格|宜)|[,，]每[低高少多超增减])/;
/** What somebody wants, not what was done. */
const DEMANDED =
  /(?<!(?:根据|依据|按照?|对照)[^,;。]{0,6})(?:评分|计分|扣分|评价)标准|(?:按照?[^,;。]{0,8}(?:规定|要求)|要求)[^;。]{0,14}(?:达到?|不得|不[低高少多]于|不超过|压[减缩]|控制在|为)|不得|力争|力求|应当|必须|原则上|(?<![按照])计划(?![数内完])/;

/** Of whose area it is: 县 of 安沅县林业局, and not of 乡村振兴局. */
const LEVEL = /[省州盟县区旗镇]|(?<!城)市(?![场政])|乡(?!村)|街道|(?<=.)[校院](?=$)/g;
/** 2021年荆州全市: of another place. */
const OF_NO_OTHER = '(?<!(?:^|年|[,;。])(?!今年|全年|本年|当年|目前|其中)[一-龥]{2})';
const MONEY_OF_ALL = '(?![^,;。]{0,12}(?:财政|税|收入|生产总值|产值))';

/**
 * The unit by its name, with or without the place in front; 机关及所属单位 is all of it as well, and 全镇 of a town.
 * @param ofArea 全县 of a county's office too
 * @param project what the project goes by where the report is about one: it is the whole
 */
export function unitPattern(name: string | null, ofArea: boolean, project: string | null): RegExp {
  const bare = name?.replace(/[（(].*$/, '').trim() ?? '';
  const short = bare.replace(/^.*?[省市县区州旗](?=.{3,})/, '');
  const names = bare.length < 4 ? [] : [bare, short].map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const town = /([镇乡]|街道)(?:人民政府|办事处)?$/.exec(bare)?.[1];
  const area = town ?? (ofArea ? bare.match(LEVEL)?.at(-1) : undefined);
  const whole = area === undefined ? [] : [`${OF_NO_OTHER}全${area}${MONEY_OF_ALL}`, ...(town === undefined ? [] : [`${town}本级`])];
  const projects = project === null ? [] : [project];
  return new RegExp([...projects, ...names, ...whole, '[局委办]?(?:机关|本级)及(?:所属|下属|直属)(?:事业)?单位'].join('|'));
}

/** What a title says besides whose project it is. */
const OF_TITLES = /关于|20\d{2}年?度?|项目|部门|预算|财政|支出|专项|绩效|(?:自我)?(?:自评|评价)|情况|的?报告|[()的]/g;

/** A section for each of several projects: which of them the annexes are of nobody says. */
export function tellsOfSeveral(lines: readonly ReportLine[]): boolean {
  return lines.filter(({ numbered, text }) => numbered !== null && /^[^。:：,]{6,30}项目(?:$|[。:：])/.test(text.plain)).length > 1;
}

/**
 * `智慧校园建设项目`, by the name in the title of its report, `该项目`, or `项目` alone where its money is told of; null
 * where the report has a section for each of several.
 */
export function projectPattern(lines: readonly ReportLine[], unit: string | null): string | null {
  if (tellsOfSeveral(lines)) return null;
  const title = lines.find(({ text }) => text.plain !== '')?.text.plain ?? '';
  const name = (unit === null ? title : title.replace(unit, '')).replace(OF_TITLES, ' ').trim().split(' ').at(0) ?? '';
  const bare = /^[一-龥]{4,}$/.test(name) ? `(?:${name})(?:项目|专项|资金|补助|经费)*|` : '';
  return `(?:${bare}(?:[本该此]项目|(?<=^|[,;。:])项目(?!支出)))(?:资金|专项)?(?=20\\d{2}年|全年|年初|年度|本年|调整|总?预算|批复|资金|到位|实际|累计|支出|结[余转])`;
}

/** Whether the words from the beginning of a sentence speak of what was, for this unit as a whole, in its year. */
export function speaksOfTheYear(words: string, year: number | null, ofProject = false): boolean {
  const { narrowed, time } = scopeBehind(words, { narrowed: false, time: 'year' }, { year, ofProject });
  return !narrowed && time === 'year' && !AHEAD.test(words) && !DEMANDED.test(words);
}

/** Why the words in front of a figure keep it from being compared. */
export function unreadBecause(sinceStop: string, clause: string, behind: string, time: Time, year: number | null): ReadClaim['unread'] {
  if (budgetedBefore(clause, year)) return 'another-year';
  if (time === 'part-year' || time === 'several-years' || time === 'another-year') return time;
  return AHEAD.test(clause) || DEMANDED.test(sinceStop) || STANDARD_BEHIND.test(behind) ? 'planned' : null;
}
