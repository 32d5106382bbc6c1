import { WorkbenchSite, type WorkbenchPage } from './workbench-page';

/** The built site for all tests of a file; each of them opens a page of its own, in which nothing may have gone wrong. */
export class PagePerTest {
  private started: WorkbenchSite | null = null;
  private opened: WorkbenchPage | null = null;

  /** Registers what has to be done before and after the tests of a file. */
  static forAll(): PagePerTest {
    const pages = new PagePerTest();
    beforeAll(async () => {
      pages.started = await WorkbenchSite.start();
    });
    afterEach(() => pages.close());
    afterAll(() => pages.started?.stop());
    return pages;
  }

  async open(...how: Parameters<WorkbenchSite['open']>): Promise<WorkbenchPage> {
    return (this.opened = await this.site.open(...how));
  }

  async visit(...how: Parameters<WorkbenchSite['visit']>): Promise<WorkbenchPage> {
    return (this.opened = await this.site.visit(...how));
  }

  private get site(): WorkbenchSite {
    if (this.started === null) throw new Error('The site is there while tests run only');
    return this.started;
  }

  private async close(): Promise<void> {
    const { opened } = this;
    this.opened = null;
    await opened?.close();
    expect(opened?.problems ?? []).toEqual([]);
  }
}
