import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureCertificate } from '../../../src/tools/certificate';
import { port } from '../../../src/tools/health/project-checks';
import { serve } from '../../../src/tools/serve';

const folder = mkdtempSync(path.join(tmpdir(), 'port-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What is said of the port while this page is served there. */
async function saidOf(page: string): Promise<unknown> {
  writeFileSync(path.join(folder, 'pane.html'), page);
  const site = await serve(folder, await ensureCertificate(path.join(folder, 'certificate')), 0);
  try {
    return await port(`https://localhost:${site.port}`);
  } finally {
    await site.close();
  }
}

test('our own server is no trouble', async () => {
  expect(JSON.stringify(await saidOf('<title>绩效自评复核</title>'))).toContain('上正在运行 npm start');
}, 60_000);

test('another program is', async () => {
  expect(JSON.stringify(await saidOf('<title>别的</title>'))).toContain('被别的程序占用');
  const other = createServer((socket) => socket.destroy());
  const taken = await new Promise<number>((resolve) => {
    other.listen(0, '127.0.0.1', () => {
      const at = other.address();
      resolve(typeof at === 'object' && at !== null ? at.port : 0);
    });
  });
  expect(JSON.stringify(await port(`https://localhost:${taken}`))).toContain('被别的程序占用');
  other.close();
}, 60_000);
