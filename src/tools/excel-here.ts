import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { certificateFolder } from './certificate';
import { macManifest, type Step, type Surroundings } from './registration';
import { runCommand } from './run';

/** This machine, this clone. */
export function surroundingsHere(): Surroundings {
  const manifest = path.resolve('manifest.xml');
  const addInId = /<Id>([^<]+)<\/Id>/.exec(readFileSync(manifest, 'utf8'))?.[1];
  if (addInId === undefined) throw new Error('manifest.xml 里没有 Id');
  return {
    platform: process.platform,
    home: os.homedir(),
    manifest,
    addInId,
    sample: path.resolve('assets/samples/township-2024.xlsx'),
    authorityFile: path.resolve(certificateFolder, 'authority.crt'),
  };
}

/** Does the steps in order and says each; a step that fails is said and the rest goes on, as they do not need each other. */
export async function perform(steps: readonly Step[]): Promise<boolean> {
  let allDone = true;
  for (const step of steps) {
    const failure = await failureOf(step);
    console.log(failure === null ? `✓ ${step.why}` : `✗ ${step.why}：${failure}`);
    allDone &&= failure === null;
  }
  return allDone;
}

async function failureOf(step: Step): Promise<string | null> {
  if (step.kind === 'run') {
    const { code, output } = await runCommand(step.command, step.args);
    return code === 0 ? null : output.trim();
  }
  try {
    if (step.kind === 'remove') rmSync(step.file, { force: true });
    else {
      mkdirSync(path.dirname(step.to), { recursive: true });
      copyFileSync(step.from, step.to);
    }
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What to do on a system without Excel, as lines to print. */
export function withoutExcel({ manifest }: Surroundings): string {
  return [
    '这个系统没有桌面版 Excel。可以：',
    '  1. npm start，在浏览器的“网页版”里用（表格和窗格都在一页上）；',
    `  2. 网页版 Excel：先 npm start，再“开始”→“加载项”→“更多加载项”→“上传我的加载项”，选 ${manifest}；`,
    '     Chrome 142 起要在地址栏左侧允许该网站“访问本地网络”；',
    `  3. 在 Mac 上：把清单复制成 ${macManifest({ home: '~', addInId: '（清单里的 Id）' })}。`,
  ].join('\n');
}
