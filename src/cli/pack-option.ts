import { readFile } from 'node:fs/promises';
import { BUILT_IN_PACKS, resolvePack } from '../core/packs/built-in';
import type { RulePack } from '../core/packs/pack';
import { readPack } from '../core/review/read-pack';
import { UsageError } from './options';

/**
 * The rule pack an option names: a built-in one, or a JSON file.
 * @throws UsageError naming what is wrong with it.
 */
export async function loadPack(nameOrFile: string): Promise<RulePack> {
  const builtIn = resolvePack(nameOrFile);
  if (builtIn !== null) return builtIn;
  const text = await readFile(nameOrFile, 'utf8').catch(() => null);
  if (text === null) {
    const names = BUILT_IN_PACKS.map(({ name }) => name).join('、');
    throw new UsageError(`没有名为“${nameOrFile}”的规则包或文件。可选：${names}。`);
  }
  const read = readPack(text);
  if ('problem' in read) throw new UsageError(`规则包“${nameOrFile}”不能使用：${read.problem.zh}。`);
  return read.pack;
}
