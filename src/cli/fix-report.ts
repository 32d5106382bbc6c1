import { toA1 } from '../core/grid/address';
import type { CellContent } from '../core/edits/edit';
import type { CellValue } from '../core/grid/cell';
import type { Fix, FixEdit } from '../core/rules/finding';

/** What can be written by itself, all of it together; `sheet`, `cell` and `to` are those of the first edit. */
export interface FixReport {
  /** `computed` from figures of the form, or `source`: a figure only the books can confirm. */
  readonly kind: Fix['kind'];
  readonly sheet: string;
  readonly cell: string;
  readonly to: CellValue;
  readonly edits: readonly EditReport[];
}

export interface EditReport {
  readonly sheet: string;
  readonly cell: string;
  readonly from: CellValue;
  readonly to: CellValue;
  /** The same as a live formula, where one exists. */
  readonly formula: string | null;
}

export function fixReport({ kind, edits: [own, ...others] }: Fix): FixReport {
  const first = editReport(own);
  const { sheet, cell, to } = first;
  return { kind, sheet, cell, to, edits: [first, ...others.map(editReport)] };
}

export function editReport({ edit: { sheet, at, from, to }, formula }: FixEdit): EditReport {
  return {
    sheet: sheet.name,
    cell: toA1(at),
    from: shownContent(from),
    to: shownContent(to),
    formula: formula?.to.kind === 'formula' ? formula.to.formula : null,
  };
}

function shownContent(content: CellContent): CellValue {
  return content.kind === 'formula' ? content.formula : content.value;
}
