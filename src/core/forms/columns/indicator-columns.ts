import { INDICATOR } from '../words/evaluation-roles';
import type { Field } from '../field';
import { labelled } from './field-maker';
import { INDICATOR_COLUMNS, type Indicator, type IndicatorColumn, type PointsTotal } from '../form';
import type { TableRow } from './row-kind';

const BOTH = /^(\d+(?:\.\d+)?)(\s*[/／]\s*)(\d+(?:\.\d+)?)$/;

/** What the columns of a table say of one indicator. */
export function indicatorColumns(row: TableRow, name: string, group: string): Pick<Indicator, IndicatorColumn | 'formerTarget'> {
  const columns = {
    ...row.fieldsOf(group, name, INDICATOR, INDICATOR_COLUMNS),
    ...(row.has('score') && row.at('weight')?.column === row.at('score')?.column ? bothIn(row, group, name) : null),
    note: row.field(group, name, 'note', INDICATOR.note, row.sharedAt('note')),
  };
  // A target changed in mid-year is the one to meet.
  if (!row.isFilled('adjustedTarget')) return { ...columns, formerTarget: null };
  const target = row.field(group, name, 'target', INDICATOR.target, row.at('adjustedTarget'));
  return { ...columns, target, formerTarget: row.field(group, name, 'adjustedTarget', INDICATOR.adjustedTarget, row.at('target')) };
}

/** `94.92/100` in one cell over both columns, or in one column for both: the score is the smaller of the two. */
export function bothIn(row: TableRow, group: string, name: string): Pick<PointsTotal, 'weight' | 'score'> | null {
  const filled = (['weight', 'score'] as const).filter((role) => row.isFilled(role));
  const isOne = filled.length === 1 || row.at('weight')?.column === row.at('score')?.column;
  const at = filled[0] === undefined || !isOne ? null : row.at(filled[0]);
  const [, first = '', between = '', second = ''] = at === null ? [] : (BOTH.exec(row.text(filled[0] ?? 'score')) ?? []);
  if (at === null || first === '' || second === '') return null;
  const isFirst = Number(first) <= Number(second);
  const field = (role: 'weight' | 'score', ofFirst: boolean): Field =>
    row.fields.inline(`${group}/${role}`, labelled(name, INDICATOR[role]), at, {
      before: ofFirst ? '' : first + between,
      text: ofFirst ? first : second,
      after: ofFirst ? between + second : '',
    });
  return { weight: field('weight', !isFirst), score: field('score', isFirst) };
}
