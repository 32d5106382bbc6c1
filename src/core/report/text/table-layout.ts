import { halfWidth } from '../../forms/cells/normalise';
import type { Position } from '../../grid/address';
import { cellAt, extent, mergeAt, type Grid } from '../../grid/grid';

/** A cell that holds a figure and no more. */
const FIGURE = /^(?!20\d{2}年)(?:[≥≤=><]|不[低少]于|不[高超]过)?[-+]?[\d,]+(?:\.\d+)?(?:%|[一-龥]{1,3})?$/;
const UNIT_SAID = /(?:单位[:：]?|\()((?:百|千|万|亿)?(?:元|亩|人次?|吨|公里|平方米)|%)(?:\)|$)/;
const MANY_YUAN = 1_000_000;
const A_RATE = /率|比重|比例|占比|幅度|\(%\)|%$/;
const CHANGES = /增减|变动|同比|较上年|比上年/;
/** The sum of this table, whatever its rows are. */
export const SUM = /^(?:合计|总计|小计|共计):?$/;
const SHARE = /^(?:占比|比重|比例|所占比[例重])(?:\(.*)?$/;

/** What a column holds by the words above it; an amount by when it is of. */
export type ColumnRole = 'counter' | 'unit' | 'share' | 'change' | 'rate' | 'previous' | 'budget' | 'spent' | 'other';

/** A table of a report that is no form: what stands above its columns and in front of its rows. */
export class TableLayout {
  /** The first row of figures. */
  readonly first: number;
  readonly bottom: number;
  readonly right: number;
  /** What the money is counted in: said above it or in it, else what its amounts look like. */
  readonly moneyUnit: string;
  private readonly heads: readonly string[];

  constructor(
    readonly grid: Grid,
    caption: string,
  ) {
    const area = extent(grid);
    [this.bottom, this.right] = area === null ? [-1, -1] : [area.bottom, area.right];
    this.first = this.firstRowOfFigures();
    this.heads = Array.from({ length: this.right + 1 }, (_, column) => this.wordsAbove(column));
    this.moneyUnit = this.unitSaid(caption);
  }

  /** Half-width and without spaces, over all of the merged area it lies in. */
  shownAt(at: Position): string {
    const merge = mergeAt(this.grid, at);
    return plain(cellAt(this.grid, merge === null ? at : { row: merge.top, column: merge.left }).shown);
  }

  /** The figure of a cell itself; null where it holds none. */
  figureAt(at: Position): string | null {
    const text = plain(cellAt(this.grid, at).shown);
    return at.row >= this.first && FIGURE.test(text) ? text : null;
  }

  headOf(column: number): string {
    return this.heads[column] ?? '';
  }

  roleOf(column: number): ColumnRole {
    const head = this.headOf(column);
    if (/^(?:序号|行次|编号|栏次|项次|No\.?)$/i.test(head)) return 'counter';
    if (/^(?:计量)?单位$/.test(head)) return 'unit';
    if (SHARE.test(head)) return 'share';
    if (this.isRate(column)) return 'rate';
    if (this.isChange(column)) return 'change';
    if (/上年|去年|上一年/.test(head)) return 'previous';
    if (/预算|计划|安排|下达/.test(head) && !/执行|决算|支出数/.test(head)) return 'budget';
    return /决算|执行|支出|实际|本年|金额/.test(head) ? 'spent' : 'other';
  }

  isRate(column: number): boolean {
    return A_RATE.test(this.headOf(column));
  }

  isChange(column: number): boolean {
    return CHANGES.test(this.headOf(column));
  }

  /** The nearest words to the left of a cell. */
  labelOf({ row, column }: Position): string {
    for (let left = column - 1; left >= 0; left -= 1) {
      const text = this.shownAt({ row, column: left });
      if (/[一-龥]/.test(text) && !FIGURE.test(text) && !UNIT_SAID.test(`(${text})`)) return text;
    }
    return '';
  }

  /** What a row begins with. */
  labelIn(row: number): string {
    const texts = (this.grid.rows[row] ?? []).map(({ shown }) => plain(shown));
    return texts.find((text) => /[一-龥]/.test(text) && !FIGURE.test(text)) ?? '';
  }

  private firstRowOfFigures(): number {
    for (let row = 0; row <= this.bottom; row += 1) {
      const cells = (this.grid.rows[row] ?? []).map(({ shown }) => plain(shown)).filter((text) => text !== '');
      const figures = cells.filter((text) => FIGURE.test(text) && !/^20\d{2}年?$/.test(text));
      // 1 | 2 | 3 under the heads number the columns.
      if (figures.length > 0 && !cells.every((text) => /^\d{1,2}$/.test(text))) return row;
    }
    return this.bottom + 1;
  }

  /** From top to bottom; a title over the whole table is none of them. */
  private wordsAbove(column: number): string {
    const words: string[] = [];
    for (let row = 0; row < this.first; row += 1) {
      const text = this.shownAt({ row, column });
      const isTitle = (this.grid.rows[row] ?? []).filter(({ shown }) => shown.trim() !== '').length === 1 && this.first > row + 1;
      if (text !== '' && !isTitle && words.at(-1) !== text) words.push(text);
    }
    return words.join('');
  }

  private unitSaid(caption: string): string {
    const above = this.grid.rows.slice(0, Math.min(this.first, this.grid.rows.length)).flatMap((row) => row.map(({ shown }) => shown));
    for (const text of [...above, caption]) {
      const said = unitSaidBy(text);
      if (said?.endsWith('元') === true) return said;
    }
    const largest = Math.max(0, ...this.grid.rows.flat().map(({ value }) => (typeof value === 'number' ? Math.abs(value) : 0)));
    return largest >= MANY_YUAN ? '元' : '万元';
  }
}

/** `金额（万元）`: what its figures are counted in. */
export function unitSaidBy(words: string): string | null {
  return UNIT_SAID.exec(plain(words))?.[1] ?? null;
}

function plain(text: string): string {
  return halfWidth(text)
    .replace(/[−－—–](?=\d)/g, '-')
    .replace(/\s/g, '');
}
