import { NO_DECISIONS } from '../../core/decisions';
import type { FieldKey } from '../../core/forms/field';
import type { Position } from '../../core/grid/address';
import type { SheetRef } from '../../core/grid/grid';
import type { SessionController } from '../session-controller';
import { fieldAgain, fieldOf } from '../find-in-review';
import type { Marking } from '../marking';
import { inSteps } from '../workbook-view';
import { WorkbookRefusal, type OpenOptions, type WorkbookSnapshot } from '../workbook-port';
import type { Wording } from '../../core/wording';
import { keepMarks } from './attempt';

/**
 * 开始复核 / 重新复核: reads the whole workbook, and watches it from then on. Of a workbook with very many sheets the review
 * grows while it is read. Called off or failed, what was read before is there again; what else was done meanwhile, before
 * its turn came, stays done.
 */
export async function openAndReview(controller: SessionController, signal: AbortSignal): Promise<void> {
  const { phase } = controller.state;
  controller.set({ phase: 'reviewing', notice: null });
  const options: OpenOptions = {
    signal,
    onProgress: (progress) => controller.set({ progress }),
    onRead: (soFar) => takeIn(controller, soFar, signal),
  };
  let goBack: (() => void) | null = null;
  const open = async (): Promise<void> => {
    // Once, and when its turn comes: it may be tried again while the workbook is busy, with half of it read.
    goBack ??= controller.remember();
    const everySheet = controller.sheets.map(({ sheet }) => sheet.id);
    const snapshot = await controller.pending.readBy(everySheet, () => controller.port.open(options));
    controller.apply(snapshot, () => ({ phase: 'ready', progress: null }));
  };
  try {
    await controller.conversations.act(open, signal, () => goBack?.());
  } catch (thrown) {
    const cancelled = thrown instanceof WorkbookRefusal && thrown.code === 'cancelled';
    controller.set({ phase: cancelled || controller.state.review !== null ? phase : 'failed', progress: null });
    throw thrown;
  }
  await keepMarks(controller, 'review');
}

/** Sheets reviewed at a stretch: the annexes of four units, for which nobody waits. */
const AT_A_STRETCH = 8;

/** Reviews what was read so far, and lets the pane answer in between whoever works in it meanwhile. */
async function takeIn(controller: SessionController, soFar: WorkbookSnapshot, signal: AbortSignal): Promise<void> {
  for (const [place, step] of inSteps(controller.sheets, soFar, AT_A_STRETCH).entries()) {
    if (place > 0) await new Promise<void>((resolve) => controller.environment.schedule(0, resolve));
    if (signal.aborted) return;
    controller.apply(step);
  }
}

/** 定位 */
export async function reveal(controller: SessionController, fieldKey: FieldKey, signal: AbortSignal): Promise<void> {
  const { review, unitKey } = controller.state;
  const field = review === null ? null : fieldOf(review, unitKey, fieldKey);
  if (field === null) return;
  await controller.act(() => {
    const { sheet, at } = (controller.state.review === null ? null : fieldAgain(controller.state.review, field)) ?? field;
    return controller.port.reveal(sheet, at);
  }, signal);
}

/** 定位, of a place that is no field of a form. */
export async function revealPlace(controller: SessionController, sheet: SheetRef, at: Position): Promise<void> {
  await controller.act(() => controller.port.reveal(sheet, at));
}

export async function showMarks(controller: SessionController, shown: boolean): Promise<void> {
  controller.set({ marksShown: shown });
  await keepMarks(controller, 'request');
}

/** Marks that were put away stay away; those that are to keep up by themselves are brought in line at once. */
export async function setMarking(controller: SessionController, marking: Marking): Promise<void> {
  if (marking === controller.state.marking) return;
  controller.set({ marking, marksShown: marking === 'asked' ? controller.state.marksShown : true });
  if (controller.state.review !== null) await keepMarks(controller, 'edit');
}

const CLEARED: Wording = { zh: '标记、说明、理由和设置', en: 'Marks, explanations, reasons and settings' };

/** 清理痕迹, an entry that can be taken back as long as the pane is open: marks stay away afterwards, until they are asked for. */
export async function clearTraces(controller: SessionController): Promise<void> {
  await controller.conversations.act(async () => {
    const { unreadable } = await controller.port.clearTraces();
    const { decisions } = controller.state;
    controller.stored.wrote(null);
    const entry = {
      action: 'clear',
      label: CLEARED,
      findings: [],
      at: controller.environment.now(),
      edits: [],
      sheets: [],
      decisionsBefore: decisions,
      decisionsAfter: NO_DECISIONS,
      state: 'done',
    } as const;
    controller.set({
      ...controller.reviewedBy(NO_DECISIONS),
      marksShown: false,
      marksBehind: [],
      decisionsProblem: null,
      ...controller.withEntry(controller.state, entry),
      ...controller.withNotice({ kind: 'traces-cleared', unreadable }),
    });
  });
}
