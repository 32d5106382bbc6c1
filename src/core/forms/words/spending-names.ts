import type { SpendingItem } from '../form';
import { labelOf, normalise, unquoted } from '../cells/normalise';
import { remembered } from '../cells/remembered';
import { kindsOf, type RowKindOf, type RowNames } from './row-words';

/** The kinds of rows that are spending. */
const ITEMS = kindsOf('spending').flatMap((kind) => (kind === 'end' ? [] : [kind]));
/** Each way of numbering is a depth of its own: 一、 then （一） then 1、 then （1） then ①. */
const NUMBERINGS = [
  /^[一二三四五六七八九十]{1,3}[、.]/,
  /^[(][一二三四五六七八九十]{1,3}[)][、.]?/,
  /^[0-9]{1,2}[、.](?![0-9])/,
  /^[(][0-9]{1,2}[)][、.]?/,
  /^[①-⑳][、.]?/,
  /^[⑴-⒇][、.]?/,
];
const DOTTED = /^[0-9]{1,2}(?:\.[0-9]{1,2})+(?![0-9.%])/;
const AMONG = /^其中[:：]?/;
/** A number in a cell of its own: `一`, `2`, `2.1`. */
export const ORDINAL =
  /^(?:[一二三四五六七八九十]{1,3}|[(][一二三四五六七八九十]{1,3}[)]|[0-9]{1,2}(?:\.[0-9]{1,2})*|[(][0-9]{1,2}[)]|[①-⑳⑴-⒇])[、.]?$/;

/** The heading a row's label shares its cell with. */
interface SharedHeading {
  readonly item: SpendingItem;
  readonly name: string;
}

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
  readonly heading: SharedHeading | null;
}

/** How row labels are built at a place, whose own words for the items `rows` knows. */
export function spendingLabels(rows: RowNames): (raw: string) => SpendingLabel {
  const itemOf = (name: string): SpendingItem => itemNamed(name, rows);
  return remembered((raw) => readLabel(raw, itemOf, rows.ownKind('spending', labelOf(raw))));
}

/** `own` is what the whole label, number and all, is called at the place. */
function readLabel(raw: string, itemOf: (name: string) => SpendingItem, own: RowKindOf<'spending'> | null): SpendingLabel {
  let plain = normalise(raw);
  let heading: SharedHeading | null = null;
  const shared = /^(.{2,10}?)[:：]?(?=(?:[0-9]{1,2}、|其中[:：]?.))/.exec(plain);
  if (shared !== null && own === null) {
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
    item: own === null ? itemOf(name) : own === 'end' ? 'other' : own,
    name,
    numbering,
    among,
    oneEach: /[一每]个?专项一行|一项一行/.test(name),
    heading,
  };
}

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

function itemNamed(name: string, rows: RowNames): SpendingItem {
  const label = unquoted(name)
    .replace(/[(（][^()（）]*[)）]?$/, '')
    .replace(/[:：]+$/, '');
  return ITEMS.find((item) => rows.is('spending', item, { plain: label, text: label })) ?? 'other';
}
