/** `npm run package -- --host https://server/path`: one zip an IT person can install from, in release/. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { RefusedAddress, sharePath, type SiteAddress, siteAddress } from './packaging/address';
import { packageFiles, zipped } from './packaging/bundle';
import { runScript } from './run';
import { readFolder, siteFolder } from './site-files';

const usage = `用法：npm run package -- --host https://服务器/文件夹 [--share \\\\服务器\\共享名] [--out 文件.zip]

  --host   网站在内网的地址，只接受 https
  --share  放清单的共享文件夹；不写时用 \\\\网站服务器\\annex-review
  --out    写到哪个文件；不写时是 release/annex-review-版本.zip`;

interface Order {
  readonly site: SiteAddress;
  readonly share: string;
  readonly out: string;
}

function readOrder(): Order | string {
  const { values } = parseArgs({ options: { host: { type: 'string' }, share: { type: 'string' }, out: { type: 'string' } } });
  if (values.host === undefined) return usage;
  const site = siteAddress(values.host);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  return {
    site,
    share: sharePath(values.share ?? `\\\\${site.server}\\annex-review`),
    out: values.out ?? `release/annex-review-${version}.zip`,
  };
}

async function makePackage({ site, share, out }: Order): Promise<void> {
  const built = await runScript('build');
  if (built.code !== 0) throw new Error(`构建未完成：\n${built.output}`);
  const source = (file: string) => readFileSync(path.join('src/tools/packaging', file), 'utf8');
  const parts = {
    site: readFolder(siteFolder),
    manifest: readFileSync('manifest.xml', 'utf8'),
    nginx: source('nginx.conf'),
    iis: source('web.config'),
    licence: readFileSync('LICENSE', 'utf8'),
  };
  mkdirSync(path.dirname(out), { recursive: true });
  writeFileSync(out, zipped(packageFiles(parts, site, share)));
  console.log(`已生成 ${out}\n网站地址 ${site.address}\n共享文件夹 ${share}\n先看其中的“安装说明.html”。`);
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
  console.error(error instanceof RefusedAddress ? error.message : error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
