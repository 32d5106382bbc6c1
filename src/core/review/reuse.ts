import type { Decisions } from '../decisions';
import type { Form } from '../forms/form';
import type { RulePack } from '../packs/pack';
import type { Review, ReviewSettings, UnitReview } from '../review';
import type { UnitGroup } from './group-units';

interface Origin {
  readonly forms: readonly Form[];
  readonly pack: RulePack;
  readonly decisions: Decisions;
}

/** What each unit review was made of; kept beside it, for nobody else needs to see it. */
const origins = new WeakMap<UnitReview, Origin>();

export function remember(unit: UnitReview, { forms }: UnitGroup, { pack, decisions }: ReviewSettings): UnitReview {
  origins.set(unit, { forms, pack, decisions });
  return unit;
}

/** Finds the units of an earlier review that nothing has touched since. */
export function reuseFrom(previous: Review | undefined, settings: ReviewSettings): (group: UnitGroup) => UnitReview | null {
  if (previous === undefined) return () => null;
  const byKey = new Map(previous.units.map((unit) => [unit.key, unit]));
  const changes = new Map<Decisions, ReadonlySet<string>>();
  return (group) => {
    const unit = byKey.get(group.key);
    const origin = unit && origins.get(unit);
    if (unit === undefined || origin === undefined || origin.pack !== settings.pack) return null;
    if (origin.forms.length !== group.forms.length || origin.forms.some((form, at) => form !== group.forms[at])) return null;
    if (origin.decisions === settings.decisions) return unit;
    const changed = changes.get(origin.decisions) ?? changedKeys(origin.decisions, settings.decisions);
    changes.set(origin.decisions, changed);
    for (const key of changed) if (unit.fields.has(key)) return null;
    return unit;
  };
}

/** Fields about which something was decided anew. What is ignored never changes a review. */
function changedKeys(before: Decisions, after: Decisions): ReadonlySet<string> {
  const changed = new Set<string>();
  for (const [a, b] of [[before.directions, after.directions], [before.sentences, after.sentences]] as const) {
    if (a === b) continue;
    for (const key of Object.keys({ ...a, ...b })) if (a[key] !== b[key]) changed.add(key);
  }
  return changed;
}
