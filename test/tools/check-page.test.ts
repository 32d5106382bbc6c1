import { checkSite, type Answer, type Ask } from '../../src/tools/check-page/checks';

const ADDRESS = 'https://jx.county.example/annex-review/check.html';
const PANE = '<script src="assets/pane.0123456789abcdef.js"></script><link href="assets/pane.fedcba9876543210.css">';

/** A site where everything is right. */
const SITE: Readonly<Record<string, Answer>> = {
  'pane.html': { status: 200, type: 'text/html; charset=utf-8', text: PANE },
  'workbench.html': { status: 200, type: 'text/html; charset=UTF-8', text: '' },
  'office/office.js': { status: 200, type: 'text/javascript; charset=utf-8', text: '' },
  'office/excel-win32-16.01.js': { status: 200, type: 'application/javascript', text: '' },
  'icons/icon-32.png': { status: 200, type: 'image/png', text: '' },
  'assets/pane.0123456789abcdef.js': { status: 200, type: 'text/javascript', text: '' },
  'assets/pane.fedcba9876543210.css': { status: 200, type: 'text/css', text: '' },
  'manifest.xml': {
    status: 200,
    type: 'text/xml',
    text: '<SourceLocation DefaultValue="https://jx.county.example/annex-review/pane.html"/>',
  },
};

const askOf =
  (site: Readonly<Record<string, Answer | null>>): Ask =>
  (path) =>
    Promise.resolve(path in site ? (site[path] ?? null) : { status: 404, type: 'text/html', text: '' });

const wrongIn = async (site: Readonly<Record<string, Answer | null>>, address = ADDRESS): Promise<string[]> =>
  (await checkSite(new URL(address), askOf(site))).filter(({ result }) => result !== 'right').map(({ words }) => words);

test('a site where everything is right', async () => {
  expect(await wrongIn(SITE)).toEqual([]);
});

test.each<[what: string, change: Readonly<Record<string, Answer | null>>, words: RegExp]>([
  ['a file was left out', { 'office/office.js': { status: 404, type: 'text/html', text: '' } }, /office\.js 不在网站上/],
  ['the server is down', { 'icons/icon-32.png': null }, /没有应答/],
  ['a type is wrong', { 'office/office.js': { status: 200, type: 'text/plain', text: '' } }, /内容类型不对（text\/plain）/],
  ['a page without its character set', { 'pane.html': { status: 200, type: 'text/html', text: PANE } }, /内容类型不对/],
  ['a file nobody may read', { 'workbench.html': { status: 403, type: 'text/html', text: '' } }, /应答 403/],
  ['a part of the pane is missing', { 'assets/pane.fedcba9876543210.css': null }, /没有应答/],
  [
    'the manifest is for another place',
    { 'manifest.xml': { status: 200, type: 'text/xml', text: '<SourceLocation DefaultValue="https://old.example/pane.html"/>' } },
    /清单指向 https:\/\/old\.example\/pane\.html/,
  ],
  ['no manifest', { 'manifest.xml': { status: 404, type: '', text: '' } }, /无法比较/],
])('%s', async (_, change, words) => {
  expect(await wrongIn({ ...SITE, ...change })).toEqual([expect.stringMatching(words)]);
});

test.each([
  ['http://jx.county.example/annex-review/check.html', /地址是 http/],
  ['file:///D:/site/check.html', /从磁盘打开/],
])('%s', async (address, words) => {
  expect((await wrongIn(SITE, address))[0]).toMatch(words);
});
