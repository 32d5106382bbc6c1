import type { Desk } from '../desk';
import type { AddedSheet } from '../session';
import type { NewSheet } from '../workbook-port';
import { keepMarks } from './attempt';

/** Adds sheets, reviews them with the others, and brings the first on screen. */
export async function addSheets(desk: Desk, drafts: readonly NewSheet[]): Promise<readonly AddedSheet[]> {
  const grids = await desk.act(async () => {
    const { snapshot, added } = await desk.port.addSheets(drafts);
    desk.adopt(snapshot);
    return added;
  });
  const [first] = grids;
  // What was added is there, on screen or not.
  if (first !== undefined) await desk.act(() => desk.port.reveal(first.sheet, { row: 0, column: 0 })).catch(() => undefined);
  await keepMarks(desk);
  return drafts.flatMap((draft, index) => {
    const grid = grids[index];
    return grid === undefined ? [] : [{ draft, grid }];
  });
}

/** Takes them out again, as long as they are as they were added. */
export async function removeSheets(desk: Desk, sheets: readonly AddedSheet[]): Promise<void> {
  await desk.act(async () => desk.adopt(await desk.port.removeSheets(sheets.map(({ grid }) => grid))));
}
