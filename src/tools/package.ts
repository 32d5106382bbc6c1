/** `npm run package`: one zip an IT person can install from, in release/; with `--host` its addresses are filled in. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { sharePath, siteAddress } from './packaging/address';
import { packageFiles, type Place, zipped } from './packaging/bundle';
import { runScript } from './run';
import { readFolder, siteFolder } from './site-files';

const usage = `用法：npm run package -- [--host https://服务器/文件夹 [--share \\\\服务器\\共享名]] [--out 文件.zip]

  --host   网站在内网的地址，只接受 https；不写时，安装包里有一页“设置地址.html”，由使用单位自己填
  --share  放清单的共享文件夹；不写时用 \\\\网站服务器\\annex-review
  --out    写到哪个文件；不写时是 release/annex-review-版本.zip`;

interface Order {
  readonly place: Place | null;
  readonly out: string;
}

function readOrder(): Order | string {
  const values = readOptions();
  if (values === null || (values.host === undefined && values.share !== undefined)) return usage;
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  return {
    place: values.host === undefined ? null : placeAt(values.host, values.share),
    out: values.out ?? `release/annex-review-${version}.zip`,
  };
}

/** Null for what no option is. */
function readOptions() {
  try {
    return parseArgs({ options: { host: { type: 'string' }, share: { type: 'string' }, out: { type: 'string' } } }).values;
  } catch {
    return null;
  }
}

function placeAt(host: string, share: string | undefined): Place {
  const site = siteAddress(host);
  return { site, share: sharePath(share ?? `\\\\${site.server}\\annex-review`) };
}

async function makePackage({ place, out }: Order): Promise<void> {
  const built = await runScript('build');
  if (built.code !== 0) throw new Error(`构建未完成：\n${built.output}`);
  const source = (file: string) => readFileSync(path.join('src/tools/packaging', file), 'utf8');
  const parts = {
    site: readFolder(siteFolder),
    manifest: readFileSync('manifest.xml', 'utf8'),
    nginx: source('nginx.conf'),
    iis: source('web.config'),
    licence: readFileSync('LICENSE', 'utf8'),
    setupPage: source('setup.html'),
  };
  mkdirSync(path.dirname(out), { recursive: true });
  writeFileSync(out, zipped(packageFiles(parts, place)));
  const next =
    place === null
      ? '先打开其中的“设置地址.html”（解压软件显示乱码时是 setup.html），填好地址。'
      : `网站地址 ${place.site.address}\n共享文件夹 ${place.share}\n先看其中的“安装说明.html”（解压软件显示乱码时是 guide.html）。`;
  console.log(`已生成 ${out}\n${next}`);
}

async function main(): Promise<void> {
  const order = readOrder();
  if (typeof order === 'string') {
    console.error(order);
    process.exitCode = 1;
    return;
  }
  await makePackage(order);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
