import hubei from './hubei.json';
import hunan from './hunan.json';
import national from './national.json';
import type { PackOverrides, RulePack } from './pack';
import { parsePack } from './schema';
import sichuan from './sichuan.json';
import system from './system.json';

/** The packs that come with the product, the default first. */
export const BUILT_IN_PACKS: readonly RulePack[] = [national, hunan, hubei, sichuan, system].map(parsePack);

const [DEFAULT_PACK] = BUILT_IN_PACKS;

/** What was resolved before: the same overrides give the same object, by which a review knows that nothing changed. */
const resolved = new WeakMap<PackOverrides, Map<string, RulePack>>();

/** A built-in pack with a user's own settings on top; null when there is no pack of that name. */
export function resolvePack(name: string, overrides: PackOverrides = {}): RulePack | null {
  const pack = BUILT_IN_PACKS.find((candidate) => candidate.name === name);
  if (pack === undefined || Object.keys(overrides).length === 0) return pack ?? null;
  const known = resolved.get(overrides) ?? new Map<string, RulePack>();
  const merged = known.get(name) ?? { ...pack, ...overrides };
  resolved.set(overrides, known.set(name, merged));
  return merged;
}

/** What applies until somebody chooses: `national`. */
export function defaultPack(): RulePack {
  return DEFAULT_PACK ?? parsePack(national);
}
