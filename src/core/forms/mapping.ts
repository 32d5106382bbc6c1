import type { Area } from '../grid/address';
import { FORM_OF, MAIN_BLOCK } from './blocks';
import type { FormKind } from './form';
import type { BlockName } from './role';

/** The header row of a table and which column is what, as a person points them out. */
export interface PointedBlock {
  readonly block: BlockName;
  readonly headerRow: number;
  /** Role (`target`, `actual`, `weight`, `score`, `note`, `name`, …) → column, from 0. */
  readonly columns: Readonly<Record<string, number>>;
}

/** A form pointed out by hand where its labels are not recognised: one of its tables, and others if need be. */
export interface FormMapping extends Omit<PointedBlock, 'block'> {
  readonly kind: FormKind;
  /** Absent for the table a form of this kind mainly is: indicators, spending, the rubric. */
  readonly block?: BlockName;
  readonly more?: readonly PointedBlock[];
  /** Where the rows of the form are; to the end of the sheet when null. */
  readonly area: Area | null;
}

/** Every table a mapping points out. */
export function pointedBlocks({ kind, block, headerRow, columns, more = [] }: FormMapping): readonly PointedBlock[] {
  return [{ block: block ?? MAIN_BLOCK[kind], headerRow, columns }, ...more];
}

/** The mapping with one more table, in place of what was pointed out for it before; another kind of form begins anew. */
export function withPointed(before: FormMapping | undefined, pointed: PointedBlock): FormMapping {
  const kind = FORM_OF[pointed.block];
  const others = before?.kind === kind ? pointedBlocks(before).filter(({ block }) => block !== pointed.block) : [];
  const [first = pointed, ...more] = [...others, pointed];
  return { kind, ...first, more, area: before?.kind === kind ? before.area : null };
}
