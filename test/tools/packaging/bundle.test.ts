import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { siteAddress } from '../../../src/tools/packaging/address';
import { packageFiles, type PackageParts, zipped } from '../../../src/tools/packaging/bundle';
import { catalogueId } from '../../../src/tools/packaging/catalogue';

const parts: PackageParts = {
  site: new Map([
    ['pane.html', Buffer.from('<p>pane</p>')],
    ['help.html', Buffer.from('<p>https://localhost:3000/pane.html \\\\localhost\\annex-review</p>')],
    ['assets/pane.0123456789abcdef.js', Buffer.from('run()')],
  ]),
  manifest: readFileSync('manifest.xml', 'utf8'),
  nginx: readFileSync('src/tools/packaging/nginx.conf', 'utf8'),
  iis: readFileSync('src/tools/packaging/web.config', 'utf8'),
  licence: 'MIT',
};
const site = siteAddress('https://jx.county.example:8443/annex-review');
const files = packageFiles(parts, site, '\\\\jx\\加载项');
const textOf = (path: string) => Buffer.from(files.get(path) ?? []).toString('utf8');

test('it holds the site, the manifest, the catalogue, the server samples and the guide', () => {
  expect([...files.keys()].sort()).toEqual([
    'LICENSE',
    'catalog/TrustNetworkShareCatalog.reg',
    'catalog/manifest.xml',
    'server/nginx.conf',
    'site/assets/pane.0123456789abcdef.js',
    'site/help.html',
    'site/pane.html',
    'site/web.config',
    '安装说明.html',
  ]);
});

test('nothing in it points to the machine it was made on', () => {
  for (const path of files.keys()) expect([path, textOf(path)]).toEqual([path, expect.not.stringContaining('localhost')]);
  expect(textOf('安装说明.html')).toBe('<p>https://jx.county.example:8443/annex-review/pane.html \\\\jx\\加载项</p>');
});

test('the .reg file is UTF-16 with a byte order mark, CRLF and doubled backslashes', () => {
  const bytes = Buffer.from(files.get('catalog/TrustNetworkShareCatalog.reg') ?? []);
  expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
  expect(bytes.subarray(2).toString('utf16le').split('\r\n')).toEqual([
    'Windows Registry Editor Version 5.00',
    '',
    `[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\${catalogueId}]`,
    `"Id"="${catalogueId}"`,
    '"Url"="\\\\\\\\jx\\\\加载项"',
    '"Flags"=dword:00000001',
    '',
  ]);
});

test('the server sample has the address filled in', () => {
  expect(textOf('server/nginx.conf')).toContain('server_name jx.county.example;');
  expect(textOf('server/nginx.conf')).toContain('listen 8443 ssl;');
  expect(textOf('server/nginx.conf')).toContain('location /annex-review/ {');
  expect(textOf('server/nginx.conf')).not.toContain('{{');
});

test('the same parts give the same bytes, in any order, and unzip to what went in', () => {
  const first = zipped(files);
  expect(Buffer.from(zipped(new Map([...files].reverse()))).equals(Buffer.from(first))).toBe(true);
  const back = unzipSync(first);
  for (const [path, bytes] of files) expect(Buffer.from(back[path] ?? []).equals(Buffer.from(bytes))).toBe(true);
});
