import { BLOCKS } from '../forms/blocks';
import type { RulePack } from '../packs/pack';
import { CATALOG } from '../rules/catalog';
import type { Wording } from '../wording';

/** What a pack names and nothing here knows: a rule, a block, a column. Null when all is known. */
export function packProblem({ rules, basis, words }: RulePack): Wording | null {
  const known = new Set(CATALOG.map(({ id }) => id));
  for (const [part, entries] of Object.entries({ rules, basis })) {
    const unknown = Object.keys(entries).find((id) => !known.has(id));
    if (unknown !== undefined) return { zh: `“${part}”中的“${unknown}”不是规则名`, en: `“${part}.${unknown}” is no rule` };
  }
  const blocks: Readonly<Record<string, object>> = BLOCKS;
  for (const [block, columns] of Object.entries(words)) {
    const roles = Object.hasOwn(blocks, block) ? blocks[block] : undefined;
    if (roles === undefined) return { zh: `“words”中的“${block}”不是表的名称`, en: `“words.${block}” is no table` };
    const unknown = Object.keys(columns).find((role) => !Object.hasOwn(roles, role));
    if (unknown !== undefined)
      return { zh: `“words.${block}”中的“${unknown}”不是列的名称`, en: `“words.${block}.${unknown}” is no column` };
  }
  return null;
}
