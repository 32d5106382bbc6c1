import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { get } from 'node:https';
import { createServer } from 'node:net';
import path from 'node:path';
import { browserInstallCommand, installedBrowser } from '../browser';
import { daysLeft, readCertificate } from '../certificate';
import { manifestProblems } from '../manifest';
import { developmentAddress } from '../packaging/manifest-at';
import officeFiles from '../office-files.json';
import { squarePngSize } from '../png-size';
import { isBuilt, siteFolder } from '../site-files';
import { type Check, type Finding, unwell, well } from './check';

const officePackage = 'node_modules/@microsoft/office-js/dist';

/** How our own page calls itself. */
const OUR_NAME = '绩效自评复核';
/** Milliseconds. */
const ANSWER_WITHIN = 3000;

/** What the clone itself needs: Node, a browser, the port, the certificate, the manifest, the build. */
export function projectChecks(nodeVersion: string): Check[] {
  return [
    { name: 'Node', examine: () => node(nodeVersion) },
    { name: '浏览器', examine: browser },
    { name: '端口', examine: () => port() },
    { name: '证书', examine: certificate },
    { name: '清单', examine: manifest },
    { name: 'office.js 文件', examine: office },
    { name: '构建', examine: build },
    { name: '写入权限', examine: writable },
  ];
}

export function node(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const enough = major > 20 || (major === 20 && minor >= 19);
  return enough ? well(version) : unwell(version, '安装 Node 20.19 及以上。');
}

function browser(): Finding {
  const found = installedBrowser();
  return found === null ? unwell('没有找到 Chrome、Edge 或 Chromium', `执行：${browserInstallCommand()}`) : well(found);
}

export function port(address: string = developmentAddress): Promise<Finding> {
  const wanted = Number(new URL(address).port);
  const probe = createServer();
  return new Promise((resolve) => {
    probe.once('error', () => void whoIsThere(address, wanted).then(resolve));
    probe.listen(wanted, '127.0.0.1', () => probe.close(() => resolve(well(`${wanted} 可用`))));
  });
}

/** Our own server is no trouble; it has the certificate this machine made, which only a browser may have been told of. */
function whoIsThere(address: string, wanted: number): Promise<Finding> {
  const taken = unwell(
    `${wanted} 被别的程序占用`,
    '关掉占用它的程序；或照常执行 npm start，它会换一个端口（在 Excel 里试用要用这个端口）。',
  );
  return new Promise((resolve) => {
    const request = get(`${address}/pane.html`, { rejectUnauthorized: false, timeout: ANSWER_WITHIN }, (answer) => {
      let page = '';
      answer.setEncoding('utf8').on('data', (piece: string) => (page += piece));
      answer.on('end', () => resolve(page.includes(OUR_NAME) ? well(`${wanted} 上正在运行 npm start`) : taken));
    });
    request.on('timeout', () => request.destroy(new Error('no answer')));
    request.on('error', () => resolve(taken));
  });
}

function certificate(): Finding {
  const found = readCertificate();
  if (found === null) return unwell('还没有', '执行 npm start，会自动生成。');
  const days = daysLeft(found);
  return days < 0 ? unwell('已过期', '执行 npm start，会自动换新。') : well(`还有 ${days} 天`);
}

function manifest(): Finding {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const problems = manifestProblems(readFileSync('manifest.xml', 'utf8'), {
    version,
    iconSize: (sitePath) => squarePngSize(path.join('assets', sitePath)),
  });
  return problems.length === 0 ? well(`版本 ${version}`) : unwell(problems.join('；'), '用版本库里的 manifest.xml 恢复。');
}

function office(): Finding {
  const missing = officeFiles.scripts.filter((file) => !existsSync(path.join(officePackage, file)));
  if (missing.length > 0) return unwell(`缺 ${missing.join('、')}`, '执行 npm ci。');
  const copied = officeFiles.scripts.filter((file) => existsSync(path.join(siteFolder, 'office', file)));
  const changed = copied.filter((file) => digest(path.join(officePackage, file)) !== digest(path.join(siteFolder, 'office', file)));
  return changed.length > 0
    ? unwell(`${changed.join('、')} 与原件不同`, '执行 npm run build。')
    : well(`${officeFiles.scripts.length} 个，与微软发布的一致`);
}

function build(): Finding {
  return isBuilt() ? well('是最新的') : unwell('没有构建，或源代码更新过', '执行 npm start 或 npm run build。');
}

function writable(): Finding {
  try {
    accessSync('.', constants.W_OK);
    return well('可以');
  } catch {
    return unwell('当前文件夹不能写入', '把项目放到自己有权写入的文件夹。');
  }
}

function digest(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
