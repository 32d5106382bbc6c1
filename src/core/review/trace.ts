import { decisionKey, type Decisions } from '../decisions';
import type { Review, ReviewSettings, UnitReview } from './result';
import type { UnitGroup } from './group-units';
import type { RecognisedSheets } from './recognise-sheets';

/** What a review was made of; kept beside it, for only the next review needs to see it. */
export interface Trace {
  readonly settings: ReviewSettings;
  readonly sheets: RecognisedSheets;
  readonly groups: readonly UnitGroup[];
  readonly units: readonly UnitReview[];
}

const traces = new WeakMap<Review, Trace>();

export function traceOf(review: Review | undefined): Trace | null {
  return (review && traces.get(review)) ?? null;
}

export function remember(review: Review, trace: Omit<Trace, 'units'>): Review {
  traces.set(review, { ...trace, units: review.units });
  return review;
}

/** What an earlier review has to offer for a group of forms. */
export interface Earlier {
  readonly unit: UnitReview | null;
  /** Nothing has touched it since: it can be taken over as it is. */
  readonly untouched: boolean;
}

const NOTHING: Earlier = { unit: null, untouched: false };

/** Finds the units of an earlier review, and which of them nothing has touched since. */
export function earlierUnits(before: Trace | null, settings: ReviewSettings): (group: UnitGroup, index: number) => Earlier {
  if (before === null) return () => NOTHING;
  const samePack = before.settings.pack === settings.pack;
  const changed = changedKeys(before.settings.decisions, settings.decisions);
  let byKey: ReadonlyMap<string, number> | null = null;
  return (group, index) => {
    let at: number | undefined = index;
    if (before.groups[index] !== group) {
      byKey ??= new Map(before.groups.map(({ key }, place) => [key, place]));
      at = byKey.get(group.key);
    }
    const earlier = at === undefined ? undefined : before.groups[at];
    const unit = at === undefined ? undefined : before.units[at];
    if (earlier === undefined || unit === undefined) return NOTHING;
    return { unit, untouched: samePack && sameForms(earlier, group) && !isAbout(unit, changed) };
  };
}

function sameForms(a: UnitGroup, b: UnitGroup): boolean {
  return a === b || (a.forms.length === b.forms.length && a.forms.every((form, at) => form === b.forms[at]));
}

function isAbout({ fields }: UnitReview, decided: ReadonlySet<string>): boolean {
  if (decided.size === 0) return false;
  for (const [key, field] of fields) if (decided.has(key) || decided.has(decisionKey(field))) return true;
  return false;
}

/** Fields about which something was decided anew. What is ignored never changes a review. */
function changedKeys(before: Decisions, after: Decisions): ReadonlySet<string> {
  const changed = new Set<string>();
  for (const [a, b] of [
    [before.directions, after.directions],
    [before.sentences, after.sentences],
  ] as const) {
    if (a === b) continue;
    for (const key of Object.keys({ ...a, ...b })) if (a[key] !== b[key]) changed.add(key);
  }
  return changed;
}
