import { layoutOf } from '../../core/forms/mapped-layout';
import { BUILT_IN_PACKS } from '../../core/packs/built-in';
import type { LocalLayout } from '../../core/forms/lexicon';
import type { RulePack } from '../../core/packs/pack';
import { packFileOf } from '../../core/packs/schema';
import { readPack } from '../../core/review/read-pack';
import type { Wording } from '../../core/wording';
import type { SessionController } from '../session-controller';
import type { PackFile } from '../session';
import { withoutEntry } from '../without-entry';
import { packOf } from '../workbook-policy';

const LONGEST_NAME = 30;

/**
 * The pack in force under another title, with what the workbook set differently and what was pointed out on its sheets.
 * Which findings this workbook is not told about is its own affair, and not handed on.
 */
export function packFile({ state: { decisions }, sheets }: SessionController, title: string): PackFile {
  const pack = packOf({ ...decisions, overrides: withoutEntry(decisions.overrides, 'rules') });
  const layouts: LocalLayout[] = [];
  const held: string[] = [];
  const left: string[] = [];
  for (const { sheet, grid } of sheets) {
    const mapping = decisions.mappings[sheet.id];
    if (mapping === undefined || grid === null) continue;
    const layout = layoutOf(grid, mapping);
    (layout === null ? left : held).push(sheet.name);
    if (layout !== null) layouts.push(layout);
  }
  const own: RulePack = {
    ...pack,
    name: nameFrom(title),
    title: { zh: title, en: title },
    layouts: distinct([...layouts, ...pack.layouts]),
  };
  return { name: own.name, text: `${JSON.stringify(packFileOf(own), null, 2)}\n`, layouts: held, left };
}

/** A person's rule pack; one that is called like one of ours could not be told from it. */
export function readOwnPack(text: string): { readonly pack: RulePack } | { readonly problem: Wording } {
  const read = readPack(text);
  const ours = 'pack' in read ? BUILT_IN_PACKS.find(({ name }) => name === read.pack.name) : undefined;
  if (ours === undefined) return read;
  return {
    problem: {
      zh: `“规则包代号”（name）与自带的“${ours.title.zh}”（${ours.name}）相同，请在文件中换一个`,
      en: `“name” is that of the pack ${ours.title.en} (${ours.name}); choose another in the file`,
    },
  };
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
