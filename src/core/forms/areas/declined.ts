import type { Grid } from '../../grid/grid';
import type { Wording } from '../../wording';
import { isGoals, type Anchor, type Landmarks } from './anchors';
import { INDICATOR, type IndicatorRole } from '../words/evaluation-roles';
import type { Header } from '../columns/header';
import { labelsBetween, labelsIn, type Label } from '../cells/labels';

/** A table of this trade that is none of ours: how it is known, and what to say of it. */
interface OtherTable {
  readonly title: RegExp;
  /** Words of its rows, where the title says too little. */
  readonly words?: RegExp;
  readonly says: Wording;
}

const GOALS: Wording = {
  zh: '这是年初的绩效目标表，只有指标值，没有实际完成值和得分，不能当作自评表复核',
  en: 'a table of goals before the year: targets without results and scores',
};
const LIST: Wording = {
  zh: '这是项目（单位）清单或汇总表，一行一个项目，不是一个项目的自评表',
  en: 'a list of projects or units, one a line: not the form of one of them',
};

const PROJECTS: Wording = {
  zh: '这是多个项目的指标明细表，每行一个指标、前列是项目名称，不是一个项目的自评表；请把每个项目的自评表各放一张',
  en: 'the indicators of several projects in one list: put the form of each on a sheet of its own',
};
/** A project with fewer indicators may be a line of a list. */
const LEAST_REPEATED = 3;

const OTHERS: readonly OtherTable[] = [
  {
    title: /监控/,
    words: /^(?:\d{1,2}[-—~至]\d{1,2}月)(?:预算)?(?:执行|完成)|^(?:全年|年底)预计(?:完成|执行)/,
    says: {
      zh: '这是年中的绩效运行监控表（执行到某月的数和全年预计数），还没有全年实际完成值和得分，不能当作自评表复核',
      en: 'a monitoring table of mid-year (figures up to some month and a forecast): it has no results of the year and no scores',
    },
  },
  { title: /绩效目标(?:申报|批复|设定|审核|调整)?表?(?:[(（].*)?$|目标申报/, says: GOALS },
  {
    title: /自评报告|评价报告/,
    words: /^支出内容$|^(?:会计)?凭证号?$|^项目起止时间$/,
    says: {
      zh: '这是表格式的项目绩效自评报告（计划安排、实际到位、实际支出、结余和支出明细），没有带指标值、完成值和得分的指标表，不能当作自评表复核',
      en: 'a project report in the form of a table (planned, received, spent, left over, and vouchers): it has no indicators with targets, results and scores',
    },
  },
  { title: /(?:项目|资金|单位|部门|得分).{0,6}(?:清单|明细表|汇总表|一览表|台账)/, says: LIST },
];

/** A title may name another table although its columns look like ours. */
export function isDeclined(title: string): boolean {
  return /监控|绩效目标(?:批复|申报|审核)表/.test(title) && !/自评/.test(title);
}

/** What a sheet without any of our forms is instead; null when it is nothing known. */
export function otherTable(grid: Grid, { titles, anchors }: Landmarks): Wording | null {
  const words = grid.rows.flatMap((_, index) => labelsIn(grid, grid.top + index));
  const named = OTHERS.find(
    ({ title, words: own }) =>
      titles.some(({ plain }) => title.test(plain)) || (own !== undefined && words.some(({ text }) => own.test(text))),
  );
  if (named !== undefined) return named.says;
  if (anchors.some(isGoals)) return GOALS;
  if (anchors.some((anchor) => isProjectList(grid, anchor))) return PROJECTS;
  return anchors.some((anchor) => isList(grid, anchor) || isUnitList(grid, anchor)) ? LIST : null;
}

/** 序号 | 单位名称 | 编制数 | 在职人数 …: a line for each unit instead of one unit's items. */
export function isUnitList(grid: Grid, anchor: Anchor): boolean {
  const { bottom } = anchor.header;
  const name = headInFront(grid, anchor, /^(?:预算|填报)?(?:单位|部门)(?:名称)?$/);
  const isNamed = (row: number) => labelsIn(grid, row).some(({ column }) => column === name?.column);
  return name !== undefined && isNamed(bottom + 1) && isNamed(bottom + 2);
}

/** 项目名称 in front of every indicator, of several projects: the forms of all of them in one list. */
export function isProjectList(grid: Grid, anchor: Anchor): boolean {
  const head = headInFront(grid, anchor, /^(?:项目|单位|部门)(?:名称)?$/);
  const below = labelsBetween(grid, anchor.header.bottom + 1, grid.top + grid.rows.length);
  const names = below.flatMap(({ column, plain }) => (column === head?.column ? [plain] : []));
  const projects = new Set(names);
  return projects.size > 1 && names.length >= projects.size * LEAST_REPEATED;
}

/** Names stand in front of what is said of them: 单位 behind an indicator is what it is counted in. */
function headInFront(grid: Grid, { header: { top, columns }, lane }: Anchor, words: RegExp): Label | undefined {
  const saying = [...columns].filter(([role]) => role !== 'unit').map(([, { column }]) => column);
  return labelsIn(lane ?? grid, top).find(({ text, column }) => column < Math.min(...saying) && words.test(text));
}

/** 自评得分汇总表: a line for each unit or project instead of the funds of one. */
export function isList(grid: Grid, { header: { top, bottom } }: Anchor): boolean {
  const listed = labelsIn(grid, top).some(({ text }) => /^(?:序号|(?:预算|填报)?(?:单位|部门|项目)(?:名称)?)$/.test(text));
  return listed && !labelsIn(grid, bottom + 1).some(({ plain }) => plain.includes('总额'));
}

/** Says why nothing on a sheet was taken for a form: what was there, what was looked for, and what is missing. */
export function reasonFor(grid: Grid, landmarks: Landmarks): Wording {
  const other = otherTable(grid, landmarks);
  if (other !== null) return { zh: `${other.zh}。`, en: `This is ${other.en}; it is not reviewed.` };
  const { titles, nearMisses } = landmarks;
  const [nearMiss] = nearMisses;
  if (nearMiss !== undefined) return incomplete(nearMiss);
  const title = titles[0]?.raw.replace(/\s+/g, '');
  const zh =
    '没有找到自评表的表头（三级指标、年度指标值、实际完成值、得分），也没有找到基础数据表的表头（编制数、在职人数、决算数、预算数）。';
  const en =
    'Neither the header of a self-evaluation table (三级指标, 年度指标值, 实际完成值, 得分) nor that of a base data table (编制数, 在职人数, 决算数, 预算数) was found.';
  return title === undefined
    ? { zh, en }
    : { zh: `有标题“${title}”，但${zh}`, en: `There is a title “${title}”, but no form below it. ${en}` };
}

const NEEDED = ['name', 'target', 'actual', 'score'] as const satisfies readonly IndicatorRole[];

function incomplete(header: Header<IndicatorRole>): Wording {
  const there = [...header.columns.values()].map(({ label }) => label.replace(/\s+/g, ''));
  const missing = NEEDED.filter((role) => !header.columns.has(role)).map((role) => INDICATOR[role]);
  const row = header.top + 1;
  return {
    zh: `第${row}行像是表头（${there.join('、')}），但缺少${missing.map(({ zh }) => zh).join('、')}列，不能当作自评表。`,
    en: `Row ${row} looks like a header (${there.join(', ')}), but has no column for ${missing.map(({ en }) => en).join(', ')}; it cannot be read as a self-evaluation table.`,
  };
}
