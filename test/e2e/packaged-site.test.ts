import path from 'node:path';
import { type UnpackedPackage, unpackedPackage } from './support/unpacked-package';
import { WorkbenchSite } from './support/workbench-page';

jest.setTimeout(180_000);

let unpacked: UnpackedPackage;
let site: WorkbenchSite;

beforeAll(async () => {
  unpacked = unpackedPackage('https://jx.county.example/annex-review');
  site = await WorkbenchSite.start(path.join(unpacked.folder, 'site'));
});

afterAll(async () => {
  await site.stop();
  unpacked.remove();
});

test('the packaged site reviews the sample; no request leaves it, no policy is violated, no error is logged', async () => {
  const workbench = await site.open();
  const pane = await workbench.review();
  expect(await pane.getByRole('option').count()).toBeGreaterThan(10);
  expect(workbench.problems).toEqual([]);
  await workbench.close();
});
