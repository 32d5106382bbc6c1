import { FORM_OF, isTable, MAIN_BLOCK } from '../words/blocks';
import type { FormKind } from '../form';
import type { BlockName, TableName } from '../words/role';
import type { RowLabels } from '../words/row-words';

/** The header row of a table, which column is what, and what its rows are, as a person points them out. */
export interface PointedBlock {
  readonly block: BlockName;
  readonly headerRow: number;
  /** Role (`target`, `actual`, `weight`, `score`, `note`, `name`, …) → column, from 0. */
  readonly columns: Readonly<Record<string, number>>;
  /** Rows that nobody would know for what they are. */
  readonly rows?: RowLabels;
  /** A form of its own begins with it, as where several stand below one another. */
  readonly begins?: boolean;
}

/**
 * The tables pointed out by hand on one sheet, as they are kept in the workbook: the first by itself, as 1.0.0 wrote the
 * only one.
 */
export interface FormMapping extends Omit<PointedBlock, 'block'> {
  readonly kind: FormKind;
  /** Absent for the table a form of this kind mainly is: indicators, spending, the rubric. */
  readonly block?: BlockName;
  readonly more?: readonly PointedBlock[];
  readonly area: null;
}

/** Every table a mapping points out, from top to bottom. */
export function pointedBlocks(mapping: FormMapping | undefined): readonly PointedBlock[] {
  if (mapping === undefined) return [];
  const { kind, block = MAIN_BLOCK[kind], headerRow, columns, rows, begins, more = [] } = mapping;
  return [{ block, headerRow, columns, ...(rows && { rows }), ...(begins && { begins }) }, ...more];
}

/** One that has columns, or rows of figures, in a place of its own. */
export type PointedTable = PointedBlock & { readonly block: TableName };

/** The others are known by their labels alone, as staff below one another are. */
export function isPointedTable(pointed: PointedBlock): pointed is PointedTable {
  const { block, rows = {} } = pointed;
  return isTable(block) && (block !== 'staff' || Object.keys(rows).length === 0);
}

/** The forms that tables pointed out make: another kind begins anew, and what a person says begins one. */
export function pointedForms(
  pointed: readonly PointedBlock[],
): readonly { readonly form: FormKind; readonly tables: readonly PointedTable[] }[] {
  const forms: { readonly form: FormKind; readonly tables: PointedTable[] }[] = [];
  for (const table of pointed.filter(isPointedTable)) {
    const last = forms.at(-1);
    if (last?.form === FORM_OF[table.block] && table.begins !== true) last.tables.push(table);
    else forms.push({ form: FORM_OF[table.block], tables: [table] });
  }
  return forms;
}

/** What is kept of the tables pointed out on a sheet; null where there is none any more. */
export function mappingOf(blocks: readonly PointedBlock[]): FormMapping | null {
  const [first, ...more] = [...blocks].sort((a, b) => a.headerRow - b.headerRow);
  return first === undefined ? null : { kind: FORM_OF[first.block], ...first, more, area: null };
}
