import type { Finding } from '../rules/finding';
import type { UnitReview } from './result';

/**
 * A unit reviewed anew, with the objects of its findings that say the same as before: who shows them draws again only what
 * changed. A finding is data, and the same when it is written the same.
 */
export function sharingFindings(unit: UnitReview, before: UnitReview | null): UnitReview {
  if (before === null) return unit;
  const known = new Map(before.findings.map((finding) => [finding.key, finding]));
  const findings = unit.findings.map((finding) => {
    const earlier = known.get(finding.key);
    return earlier !== undefined && sameFinding(earlier, finding) ? earlier : finding;
  });
  return { ...unit, findings };
}

function sameFinding(a: Finding, b: Finding): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
