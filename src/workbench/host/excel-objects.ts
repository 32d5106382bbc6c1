import { Workbook } from './classes/workbook';
import type { EventMessage, EventRegistry } from './event-registry';
import type { ExcelContext } from './excel-context';
import type { Faults } from './faults';
import { accessDenied } from './host-error';
import type { HostWorkbook, ModelEvent } from './model';
import type { Batch, BatchAnswer } from './protocol';
import { References } from './references';
import { RichApi } from './rich-api';
import { shiftReferences } from './shift';
import { UndoStack, writes } from './undo-stack';

/** The Excel classes over one workbook, and who listens to it. */
export class ExcelObjects {
  private readonly references = new References();
  private readonly api: RichApi;
  private readonly undo: UndoStack;

  constructor(
    workbook: HostWorkbook,
    private readonly registry: EventRegistry,
    faults: Faults,
    excelApi: string,
  ) {
    this.undo = new UndoStack(excelApi, workbook);
    const context: ExcelContext = { workbook, references: this.references, faults };
    this.api = new RichApi(new Workbook(context), this.references, registry, workbook, (member) => {
      if (faults.deniesWrites && writes(member)) throw accessDenied();
      this.undo.used(member);
    });
  }

  run(batch: Batch): Promise<BatchAnswer> {
    return this.api.run(batch);
  }

  /** A batch is over, and a step of the spreadsheet's undo: what it leaves of that is up to this Excel. */
  settleUndo(): void {
    this.undo.settle();
  }

  /** What listeners hear of an event; ranges the add-in keeps move with their cells. */
  messagesFor(event: ModelEvent): readonly EventMessage[] {
    if (event.kind === 'changed') shiftReferences(this.references, event);
    return this.registry.messagesFor(event);
  }
}
