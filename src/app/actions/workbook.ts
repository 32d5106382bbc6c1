import { NO_DECISIONS } from '../../core/decisions';
import type { FieldKey } from '../../core/forms/field';
import type { Position } from '../../core/grid/address';
import type { SheetRef } from '../../core/grid/grid';
import type { Desk } from '../desk';
import { fieldAgain, fieldOf } from '../find-in-review';
import type { Marking } from '../marking';
import { WorkbookRefusal, type OpenOptions, type WorkbookSnapshot } from '../workbook-port';
import type { Wording } from '../../core/wording';
import { keepMarks } from './attempt';

/**
 * 开始复核 / 重新复核: reads the whole workbook, and watches it from then on. Of a workbook with very many sheets the review
 * grows while it is read; called off, everything is as it was before.
 */
export async function openAndReview(desk: Desk, signal: AbortSignal): Promise<void> {
  const goBack = desk.remember();
  desk.set({ phase: 'reviewing', notice: null });
  const options: OpenOptions = {
    signal,
    onProgress: (progress) => desk.set({ progress }),
    onRead: (soFar) => desk.adopt(soFar),
  };
  const everySheet = desk.sheets.map(({ sheet }) => sheet.id);
  try {
    const open = (): Promise<WorkbookSnapshot> => desk.pending.readBy(everySheet, () => desk.port.open(options));
    desk.adopt(await desk.conversations.act(open, signal), { phase: 'ready', progress: null });
  } catch (thrown) {
    goBack();
    const cancelled = thrown instanceof WorkbookRefusal && thrown.code === 'cancelled';
    if (!cancelled && desk.state.review === null) desk.set({ phase: 'failed' });
    throw thrown;
  }
  await keepMarks(desk, 'review');
}

/** 定位 */
export async function reveal(desk: Desk, fieldKey: FieldKey, signal: AbortSignal): Promise<void> {
  const { review, unitKey } = desk.state;
  const field = review === null ? null : fieldOf(review, unitKey, fieldKey);
  if (field === null) return;
  await desk.act(() => {
    const { sheet, at } = (desk.state.review === null ? null : fieldAgain(desk.state.review, field)) ?? field;
    return desk.port.reveal(sheet, at);
  }, signal);
}

/** 定位, of a place that is no field of a form. */
export async function revealPlace(desk: Desk, sheet: SheetRef, at: Position): Promise<void> {
  await desk.act(() => desk.port.reveal(sheet, at));
}

export async function showMarks(desk: Desk, shown: boolean): Promise<void> {
  desk.set({ marksShown: shown });
  await keepMarks(desk, 'request');
}

/** Marks that were put away stay away; those that are to keep up by themselves are brought in line at once. */
export async function setMarking(desk: Desk, marking: Marking): Promise<void> {
  if (marking === desk.state.marking) return;
  desk.set({ marking, marksShown: marking === 'asked' ? desk.state.marksShown : true });
  if (desk.state.review !== null) await keepMarks(desk, 'edit');
}

const CLEARED: Wording = { zh: '标记、说明、理由和设置', en: 'Marks, explanations, reasons and settings' };

/** 清理痕迹, an entry that can be taken back as long as the pane is open: marks stay away afterwards, until they are asked for. */
export async function clearTraces(desk: Desk): Promise<void> {
  const { unreadable } = await desk.conversations.act(() => desk.port.clearTraces());
  const { decisions } = desk.state;
  desk.forgetStored();
  const entry = {
    action: 'clear',
    subjects: [],
    label: CLEARED,
    findings: [],
    at: desk.environment.now(),
    edits: [],
    sheets: [],
    decisionsBefore: decisions,
    decisionsAfter: NO_DECISIONS,
    state: 'done',
  } as const;
  desk.set({
    ...desk.reviewedBy(NO_DECISIONS),
    marksShown: false,
    marksBehind: [],
    decisionsProblem: null,
    ...desk.entered(desk.state, entry),
    ...desk.told({ kind: 'traces-cleared', unreadable }),
  });
}
