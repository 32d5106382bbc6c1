import { cellAt } from '../grid/grid';
import type { IndicatorRole } from './evaluation-roles';
import { INDICATOR } from './evaluation-roles';
import type { Field } from './field';
import { labelled, type FieldMaker } from './field-maker';
import type { Subtotal } from './form';
import type { Header, HeaderColumn } from './header';
import { isFilled } from './labels';

/** 分值 behind each level, in front of the indicator's own: every filled cell states what the rows down to the next come to. */
export class GroupWeights {
  private readonly columns: readonly HeaderColumn[];
  private readonly open = new Map<HeaderColumn, { readonly weight: Field; readonly weights: Field[] }>();
  readonly groups: Subtotal[] = [];

  /** `known` are the columns that are read otherwise. */
  constructor(
    header: Header<IndicatorRole>,
    private readonly fields: FieldMaker,
    known: readonly IndicatorRole[],
  ) {
    const taken = new Set(known.map((role) => header.columns.get(role)?.column));
    const name = header.columns.get('name')?.column ?? 0;
    this.columns = (header.candidates.get('weight') ?? []).filter(({ column }) => column < name && !taken.has(column));
  }

  /** A row of the table, with its own points. */
  add(row: number, weight: Field | null): void {
    for (const column of this.columns) {
      const at = { row, column: column.column };
      if (isFilled(cellAt(this.fields.grid, at))) {
        const path = `${this.fields.group('group')}/weight`;
        const group = { weight: this.fields.cell(path, labelled('本级', INDICATOR.weight), at), weights: [] as Field[] };
        this.open.set(column, group);
        this.groups.push({ weight: group.weight, score: null, weights: group.weights, scores: [] });
      }
      if (weight !== null) this.open.get(column)?.weights.push(weight);
    }
  }
}
