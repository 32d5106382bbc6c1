import type { SessionController } from '../session-controller';
import { marksAreDue, type MarkingOccasion } from '../marking';
import { WorkbookRefusal } from '../workbook-port';

/**
 * Runs what a person asked for, and gives what came of it. What the workbook refuses becomes a notice with a way to try
 * again, never a throw; undefined then.
 */
export async function attempt<Outcome>(controller: SessionController, action: () => Promise<Outcome>): Promise<Outcome | undefined> {
  try {
    return await action();
  } catch (thrown) {
    report(controller, thrown, () => void attempt(controller, action));
    return undefined;
  }
}

/** Says what was refused; a reading that turned out to be old is asked for again. Calling off is no news to whoever did it. */
export function report(controller: SessionController, thrown: unknown, retry: (() => void) | null): void {
  const refusal = refusalIn(thrown);
  if (refusal.code === 'cancelled') return;
  if (refusal.code === 'stale' || refusal.code === 'missing-sheet')
    controller.pending.add(...controller.sheets.map(({ sheet }) => sheet.id));
  controller.notify({ kind: 'refused', code: refusal.code, sheet: refusal.sheetName, detail: refusal.detail, retry });
}

function refusalIn(thrown: unknown): WorkbookRefusal {
  if (thrown instanceof WorkbookRefusal) return thrown;
  return isMissingPart(thrown) ? new WorkbookRefusal('missing-part') : new WorkbookRefusal('failed', null, String(thrown));
}

/** A part of the add-in that is fetched when needed did not come: the server is away, or holds a newer version. */
function isMissingPart(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.name === 'ChunkLoadError';
}

/**
 * Brings the marks in line where they are due, and sees where they are not. What is written stays written when that
 * fails; the marks can be tried again by themselves.
 */
export async function keepMarks(controller: SessionController, occasion: MarkingOccasion = 'action'): Promise<void> {
  try {
    await controller.marks.write(marksAreDue(controller.state.marking, occasion));
  } catch (thrown) {
    report(controller, thrown, () => void keepMarks(controller, 'request'));
  }
}
