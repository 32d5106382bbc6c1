import { remembered } from '../../forms/cells/remembered';
import type { ReadClaim } from './claim';
import { lastOf } from './lead';
import type { Said } from '../text/clause-tree';
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
  /** Other units by their names, where the own one is known. */
  readonly others?: RegExp | null;
}

/**
 * What a sentence speaks of besides the unit in its year: what was said of a project, of other units, of half a year or of
 * the year before holds until the sentence comes back.
 */
export function scopeBehind(words: string, before: Scope, { year, ofProject = false, others = null }: Own): Scope {
  const years = year === null ? [] : yearsOf(String(year));
  return {
    narrowed:
      lastOf(
        words,
        [true, OTHERS],
        ...(others === null ? [] : [[true, others] as const]),
        ...(ofProject ? [] : [[true, PROJECTS] as const]),
        [false, OWN],
      ) ?? before.narrowed,
    time: lastOf<Time>(words, ['several-years', SEVERAL_YEARS], ['part-year', PART_OF_YEAR], ['year', WHOLE_YEAR], ...years) ?? before.time,
  };
}

export type Time = 'year' | 'last-year' | 'part-year' | 'several-years' | 'another-year';

/** Other units, or a part of this one; the money of one purse. */
const OTHERS =
  /(?<=^|[;。]|年)(?![本该全我贫农山偏边少城老])[一-龥]{2}地区(?=[^,;。]*(?:\d|$))|全(?:国|省|市|州|盟|县|区|旗|镇|乡|村|街道)(?!级)|(?<!(?:为|系|是|属)[^,;。]{0,14})(?:下属|所属|下辖|直属|二级(?:单位|机构|预算))|本级|机关本部|各(?:村|社区|科室?|股室?|站所?|所|单位)|村(?:级|均|集体|社区?)|(?:小|中)学|学校|幼儿园|卫生院|医院|企业|一般公共预算(?:财政)?拨款(?:基本|项目)|第三方|(?:邻近?|兄弟|周边|外)(?:省|市|州|县|区|旗|镇|乡)|财政(?:部门|局)?(?:评价|复核|抽查|考核)|:其(?=20\d{2}年|全年|当年)|\([类款项]\)/g;
/** One of several projects; where the report is about a project it is the whole. */
const PROJECTS =
  /(?:该|此|其|各|每个|单个|子|专项|重点)项目|项目(?!支出|经费|资金?|总|预算|管理|绩效|库|建设管理)|专项(?:资金|经费|债)|项资金/g;
const OWN = /[本我](?:单位|部门|镇|乡|街道|局|委|办|院|校|所|中心|机关)/g;

const PART_OF_YEAR =
  /[上下前]半年|[一二三四1-4前]季度|(?<!\d)1[-—–~至到]\d{1,2}月|截[至止](?:到)?(?:20\d{2}年)?(?:[1-9]|1[01])月|(?<!\d)(?:[1-9]|1[01])月(?:底|末|份)/g;
const WHOLE_YEAR = /(?<!20\d{2}年[度将拟]?)全年|(?<!20\d{2})年[底末]|(?<!20\d{2}年)12月(?:31日|底|末)|本年|当年|今年/g;
const SEVERAL_YEARS =
  /近[两二三四五几]年|[两二三四五]年(?:来|间|共|累计)|以来|历年|累计(?=达)|20\d{2}年?(?:度)?[-—–~至到]20\d{2}年?|十[二三四五]五/g;

/** `2023年支出…` is of the year before; `较2023年` only looks back at it. */
const yearsOf = remembered((year): readonly (readonly [Time, RegExp])[] => {
  const notCompared = '(?<!(?:较|比|与|同|和|对比)(?:上年)?(?:\\(|（)?)';
  const before = Number(year) - 1;
  return [
    ['year', new RegExp(`${notCompared}${year}年`, 'g')],
    ['last-year', new RegExp(`${notCompared}${before}年|(?:^|[,;。:])(?:上年|去年)`, 'g')],
    ['another-year', new RegExp(`(?!${year}年|${before}年)20\\d{2}年(?!(?!12月31日)[\\d月])`, 'g')],
  ];
});

/** 比2023年年初预算1055.38万元: the annexes know of the year before only what was spent. */
const budgetedIn = remembered((before) => new RegExp(`(?:${before})度?(?:[一-龥]{0,4}?)(?:年初|预算|控制数)(?!执行|支出)`));

export const AHEAD = /预计|拟|计划于|明年|(?<!结[转余](?:资金)?(?:至|到)?)下年度?|下一年/;
/** 低于80%为不达标; 95%以上得10分: what is asked for, and nobody's result. */
const STANDARD_BEHIND = /^(?:[测估]算|的?,?(?:得|计)\d|的?为(?:优|良|中|差|(?:基本|不)?达标|(?:不)?合格|宜)|[,，]每[低高少多超增减])/;
/** What somebody wants, not what was done. */
const DEMANDED =
  /(?<!(?:根据|依据|按照?|对照)[^,;。]{0,6})(?:评分|计分|扣分|评价)标准|(?:按照?[^,;。]{0,8}(?:规定|要求)|要求)[^;。]{0,14}(?:达到?|不得|不[低高少多]于|不超过|压[减缩]|控制在|为)|不得|力争|力求|应当|必须|原则上|每[低高少多超增减][^,;。]*$|^(?:如果?|若)(?![下期实何上])|(?<![按照])计划(?![数内完])/;

