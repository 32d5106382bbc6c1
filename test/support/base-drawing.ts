import fc from 'fast-check';
import { Decimal } from '../../src/core/compute/decimal';
import type { Position } from '../../src/core/grid/address';
import type { Amount, Arrangement, BaseTable, Extra, Line } from './base-arrangement';
import { headOf, valueOf } from './base-columns';
import { cellOf, gridOf, type CellDraft } from './grid-of';

export interface Blocks {
  readonly whole: readonly Line[];
  readonly threePublic: readonly Line[];
  readonly own: readonly Line[];
  readonly publicFunds: readonly Line[];
}

/** Draws one table, and remembers where each figure went. */
export class BaseDrawing {
  private readonly rows: CellDraft[][] = [];
  private readonly positions = new Map<string, Position>();
  private readonly values = new Map<string, CellDraft>();
  private readonly merges: { top: number; left: number; bottom: number; right: number }[] = [];

  constructor(
    private readonly arrangement: Arrangement,
    private readonly words: number,
  ) {}

  table({ whole, threePublic, own, publicFunds }: Blocks, staff: { readonly authorised: number; readonly actual: number }): BaseTable {
    const { arrangement } = this;
    this.put(0, 0, '2023年度部门整体支出绩效评价基础数据表');
    this.put(1, 0, '单位名称：云岭县交通运输局');
    this.put(1, 4, `单位：${arrangement.money}`);
    let row = this.staffAbove(2, staff);
    const left = arrangement.staff === 'leftOf' ? 3 : 0;
    if (arrangement.staff === 'leftOf') this.staffStacked(row + 1, 0, staff);
    if (arrangement.sideBySide) {
      const first = this.spending(row, 0, [...threePublic, ...publicFunds], null);
      const second = this.spending(row, first.right + 1, own, null);
      row = Math.max(first.bottom, second.bottom);
    } else {
      const lines = whole.length > 0 ? [...whole, ...publicFunds, ...own, ...threePublic] : [...threePublic, ...own, ...publicFunds];
      row = arrangement.lying ? this.spendingAcross(row, lines) : this.spending(row, left, lines, staff).bottom;
    }
    if (arrangement.buildings) this.buildings(row);
    const { rows: down, columns: across } = arrangement.shift;
    const width = Math.max(...this.rows.map((line) => line.length));
    const body = this.rows.map((line) => [
      ...Array<CellDraft>(across).fill(null),
      ...Array.from({ length: width }, (_, at) => line[at] ?? null),
    ]);
    const grid = gridOf([...Array.from({ length: down }, () => [null]), ...body]);
    const shifted = (at: Position): Position => ({ row: at.row + down, column: at.column + across });
    return {
      grid: {
        ...grid,
        merges: this.merges.map(({ top, left: from, bottom, right }) => ({
          top: top + down,
          left: from + across,
          bottom: bottom + down,
          right: right + across,
        })),
      },
      positions: new Map([...this.positions].map(([meaning, at]) => [meaning, shifted(at)])),
      values: this.values,
      arrangement,
      [fc.toStringMethod]: () =>
        `${JSON.stringify(arrangement)}\n${body.map((line) => line.map((draft) => cellOf(draft).shown).join(' | ')).join('\n')}`,
    };
  }

  private put(row: number, column: number, value: CellDraft, meaning?: string): void {
    const line = (this.rows[row] ??= []);
    for (let at = 0; at < column; at += 1) line[at] ??= null;
    for (let at = 0; at < row; at += 1) this.rows[at] ??= [];
    line[column] = value;
    if (meaning === undefined) return;
    this.positions.set(meaning, { row, column });
    this.values.set(meaning, value);
  }

  private staffFigures({
    authorised,
    actual,
  }: {
    readonly authorised: number;
    readonly actual: number;
  }): readonly (readonly [string, string, CellDraft])[] {
    return [
      ['编制数', 'staff/authorised', authorised],
      [this.words % 2 === 0 ? '实际在职人数' : '年末实有在职人数', 'staff/actual', actual],
      ['控制率', 'staff/rate', `${new Decimal(actual).div(authorised).times(100).toFixed(2)}%`],
    ];
  }

