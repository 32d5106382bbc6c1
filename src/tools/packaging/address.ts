/** Where the site will stand. */
export interface SiteAddress {
  /** https, no slash at the end: `https://server/path`. */
  readonly address: string;
  readonly server: string;
  readonly port: number;
  /** Empty, or `/path`. */
  readonly path: string;
}

/** The reason, in Chinese, why Excel or the other machines could not use an address. */
export class RefusedAddress extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'RefusedAddress';
  }
}

const loopback = /^(localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0)$/;

/**
 * @param text what a person typed after `--host`
 * @throws RefusedAddress when it is no https address that other machines can open
 */
export function siteAddress(text: string): SiteAddress {
  const url = parse(text.trim());
  if (url.protocol === 'http:')
    throw new RefusedAddress(`地址是 http：${text}。Excel 只加载 https 的加载项，请给网站配好证书后用 https 地址。`);
  if (url.protocol !== 'https:') throw new RefusedAddress(`地址要以 https:// 开头，现在是 ${url.protocol}//。`);
  if (url.username !== '' || url.password !== '') throw new RefusedAddress('地址里不能带用户名或密码。');
  if (url.search !== '' || url.hash !== '') throw new RefusedAddress('地址里不能带 ? 或 # 后面的内容，只写到文件夹为止。');
  if (loopback.test(url.hostname)) {
    throw new RefusedAddress(`${url.hostname} 只有本机能打开，请写服务器在内网的名称。本机试用请用 npm start 和 npm run sideload。`);
  }
  const path = url.pathname.replace(/\/+$/, '');
  if (/\.html?$/i.test(path)) throw new RefusedAddress('地址写到文件夹为止，不要写到某个网页。');
  if (!/^(\/[A-Za-z0-9._~-]+)*$/.test(path))
    throw new RefusedAddress('路径里请只用英文字母、数字和 . _ ~ -，中文和空格在部分版本的 Office 里打不开。');
  return { address: `https://${url.host}${path}`, server: url.hostname, port: url.port === '' ? 443 : Number(url.port), path };
}

/**
 * @param text what a person typed after `--share`
 * @throws RefusedAddress when it is no network path; Excel takes no local one
 */
export function sharePath(text: string): string {
  const path = text.trim().replaceAll('/', '\\').replace(/\\+$/, '');
  if (/^[A-Za-z]:/.test(path)) throw new RefusedAddress(`${path} 是本机路径，Excel 只接受 \\\\服务器\\共享名 这样的网络路径。`);
  if (!/^\\\\[^\\"<>|?*:]+(\\[^\\"<>|?*:]+)+$/.test(path))
    throw new RefusedAddress(`共享文件夹要写成 \\\\服务器\\共享名，现在是 ${text}。`);
  return path;
}

function parse(text: string): URL {
  try {
    return new URL(text);
  } catch {
    throw new RefusedAddress(`看不懂这个地址：${text}。请写成 https://服务器名/文件夹 的样子。`);
  }
}
