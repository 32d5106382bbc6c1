import type { RulePack } from '../packs/pack';
import { InvalidPack, parsePack } from '../packs/schema';
import type { Wording } from '../wording';
import { packProblem } from './pack-problem';

/** A rule pack from the text of a file, or what is wrong with it, by the path of the setting. Never throws. */
export function readPack(text: string): { readonly pack: RulePack } | { readonly problem: Wording } {
  try {
    const pack = parsePack(JSON.parse(text));
    const problem = packProblem(pack);
    return problem === null ? { pack } : { problem };
  } catch (error) {
    return { problem: error instanceof InvalidPack ? error.wording : { zh: '不是有效的 JSON', en: 'it is no valid JSON' } };
  }
}
