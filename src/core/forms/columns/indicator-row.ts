import type { BlockRow } from './block-row';
import { INDICATOR, type IndicatorRole } from '../words/evaluation-roles';
import type { FundsRole } from '../words/funds-roles';
import { classesOf } from '../words/indicator-class';
import { isLevelLabel, levelName } from '../words/indicator-labels';
import { inlineFigure, type InlineFigure, inlineLines } from '../cells/inline-figure';
import type { Label } from '../cells/labels';
import { normalise } from '../cells/normalise';
import { ORDINAL } from '../words/spending-names';
import type { Field } from '../field';
import { labelled } from './field-maker';
import { type Indicator, INDICATOR_COLUMNS, type IndicatorColumn, type PointsTotal } from '../form';

export type TableRow = BlockRow<IndicatorRole>;

const VALUES = ['target', 'actual', 'weight', 'score'] as const satisfies readonly IndicatorRole[];

/** What a row of an indicator table is, read off its words alone. */
export type RowKind =
  | { readonly kind: 'total' | 'goal' | 'reason' | 'level' | 'sublevel' | 'subtotal'; readonly label: Label }
  | { readonly kind: 'indicator'; readonly label?: Label }
  | { readonly kind: 'closing' | 'blank' };

/** 综合得分（自评得分×40%+复核得分×60%）: no sum of the scores. */
const WEIGHTED = /[×xX*＊]\s*\d+(?:\.\d+)?[%％]|\d+(?:\.\d+)?[%％]\s*[×xX*＊]/;
/** A cell of more characters, in a row without values, is a paragraph. */
const PARAGRAPH = 60;

export function rowKind(row: TableRow): RowKind {
  const { labels } = row;
  const hasValues = row.isFilled(...VALUES);
  const first = labels[0];
  if (first === undefined) return { kind: hasValues || row.isFilled('name') ? 'indicator' : 'blank' };
  const own = ownKind(row);
  if (own !== null) return own;
  const total = totalLabel(row);
  const scored = row.isFilled('weight', 'score');
  // 评价结论 | 自评总分98.8分，工资及时发放。: a sentence that names the total.
  if (total !== null && WEIGHTED.test(total.raw)) return { kind: 'closing' };
  const isSentence = total !== null && total !== first && !row.is('indicators', 'total', total) && row.is('indicators', 'end', first);
  if (total !== null && !isSentence) return { kind: 'total', label: total };
  if (row.is('indicators', 'goal', first) && !row.isFilled('name')) return { kind: 'goal', label: first };
  if (!scored && row.is('indicators', 'reason', first)) return { kind: 'reason', label: first };
  if (!scored && row.is('indicators', 'end', first)) return { kind: 'closing' };
  const subtotal = labels.find((label) => row.is('indicators', 'subtotal', label));
  if (subtotal !== undefined) return { kind: 'subtotal', label: subtotal };
  // 一 | 产出指标: numbered in a column of its own.
  const [level = first, ...others] = labels.filter(({ plain }) => !ORDINAL.test(plain));
  if (isLevelRow(row, level, others.length === 0)) return { kind: 'level', label: level };
  const isPlain = others.length === 0 && row.isFilled('weight') && !row.isFilled('target', 'actual') && !row.has('level1');
  if (isPlain && row.at('name')?.column === level.column && SUBLEVEL.test(level.text)) return { kind: 'sublevel', label: level };
  if (!hasValues && labels.length === 1 && first.plain.length > PARAGRAPH) return { kind: 'closing' };
  return { kind: hasValues || row.isFilled('name') ? 'indicator' : 'blank' };
}

/** What the place, or a person, says the row is. */
function ownKind(row: TableRow): RowKind | null {
  for (const label of row.before(VALUES)) {
    const kind = row.fields.words.rows.ownKind('indicators', label.text);
    if (kind === 'end') return { kind: 'closing' };
    if (kind !== null) return { kind, label };
  }
  return null;
}

/** 总分 in front of the values, or with its figure behind a colon. */
function totalLabel(row: TableRow): Label | null {
  const before = row.before(VALUES);
  // Points and score may stand in front of the names.
  const names = before.length > 0 || row.isFilled('target', 'actual') ? before : row.before(['target', 'actual']);
  return names.find((each) => row.is('indicators', 'total', each) || totalIn(row, each) !== null) ?? null;
}

/** The figure of a total that stands in the cell of its label, as one of several: `自评总分：97.6分    自评等级：优`. */
export function totalIn(row: TableRow, { raw }: Label): InlineFigure | null {
  const whole = inlineFigure(raw);
  const lines = whole === null ? [] : [{ label: whole.before, figure: whole }, ...inlineLines(raw)];
  return lines.find(({ label, figure }) => figure.text !== '' && isTotal(row, normalise(label).replace(/[:：]$/, '')))?.figure ?? null;
}

function isTotal(row: TableRow, plain: string): boolean {
  return row.is('indicators', 'total', { plain, text: plain });
}

