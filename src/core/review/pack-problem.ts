import { BLOCKS } from '../forms/blocks';
import type { Problem } from '../packs/checks';
import type { RulePack } from '../packs/pack';
import { CATALOG } from '../rules/catalog';

/** What a pack names and nothing here knows: a rule, a block, a column. Null when all is known. */
export function packProblem({ rules, basis, words }: RulePack): Problem | null {
  const known = new Set(CATALOG.map(({ id }) => id));
  for (const [part, entries] of Object.entries({ rules, basis })) {
    const unknown = Object.keys(entries).find((id) => !known.has(id));
    if (unknown !== undefined) return { path: `${part}.${unknown}`, wording: { zh: '没有这条规则', en: 'is no rule' } };
  }
  const blocks: Readonly<Record<string, object>> = BLOCKS;
  for (const [block, columns] of Object.entries(words)) {
    const roles = Object.hasOwn(blocks, block) ? blocks[block] : undefined;
    if (roles === undefined) return { path: `words.${block}`, wording: unknownAmong('表', 'table', Object.keys(blocks)) };
    const unknown = Object.keys(columns).find((role) => !Object.hasOwn(roles, role));
    if (unknown !== undefined) return { path: `words.${block}.${unknown}`, wording: unknownAmong('栏', 'column', Object.keys(roles)) };
  }
  return null;
}

function unknownAmong(zh: string, en: string, known: readonly string[]): Problem['wording'] {
  return { zh: `没有这个${zh}。可用的是：${known.join('、')}`, en: `is no ${en}; there are: ${known.join(', ')}` };
}
