import type { Frame } from 'playwright-core';
import { type WorkbenchPage, WorkbenchSite } from '../../../test/e2e/support/workbench-page';

/** What the budgets of the pane are about, measured in the workbench, in a browser. */
export interface PaneMeasures {
  /** From a pane that begins to load to its findings, with everything in the cache; the press of a button included. Budget: 1 000. */
  readonly openedToFindingsMs: number;
  /** Round trips to open and review both annexes. Budget: 3. */
  readonly tripsToOpen: number;
  /** Round trips for one edit that changes marks. Budget: 2, one to read and one to mark. */
  readonly tripsForEdit: number;
}

/** @param folder where the built site is */
export async function measurePane(folder: string): Promise<PaneMeasures> {
  const site = await WorkbenchSite.start(folder);
  try {
    const workbench = await site.open();
    const tripsToOpen = await tripsOf(workbench, async () => void (await workbench.review()));
    const tripsForEdit = await tripsOf(workbench, () => workbench.type('附件1-2自评表', 'F40', '95'));
    return { openedToFindingsMs: await openedToFindings(await workbench.pane()), tripsToOpen, tripsForEdit };
  } finally {
    await site.stop();
  }
}

async function tripsOf(workbench: WorkbenchPage, act: () => Promise<void>): Promise<number> {
  const before = await workbench.roundTrips();
  await act();
  await workbench.settled();
  return (await workbench.roundTrips()) - before;
}

/** The pane alone is loaded again: the workbook is there already, as it is in Excel. */
async function openedToFindings(pane: Frame): Promise<number> {
  await pane.evaluate(() => window.location.reload());
  await pane.getByRole('button', { name: '开始复核' }).first().click();
  await pane.getByRole('listbox').getByRole('option').first().waitFor();
  return pane.evaluate(() => Math.round(performance.now()));
}