/** A level with a row to itself: alone in it, or with its points and score but no name, target or actual value. */
function isLevelRow(row: TableRow, { raw, column }: Label, alone: boolean): boolean {
  if (row.isFilled('target', 'actual') || !isLevelLabel(raw)) return false;
  const name = row.at('name');
  return name === null || !row.isFilled('name') || (alone && column === name.column && !row.has('level1'));
}

/** 1.数量指标 | 40 | 40 under 一、产出指标 | 60 | 58.5, where one column names levels and indicators. */
const SUBLEVEL = /^[(]?(?:\d+|[一二三四五六七八九十]+)?[)、.]*(?:数量|质量|时效|成本|(?:经济|社会|生态)效益|(?:可持续)?影响|满意度)指标$/;

/** A digit stands there: dashes and `无` do not make an indicator of a printed row. */
export function hasFigures(row: TableRow): boolean {
  return VALUES.some((role) => /[0-9０-９]/.test(row.text(role)));
}

/** The head of a table below this one, which has a total of its own. */
export function isHeadOfAnother(row: TableRow): boolean {
  return row.labels.length > 2 && !hasFigures(row);
}

/** 预算执行率（10分） merged over the levels and the name: an indicator that is a level of its own. */
export function labelAcross(row: TableRow): Label | null {
  const [label, ...others] = row.before(VALUES);
  const isOther = others.length > 0 || row.isFilled('level2', 'name') || !row.isFilled('weight', 'score');
  return label === undefined || isOther || (row.isFilled('level1') && !isExecution(row, label)) ? null : label;
}

export function isExecution({ fields }: TableRow, { raw }: Label): boolean {
  return classesOf(levelName(raw).replace(/指标$/, ''), '', fields.words.place.classes).has('executionRate');
}

/** A goal named above its table, or in front of the header itself. */
export function goalAbove(row: TableRow, isHeader: boolean): Label | null {
  const [first] = row.labels;
  if (isHeader) return first !== undefined && row.is('indicators', 'goal', first) ? first : null;
  const kind = rowKind(row);
  return kind.kind === 'goal' ? kind.label : null;
}

const BOTH = /^(\d+(?:\.\d+)?)(\s*[/／]\s*)(\d+(?:\.\d+)?)(\s*分?)$/;
/** `10×95%=9.5`, and `92.5（优）` with its grade. */
const SAID_MORE = [
  /^([\d.×xX*＊%％+＋\-－()（）分\s]+[=＝]\s*)(\d+(?:\.\d+)?)(\s*分?)$/,
  /^()(\d+(?:\.\d+)?)(\s*分?\s*[(（,，、/]?\s*[优良中差][秀好等]?\s*[)）]?)$/,
];

/**
 * A score whose cell says more than it: how it was worked out, its grade, or its points, `94.92/100`, of which it is the smaller.
 * In one cell over both columns, or in one column for both, those are the points of the row.
 */
export function writtenScores(
  row: TableRow | BlockRow<FundsRole>,
  group: string,
  name: string,
): Partial<Pick<PointsTotal, 'weight' | 'score'>> {
  const [role, other] = (['score', 'weight'] as const).filter((each) => row.isFilled(each));
  const at = role === undefined ? null : row.at(role);
  if (role === undefined || at === null) return {};
  const text = row.text(role);
  const field = (of: 'weight' | 'score', before: string, figure: string, after: string): Field =>
    row.fields.inline(`${group}/${of}`, labelled(name, INDICATOR[of]), at, { before, text: figure, after });
  const more = role === 'score' ? SAID_MORE.map((words) => words.exec(text)).find((match) => match !== null) : undefined;
  if (more) return { score: field('score', more[1] ?? '', more[2] ?? '', more[3] ?? '') };
  const [, first, between = '', second = '', end = ''] = BOTH.exec(text) ?? [];
  if (first === undefined) return {};
  const [smaller, larger] = Number(first) <= Number(second) ? (['score', 'weight'] as const) : (['weight', 'score'] as const);
  const both = { [smaller]: field(smaller, '', first, between + second + end), [larger]: field(larger, first + between, second, end) };
  return other === undefined || row.at('weight')?.column === row.at('score')?.column ? both : { score: both['score'] ?? null };
}

/** What the columns of a table say of one indicator. */
export function indicatorColumns(row: TableRow, name: string, group: string): Pick<Indicator, IndicatorColumn | 'formerTarget'> {
  const columns = {
    ...row.fieldsOf(group, name, INDICATOR, INDICATOR_COLUMNS),
    ...writtenScores(row, group, name),
    note: row.field(group, name, 'note', INDICATOR.note, row.sharedAt('note')),
  };
  // A target changed in mid-year is the one to meet.
  if (!row.isFilled('adjustedTarget')) return { ...columns, formerTarget: null };
  const target = row.field(group, name, 'target', INDICATOR.target, row.at('adjustedTarget'));
  return { ...columns, target, formerTarget: row.field(group, name, 'adjustedTarget', INDICATOR.adjustedTarget, row.at('target')) };
}
