import type { Frame } from 'playwright-core';
import { WorkbenchSite, type WorkbenchPage } from './workbench-page';

/** The first sample in a browser with its review beside it, for all tests of a file. */
export class ReviewedSample {
  private site: WorkbenchSite | null = null;
  private opened: { readonly workbench: WorkbenchPage; readonly pane: Frame } | null = null;

  /** Registers what has to be done before and after the tests of a file; nothing may have gone wrong in the page meanwhile. */
  static forAll(): ReviewedSample {
    const sample = new ReviewedSample();
    beforeAll(() => sample.open());
    afterAll(() => sample.close());
    return sample;
  }

  get workbench(): WorkbenchPage {
    return this.parts.workbench;
  }

  get pane(): Frame {
    return this.parts.pane;
  }

  private get parts(): { readonly workbench: WorkbenchPage; readonly pane: Frame } {
    if (this.opened === null) throw new Error('The sample is open while tests run only');
    return this.opened;
  }

  private async open(): Promise<void> {
    this.site = await WorkbenchSite.start();
    const workbench = await this.site.open();
    this.opened = { workbench, pane: await workbench.review() };
  }

  private async close(): Promise<void> {
    const problems = this.opened?.workbench.problems ?? [];
    await this.opened?.workbench.close();
    await this.site?.stop();
    expect(problems).toEqual([]);
  }
}
