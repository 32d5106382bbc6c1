import type { Area } from '../grid/address';
import { cellAt, type Grid } from '../grid/grid';
import type { Field } from './field';
import type { FieldMaker } from './field-maker';
import type { MoneyUnit } from './form';
import { labelsIn, type Label } from './labels';
import { halfWidth, normalise } from './normalise';
import { HEADING_WORDING } from './role-wording';
import { unitInTitle } from './unit-in-title';

const TITLE = /(?:自评|自我评价|绩效评价|评价指标|评价基础|绩效).*表|基础数据表|评分表|自评报告表/;
const LONGEST_TITLE = 80;
const UNIT_LABEL =
  /^(?:填报|填表|预算|申报|被评价|评价|项目|实施|主管)?(?:预算)?(?:部门|单位)(?:、单位)?(?:\(?(?:部门|单位)\)?)?(?:全称|名称)?(?:\(盖章\)|\(公章\))?$/;
/** A unit stands above its own department, which names who supervises it. */
const LESSER_UNIT_LABEL = /主管|项目负责/;

export interface Heading {
  readonly title: Field | null;
  readonly unit: Field | null;
  readonly year: string | null;
}

export function isTitle(label: Label): boolean {
  return label.plain.length <= LONGEST_TITLE && TITLE.test(label.plain) && !/^(?:注|说明|备注)/.test(label.plain);
}

/** Title, unit and year from the rows above a form's first table. */
export function readHeading(grid: Grid, area: Area, fields: FieldMaker): Heading {
  const labels: Label[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) labels.push(...labelsIn(grid, row));
  const titleLabel = labels.find(isTitle) ?? null;
  const title = titleLabel === null ? null : fields.cell('title', HEADING_WORDING.title, positionOf(titleLabel));
  return {
    title,
    unit: labelledUnit(labels, fields) ?? (titleLabel === null ? null : titledUnit(titleLabel, fields)),
    year: yearIn(labels.map((label) => label.plain)),
  };
}

/** The latest year that is named; forms name last year's figures too. */
export function yearIn(texts: readonly string[]): string | null {
  const years = texts.flatMap((text) => [...text.matchAll(/(?:^|[^0-9])((?:19|20)[0-9]{2})(?=年|$|[^0-9.])/g)].map((match) => match[1] ?? ''));
  return years.length === 0 ? null : years.reduce((latest, year) => (year > latest ? year : latest));
}

/** `(万元)`, `单位：元`, in the order of the labels given. */
export function moneyUnitIn(texts: readonly string[]): MoneyUnit | null {
  for (const text of texts) {
    const match = /(?:[(（【]|单位[:：]?)(?:人民币)?(万元|元)/.exec(halfWidth(text).replace(/\s/g, ''));
    if (match?.[1] === '万元' || match?.[1] === '元') return match[1];
  }
  return null;
}

function labelledUnit(labels: readonly Label[], fields: FieldMaker): Field | null {
  const found: { lesser: boolean; field: Field }[] = [];
  for (const [index, label] of labels.entries()) {
    const [, name = '', rest = ''] = /^([^:：]*)[:：]?([\s\S]*)$/.exec(label.raw.trim()) ?? [];
    const plainName = normalise(name);
    if (!UNIT_LABEL.test(plainName) || plainName === '单位') continue;
    const lesser = LESSER_UNIT_LABEL.test(plainName);
    const inline = normalise(rest);
    if (inline !== '' && !/^(?:万元|元)$/.test(inline)) {
      const before = label.raw.slice(0, label.raw.indexOf(rest));
      found.push({ lesser, field: fields.inline('unit', HEADING_WORDING.unit, positionOf(label), { before, text: rest.trim(), after: '' }) });
      continue;
    }
    const beside = labels[index + 1];
    if (beside !== undefined && beside.row === label.row && !/[:：]$/.test(beside.plain)) {
      found.push({ lesser, field: fields.cell('unit', HEADING_WORDING.unit, positionOf(beside)) });
    }
  }
  return (found.find(({ lesser }) => !lesser) ?? found[0])?.field ?? null;
}

function titledUnit(title: Label, fields: FieldMaker): Field | null {
  const figure = unitInTitle(String(cellAt(fields.grid, title).value));
  return figure === null ? null : fields.inline('unit', HEADING_WORDING.unit, positionOf(title), figure);
}

function positionOf(label: Label): { readonly row: number; readonly column: number } {
  return { row: label.row, column: label.column };
}
