import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:net';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { type Certificate, ensureCertificate } from '../../src/tools/certificate';
import { launchBrowser } from './support/browser';
import { type UnpackedPackage, unpackedPackage } from './support/unpacked-package';
import { WorkbenchPage } from './support/workbench-page';

jest.setTimeout(180_000);

const program = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx'].find((file) => existsSync(file));
if (program === undefined) console.warn('nginx is not installed: its sample configuration is not tested here.');
const whereThereIsNginx = program === undefined ? describe.skip : describe;

whereThereIsNginx('the sample configuration of nginx', () => {
  let unpacked: UnpackedPackage;
  let certificate: Certificate;
  let server: ChildProcess;
  let browser: Browser;
  let address: string;

  beforeAll(async () => {
    const port = await freePort();
    unpacked = unpackedPackage(`https://jx.county.example:${port}/annex-review`);
    certificate = await ensureCertificate(path.join(unpacked.folder, 'certificate'));
    address = `https://localhost:${port}/annex-review`;
    server = await startNginx(program ?? '', unpacked, port);
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await new Promise((ended) => server.once('exit', ended).kill('SIGQUIT'));
    unpacked.remove();
  });

  test.each<[file: string, headers: IncomingHttpHeaders]>([
    ['pane.html', { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }],
    ['office/office.js', { 'content-type': expect.stringMatching(/javascript; charset=utf-8/), 'cache-control': 'no-cache' }],
    ['icons/icon-32.png', { 'content-type': 'image/png', 'cache-control': 'no-cache' }],
  ])('%s comes with its type and its cache rule', async (file, headers) => {
    const answer = await ask(`${address}/${file}`, certificate);
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({ ...headers, 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
  });

  test('files with a hash in their name are kept for a year', async () => {
    const script = /assets\/pane\.[^"]+\.js/.exec(unpacked.read('site/pane.html'))?.[0] ?? '';
    expect((await ask(`${address}/${script}`, certificate)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  test('what is not there, and what lies outside, is not found', async () => {
    expect((await ask(`${address}/nothing.html`, certificate)).status).toBe(404);
    expect((await ask(`${address}/../LICENSE`, certificate)).status).toBe(404);
  });

  test('the check page finds everything right but the address, which is another one here', async () => {
    const page = await (await browser.newContext({ ignoreHTTPSErrors: true })).newPage();
    await page.goto(`${address}/check.html`);
    await page.getByRole('status').getByText('有 1 项要处理').waitFor();
    const rows = await page.locator('#checks tr').evaluateAll((lines) => lines.map((line) => line.textContent));
    expect(rows.filter((row) => row.includes('有问题'))).toEqual([expect.stringContaining('清单指向 https://jx.county.example')]);
    expect(rows.length).toBeGreaterThan(6);
    await page.context().close();
  });

  test('the sample is reviewed below a path, without a problem', async () => {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'zh-CN', viewport: { width: 1500, height: 950 } });
    const page = await context.newPage();
    const workbench = new WorkbenchPage(context, page, address);
    await page.goto(`${address}/workbench.html?sample=township-2024.xlsx`);
    await workbench.ready();
    const pane = await workbench.review();
    expect(await pane.getByRole('option').count()).toBeGreaterThan(10);
    expect(workbench.problems).toEqual([]);
    await context.close();
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const bound = probe.address();
      probe.close(() => resolve(typeof bound === 'object' && bound !== null ? bound.port : 0));
    });
  });
}

/** Only what an IT person is told to change is changed: the certificate, its key and the folder of the site. */
async function startNginx(command: string, { folder, read }: UnpackedPackage, port: number): Promise<ChildProcess> {
  const sample = read('server/nginx.conf')
    .replace('/etc/ssl/annex-review.crt', path.join(folder, 'certificate/localhost.crt'))
    .replace('/etc/ssl/annex-review.key', path.join(folder, 'certificate/localhost.key'))
    .replace('/srv/annex-review/site/', path.join(folder, 'site/'));
  mkdirSync(path.join(folder, 'run'));
  const configuration = path.join(folder, 'run/nginx.conf');
  writeFileSync(path.join(folder, 'run/site.conf'), sample);
  writeFileSync(
    configuration,
    `${process.getuid?.() === 0 ? 'user root;\n' : ''}pid ${folder}/run/nginx.pid;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  client_body_temp_path ${folder}/run/body;
  proxy_temp_path ${folder}/run/proxy;
  fastcgi_temp_path ${folder}/run/fastcgi;
  uwsgi_temp_path ${folder}/run/uwsgi;
  scgi_temp_path ${folder}/run/scgi;
  include ${folder}/run/site.conf;
}
`,
  );
  const errors: string[] = [];
  const started = spawn(command, ['-e', 'stderr', '-c', configuration, '-g', 'daemon off; error_log stderr;'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  started.stderr.on('data', (piece: Buffer) => errors.push(piece.toString()));
  const certificate = { authorityFile: path.join(folder, 'certificate/authority.crt') };
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answered = await ask(`https://localhost:${port}/annex-review/pane.html`, certificate).catch(() => null);
    if (answered !== null) return started;
    if (started.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nginx did not start:\n${errors.join('')}`);
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
}

function ask(url: string, { authorityFile }: Pick<Certificate, 'authorityFile'>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(url, { ca: readFileSync(authorityFile), family: 4 }, (response) => {
      response.resume().on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers }));
    }).on('error', reject);
  });
}
