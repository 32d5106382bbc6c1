/** `npm start`: builds what is missing and serves the workbench over https until Ctrl+C. */
import process from 'node:process';
import { ensureCertificate } from './certificate';
import { developmentAddress } from './packaging/manifest-at';
import { openBrowser } from './open-browser';
import { runScript } from './run';
import { serve } from './serve';
import { isBuilt, siteFolder } from './site-files';

async function main(): Promise<void> {
  if (!isBuilt()) {
    console.log('正在构建（首次约一分钟）… Building, about a minute the first time.');
    const built = await runScript('build');
    if (built.code !== 0) throw new Error(`构建未完成 The build failed:\n${built.output}`);
  }
  const certificate = await ensureCertificate();
  const wanted = Number(new URL(developmentAddress).port);
  const site = await serve(siteFolder, certificate, wanted);
  const page = `${site.address}/workbench.html?sample=township-2024.xlsx`;
  if (site.port !== wanted) {
    console.log(
      `端口 ${wanted} 已被占用，改用 ${site.port}；在 Excel 里试用前请先空出 ${wanted}。 Port ${wanted} is taken, using ${site.port}.`,
    );
  }
  console.log(`\n  ${page}\n`);
  console.log('浏览器会提示“您的连接不是私密连接”：证书是本机自己生成的，点“高级”→“继续前往 localhost”。');
  console.log('The browser will warn about the certificate, which this machine made itself: choose Advanced, then proceed.');
  console.log('按 Ctrl+C 结束。 Ctrl+C ends it.');
  openBrowser(page);
  process.once('SIGINT', () => void site.close().then(() => process.exit(0)));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
