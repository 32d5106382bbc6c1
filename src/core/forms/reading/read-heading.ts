import type { Area } from '../../grid/address';
import { cellAt, type Grid } from '../../grid/grid';
import type { Field } from '../field';
import type { FieldMaker } from '../columns/field-maker';
import { isFilled, labelsBetween, type Label } from '../cells/labels';
import { pairsIn, type Pair } from '../columns/pairs';
import { normalise } from '../cells/normalise';
import { HEADING } from '../words/heading-roles';
import { isTitle } from '../words/title';
import { readUnit, unitInTitle } from './read-unit';

export interface Heading {
  readonly title: Field | null;
  readonly unit: Field | null;
  /** 主管部门, 实施单位: every body that is named. */
  readonly bodies: readonly string[];
  readonly year: string | null;
  /** The title, or a line of its own with it, says the year. */
  readonly namesYear: boolean;
  /** 主管部门, 实施单位: labels that nothing follows. */
  readonly blanks: readonly Field[];
  /** A project is named, as on the form of one. */
  readonly project: boolean;
  /** First row that belongs to the form. */
  readonly top: number;
}

const BODY_LABEL = /^(?:项目|地方|市县)?(?:主管部门|实施单位|使用单位|承担单位|填报单位)$|^资金使用单位$/;
const ANNEX = /^附[件表]/;
/** What else a heading names besides title and unit. */
const HEADING_LABEL = /^(?:项目名称|项目编码|主管部门|实施单位|年度|(?:金额)?单位|填报|填表|评价年度|\(?\d{4}年度\)?)/;

/** `（2024年度）`, `评价年度：2024年`: a line that says the year and nothing else. */
const YEAR_LINE = /^(?:[\u4e00-\u9fff]{0,4}年度[:：])?\(?(?:19|20)\d{2}(?:年度?)?\)?$/;

/** Title, unit and year from the rows down to a form's first header. */
export function readHeading(grid: Grid, rows: Pick<Area, 'top' | 'bottom'>, fields: FieldMaker): Heading {
  const labels = labelsBetween(grid, rows.top, rows.bottom + 1);
  const above = labels.filter(({ row }) => row < rows.bottom);
  const titleLabel = above.filter((label) => isTitle(label, fields.words)).at(-1) ?? null;
  const title = titleLabel === null ? null : fields.cell('title', HEADING.title, titleLabel);
  const { unit: named, bodies } = readUnit(above, fields);
  const unit = named ?? (titleLabel === null ? null : titledUnit(titleLabel, fields));
  const own = above.filter(
    (label) => label === titleLabel || HEADING_LABEL.test(label.plain) || label.row === unit?.at.row || ANNEX.test(label.plain),
  );
  return {
    title,
    unit,
    bodies,
    year:
      yearOfTitle(titleLabel) ??
      yearBeside(above, fields) ??
      yearIn(labels.flatMap(({ plain }, index) => (/名称$/.test(labels[index - 1]?.text ?? '') ? [] : plain))),
    namesYear: yearOfTitle(titleLabel) !== null || yearBeside(above, fields) !== null || above.some(({ plain }) => YEAR_LINE.test(plain)),
    blanks: blanksIn(above, fields),
    project: labels.some(({ text }) => text === '项目名称'),
    top: Math.min(rows.bottom, ...own.map(({ row }) => row)),
  };
}

/** Who supervises, carries out or reports, where the cells up to the next label are blank. */
function blanksIn(labels: readonly Label[], fields: FieldMaker): readonly Field[] {
  const isHeading = ({ plain, text }: Label): boolean => HEADING_LABEL.test(plain) || BODY_LABEL.test(text);
  return pairsAmong(labels, fields, isHeading).flatMap(({ label: { text, plain }, at, kind }): Field[] => {
    const isBody = BODY_LABEL.test(text) && (plain === `${text}:` || plain === text);
    if (!isBody || kind !== 'blank' || isFilled(cellAt(fields.grid, at))) return [];
    return [fields.cell(fields.group(`heading:${text}`), { zh: text, en: text }, at)];
  });
}

function pairsAmong(labels: readonly Label[], { grid }: FieldMaker, isNamed: (label: Label) => boolean): readonly Pair<Label>[] {
  const rows = [...new Set(labels.map(({ row }) => row))];
  return rows.flatMap((row) => pairsIn(grid, row, (label) => (isNamed(label) ? label : null)));
}

/** The latest year named; forms name last year's figures too, and dates are not about the year reported. */
export function yearIn(texts: readonly string[]): string | null {
  const years = texts
    .filter((text) => !/日期|时间/.test(text))
    .flatMap((text) => [...text.matchAll(/(?:^|[^0-9])((?:19|20)[0-9]{2})年(?!\d{1,2}月)/g)].map((match) => match[1] ?? ''));
  return years.sort().at(-1) ?? null;
}

/** `项目年份 | 2017`, `年度：2023年  单位：万元`: the year as a field of its own. */
function yearBeside(labels: readonly Label[], fields: FieldMaker): string | null {
  const pairs = pairsAmong(labels, fields, ({ text }) => fields.words.heading.roleOf(text)?.role === 'year');
  const texts = pairs.map(({ inline, at }) => inline?.text ?? normalise(cellAt(fields.grid, at).shown));
  return texts.map((text) => /^((?:19|20)\d{2})年?度?$/.exec(text)?.[1]).find((year) => year !== undefined) ?? null;
}

/** A title may give the year without 年: `基础数据表（2018）`. */
function yearOfTitle(title: Label | null): string | null {
  if (title === null) return null;
  return yearIn([title.plain]) ?? /(?:^|[^0-9])((?:19|20)[0-9]{2})(?![0-9.])/.exec(title.plain)?.[1] ?? null;
}

function titledUnit(title: Label, fields: FieldMaker): Field | null {
  const figure = unitInTitle(title.raw);
  return figure === null ? null : fields.inline('unit', HEADING.unit, title, figure);
}
