/** `npm run screenshot`: the pictures of the README, from the built site: the card in use, and the record. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { WorkbenchSite } from '../../test/e2e/support/workbench-page';
import { siteFolder } from './site-files';

const card = 'assets/docs/workbench.png';
const record = 'assets/docs/record.png';

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
    writeFileSync(card, await workbench.page.screenshot());
    await pane.getByRole('tab', { name: '记录' }).click();
    await pane.getByRole('button', { name: '生成复核记录' }).click();
    await pane.getByRole('status').filter({ hasText: '已生成“复核记录”工作表。' }).waitFor();
    await workbench.settled();
    writeFileSync(record, await workbench.page.screenshot());
    await workbench.close();
  } finally {
    await site.stop();
  }
}

void main();
