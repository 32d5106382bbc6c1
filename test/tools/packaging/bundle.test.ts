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
    ['assets/setup.0123456789abcdef.js', Buffer.from('fill("</script>")')],
  ]),
  manifest: readFileSync('manifest.xml', 'utf8'),
  nginx: readFileSync('src/tools/packaging/nginx.conf', 'utf8'),
  iis: readFileSync('src/tools/packaging/web.config', 'utf8'),
  licence: 'MIT',
  setupPage: readFileSync('src/tools/packaging/setup.html', 'utf8'),
};
const site = siteAddress('https://jx.county.example:8443/annex-review');
const files = packageFiles(parts, { site, share: '\\\\jx\\加载项' });
const textOf = (path: string) => Buffer.from(files.get(path) ?? []).toString('utf8');

test('it holds the site, the manifest, the catalogue, the server samples and the guide', () => {
  expect([...files.keys()].sort()).toEqual([
    'LICENSE',
    'catalog/TrustNetworkShareCatalog.reg',
    'catalog/manifest.xml',
    'guide.html',
    'server/nginx.conf',
    'site/assets/pane.0123456789abcdef.js',
    'site/help.html',
    'site/manifest.xml',
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

describe('without an address', () => {
  const open = packageFiles(parts, null);
  const page = Buffer.from(open.get('设置地址.html') ?? []).toString('utf8');

  test('there is a page that asks for it, and nothing with an address in it', () => {
    expect([...open.keys()].sort()).toEqual([
      'LICENSE',
      'setup.html',
      'site/assets/pane.0123456789abcdef.js',
      'site/pane.html',
      'site/web.config',
      '设置地址.html',
    ]);
  });

  test('it holds its script and the templates, none of which can end the script early', () => {
    expect(page).toContain('fill("<\\/script>")');
    const data = /id="templates">(.*?)<\/script>/s.exec(page)?.[1] ?? '';
    expect(JSON.parse(data)).toEqual({ manifest: parts.manifest, nginx: parts.nginx, guide: expect.stringContaining('localhost') });
    expect(page).not.toContain('{{policy}}');
    expect(page).toMatch(/script-src 'sha256-[A-Za-z0-9+/=]{44}'/);
  });
});
