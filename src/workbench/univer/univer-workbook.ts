import {
  CustomCommandExecutionError,
  generateRandomId,
  mergeWorksheetSnapshotWithDefault,
  RedoCommand,
  UndoCommand,
  type ICommandInfo,
  type IExecutionOptions,
} from '@univerjs/core';
import { InsertSheetCommand, SetWorksheetActiveOperation, type ISetWorksheetActiveOperationParams } from '@univerjs/sheets';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../../core/grid/address';
import { invalidArgument } from '../host/host-error';
import type { Actor, HostName, HostSheet, HostWorkbook, ModelEvent, Protection } from '../host/model';
import { undoLastFirst } from './batched-undo';
import { Calculation } from './calculation';
import { ChangeWatcher, type CellChange } from './change-watcher';
import { DefinedNames } from './defined-names';
import { joinedWrites } from './joined-writes';
import { keepLooks } from './keep-looks';
import { keepMergesOnUndo } from './merge-undo';
import { guardProtectedSheets } from './protection';
import { toArea } from './ranges';
import type { Screen } from './screen';
import { SheetEvents } from './sheet-events';
import type { UniverParts } from './univer-parts';
import { UniverSheet } from './univer-sheet';

const CLOSED: Protection = { formatCells: false, formatRows: false };

/** What Univer itself does not know of a workbook. */
export interface WorkbookExtras {
  readonly name: string;
  /** Ids of sheets that the file protects. */
  readonly protectedSheets: Iterable<string>;
  readonly names: readonly HostName[];
  readonly settings: Iterable<readonly [string, unknown]>;
}

/** The workbook that Univer shows, as the host wants it. */
export class UniverWorkbook implements HostWorkbook {
  readonly name: string;
  readonly settings: Map<string, unknown>;
  /** What protected sheets allow, by id. */
  private readonly protections: Map<string, Protection>;
  isStructureProtected = false;
  private readonly known = new Map<string, UniverSheet>();
  private readonly listeners = new Set<(event: ModelEvent) => void>();
  private readonly calculation: Calculation;
  private readonly changes: ChangeWatcher;
  private readonly definedNames: DefinedNames;
  private readonly sheetEvents: SheetEvents;
  private actor: Actor = 'user';
  private queued: ModelEvent[] = [];
  private newcomer: string | null = null;
  private undoing = false;
  private readonly atOnce = new Set<(change: CellChange, undoing: boolean) => void>();

  constructor(
    readonly parts: UniverParts,
    extras: WorkbookExtras,
    private readonly screen: Screen | null,
  ) {
    this.name = extras.name;
    this.settings = new Map(extras.settings);
    this.protections = new Map([...extras.protectedSheets].map((id) => [id, CLOSED]));
    this.calculation = new Calculation(parts.commands);
    this.changes = new ChangeWatcher(parts.workbook.getWorkbook());
    this.definedNames = new DefinedNames(parts);
    this.sheetEvents = new SheetEvents(
      parts.workbook.getActiveSheet().getSheetId(),
      (id) => this.sheet(id),
      new Map(parts.workbook.getSheets().map((sheet) => [sheet.getSheetId(), sheet.getSheetName()])),
    );
    undoLastFirst(parts.undo);
    keepMergesOnUndo(parts.api, parts.undo);
    guardProtectedSheets(
      parts.commands,
      (sheetId) => this.actor === 'user' && this.protections.has(sheetId),
      () => this.activeSheet(),
    );
    parts.commands.beforeCommandExecuted(({ id, params }) => {
      if (id === UndoCommand.id || id === RedoCommand.id) this.undoing = true;
      if (id !== SetWorksheetActiveOperation.id) return;
      const { subUnitId } = params as ISetWorksheetActiveOperationParams;
      if (subUnitId === this.newcomer) throw new CustomCommandExecutionError('A new sheet stays behind.');
    });
    parts.commands.beforeCommandExecuted((command, options) => this.changes.beforeCommand(command, options));
    parts.commands.onCommandExecuted((command, options) => this.afterCommand(command, options));
    for (const name of extras.names) this.addName(name);
    this.forgetUndo();
  }

  sheets(): readonly UniverSheet[] {
    return this.parts.workbook.getSheets().map((sheet) => this.sheetFor(sheet));
  }

  sheet(id: string): UniverSheet | undefined {
    return this.sheets().find((sheet) => sheet.id === id);
  }

  activeSheet(): UniverSheet {
    return this.sheetFor(this.parts.workbook.getActiveSheet());
  }

  /** The area selected in the active sheet, if any. */
  selection(): readonly Area[] {
    const range = this.parts.workbook.getActiveRange();
    return range === null ? [] : [toArea(range.getRange())];
  }

