import national from './national.json';
import type { PackOverrides, RulePack } from './pack';
import places from './places.json';
import { builtInPack } from './schema';

/** The packs that come with the product, the default first. */
export const BUILT_IN_PACKS: readonly RulePack[] = [national, ...places].map(builtInPack);

const [DEFAULT_PACK] = BUILT_IN_PACKS;

/** What was resolved before: the same overrides of the same pack give the same object, by which a review knows that nothing changed. */
const resolved = new WeakMap<PackOverrides, Map<RulePack, RulePack>>();

/** A built-in pack, or a person's own of that name, with the workbook's settings on top; null when there is none of that name. */
export function resolvePack(name: string, overrides: PackOverrides = {}, own: RulePack | null = null): RulePack | null {
  const pack = own?.name === name ? own : BUILT_IN_PACKS.find((candidate) => candidate.name === name);
  return pack === undefined ? null : withOverrides(pack, overrides);
}

/** Rules switched off in the workbook join those of the pack. */
export function withOverrides(pack: RulePack, overrides: PackOverrides): RulePack {
  if (Object.keys(overrides).length === 0) return pack;
  const known = resolved.get(overrides) ?? new Map<RulePack, RulePack>();
  const merged = known.get(pack) ?? { ...pack, ...overrides, rules: { ...pack.rules, ...overrides.rules } };
  resolved.set(overrides, known.set(pack, merged));
  return merged;
}

/** What applies until somebody chooses: `national`. */
export function defaultPack(): RulePack {
  return DEFAULT_PACK ?? builtInPack(national);
}
