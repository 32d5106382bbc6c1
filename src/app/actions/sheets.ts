import type { AddedSheet } from '../journal-entry';
import type { SessionController } from '../session-controller';
import type { SessionState } from '../session-state';
import type { NewSheet } from '../workbook-port';
import { keepMarks } from './attempt';

/** Adds sheets, reviews them with the others, and brings the first on screen. `conclude` is published with them. */
export async function addSheets(
  controller: SessionController,
  drafts: readonly NewSheet[],
  conclude: (next: SessionState, sheets: readonly AddedSheet[]) => Partial<SessionState>,
): Promise<void> {
  const first = await controller.act(async () => {
    const { snapshot, added } = await controller.port.addSheets(drafts);
    const sheets = drafts.flatMap((draft, index) => {
      const grid = added[index];
      return grid === undefined ? [] : [{ draft, grid }];
    });
    controller.apply(snapshot, (next) => conclude(next, sheets));
    return added[0];
  });
  // What was added is there, on screen or not.
  if (first !== undefined) await controller.act(() => controller.port.reveal(first.sheet, { row: 0, column: 0 })).catch(() => undefined);
  await keepMarks(controller);
}

/** Takes them out again, as long as they are as they were added. */
export async function removeSheets(
  controller: SessionController,
  sheets: readonly AddedSheet[],
  conclude: (next: SessionState) => Partial<SessionState>,
): Promise<void> {
  await controller.act(async () => controller.apply(await controller.port.removeSheets(sheets.map(({ grid }) => grid)), conclude));
}