  addSheet(name: string | null): HostSheet {
    const { commands, workbook } = this.parts;
    const id = generateRandomId();
    const sheet = mergeWorksheetSnapshotWithDefault({ id, ...(name === null ? {} : { name }) });
    // Univer brings a new sheet to the front, a turn of the loop later even; Excel does not.
    this.newcomer = id;
    setTimeout(() => (this.newcomer = null), 0);
    commands.syncExecuteCommand(InsertSheetCommand.id, { unitId: workbook.getId(), index: workbook.getNumSheets(), sheet });
    const added = this.sheet(id);
    if (added === undefined) throw invalidArgument();
    return added;
  }

  isEditing(): boolean {
    return this.screen?.isEditing() === true;
  }

  async asOneStep<Result>(work: () => Promise<Result>): Promise<Result> {
    const step = this.parts.undo.__tempBatchingUndoRedo(this.parts.workbook.getId());
    try {
      return await work();
    } finally {
      step.dispose();
    }
  }

  forgetUndo(): void {
    this.parts.undo.clearUndoRedo(this.parts.workbook.getId());
  }

  actAs<Result>(actor: Actor, work: () => Result): Result {
    const before = this.actor;
    this.actor = actor;
    try {
      return work();
    } finally {
      this.actor = before;
    }
  }

  /** A person's commands of these kinds are in no menu; where a key asks for one it does not run, and that is told. The add-in's do. */
  refuse(commands: RegExp, told: () => void): void {
    this.screen?.leaveOut(commands);
    keepLooks(this.parts.commands, this.parts.workbook.getWorkbook(), () => this.actor === 'user');
    this.parts.commands.beforeCommandExecuted(({ id }) => {
      if (this.actor !== 'user' || !commands.test(id)) return;
      told();
      throw new CustomCommandExecutionError('It would not be saved.');
    });
  }

  calculated(): Promise<void> {
    return this.calculation.done();
  }

  watch(listener: (event: ModelEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Hears of every change the moment it happens, before formulas are calculated, and whether it takes another back. */
  watchAtOnce(listener: (change: CellChange, undoing: boolean) => void): void {
    this.atOnce.add(listener);
  }

  names(): readonly HostName[] {
    return this.definedNames.all();
  }

  addName(name: HostName): void {
    this.definedNames.add(name);
  }

  removeName(name: string): void {
    this.definedNames.remove(name);
  }

  setProtected(sheetId: string, isProtected: boolean, allowed: Partial<Protection> = {}): void {
    if (isProtected) this.protections.set(sheetId, { ...CLOSED, ...allowed });
    else this.protections.delete(sheetId);
    const sheet = this.sheet(sheetId);
    if (sheet !== undefined) this.emit({ kind: 'protection', sheet });
  }

  dispose(): void {
    this.calculation.dispose();
    this.listeners.clear();
    this.parts.univer.dispose();
  }

  private sheetFor(worksheet: FWorksheet): UniverSheet {
    const id = worksheet.getSheetId();
    const known = this.known.get(id);
    if (known !== undefined) return known;
    const sheet = new UniverSheet(
      this.parts.workbook,
      id,
      this.protections,
      (protection) => this.setProtected(id, protection !== null, protection ?? {}),
      this.screen,
    );
    this.known.set(id, sheet);
    return sheet;
  }

  private afterCommand(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (command.id === UndoCommand.id || command.id === RedoCommand.id) this.undoing = false;
    for (const change of this.changes.changesOf(command, options)) {
      for (const listener of this.atOnce) listener(change, this.undoing);
      const sheet = this.sheet(change.sheetId);
      if (sheet === undefined) continue;
      if (change.kind === 'calculated') this.queue({ kind: 'calculated', sheet, area: change.area });
      else {
        this.calculation.begin();
        this.queue({ kind: 'changed', sheet, area: change.area, change: change.change, details: change.details, actor: this.actor });
      }
    }
    const event = this.sheetEvents.eventOf(command);
    if (event !== null) this.emit(event);
  }

  /** Excel tells of a change once its formulas are calculated: first what changed, then what was calculated. */
  private queue(event: ModelEvent): void {
    this.queued.push(event);
    if (this.queued.length > 1) return;
    void this.calculation.done().then(() => {
      const due = this.queued;
      this.queued = [];
      for (const each of joinedWrites(due.filter((event) => event.kind === 'changed'))) this.emit(withResult(each));
      for (const each of due) if (each.kind === 'calculated') this.emit(each);
    });
  }

  private emit(event: ModelEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }
}

/** What a formula comes to is known only once it is calculated. */
function withResult(event: Extract<ModelEvent, { kind: 'changed' }>): ModelEvent {
  if (event.details === null) return event;
  const cell = event.sheet.read(event.area)[0]?.[0];
  return cell?.formula ? { ...event, details: { ...event.details, after: cell.value } } : event;
}
