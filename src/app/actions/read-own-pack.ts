import { BUILT_IN_PACKS } from '../../core/packs/built-in';
import type { RulePack } from '../../core/packs/pack';
import { readPack } from '../../core/review/read-pack';
import type { Wording } from '../../core/wording';

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
