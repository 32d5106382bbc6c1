import { isLevelLabel } from './indicator-labels';
import { inlineFigure } from './inline-figure';
import type { Label } from './labels';
import { normalise } from './normalise';
import type { TableRow } from './table-row';

/** What a row of an indicator table is, read off its words alone. */
export type RowKind =
  | { readonly kind: 'total'; readonly label: Label }
  | { readonly kind: 'goal'; readonly label: Label }
  | { readonly kind: 'reason'; readonly label: Label }
  | { readonly kind: 'level'; readonly label: Label }
  /** 小计 */
  | { readonly kind: 'subtotal'; readonly label: Label }
  | { readonly kind: 'closing' }
  | { readonly kind: 'indicator' }
  | { readonly kind: 'blank' };

/** A cell of more characters, in a row without values, is a paragraph. */
const PARAGRAPH = 60;

export function rowKind(row: TableRow): RowKind {
  const { rows } = row.words;
  const { labels, hasValues } = row;
  const first = labels[0];
  if (first === undefined) return { kind: hasValues || row.isFilled('name') ? 'indicator' : 'blank' };
  const total = totalLabel(row);
  if (total !== null) return { kind: 'total', label: total };
  if (rows.is('indicators', 'goal', first) && !row.isFilled('name')) return { kind: 'goal', label: first };
  const scored = row.isFilled('weight') || row.isFilled('score');
  if (!scored && rows.is('indicators', 'reason', first)) return { kind: 'reason', label: first };
  if (!scored && rows.is('indicators', 'end', first)) return { kind: 'closing' };
  const subtotal = labels.find((label) => rows.is('indicators', 'subtotal', label));
  if (subtotal !== undefined) return { kind: 'subtotal', label: subtotal };
  if (isLevelRow(row, first)) return { kind: 'level', label: first };
  if (!hasValues && labels.length === 1 && first.plain.length > PARAGRAPH) return { kind: 'closing' };
  return { kind: hasValues || row.isFilled('name') ? 'indicator' : 'blank' };
}

/** 总分 in front of the values, or with its figure behind a colon. */
function totalLabel(row: TableRow): Label | null {
  const { rows } = row.words;
  const label = row.naming.find((each) => rows.is('indicators', 'total', each) || rows.is('indicators', 'total', beforeFigure(each)));
  return label ?? null;
}

function beforeFigure({ raw }: Label): Pick<Label, 'plain' | 'text'> {
  const figure = inlineFigure(raw);
  const plain = figure === null || figure.text === '' ? '' : normalise(figure.before).replace(/[:：]$/, '');
  return { plain, text: plain };
}

/** A level with a row to itself: alone in it, or with its points and score but no name, target or actual value. */
function isLevelRow(row: TableRow, first: Label): boolean {
  if (row.isFilled('target') || row.isFilled('actual') || !isLevelLabel(first.raw)) return false;
  const name = row.at('name');
  return name === null || !row.isFilled('name') || (row.labels.length === 1 && first.column === name.column && !row.has('level1'));
}
