import { existsSync } from 'node:fs';
import type { Ran } from '../run';
import { type Check, type Finding, unwell, well } from './check';

/** Runs a command of the system; a test gives its own. */
export type Runner = (command: string, args: readonly string[]) => Promise<Pick<Ran, 'code' | 'output'>>;

const clickToRun = 'HKLM\\SOFTWARE\\Microsoft\\Office\\ClickToRun\\Configuration';
const installed = 'HKLM\\SOFTWARE\\Microsoft\\Office\\16.0\\Excel\\InstallRoot';
/** The client id of the WebView2 runtime in Edge's updater. Source: Microsoft, "Distribute your app and the WebView2 Runtime". */
const webView2 = 'Microsoft\\EdgeUpdate\\Clients\\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}';
const macExcel = '/Applications/Microsoft Excel.app';

/** Excel, its web view and the loopback exemption: what only the system can tell. */
export function excelChecks(platform: NodeJS.Platform, run: Runner): Check[] {
  return [
    { name: 'Excel', examine: () => excel(platform, run) },
    { name: 'WebView2', examine: () => webView(platform, run) },
    { name: '回环访问', examine: () => loopback(platform, run) },
  ];
}

async function excel(platform: NodeJS.Platform, run: Runner): Promise<Finding> {
  if (platform === 'win32') {
    const version = registryValue(await run('reg', ['query', clickToRun, '/v', 'VersionToReport']));
    if (version !== null) return well(version);
    const folder = registryValue(await run('reg', ['query', installed, '/v', 'Path']));
    return folder === null
      ? unwell('没有找到', '安装 Office 2021 及以上或 Microsoft 365；WPS 不能加载本加载项。')
      : unwell(`批量授权版（${folder}），看不出年份`, '在 Excel 的“文件”→“账户”里确认是 2021 及以上。');
  }
  if (platform === 'darwin') {
    if (!existsSync(macExcel)) return unwell('没有找到', '安装 Excel for Mac 16.53 及以上。');
    const { code, output } = await run('defaults', ['read', `${macExcel}/Contents/Info`, 'CFBundleShortVersionString']);
    return code === 0 ? well(output.trim()) : unwell('装了，读不到版本', '打开 Excel 一次再试。');
  }
  return well('这个系统没有，用“网页版”（npm start）就行');
}

async function webView(platform: NodeJS.Platform, run: Runner): Promise<Finding> {
  if (platform !== 'win32') return well('这个系统用不到');
  const version = await webViewVersion(run);
  return version === null ? unwell('没有安装', '安装 Microsoft Edge WebView2 运行时（离线安装包可由信息部门分发）。') : well(version);
}

async function webViewVersion(run: Runner): Promise<string | null> {
  for (const key of [`HKLM\\SOFTWARE\\WOW6432Node\\${webView2}`, `HKCU\\Software\\${webView2}`]) {
    const version = registryValue(await run('reg', ['query', key, '/v', 'pv']));
    if (version !== null && version !== '0.0.0.0') return version;
  }
  return null;
}

/** The web view before WebView2 runs in a container that may not reach this machine without an exemption. */
async function loopback(platform: NodeJS.Platform, run: Runner): Promise<Finding> {
  if (platform !== 'win32') return well('这个系统用不到');
  if ((await webViewVersion(run)) !== null) return well('用 WebView2，不需要登记');
  const { code, output } = await run('CheckNetIsolation', ['LoopbackExempt', '-s']);
  return code === 0 && /win32webviewhost/i.test(output)
    ? well('已允许')
    : unwell('未登记', '以管理员运行：CheckNetIsolation LoopbackExempt -a -n="microsoft.win32webviewhost_cw5n1h2txyewy"');
}

/** `    VersionToReport    REG_SZ    16.0.17928.20114` → the last column; null when the key is not there. */
export function registryValue({ code, output }: Pick<Ran, 'code' | 'output'>): string | null {
  if (code !== 0) return null;
  return /\sREG_\w+\s+(.+?)\s*$/m.exec(output)?.[1] ?? null;
}
