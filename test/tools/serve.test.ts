import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Certificate, ensureCertificate } from '../../src/tools/certificate';
import { serve, type Site } from '../../src/tools/serve';

jest.setTimeout(60_000);

const folder = mkdtempSync(path.join(tmpdir(), 'serve-'));
const root = path.join(folder, 'site');
let certificate: Certificate;
let site: Site;

beforeAll(async () => {
  mkdirSync(path.join(root, 'assets'), { recursive: true });
  writeFileSync(path.join(root, 'workbench.html'), '<p>工作台</p>');
  writeFileSync(path.join(root, 'office.js'), 'office');
  writeFileSync(path.join(root, 'assets/pane.0123456789abcdef.js'), 'pane');
  writeFileSync(path.join(folder, 'secret.txt'), 'secret');
  certificate = await ensureCertificate(path.join(folder, 'certificate'));
  site = await serve(root, certificate, 0);
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** The path goes out as written; `fetch` would tidy it first. */
function ask(from: Site, wanted: string, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: from.port, path: wanted, method, ca: readFileSync(certificate.authorityFile) };
    request(options, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (piece: string) => (body += piece));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    })
      .on('error', reject)
      .end();
  });
}

test.each([
  ['/workbench.html', '<p>工作台</p>', 'text/html; charset=utf-8', 'no-store'],
  ['/', '<p>工作台</p>', 'text/html; charset=utf-8', 'no-store'],
  ['/workbench.html?_host_Info=Excel', '<p>工作台</p>', 'text/html; charset=utf-8', 'no-store'],
  ['/office.js', 'office', 'text/javascript; charset=utf-8', 'no-cache'],
  ['/assets/pane.0123456789abcdef.js', 'pane', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
])('%s', async (wanted, body, type, cache) => {
  const answer = await ask(site, wanted);
  expect(answer).toMatchObject({ status: 200, body });
  expect(answer.headers).toMatchObject({ 'content-type': type, 'cache-control': cache, 'x-content-type-options': 'nosniff' });
});

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/assets', '/nothing.js', '/%', '/a%00b'])(
  '%s is not found',
  async (wanted) => {
    expect(await ask(site, wanted)).toMatchObject({ status: 404, body: '404' });
  },
);

test('only reading is answered', async () => {
  expect(await ask(site, '/office.js', 'POST')).toMatchObject({ status: 405 });
  expect(await ask(site, '/office.js', 'HEAD')).toMatchObject({ status: 200, body: '' });
});

test('a taken port gives the next that is free', async () => {
  const second = await serve(root, certificate, site.port);
  expect(second.port).toBeGreaterThan(site.port);
  expect(second.address).toBe(`https://localhost:${second.port}`);
  expect(await ask(second, '/office.js')).toMatchObject({ status: 200 });
  await second.close();
});
