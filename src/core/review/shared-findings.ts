import type { UnitReview } from './result';

/**
 * A unit reviewed anew, with those parts of it that say the same as before: who shows them draws again only what changed. They
 * are data, and the same when they are written the same.
 */
export function sharingFindings(unit: UnitReview, before: UnitReview | null): UnitReview {
  if (before === null) return unit;
  const known = new Map(before.findings.map((finding) => [finding.key, finding]));
  return {
    ...unit,
    findings: unit.findings.map((finding) => shared(known.get(finding.key), finding)),
    score: shared(before.score, unit.score),
    controlRate: shared(before.controlRate, unit.controlRate),
    spending: shared(before.spending, unit.spending),
  };
}

function shared<Part>(before: Part | undefined, now: Part): Part {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(now) ? before : now;
}
