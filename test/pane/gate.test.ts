import { readFileSync } from 'node:fs';
import { compileFunction } from 'node:vm';

const gate = readFileSync('src/pane/gate.js', 'utf8');

const AGENTS = {
  ie11: 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; .NET4.0C; rv:11.0) like Gecko',
  edgeHtml:
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/70.0.3538.102 Safari/537.36 Edge/18.19042',
  safari14: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/14.1 Safari/605.1.15',
  macExcel: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)',
  chrome90: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/90.0.4430.93 Safari/537.36',
} as const;

/** Office as the gate sees it: what it answers when it is ready, and the highest ExcelApi it has; null when it never comes. */
type OfficeOf = number | 'outside' | null;

/** What the gate shows in a browser that lacks something. */
function shown(agent: keyof typeof AGENTS, excelApi: OfficeOf): string {
  document.body.replaceChildren();
  const listeners: (() => void)[] = [];
  const office = {
    onReady: (answer: (info: { host: string | null }) => void) => answer({ host: excelApi === 'outside' ? null : 'Excel' }),
    context: { requirements: { isSetSupported: (_: string, version: string) => Number(excelApi) >= Number(version.split('.')[1]) } },
  };
  const scope = {
    ...(excelApi === null ? {} : { Office: office }),
    addEventListener: (event: string, listener: () => void) => event === 'load' && listeners.push(listener),
  };
  const location = { href: 'https://jx.county.example/annex-review/pane.html?_host_Info=Excel$Win32$16.01$zh-CN' };
  // The gate is a script of its own, outside every module.
  const run = compileFunction(gate, ['window', 'document', 'navigator', 'location']) as (...globals: unknown[]) => void;
  run(scope, document, { userAgent: AGENTS[agent] }, location);
  for (const listener of listeners) listener();
  return document.body.firstElementChild?.id ?? '';
}

test.each<[keyof typeof AGENTS, OfficeOf, string]>([
  ['ie11', 9, 'too-old'],
  ['ie11', 14, 'no-webview2'],
  ['ie11', null, 'old-webview'],
  ['ie11', 'outside', 'old-webview'],
  ['edgeHtml', 12, 'too-old'],
  ['edgeHtml', 20, 'no-webview2'],
  ['safari14', null, 'old-safari'],
  ['macExcel', 14, 'old-safari'],
  ['chrome90', 19, 'old-browser'],
])('%s with ExcelApi %s: %s', (agent, excelApi, expected) => {
  expect(shown(agent, excelApi)).toBe(expected);
});

test('where WebView2 is missing, the offline installer and the page without Excel are named', () => {
  shown('ie11', 14);
  expect(document.body.textContent).toContain('MicrosoftEdgeWebView2RuntimeInstallerX64.exe');
  expect(document.body.textContent).toContain('https://jx.county.example/annex-review/workbench.html');
});
