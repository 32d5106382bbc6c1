/** What came of one check, in plain words. */
export interface Checked {
  readonly what: string;
  readonly result: 'right' | 'wrong' | 'unknown';
  readonly words: string;
}

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** How the page reaches the site; null when nothing answered. */
export type Ask = (path: string) => Promise<Answer | null>;

const FILES: readonly (readonly [path: string, type: RegExp, what: string])[] = [
  ['pane.html', /^text\/html\b.*utf-8/i, '窗格页面'],
  ['workbench.html', /^text\/html\b.*utf-8/i, '网页版'],
  ['office/office.js', /javascript/i, 'office.js（微软的文件，原样放着）'],
  ['office/excel-win32-16.01.js', /javascript/i, 'office.js 的 Windows 部分'],
  ['icons/icon-32.png', /^image\/png/i, '图标'],
];

/** Every check of the site that the page at this address belongs to. */
export async function checkSite(address: URL, ask: Ask): Promise<Checked[]> {
  const secure = secureConnection(address);
  const files = await Promise.all(FILES.map(async ([path, type, what]) => file(what, path, type, await ask(path))));
  const pane = await ask('pane.html');
  const scripts = await Promise.all(assetsIn(pane?.text ?? '').map(async (path) => asset(path, await ask(path))));
  const broken = scripts.find(({ result }) => result === 'wrong');
  const first = scripts[0];
  return [secure, ...files, ...(first === undefined ? [] : [broken ?? first]), manifest(address, await ask('manifest.xml'))];
}

function secureConnection({ protocol, hostname }: URL): Checked {
  const what = 'https 和证书';
  if (protocol === 'file:') return { what, result: 'wrong', words: '本页是从磁盘打开的。请把 site 放到网站上，用 https 地址打开。' };
  if (protocol !== 'https:') return { what, result: 'wrong', words: '地址是 http。Excel 只加载 https 的加载项，请给网站配好证书。' };
  return {
    what,
    result: 'right',
    words: `已用 https 打开 ${hostname}。如果刚才点过“继续前往（不安全）”，证书就还没有被这台电脑信任，Excel 会拒绝：请把签发它的根证书装到“受信任的根证书颁发机构”（Mac 是“钥匙串访问”，设为“始终信任”）。`,
  };
}

function file(what: string, path: string, type: RegExp, answer: Answer | null): Checked {
  if (answer === null) return { what, result: 'wrong', words: `${path} 没有应答，服务器可能停了。` };
  if (answer.status === 404) return { what, result: 'wrong', words: `${path} 不在网站上。请把安装包里 site 文件夹的全部内容放上去。` };
  if (answer.status !== 200) return { what, result: 'wrong', words: `${path} 应答 ${answer.status}，请检查文件的读取权限和服务器设置。` };
  if (!type.test(answer.type)) {
    const told = answer.type === '' ? '没有注明' : answer.type;
    return { what, result: 'wrong', words: `${path} 的内容类型不对（${told}）。请照 server/nginx.conf 或 site/web.config 设置。` };
  }
  return { what, result: 'right', words: path };
}

/** Scripts and style sheets that the pane's page asks for. */
function assetsIn(page: string): string[] {
  return [...page.matchAll(/(?:src|href)="(assets\/[^"]+)"/g)].map(([, path = '']) => path);
}

function asset(path: string, answer: Answer | null): Checked {
  return file('窗格的脚本和样式', path, path.endsWith('.css') ? /^text\/css/i : /javascript/i, answer);
}

/** The manifest is the one file that carries the address: Excel looks where it says, wherever the site is. */
function manifest(address: URL, answer: Answer | null): Checked {
  const what = '清单里的地址';
  const here = new URL('pane.html', address).href;
  const told = /<SourceLocation DefaultValue="([^"]+)"/.exec(answer?.status === 200 ? answer.text : '')?.[1];
  if (told === undefined)
    return { what, result: 'unknown', words: '网站上没有 manifest.xml，无法比较。请用 --host 或“设置地址.html”生成。' };
  if (told === here) return { what, result: 'right', words: `清单指向 ${told}，与本站一致。` };
  return { what, result: 'wrong', words: `清单指向 ${told}，本站是 ${here}。请用正确的地址重新生成清单，再放到共享文件夹或管理中心。` };
}
