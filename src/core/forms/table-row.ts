import type { Position } from '../grid/address';
import { cellAt, mergeAt, type Grid } from '../grid/grid';
import { positionIn, type Header } from './header';
import { isFilled, labelsIn, type Label } from './labels';
import type { IndicatorRole } from './evaluation-roles';
import type { Lexicon } from './lexicon';

const VALUES = ['target', 'actual', 'weight', 'score'] as const satisfies readonly IndicatorRole[];

/** One row of an indicator table or rubric, read through its header. */
export class TableRow {
  readonly labels: readonly Label[];

  constructor(
    private readonly grid: Grid,
    readonly row: number,
    private readonly header: Header<IndicatorRole>,
    readonly words: Lexicon,
  ) {
    this.labels = labelsIn(grid, row);
  }

  has(role: IndicatorRole): boolean {
    return this.header.columns.has(role);
  }

  /** Where the content of a column stands; null when the table has no such column. */
  at(role: IndicatorRole): Position | null {
    const column = this.header.columns.get(role);
    return column === undefined ? null : positionIn(this.grid, this.row, column);
  }

  /** Like `at`; the first cell of a known merge that covers several rows, as one note does for several indicators. */
  sharedAt(role: IndicatorRole): Position | null {
    const own = this.at(role);
    const merged = own === null ? null : mergeAt(this.grid, own);
    return merged === null ? own : { row: merged.top, column: merged.left };
  }

  /** The cell of the column began in a row above and reaches down to this one. */
  isSharedAbove(role: IndicatorRole): boolean {
    const own = this.at(role);
    const merged = own === null ? null : mergeAt(this.grid, own);
    return merged !== null && merged.top < this.row && merged.top > this.header.bottom;
  }

  isFilled(role: IndicatorRole): boolean {
    const at = this.at(role);
    return at !== null && isFilled(cellAt(this.grid, at));
  }

  text(role: IndicatorRole): string {
    const at = this.at(role);
    if (at === null) return '';
    const { value, shown } = cellAt(this.grid, at);
    return value === null ? '' : (typeof value === 'string' ? value : shown).trim();
  }

  /** Something stands under 指标值, 完成值, 分值 or 得分. */
  get hasValues(): boolean {
    return VALUES.some((role) => this.isFilled(role));
  }

  /** A digit stands there: dashes and `无` do not make an indicator of a printed row. */
  get hasFigures(): boolean {
    return VALUES.some((role) => /[0-9０-９]/.test(this.text(role)));
  }

  /** The labels in front of the values: levels, name and whatever is merged down beside them. */
  get naming(): readonly Label[] {
    const firstValue = Math.min(...VALUES.map((role) => this.header.columns.get(role)?.column ?? Infinity));
    return this.labels.filter(({ column }) => column < firstValue);
  }
}
