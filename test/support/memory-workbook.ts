import {
  WorkbookRefusal,
  type AddedSheets,
  type Change,
  type ClearedTraces,
  type Mark,
  type NewSheet,
  type OpenOptions,
  type RefusalCode,
  type WorkbookEvent,
  type WorkbookPort,
  type WorkbookSnapshot,
  type WrittenRecord,
  type WrittenSnapshot,
} from '../../src/app/workbook-port';
import { type CellContent, contentOf } from '../../src/core/edits/edit';
import { parseA1, toA1, type Position } from '../../src/core/grid/address';
import type { CellValue } from '../../src/core/grid/cell';
import { cellAt, type Grid, type SheetRef } from '../../src/core/grid/grid';
import { withContent } from '../../src/core/edits/apply';
import { freeSheetName } from '../../src/core/grid/sheet-name';
import type { RecordSheet } from '../../src/core/record/record-sheet';
import { CellLooks } from './cell-looks';
import { marksAfterDeletedRow, marksAfterInsertedRow, spelledMarks } from './memory-marks';
import { holderOf, ownRecordAmong, refuseUnlessAsAdded, refuseUnlessAsRead, snapshotOf, type MemorySheet } from './memory-sheet';
import { recordGrid } from './record-grid';
import { withInsertedRow, withoutRow } from './moved-rows';

export type Trip = 'open' | 'read' | 'mark' | 'write' | 'reveal' | 'record' | 'add-sheets' | 'remove-sheets' | 'clear';

/** A workbook in memory behind the port: what a person does to it, and what can go wrong with it, are methods of its own. */
export class MemoryWorkbook implements WorkbookPort {
  /** Every conversation that reached the workbook, in order. */
  readonly trips: Trip[] = [];
  marks: readonly Mark[] = [];
  record: RecordSheet | null = null;
  selection: { sheetId: string; at: Position } | null = null;
  stored: string | null = null;
  readonly looks = new CellLooks();
  /** A person is typing in a cell: every conversation is refused until it is false again. */
  editing = false;
  private sheets: MemorySheet[];
  private activeId: string;
  private readonly listeners = new Set<(event: WorkbookEvent) => void>();
  private readonly faults: RefusalCode[] = [];
  private added = 0;
  private recordId: string | null = null;

  constructor(
    grids: readonly Grid[],
    private readonly calculate: (formula: string) => CellValue = () => null,
    readonly marksCostUndo = false,
  ) {
    this.sheets = grids.map((grid) => ({ ref: grid.sheet, grid, visible: true, protected: false }));
    this.activeId = grids[0]?.sheet.id ?? '';
  }

  // ---- the port

  async open({ signal, onProgress, onRead }: OpenOptions = {}): Promise<WorkbookSnapshot> {
    const refuseIfCalledOff = (): void => {
      if (signal?.aborted === true) throw new WorkbookRefusal('cancelled');
    };
    refuseIfCalledOff();
    await this.trip('open');
    const visible = this.sheets.filter((sheet) => sheet.visible);
    for (const [done, sheet] of visible.entries()) {
      onProgress?.({ done, total: visible.length, current: sheet.ref.name });
      if (done > 0) await onRead?.(this.snapshot(visible.slice(0, done).map(({ ref }) => ref.id)));
      await Promise.resolve();
      refuseIfCalledOff();
    }
    return this.snapshot(visible.map((sheet) => sheet.ref.id));
  }

  async read(sheetIds: readonly string[]): Promise<WorkbookSnapshot> {
    await this.trip('read');
    return this.snapshot(sheetIds);
  }

