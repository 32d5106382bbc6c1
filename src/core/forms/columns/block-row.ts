import type { Decimal } from '../../compute/decimal';
import type { Position } from '../../grid/address';
import { cellAt, mergeAt } from '../../grid/grid';
import type { ColumnHead, Field } from '../field';
import { labelled, type FieldMaker } from './field-maker';
import type { MoneyUnit } from '../form';
import { headOf, headOfRates, positionIn, type HeaderColumn } from './column';
import type { Header } from './header';
import { isFilled, labelsBetween, labelsIn, type Label } from '../cells/labels';
import { inUnitOf, isMoneyUnit } from '../cells/money-unit';
import { parseEntry } from '../cells/parse-entry';
import type { Content, RoleDefinition } from '../words/role';
import type { RowBlock, RowKindOf } from '../words/row-words';

/** What the amounts of a row are counted in: as its block says, and as it says itself: `三公经费（元）`. */
interface RowMoney {
  readonly block: MoneyUnit | null;
  readonly row: MoneyUnit | null;
}

/** One row of any table, read through the header of its block. */
export class BlockRow<Role extends string> {
  readonly labels: readonly Label[];

  /** `line` is the row; in a table on its side the column, whose label stands above it. From the row `end` on the block is over. */
  constructor(
    readonly fields: FieldMaker,
    private readonly line: number,
    readonly header: Header<Role>,
    private readonly end: number,
    private readonly money: RowMoney = { block: fields.moneyUnit, row: null },
    private readonly statesOnce: boolean | null = null,
  ) {
    this.labels =
      header.items === undefined
        ? labelsIn(fields.grid, this.row)
        : labelsBetween(fields.grid, header.top, header.items.head + 1).filter(({ column }) => column === line);
  }

  /** The same in a block that turned out to end earlier, or to count its money otherwise. */
  within(end: number, money: RowMoney): BlockRow<Role> {
    return new BlockRow(this.fields, this.line, this.header, end, money, this.statesOnce);
  }

  /** The same as the line, or none, that states what is stated once; without that it is the first. */
  stating(once: boolean): BlockRow<Role> {
    return new BlockRow(this.fields, this.line, this.header, this.end, this.money, once);
  }

  /** The unit of money that a cell of one of these columns names: `186.5万元`. */
  unitIn(roles: readonly Role[]): MoneyUnit | null {
    const cells = roles.flatMap((role) => this.at(role) ?? []).map((at) => parseEntry(cellAt(this.fields.grid, at)));
    return cells.flatMap((entry) => (entry.kind === 'number' && isMoneyUnit(entry.unit) ? entry.unit : [])).at(0) ?? null;
  }

  /** The row of its label. */
  get row(): number {
    return this.header.items === undefined ? this.line : this.header.top;
  }

  has(role: Role): boolean {
    return this.header.columns.has(role);
  }

  /** Where the content of a column stands; null when the table has no such column. */
  at(role: Role): Position | null {
    const column = this.header.columns.get(role);
    if (column === undefined) return null;
    if (column.cell !== undefined) return this.isFirst ? column.cell : null;
    return this.header.items === undefined ? positionIn(this.fields.grid, this.line, column) : { row: column.row, column: this.line };
  }

  /** The line that states what is stated once. */
  private get isFirst(): boolean {
    return this.statesOnce ?? this.line === (this.header.items?.from ?? Math.max(this.header.top, this.header.bottom + 1));
  }

  /** Like `at`; the first cell of a known merge that covers several rows, as one note does for several indicators. */
  sharedAt(role: Role): Position | null {
    const own = this.at(role);
    const merged = own === null ? null : mergeAt(this.fields.grid, own);
    return merged === null ? own : { row: merged.top, column: merged.left };
  }

  /** The cell of the column began in a row above and reaches down to this one. */
  isSharedAbove(role: Role): boolean {
    const shared = this.sharedAt(role);
    return shared !== null && shared.row < this.row && shared.row > this.header.bottom;
  }

