/** `npm run screenshot`: the picture of the README, from the built site. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { WorkbenchSite } from '../../test/e2e/support/workbench-page';
import { siteFolder } from './site-files';

const picture = 'assets/docs/workbench.png';

async function main(): Promise<void> {
  const site = await WorkbenchSite.start(process.env['SITE_FOLDER'] ?? siteFolder);
  try {
    const workbench = await site.open();
    await workbench.page.setViewportSize({ width: 1360, height: 820 });
    const pane = await workbench.review();
    await workbench.choose('参合率', 'H40');
    await pane
      .getByRole('button', { name: /^定位到/ })
      .first()
      .click();
    await workbench.settled();
    mkdirSync('assets/docs', { recursive: true });
    writeFileSync(picture, await workbench.page.screenshot());
    await workbench.close();
  } finally {
    await site.stop();
  }
}

void main();
