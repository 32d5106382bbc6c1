import { layoutsOf, wordsOf } from '../../core/forms/areas/mapped-layout';
import { pointedBlocks } from '../../core/forms/areas/mapping';
import { BUILT_IN_PACKS } from '../../core/packs/built-in';
import { withWords, type LocalLayout } from '../../core/forms/words/lexicon';
import type { RulePack } from '../../core/packs/pack';
import { packFileOf } from '../../core/packs/schema';
import type { SessionController } from '../session-controller';
import type { PackFile } from '../session';
import { withoutEntry } from '../../core/decisions';
import { packOf } from '../workbook-policy';

const LONGEST_NAME = 30;

/**
 * The pack in force under another title, with what the workbook set differently and what was pointed out on its sheets.
 * Which findings this workbook is not told about is its own affair, and not handed on.
 */
export function packFile({ state: { decisions }, sheets }: SessionController, title: string): PackFile {
  let pack = packOf({ ...decisions, overrides: withoutEntry(decisions.overrides, 'rules') });
  const layouts: LocalLayout[] = [];
  const held: string[] = [];
  const left: string[] = [];
  for (const { sheet, grid } of sheets) {
    const pointed = pointedBlocks(decisions.mappings[sheet.id]);
    if (pointed.length === 0 || grid === null) continue;
    const forms = layoutsOf(grid, pointed);
    (forms.includes(null) ? left : held).push(sheet.name);
    pack = withWords(pack, wordsOf(pointed));
    layouts.push(...forms.flatMap((layout) => layout ?? []));
  }
  const own: RulePack = {
    ...pack,
    name: nameFrom(title),
    title: { zh: title, en: title },
    layouts: distinct([...layouts, ...pack.layouts]),
  };
  return { name: own.name, text: `${JSON.stringify(packFileOf(own), null, 2)}\n`, layouts: held, left };
}

/** Letters and digits of the title, what a pack may be called and a file everywhere; never like one of ours. */
function nameFrom(title: string): string {
  const name = title
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}-]/gu, '')
    .replace(/^-+/, '')
    .slice(0, LONGEST_NAME);
  return BUILT_IN_PACKS.some((pack) => pack.name === name) ? `${name}-own` : name;
}

/** Tables of the same shape on several sheets are one layout. */
function distinct(layouts: readonly LocalLayout[]): readonly LocalLayout[] {
  return [...new Map(layouts.map((layout) => [JSON.stringify(layout), layout])).values()];
}
