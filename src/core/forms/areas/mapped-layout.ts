import type { Grid } from '../../grid/grid';
import { headerTextAt, labelsIn } from '../cells/labels';
import { merged, type LocalLayout, type OwnWords } from '../words/lexicon';
import { ROW_WORDS, type LocalWords } from '../words/row-words';
import { isPointedTable, pointedForms, type PointedBlock, type PointedTable } from './mapping';
import { labelOf } from '../cells/normalise';

/** Fewer words would be found in tables of all kinds. */
const LEAST_COLUMNS = 2;

/**
 * What a person pointed out on one sheet, as layouts by which the same forms are known elsewhere: each column by the words of
 * its header, each row by its own. Null in place of a form of which one table has no headers with words of their own, so
 * that nothing would be known by it.
 */
export function layoutsOf(grid: Grid, pointed: readonly PointedBlock[]): readonly (LocalLayout | null)[] {
  return pointedForms(pointed).map(({ form, tables }) => {
    const blocks = tables.flatMap((table) => blockOf(grid, table) ?? []);
    return blocks.length < tables.length ? null : { form, blocks };
  });
}

/** What a person said that labels around the tables are, as words by which they are known here and elsewhere. */
export function wordsOf(pointed: readonly PointedBlock[]): OwnWords {
  const among = (isRows: boolean): LocalWords =>
    pointed
      .flatMap((one) => (isPointedTable(one) || one.block in ROW_WORDS !== isRows ? [] : [{ [one.block]: one.rows ?? {} }]))
      .reduce(merged, {});
  return { words: among(false), rows: among(true) };
}

function blockOf(grid: Grid, { block, headerRow, columns, rows }: PointedTable): LocalLayout['blocks'][number] | null {
  const roles = Object.entries(columns);
  const own = roles.map(([, column]) => labelOf(headerTextAt(grid, { row: headerRow, column })));
  // 预算 and 决算 over 金额 and 金额: what stands above tells them apart.
  const words = own.map((label, index) => {
    const isRepeated = label !== '' && own.indexOf(label) !== own.lastIndexOf(label);
    const above = labelsIn(grid, headerRow - 1).filter(({ column }) => column <= (roles[index]?.[1] ?? 0));
    return isRepeated ? `${above.at(-1)?.text ?? ''}${label}` : label;
  });
  const named = roles.flatMap(([role], index) => (words[index] === '' ? [] : [[role, [words[index] ?? '']] as const]));
  if (named.length < LEAST_COLUMNS || new Set(named.map(([, [label]]) => label)).size < named.length) return null;
  return { block, columns: Object.fromEntries(named), ...(rows === undefined || Object.keys(rows).length === 0 ? {} : { rows }) };
}
