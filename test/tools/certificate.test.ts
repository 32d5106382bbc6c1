import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { daysLeft, ensureCertificate, readCertificate } from '../../src/tools/certificate';

const folder = mkdtempSync(path.join(tmpdir(), 'certificate-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Making keys takes a while on a slow machine. */
jest.setTimeout(60_000);

test('a new one serves https to whoever trusts its authority', async () => {
  const made = await ensureCertificate(folder);
  expect(made.made).toBe(true);
  expect(new X509Certificate(made.cert).subjectAltName).toBe('DNS:localhost, IP Address:127.0.0.1');
  const server = createServer({ cert: made.cert, key: made.key }, (_request, response) => response.end('served'));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const answer = await new Promise<string>((resolve, reject) => {
    request({ host: '127.0.0.1', port, ca: readFileSync(made.authorityFile) }, (response) => {
      response.setEncoding('utf8').on('data', resolve);
    })
      .on('error', reject)
      .end();
  });
  server.close();
  expect(answer).toBe('served');
});

test('it is kept until a week before it expires, then renewed', async () => {
  const first = await ensureCertificate(folder);
  expect(first.made).toBe(false);
  const weekBefore = new Date(first.validTo.getTime() - 6 * 86_400_000);
  expect(daysLeft(first, weekBefore)).toBe(6);
  const renewed = await ensureCertificate(folder, weekBefore);
  expect(renewed.made).toBe(true);
  expect(renewed.cert).not.toBe(first.cert);
});

test('what is no certificate counts as none', () => {
  writeFileSync(path.join(folder, 'localhost.crt'), 'not a certificate');
  expect(readCertificate(folder)).toBeNull();
});
