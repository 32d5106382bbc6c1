import type { Grid } from './grid/grid';
import { regroupUnits } from './review/group-units';
import { recogniseSheets } from './review/recognise-sheets';
import type { Review, ReviewSettings, UnitReview } from './review/result';
import { earlierUnits, remember, traceOf } from './review/trace';
import { reviewUnit } from './review/unit-review';

/**
 * Reviews every form on the sheets, unit by unit. Units whose cells and settings are the same objects as in `previous`
 * are taken over from it, so that an edit costs the same in a workbook of one unit and of a thousand; of the others, the
 * findings that say the same.
 */
export function review(grids: readonly Grid[], settings: ReviewSettings, previous?: Review): Review {
  const before = traceOf(previous);
  const sheets = recogniseSheets(grids, settings, before?.sheets);
  const groups = regroupUnits(sheets.forms, before && { forms: before.sheets.forms, groups: before.groups });
  const earlier = earlierUnits(before, settings);
  const units = groups.map((group, index) => {
    const { unit, untouched } = earlier(group, index);
    return unit !== null && untouched ? unit : sharingFindings(reviewUnit(group, settings), unit);
  });
  return remember({ units, unrecognised: sheets.unrecognised, unread: sheets.unread }, { settings, sheets, groups });
}

/**
 * A unit reviewed anew, with those parts of it that say the same as before: who shows them draws again only what changed. They
 * are data, and the same when they are written the same.
 */
function sharingFindings(unit: UnitReview, before: UnitReview | null): UnitReview {
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