  /** The next free row. */
  private staffAbove(row: number, staff: { readonly authorised: number; readonly actual: number }): number {
    const figures = this.staffFigures(staff);
    switch (this.arrangement.staff) {
      case 'below':
        this.put(row, 0, '财政供养人员情况');
        figures.forEach(([label, meaning, value], index) => {
          this.put(row, index + 1, label);
          this.put(row + 1, index + 1, value, meaning);
        });
        return row + 2;
      case 'besideInOneRow':
        figures.forEach(([label, meaning, value], index) => {
          this.put(row, index * 2, label);
          this.put(row, index * 2 + (index === 2 ? 2 : 1), value, meaning);
        });
        return row + 1;
      case 'stacked':
        this.staffStacked(row, 0, staff);
        return row + 3;
      case 'posts': {
        const aside = Math.floor(staff.authorised / 4);
        const kinds = [
          ['行政', { authorised: staff.authorised - aside, actual: staff.actual - aside }],
          ['事业', { authorised: aside, actual: aside }],
          ['合计', staff],
        ] as const;
        this.put(row, 0, '人员类别');
        figures.forEach(([label], index) => {
          this.put(row, index + 1, label);
        });
        kinds.forEach(([kind, of], below) => {
          this.put(row + 1 + below, 0, kind);
          this.staffFigures(of).forEach(([, meaning, value], index) => {
            this.put(row + 1 + below, index + 1, value, kind === '合计' ? meaning : `${kind}/${meaning}`);
          });
        });
        return row + 4;
      }
      case 'colons':
        figures.forEach(([label, , value], index) => this.put(row, index, `${label}：${cellOf(value).shown}`));
        return row + 1;
      default:
        return row;
    }
  }

  private staffStacked(row: number, column: number, staff: { readonly authorised: number; readonly actual: number }): void {
    this.staffFigures(staff).forEach(([label, meaning, value], index) => {
      this.put(row + index, column, label);
      this.put(row + index, column + 1, value, meaning);
    });
  }

  private spending(
    top: number,
    left: number,
    lines: readonly Line[],
    staff: { readonly authorised: number; readonly actual: number } | null,
  ): { bottom: number; right: number } {
    const { numbering, unitColumn, categories, money, staff: place } = this.arrangement;
    const inColumn = numbering === 'column' || numbering === 'dotted';
    const names = left + (inColumn ? 1 : 0) + (categories ? 1 : 0);
    const first = names + 1 + (unitColumn ? 1 : 0);
    const columns = this.columnsFrom(first);
    let row = this.header(top, { left, names, columns, unitColumn });
    const staffRows = (): void => {
      if (staff === null) return;
      this.staffFigures(staff).forEach(([label, meaning, value], index) => {
        if (inColumn) this.put(row, left, ['一', '二', '三'][index] ?? null);
        this.put(row, names, label);
        if (unitColumn) this.put(row, names + 1, index === 2 ? '%' : '人');
        this.put(row, first + (this.words % 3), value, meaning);
        row += 1;
      });
    };
    if (place === 'amongTop') staffRows();
    const counters = [place === 'amongTop' && staff !== null ? 3 : 0, 0, 0];
    let listed = false;
    for (const line of this.ordered(lines)) {
      counters[line.depth] = (counters[line.depth] ?? 0) + 1;
      for (let depth = line.depth + 1; depth < counters.length; depth += 1) counters[depth] = 0;
      if (inColumn) this.put(row, left, this.ordinal(line.depth, counters));
      if (categories && line.depth === 0) this.put(row, names - 1, line.name);
      const among = this.arrangement.among && line.among && !listed;
      listed = line.among;
      this.put(row, names, this.label(line, counters, among));
      if (unitColumn) this.put(row, names + 1, money);
      for (const [role, column] of columns) this.put(row, column, valueOf(this.arrangement, line, role), `${line.name}/${role}`);
      row += 1;
    }
    if (place === 'amongBottom') staffRows();
    return { bottom: row, right: Math.max(...[...columns.values()]) };
  }

  /** The next free row. */
  private spendingAcross(top: number, lines: readonly Line[]): number {
    const { categories } = this.arrangement;
    const names = top + (categories ? 1 : 0);
    const roles = [...this.columnsFrom(0)];
    this.put(top, 0, '项目');
    for (const [role, below] of roles) this.put(names + 1 + below, 0, headOf(this.arrangement, this.words, role).join(''));
    let listed = false;
    this.ordered(lines).forEach((line, index) => {
      if (categories && line.depth === 0) this.put(top, index + 1, line.name);
      const among = this.arrangement.among && line.among && !listed;
      listed = line.among;
      this.put(names, index + 1, this.label(line, [], among));
      for (const [role, below] of roles)
        this.put(names + 1 + below, index + 1, valueOf(this.arrangement, line, role), `${line.name}/${role}`);
    });
    return names + 1 + roles.length;
  }

