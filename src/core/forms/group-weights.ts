import { cellAt } from '../grid/grid';
import { INDICATOR } from './evaluation-roles';
import type { Field } from './field';
import { labelled, type FieldMaker } from './field-maker';
import type { Subtotal } from './form';
import type { HeaderColumn } from './column';
import { isFilled } from './labels';
import type { TableRow } from './row-kind';

/** 分值 behind each level, in front of the indicator's own: every filled cell states what the rows down to the next come to. */
export class GroupWeights {
  private readonly stated = new Map<number, { readonly weight: Field; readonly weights: Field[] }[]>();

  constructor(private readonly fields: FieldMaker) {}

  get groups(): readonly Subtotal[] {
    return [...this.stated.values()].flat().map(({ weight, weights }) => ({ weight, weights, score: null, scores: [] }));
  }

  /** A row of the table, with its own points. */
  add(row: TableRow, weight: Field | null): void {
    const level1 = row.header.columns.get('level1Weight')?.column;
    for (const { column } of columnsIn(row)) {
      // Read with the first levels.
      if (column === level1) continue;
      const groups = this.stated.get(column) ?? [];
      const at = { row: row.row, column };
      if (isFilled(cellAt(this.fields.grid, at))) groups.push({ weight: this.cell(at, '本级'), weights: [] });
      if (weight !== null) groups.at(-1)?.weights.push(weight);
      if (groups.length > 0) this.stated.set(column, groups);
    }
  }

  /** The total row under such columns: what the points of each level come to; `first` are those of the first level. */
  totals(row: TableRow, first: readonly Field[]): readonly Subtotal[] {
    return columnsIn(row).flatMap(({ column }): Subtotal[] => {
      const at = { row: row.row, column };
      const weights = this.stated.get(column)?.map(({ weight }) => weight) ?? first;
      return isFilled(cellAt(this.fields.grid, at)) ? [{ weight: this.cell(at, '各级'), weights, score: null, scores: [] }] : [];
    });
  }

  private cell(at: { readonly row: number; readonly column: number }, name: string): Field {
    return this.fields.cell(`${this.fields.group('group')}/weight`, labelled(name, INDICATOR.weight), at);
  }
}

/** The columns for points in front of the name, but for the indicator's own. */
function columnsIn({ header }: TableRow): readonly HeaderColumn[] {
  const own = header.columns.get('weight')?.column;
  const name = header.columns.get('name')?.column ?? 0;
  return (header.candidates.get('weight') ?? []).filter(({ column }) => column < name && column !== own);
}
