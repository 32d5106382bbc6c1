import fc from 'fast-check';
import { sameContent } from '../../src/core/edits/edit';
import type { JournalEntry } from '../../src/app/journal-entry';
import { toA1 } from '../../src/core/grid/address';
import type { OpenedSession } from './opened-session';
import type { CellChange, TrackedWorkbook } from './tracked-workbook';

/** One thing a person does to the workbook or in the pane; numbers pick a subject among those there are. */
export interface Step {
  readonly kind:
    | ('type' | 'label' | 'insert' | 'copy' | 'delete' | 'rename' | 'protect')
    | ('accept' | 'note' | 'notes' | 'ignore' | 'undo' | 'undo-all' | 'redo');
  readonly pick: number;
  readonly row: number;
  readonly column: number;
  readonly value: number | string | null;
}

const weights: readonly (readonly [Step['kind'], number])[] = [
  ['type', 4],
  ['label', 3],
  ['insert', 3],
  ['copy', 3],
  ['delete', 2],
  ['rename', 1],
  ['protect', 1],
  ['accept', 6],
  ['note', 3],
  ['notes', 1],
  ['ignore', 1],
  ['undo', 5],
  ['undo-all', 2],
  ['redo', 3],
];

export const steps: fc.Arbitrary<Step> = fc.record({
  kind: fc.oneof(...weights.map(([kind, weight]) => ({ weight, arbitrary: fc.constant(kind) }))),
  pick: fc.nat(9999),
  row: fc.nat(60),
  column: fc.nat(8),
  value: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.constantFrom(null, '无', '95%', '指标（新）', 1.87, 2)),
});

/**
 * An afternoon with a workbook whose rows are known by identity. Whatever the pane takes back or does again has to be a
 * cell it wrote itself, holding what it wrote, and to be given what was there before; anything else is a difference.
 */
export class Afternoon {
  readonly differences: string[] = [];
  private readonly written = new Map<string, CellChange[]>();
  private isProtected = false;

  constructor(
    private readonly open: OpenedSession,
    private readonly book: TrackedWorkbook,
    private readonly sheets: readonly string[],
  ) {}

  async take(step: Step): Promise<void> {
    const { session, state } = this.open;
    const subject = <Item>(items: readonly Item[]): Item | undefined => items[step.pick % Math.max(1, items.length)];
    // Half of the time it is about a row that was written to: there it matters.
    const written = step.row % 2 === 0 ? subject(state.journal.flatMap(({ edits }) => edits)) : undefined;
    const sheet = written?.sheet.id ?? subject(this.sheets) ?? '';
    // The first row stays: a title is not moved, and a grid begins with it.
    const row = Math.max(1, Math.min(written?.at.row ?? step.row, this.book.lastRow(sheet)));
    const cell = toA1({ row, column: step.column });
    const findings = state.review?.units.flatMap((unit) => unit.findings) ?? [];
    const drafts = state.review?.units.flatMap((unit) => unit.drafts) ?? [];
    switch (step.kind) {
      case 'type':
        return void this.book.type(sheet, cell, step.value);
      case 'label':
        return void this.book.type(sheet, toA1({ row, column: 3 }), step.value);
      case 'insert':
        return this.book.insertRow(sheet, row);
      case 'copy':
        return this.book.copyRow(
          sheet,
          row,
          step.column % 2 === 0 ? row + (step.column % 4 === 0 ? 1 : 0) : 1 + ((step.pick * 7) % this.book.lastRow(sheet)),
        );
      case 'delete':
        return this.book.deleteRow(sheet, row);
      case 'rename':
        return this.book.rename(sheet, `附件 ${step.pick}`);
      case 'protect':
        this.isProtected = !this.isProtected;
        return this.book.protect(sheet, this.isProtected);
      case 'accept':
        return this.write(async () => {
          const finding = subject(findings.filter(({ fix }) => fix !== null));
          if (finding !== undefined) await session.accept(finding.key, 'value');
        });
      case 'note':
        return this.write(async () => {
          const draft = subject(drafts);
          if (draft !== undefined) await session.writeNote(draft.key, draft.proposed, draft.sentence);
        });
      case 'notes':
        return this.write(async () => {
          await session.writeNotes(drafts.map(({ key, proposed, sentence }) => ({ draftKey: key, text: proposed, sentence })));
        });
      case 'ignore': {
        const finding = subject(findings);
        if (finding !== undefined) await session.ignore([finding.key], '已核实');
        return;
      }
      case 'undo':
        return this.takeBack(() => session.undo(subject(state.journal.filter(isDone))?.id));
      case 'undo-all':
        return this.takeBack(() => session.undoAll());
      case 'redo':
        return this.takeBack(() => session.redo());
    }
  }

  private async write(deed: () => Promise<void>): Promise<void> {
    for (const change of await this.book.changesOf(deed)) {
      this.written.set(change.cell, [...(this.written.get(change.cell) ?? []), change]);
    }
  }

  private async takeBack(deed: () => Promise<void>): Promise<void> {
    for (const { cell, from, to } of await this.book.changesOf(deed)) {
      const ours = this.written.get(cell) ?? [];
      const values = ours.flatMap((change) => [change.from, change.to]);
      const held = ours.some((change) => sameContent(change.to, from) || sameContent(change.from, from));
      if (!held || !values.some((value) => sameContent(value, to))) {
        this.differences.push(`${cell}: ${JSON.stringify(from)} → ${JSON.stringify(to)}`);
      }
    }
  }
}

function isDone({ state }: JournalEntry): boolean {
  return state === 'done';
}