  /** A total may stand below its parts. */
  private ordered(lines: readonly Line[]): readonly Line[] {
    if (!this.arrangement.totalsBelow) return lines;
    const totals = lines.filter(({ depth }) => depth === 0);
    // What is only some of its total stays below it.
    return totals.flatMap((total) => {
      const parts = lines.filter(({ depth, category }) => depth > 0 && category === total.category);
      return total.name === '公用经费' ? [total, ...parts] : [...parts, { ...total, name: total.name }];
    });
  }

  private label({ name, depth, among }: Line, counters: readonly number[], first: boolean): string {
    const { numbering, categories, totalsBelow } = this.arrangement;
    const indent = '  '.repeat(depth);
    if (depth === 0) return categories ? '小计' : `${name}${totalsBelow && name !== '公用经费' ? '合计' : ''}`;
    if (among) return `${indent}${first || name === '办公费' ? '其中：' : ''}${name}`;
    const number = numbering === 'label' && depth === 1 ? `${counters[depth] ?? 1}、` : '';
    return `${indent}${number}${name}`;
  }

  private ordinal(depth: number, counters: readonly number[]): CellDraft {
    const [top = 1, middle = 1, low = 1] = counters;
    if (this.arrangement.numbering === 'dotted') return [top, middle, low].slice(0, depth + 1).join('.');
    if (depth === 0) return ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'][top - 1] ?? null;
    return depth === 1 ? middle : `${middle}.${low}`;
  }

  private columnsFrom(first: number): ReadonlyMap<Amount | Extra, number> {
    const { order, initialBudget, extras } = this.arrangement;
    const budgets: readonly Amount[] = initialBudget ? ['initial', 'budget'] : ['budget'];
    const usual: readonly (Amount | Extra)[] = order === 'usual' ? ['previous', ...budgets, 'spent'] : [...budgets, 'spent', 'previous'];
    return new Map([...usual, ...extras].map((role, index) => [role, first + index]));
  }

  /** The first row below the header. */
  private header(
    row: number,
    {
      left,
      names,
      columns,
      unitColumn,
    }: {
      readonly left: number;
      readonly names: number;
      readonly columns: ReadonlyMap<Amount | Extra, number>;
      readonly unitColumn: boolean;
    },
  ): number {
    const { header, categories, numbering } = this.arrangement;
    if (numbering === 'column' || numbering === 'dotted') this.put(row, left, '序号');
    if (categories) this.put(row, names - 1, '类别');
    this.put(row, names, '项目');
    if (unitColumn) this.put(row, names + 1, '计量单位');
    const isAbove = header.startsWith('yearsAbove');
    let above = '';
    for (const [role, column] of columns) {
      const [year, kind] = headOf(this.arrangement, this.words, role);
      if (kind === '') {
        this.put(row, column, year);
        continue;
      }
      if (!isAbove) this.put(row, column, `${year}${kind}`);
      else {
        if (year !== above) this.put(row, column, year);
        this.put(row + 1, column, kind);
        const open = this.merges.at(-1);
        if (header === 'yearsAboveMerged' && year === above && open?.top === row && open.right === column - 1) open.right = column;
        else if (header === 'yearsAboveMerged') this.merges.push({ top: row, left: column, bottom: row, right: column });
        above = year;
      }
    }
    return row + (isAbove ? 2 : 1);
  }

  private buildings(row: number): void {
    const figures: readonly (readonly [string, CellDraft])[] = [
      ['批复规模（㎡）', 1200],
      ['实际规模（㎡）', 1176],
      ['规模控制率', '98.00%'],
      ['预算投资', 400],
      ['实际投资', 395.2],
      ['投资概算控制率', '98.80%'],
    ];
    this.put(row, 0, '楼堂馆所控制情况');
    figures.forEach(([label, value], index) => {
      this.put(row, index + 1, label);
      this.put(row + 1, index + 1, value);
    });
  }
}
