import { standsInOrder } from './in-order';

/** What comes behind the unit in a title: of what the report is. */
const ABOUT =
  /(?:关于|20\d{2}年?(?:度)?|部门|单位(?!名称)|整体|项目|绩效|预算|支出|专项|资金|自评|报告|财政拨款|\(本级\)|\(公开\)|第[一二三四五]部分)/;
/** How the names of units end. */
const ENDS_AS_UNIT = /(?:人民政府|办事处|委员会|[局厅委院校园站所队社会联团馆镇乡部署办]|中心|街道|[中小大]学|法院|检察院|银行|公司|集团)$/;
const NAMED = /^(?:(?:填报|报告|编制|评价)?单位|(?:填报)?部门|单位名称|部门名称|部门\(单位\)名称)[:：](.+)$/;
const LONGEST_TITLE = 60;
/** A report names its unit and its year in the first of them. */
export const TITLE_LINES = 6;
/** 安沅县 in front of 农业农村局. */
const REGION = /^(.{2,}?(?:省|自治区|市|州|盟|县|区|旗))(?=.{2,})/;

/** A unit a title names, and the line it stands in. */
export interface TitledUnit {
  readonly line: number;
  readonly from: number;
  readonly name: string;
}

/** The unit in the title of a report: `2024年度荆阳县水利局部门整体支出绩效自评报告`; null where the first lines name none. */
export function unitInTitle(lines: readonly string[]): TitledUnit | null {
  for (const [line, text] of lines.slice(0, TITLE_LINES).entries()) {
    if (text.length > LONGEST_TITLE || /[。;]/.test(text)) return null;
    const labelled = NAMED.exec(text)?.[1];
    const name = labelled ?? text.split(ABOUT).find((part) => part.length >= 3) ?? '';
    if (ENDS_AS_UNIT.test(name)) return { line, from: text.indexOf(name), name };
  }
  return null;
}

/** Two ways of writing one name: 县委办 for 安沅县委办公室, 卫健局 for 卫生健康局; never two regions. */
export function isSameUnit(a: string, b: string): boolean {
  const [one, other] = [plainName(a), plainName(b)];
  if (isShortFor(one, other) || isShortFor(other, one)) return true;
  const [regionOfOne, regionOfOther] = [regionOf(one), regionOf(other)];
  const regionsFit =
    regionOfOne === '' || regionOfOther === '' || regionOfOne.includes(regionOfOther) || regionOfOther.includes(regionOfOne);
  const [first, second] = [one.slice(regionOfOne.length), other.slice(regionOfOther.length)];
  return regionsFit && (isShortFor(first, second) || isShortFor(second, first));
}

/** The name without its region: what a report calls its own unit. */
export function ownName(name: string): string {
  const plain = plainName(name);
  return plain.slice(regionOf(plain).length).replace(/(?<=.{3})(?:人民政府|办事处)$/, '');
}

function regionOf(name: string): string {
  return REGION.exec(name)?.[1] ?? '';
}

function plainName(name: string): string {
  return name
    .replace(/[（(][^）)]*[）)]|\[\d+\]|[\s:：]/g, '')
    .replace(/^(?:中共|中国共产党)/, '')
    .replace(/(?:本级|机关)$/, '');
}

function isShortFor(short: string, long: string): boolean {
  return short.length >= 2 && standsInOrder(short, long);
}