  watch(listener: (event: WorkbookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async mark(marks: readonly Mark[]): Promise<void> {
    const wanted = marks.filter(({ sheet }) => this.sheets.some((known) => known.ref.id === sheet.id && !known.protected));
    if (spelledMarks(wanted) === spelledMarks(this.marks)) return;
    await this.trip('mark');
    this.marks = wanted;
  }

  marksBehind(marks: readonly Mark[]): Promise<readonly string[]> {
    const of = (all: readonly Mark[], id: string): string => spelledMarks(all.filter(({ sheet }) => sheet.id === id));
    const refs = this.sheets.map(({ ref }) => ref).filter(({ id }) => of(marks, id) !== of(this.marks, id));
    return Promise.resolve(refs.map(({ name }) => name));
  }

  async write(change: Change): Promise<WrittenSnapshot> {
    await this.trip('write');
    for (const edit of change.edits) refuseUnlessAsRead(this.sheet(edit.sheet.id), edit, change.read);
    const looks = this.looks.dress(change.edits).map((planned) => planned.change);
    for (const { sheet, at, to } of change.edits) this.put(this.sheet(sheet.id), at, to);
    if (change.stored !== undefined) this.stored = change.stored;
    const written = [...new Set(change.edits.map(({ sheet }) => sheet.id))];
    for (const sheetId of written) this.tell({ kind: 'changed', sheetId, origin: 'ours' });
    return { ...this.snapshot(written), looks, cramped: [] };
  }

  async reveal(sheet: SheetRef, at: Position): Promise<void> {
    await this.trip('reveal');
    this.sheet(sheet.id);
    if (this.activeId !== sheet.id) this.activate(sheet.id);
    this.selection = { sheetId: sheet.id, at };
    this.tell({ kind: 'selected', sheetId: sheet.id, at });
  }

  async writeRecord(record: RecordSheet): Promise<WrittenRecord> {
    await this.trip('record');
    const ours = ownRecordAmong(this.sheets, this.recordId);
    this.record = record;
    if (ours !== null) {
      const former = ours.grid;
      ours.grid = recordGrid(record, ours.ref);
      this.activate(ours.ref.id);
      return { sheet: ours.ref.name, former };
    }
    const name = freeSheetName(record.name, this.sheetNames());
    this.recordId = this.addSheet(recordGrid(record, { id: '', name }));
    this.activate(this.recordId);
    return { sheet: name, former: null };
  }

  async takeBackRecord(written: RecordSheet, former: RecordSheet | null): Promise<void> {
    await this.trip('record');
    const ours = holderOf(written, ownRecordAmong(this.sheets, this.recordId));
    this.record = former;
    if (former === null) this.deleteSheet(ours.ref.id);
    else ours.grid = recordGrid(former, ours.ref);
  }

  async addSheets(sheets: readonly NewSheet[]): Promise<AddedSheets> {
    await this.trip('add-sheets');
    const ids = sheets.map(({ name, grid }) => this.addSheet({ ...grid, sheet: { id: '', name: freeSheetName(name, this.sheetNames()) } }));
    return { snapshot: this.snapshot(ids), added: ids.map((id) => this.sheet(id).grid) };
  }

  async removeSheets(sheets: readonly Grid[]): Promise<WorkbookSnapshot> {
    await this.trip('remove-sheets');
    const left = sheets.filter(({ sheet }) => this.sheets.some(({ ref }) => ref.id === sheet.id));
    for (const grid of left) refuseUnlessAsAdded(this.sheet(grid.sheet.id), grid);
    for (const { sheet } of left) this.deleteSheet(sheet.id);
    return this.snapshot([]);
  }

  async clearTraces(): Promise<ClearedTraces> {
    await this.trip('clear');
    this.recordId = null;
    this.marks = [];
    this.stored = null;
    return { unreadable: [] };
  }

  // ---- a person, or another one

  type(sheetId: string, a1: string, value: CellValue, origin: 'user' | 'others' = 'user'): void {
    const content: CellContent =
      typeof value === 'string' && value.startsWith('=')
        ? { kind: 'formula', formula: value }
        : { kind: 'value', value: typeof value === 'object' ? null : value };
    this.put(this.sheet(sheetId), parseA1(a1), content);
    this.tell({ kind: 'changed', sheetId, origin });
  }

  /** A formula shows a new result; Excel tells it as a calculation. */
  recalculate(sheetId: string, a1: string, value: CellValue): void {
    const sheet = this.sheet(sheetId);
    const at = parseA1(a1);
    const { formula } = cellAt(sheet.grid, at);
    if (formula !== null) sheet.grid = withContent(sheet.grid, at, { kind: 'formula', formula }, value);
    this.tell({ kind: 'changed', sheetId, origin: 'calculation' });
  }

  /** `before` counts from 0, as everywhere. */
  insertRow(sheetId: string, before: number): void {
    const sheet = this.sheet(sheetId);
    sheet.grid = withInsertedRow(sheet.grid, before);
    this.marks = marksAfterInsertedRow(this.marks, sheetId, before);
    this.tell({ kind: 'changed', sheetId, origin: 'user' });
  }

  deleteRow(sheetId: string, row: number): void {
    const sheet = this.sheet(sheetId);
    sheet.grid = withoutRow(sheet.grid, row);
    this.marks = marksAfterDeletedRow(this.marks, sheetId, row);
    this.tell({ kind: 'changed', sheetId, origin: 'user' });
  }

  /** Nobody is told of what is done here. */
  silently(deed: () => void): void {
    const heard = [...this.listeners];
    this.listeners.clear();
    deed();
    for (const listener of heard) this.listeners.add(listener);
  }

  rename(sheetId: string, name: string): void {
    const sheet = this.sheet(sheetId);
    sheet.ref = { id: sheetId, name };
    sheet.grid = { ...sheet.grid, sheet: sheet.ref };
  }

  addSheet(grid: Grid): string {
    const ref = { id: `added-${++this.added}`, name: grid.sheet.name };
    this.sheets.push({ ref, grid: { ...grid, sheet: ref }, visible: true, protected: false });
    this.tell({ kind: 'sheets-changed' });
    return ref.id;
  }

  deleteSheet(sheetId: string): void {
    this.sheets = this.sheets.filter(({ ref }) => ref.id !== sheetId);
    this.marks = this.marks.filter(({ sheet }) => sheet.id !== sheetId);
    this.tell({ kind: 'sheets-changed' });
  }

  protect(sheetId: string, on = true): void {
    this.sheet(sheetId).protected = on;
    this.tell({ kind: 'sheets-changed' });
  }

  activate(sheetId: string): void {
    this.activeId = sheetId;
    this.tell({ kind: 'activated', sheetId });
  }

  select(sheetId: string, a1: string): void {
    if (this.activeId !== sheetId) this.activate(sheetId);
    this.selection = { sheetId, at: parseA1(a1) };
    this.tell({ kind: 'selected', sheetId, at: parseA1(a1) });
  }

  // ---- what can go wrong, and what can be seen

  /** The next conversations are refused with these, one each. */
  refuseNext(...codes: RefusalCode[]): void {
    this.faults.push(...codes);
  }

  sheetId(name: string): string {
    const id = this.sheets.find(({ ref }) => ref.name === name)?.ref.id;
    if (id === undefined) throw new Error(`No sheet ${name}`);
    return id;
  }

  content(sheetId: string, a1: string): CellContent {
    return contentOf(cellAt(this.sheet(sheetId).grid, parseA1(a1)));
  }

  grids = (): readonly Grid[] => this.sheets.map(({ grid }) => grid);
  sheetNames = (): readonly string[] => this.sheets.map(({ ref }) => ref.name);

  /** `error 附件1-2!H40`, sorted. */
  markedCells(): string[] {
    return this.marks.map(({ sheet, at, severity }) => `${severity} ${this.sheet(sheet.id).ref.name}!${toA1(at)}`).sort();
  }

  private async trip(kind: Trip): Promise<void> {
    await Promise.resolve();
    if (this.editing) throw new WorkbookRefusal('editing');
    const fault = this.faults.shift();
    if (fault !== undefined) throw new WorkbookRefusal(fault, null, 'injected');
    this.trips.push(kind);
  }

  private put(sheet: MemorySheet, at: Position, content: CellContent): void {
    const result = content.kind === 'formula' ? this.calculate(content.formula) : undefined;
    sheet.grid = withContent(sheet.grid, at, content, result);
  }

  private sheet(id: string): MemorySheet {
    const sheet = this.sheets.find(({ ref }) => ref.id === id);
    if (sheet === undefined) throw new WorkbookRefusal('missing-sheet', id);
    return sheet;
  }

  private snapshot(read: readonly string[]): WorkbookSnapshot {
    const wanted = new Set(read);
    const sheets = this.sheets.map((sheet) => snapshotOf(sheet, wanted.has(sheet.ref.id)));
    return { sheets, activeSheet: this.sheets.find(({ ref }) => ref.id === this.activeId)?.ref ?? null, stored: this.stored };
  }

  private tell(event: WorkbookEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }
}