  isFilled(...roles: readonly Role[]): boolean {
    return roles.some((role) => {
      const at = this.at(role);
      return at !== null && isFilled(cellAt(this.fields.grid, at));
    });
  }

  /** A figure, or a sign that there is none, stands in one of the columns; words under an amount are a second header. */
  holdsFigure(roles: readonly Role[]): boolean {
    return roles.some((role) => {
      const at = this.at(role);
      const kind = at === null ? 'blank' : parseEntry(cellAt(this.fields.grid, at)).kind;
      return kind !== 'blank' && kind !== 'text';
    });
  }

  /** The number in a column; null where there is none. */
  figure(role: Role): Decimal | null {
    const at = this.at(role);
    const entry = at === null ? null : parseEntry(cellAt(this.fields.grid, at));
    return entry?.kind === 'number' ? entry.value : null;
  }

  text(role: Role): string {
    const at = this.at(role);
    if (at === null) return '';
    const { value, shown } = cellAt(this.fields.grid, at);
    return value === null ? '' : (typeof value === 'string' ? value : shown).trim();
  }

  is<Block extends RowBlock>(block: Block, kind: RowKindOf<Block>, label: Pick<Label, 'plain' | 'text'>): boolean {
    return this.fields.words.rows.is(block, kind, label);
  }

  /** The labels in front of the first of these columns. */
  before(roles: readonly Role[]): readonly Label[] {
    if (this.header.items !== undefined) return this.labels;
    const first = Math.min(...roles.map((role) => this.header.columns.get(role)?.column ?? Infinity));
    return this.labels.filter(({ column }) => column < first);
  }

  /** The cell of a column as `group/role`; null where the table has none, or one that begins further left reaches over it. */
  field(group: string, name: string, role: Role, definition: RoleDefinition, at = this.at(role)): Field | null {
    const column = this.header.columns.get(role);
    return at === null || column === undefined || this.isReachedOver(at) ? null : this.fieldIn(column, at, group, name, role, definition);
  }

  private isReachedOver(at: Position): boolean {
    const merged = isFilled(cellAt(this.fields.grid, at)) ? null : mergeAt(this.fields.grid, at);
    return merged !== null && merged.left < at.column && merged.top === at.row;
  }

  /** A cell that stands under, or is, a column of the header. */
  fieldIn(column: HeaderColumn, at: Position, group: string, name: string, role: string, { zh, en, content }: RoleDefinition): Field {
    const [path, label] = [`${group}/${role}`, labelled(name, { zh, en })];
    const { cell, inline } = column;
    const isOwn = inline !== undefined && at === cell;
    const field = isOwn ? this.fields.inline(path, label, at, inline) : this.fields.cell(path, label, at, this.headOf(column, content));
    return content === 'amount' ? inUnitOf(this.money.block, field) : field;
  }

  private headOf(column: HeaderColumn, content: Content): ColumnHead {
    const { bottom, items } = this.header;
    if (content === 'rate' && items === undefined && (column.cell?.column ?? column.column) === column.column)
      return headOfRates(this.fields.grid, bottom + 1, this.end, column);
    const head = headOf(column);
    return content === 'amount' && this.money.row !== null ? { ...head, unit: this.money.row } : head;
  }

  /** The same for several columns at once. */
  fieldsOf<Some extends Role>(
    group: string,
    name: string,
    block: Readonly<Record<Some, RoleDefinition>>,
    roles: readonly Some[],
  ): Record<Some, Field | null> {
    const fields = {} as Record<Some, Field | null>;
    for (const role of roles) fields[role] = this.field(group, name, role, block[role]);
    return fields;
  }
}

/** The rows below a header, down to where the block ends; of a table on its side its columns. */
export function* rowsBelow<Role extends string>(
  fields: FieldMaker,
  header: Header<Role>,
  end: number,
  begin = header.bottom + 1,
): Generator<BlockRow<Role>, undefined, undefined> {
  const [from, to] = header.items === undefined ? [begin, end - 1] : [header.items.from, header.items.to];
  for (let line = from; line <= to; line += 1) if (header.taken?.has(line) !== true) yield new BlockRow(fields, line, header, end);
}