/** 10万元以上的有19个: no amount, but a class of them. */
const CLASS = /^\D*[\d.]+[^\d,;。]{0,4}以[上下内]的?(?:有|共|占|[一-龥]{0,3}(?:村|户|社区|单位|企业|设备|项目))/;

/** 根据《区财政局关于…的通知》要求: who asked for it is not whose it is. */
export const BY_ORDER = /《[^》]*》|(?:根据|依据|依照)[^,;。]*,/g;

/** Of whose area it is: 县 of 安沅县林业局, and not of 乡村振兴局. */
const LEVEL = /[省州盟县区旗镇]|(?<!城)市(?![场政])|乡(?!村)|街道|(?<=.)[校院](?=$)/g;
/** 2021年荆州全市: of another place. */
const OF_NO_OTHER = '(?<!(?:^|年|[,;。])(?!今年|全年|本年|当年|目前|其中)[一-龥]{2})';
const OF_TOWNS = /(?:人民政府|办事处)$/;
const MONEY_OF_ALL = '(?![^,;。]{0,12}(?:财政|税|收入|生产总值|产值))';

/**
 * The unit by its name, with or without the place in front; 机关及所属单位 is all of it as well, and 全镇 of a town.
 * @param ofArea 全县 of a county's office too
 * @param project what the project goes by where the report is about one: it is the whole
 */
export function unitPattern(name: string | null, ofArea: boolean, project: string | null): RegExp {
  const bare = name?.replace(/[（(].*$/, '').trim() ?? '';
  const short = bare.replace(/^.*?[省市县区州旗](?=.{3,})/, '');
  const town = /([镇乡]|街道)(?:人民政府|办事处)?$/.exec(bare)?.[1];
  const names = (bare.length < 4 ? [] : [bare, short, ...(town === undefined ? [] : [short.replace(OF_TOWNS, '')])]).map((each) =>
    each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  );
  const area = town ?? (ofArea ? bare.match(LEVEL)?.at(-1) : undefined);
  const whole = area === undefined ? [] : [`${OF_NO_OTHER}全${area}${MONEY_OF_ALL}`, ...(town === undefined ? [] : [`${town}本级`])];
  const projects = project === null ? [] : [project];
  return new RegExp([...projects, ...names, ...whole, '[局委办]?(?:机关|本级)及(?:所属|下属|直属)(?:事业)?单位'].join('|'));
}

const NEXT_SAID = '(?=20\\d{2}年|·|[、和与及][一-龥]{2,3}(?:镇|乡|街道)|预算|支出|执行|自评|编制|在职|群众)';

/** 低庄镇2024年, 镇财政所编制: a unit at the head of a clause that is not the own one, whose names stand as 本单位 there. */
export function otherUnits(own: string | null): RegExp | null {
  const offices = ['所', '站', '中心', '食堂'].filter((ending) => own?.endsWith(ending) !== true).join('|');
  const names = `(?![我本该全各其])[一-龥]{2,3}(?:镇|乡|街道)|[镇乡县区局](?!人民|政府|党|级)[一-龥]{2,8}(?:${offices})`;
  return own === null ? null : new RegExp(`(?<=^|[;。,、])(?:${names})${NEXT_SAID}`, 'g');
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
  return `(?:${bare}(?:[本该此]项目|(?<=^|[,;。:])项目(?!支出)))(?:资金|专项)?在?(?=20\\d{2}年|全年|年初|年度|本年|调整|总?预算|批复|资金|到位|实际|累计|支出|结[余转])`;
}

/** Whether the words from the beginning of a sentence speak of what was, for this unit as a whole, in its year. */
export function speaksOfTheYear(words: string, year: number | null, ofProject = false): boolean {
  const { narrowed, time } = scopeBehind(words, { narrowed: false, time: 'year' }, { year, ofProject });
  return !narrowed && time === 'year' && !AHEAD.test(words) && !DEMANDED.test(words);
}

/** Why the words in front of a figure keep it from being compared. */
export function unreadBecause(
  sinceStop: string,
  clause: string,
  { figure, behind }: Said,
  time: Time,
  year: number | null,
): ReadClaim['unread'] {
  if (budgetedIn(year === null ? '上年|去年' : `上年|去年|${year - 1}年`).test(clause)) return 'another-year';
  if (time === 'part-year' || time === 'several-years' || time === 'another-year') return time;
  const isAsked = DEMANDED.test(sinceStop.replace(BY_ORDER, '')) || STANDARD_BEHIND.test(behind) || CLASS.test(figure.text + behind);
  return AHEAD.test(clause) || isAsked ? 'planned' : null;
}
