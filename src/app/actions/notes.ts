import { type Edit, contentOf } from '../../core/edits/edit';
import type { FieldKey } from '../../core/forms/field';
import type { NoteDraft } from '../../core/notes/drafts';
import type { Finding } from '../../core/rules/finding';
import type { SessionController } from '../session-controller';
import { draftAgain, draftOf, unitOfSheet } from '../find-in-review';
import type { WrittenNote } from '../session';
import { withSentences } from '../workbook-policy';
import { WorkbookRefusal } from '../workbook-port';
import { keepMarks } from './attempt';
import { perform } from './perform';

/** What is to stand in a note cell: the whole text, and the computed part of it. */
interface Note {
  readonly draft: NoteDraft;
  readonly text: string;
  readonly sentence: string | null;
}

/** 写入偏差说明. True when it wrote. */
export async function writeNote(
  controller: SessionController,
  draftKey: FieldKey,
  text: string,
  sentence: string | null,
  basedOn?: string,
): Promise<boolean> {
  const draft = found(controller, draftKey);
  if (draft === null) return false;
  if (basedOn !== undefined && basedOn !== textOf(draft)) throw new WorkbookRefusal('stale', draft.field.sheet.name);
  return write(controller, 'write-note', [{ draft, text, sentence }]);
}

/** 全部写入, in one step. */
export async function writeNotes(controller: SessionController, notes: readonly WrittenNote[]): Promise<boolean> {
  const placed = notes.flatMap(({ draftKey, text, sentence }) => {
    const draft = found(controller, draftKey);
    return draft === null ? [] : [{ draft, text, sentence }];
  });
  return write(controller, 'write-notes', placed);
}

async function write(controller: SessionController, action: 'write-note' | 'write-notes', notes: readonly Note[]): Promise<boolean> {
  const [first] = notes;
  if (first === undefined) return false;
  const done = await perform(controller, {
    action,
    label: first.draft.field.label,
    findings: notes.flatMap(({ draft }) => settledBy(controller, draft)),
    edits: () => notes.map((note) => editNow(controller, note)),
    decide: (current) =>
      withSentences(
        current,
        notes.map(({ draft, sentence }) => ({ field: draft.field, sentence })),
      ),
    notice: (_next, { cramped }) => ({ kind: 'note-written', count: notes.length, cramped }),
  });
  if (done === null) return false;
  await keepMarks(controller);
  return true;
}

/** The edit where its cell stands by now. A note about figures that changed meanwhile is to be looked at first. */
function editNow({ state }: SessionController, { draft, text }: Note): Edit {
  const now = state.review === null ? null : draftAgain(state.review, draft);
  if (now?.sentence !== draft.sentence) throw new WorkbookRefusal('stale', draft.field.sheet.name);
  const { key, sheet, at } = now.field;
  const to = { kind: 'value', value: text === '' ? null : text } as const;
  return { key, sheet, at, from: contentOf(draft.field.cell), to, look: 'readable' };
}

function settledBy({ state }: SessionController, draft: NoteDraft): readonly Finding[] {
  const unit = state.review === null ? null : unitOfSheet(state.review, draft.field.sheet.id);
  return (unit?.findings ?? []).filter(({ note }) => note === draft.key);
}

function textOf({ field }: NoteDraft): string {
  const { value } = field.cell;
  return value === null || typeof value === 'object' ? '' : String(value);
}

function found({ state }: SessionController, draftKey: FieldKey): NoteDraft | null {
  return state.review === null ? null : draftOf(state.review, state.unitKey, draftKey);
}
