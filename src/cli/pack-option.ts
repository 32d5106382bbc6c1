import { readFile } from 'node:fs/promises';
import { BUILT_IN_PACKS, resolvePack } from '../core/packs/built-in';
import type { RulePack } from '../core/packs/pack';
import { InvalidPack, parsePack } from '../core/packs/schema';
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
  try {
    return parsePack(JSON.parse(text));
  } catch (error) {
    const reason = error instanceof InvalidPack ? error.wording.zh : '不是有效的 JSON';
    throw new UsageError(`规则包“${nameOrFile}”不能使用：${reason}。`);
  }
}
