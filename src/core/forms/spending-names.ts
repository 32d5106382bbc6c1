import type { SpendingItem } from './form';
import { normalise, unquoted } from './normalise';
import { remembered } from './remembered';
import type { SharedHeading } from './settle-spending';

const ITEMS: readonly (readonly [SpendingItem, RegExp])[] = [
  ['vehicle-purchase', /^(?:公车|公务用?车|车辆)购置(?:费用?|经费|支出)?$/],
  ['vehicle-running', /^(?:公车|公务用?车|车辆)(?:运行|维护)(?:及|和|与)?(?:运行|维护)?(?:费用?|经费|支出)?$/],
  ['vehicles', /^(?:公车|公务用?车|车辆)(?:购置)?(?:及|和|与)?(?:运行)?(?:维护|运行)?(?:费用?|经费|支出)?$/],
  ['overseas', /^因?公?(?:出国|出境)/],
  ['reception', /^(?:公务)?接待(?:费用?|经费|支出)?$/],
  ['three-public', /^三公(?:经费)?(?:支出|合计|总额|小计)?$/],
  ['projects', /^项目支出(?:合计|总额|小计)?$/],
  ['public-funds', /^(?:日常)?公用(?:经费|支出)+(?:合计|总额|小计)?$/],
  ['procurement', /^政府采购(?:金额|支出|预算|总额)?$/],
  ['basic-adjustment', /^(?:部门)?基本支出预算(?:调整|追加)/],
  ['total-adjustment', /^(?:部门)?整体支出预算(?:调整|追加)/],
];
/** Each way of numbering is a depth of its own: 一、 then （一） then 1、 then （1） then ①. */
const NUMBERINGS = [
  /^[一二三四五六七八九十]{1,3}[、.]/,
  /^[(][一二三四五六七八九十]{1,3}[)][、.]?/,
  /^[0-9]{1,2}[、.](?![0-9])/,
  /^[(][0-9]{1,2}[)][、.]?/,
  /^[①-⑩][、.]?/,
];
const DOTTED = /^[0-9]{1,2}(?:\.[0-9]{1,2})+(?![0-9.%])/;
const AMONG = /^其中[:：]?/;

/** How a row label of the spending block is built. */
export interface SpendingLabel {
  readonly item: SpendingItem;
  /** Without numbering, `其中：` and a colon at its end. */
  readonly name: string;
  /** Which way of numbering the row uses; null when it has no number. */
  readonly numbering: number | null;
  /** Begins with 其中. */
  readonly among: boolean;
  /** 一个专项一行: the rows below are its parts, one each. */
  readonly oneEach: boolean;
  /** The heading that shares the cell: 项目支出 in `项目支出:1、业务工作专项`. */
  readonly heading: SharedHeading;
}

export const spendingLabel = remembered((raw): SpendingLabel => {
  let plain = normalise(raw);
  let heading: SharedHeading = null;
  const shared = /^(.{2,10}?)[:：]?(?=(?:[0-9]{1,2}、|其中[:：]?.))/.exec(plain);
  if (shared !== null) {
    const [, name = ''] = shared;
    const item = itemOf(name);
    const rest = plain.slice(shared[0].length);
    if (item !== 'other' && withoutNumber(rest) !== '') {
      heading = { item, name };
      plain = rest;
    }
  }
  const numbering = numberingOf(plain);
  const bare = withoutNumber(plain);
  const among = AMONG.test(bare);
  const name = withoutNumber(bare.replace(AMONG, '')).replace(/[:：]+$/, '');
  return {
    item: itemOf(name),
    name,
    numbering,
    among,
    oneEach: /[一每]个?专项一行|一项一行/.test(name),
    heading,
  };
});

/** 1.1 stands below 1, and 1.1.1 below that: each is a depth of its own, after those of other signs. */
export function numberingOf(plain: string): number | null {
  const dotted = DOTTED.exec(plain);
  if (dotted !== null) return NUMBERINGS.length + dotted[0].split('.').length;
  const numbering = NUMBERINGS.findIndex((pattern) => pattern.test(plain));
  return numbering < 0 ? null : numbering;
}

function withoutNumber(plain: string): string {
  return [DOTTED, ...NUMBERINGS].reduce((text, pattern) => text.replace(pattern, ''), plain);
}

function itemOf(name: string): SpendingItem {
  const label = unquoted(name)
    .replace(/[(（][^()（）]*[)）]?$/, '')
    .replace(/[:：]+$/, '');
  return ITEMS.find(([, pattern]) => pattern.test(label))?.[0] ?? 'other';
}

const OTHER_BLOCK = /楼堂馆所|厉行节约|^说明|^注|^备注|填表|填报|批复规模|批准规模|保障措施/;

/** A label that ends the spending: buildings, measures, notes, signatures. */
export function beginsOtherBlock(plain: string): boolean {
  return OTHER_BLOCK.test(plain);
}
