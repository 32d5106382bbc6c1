import { parseEntry } from '../../../src/core/forms/cells/parse-entry';
import { cellAt } from '../../../src/core/grid/grid';
import { contextOf } from '../unit-context';
import { judge } from './judge';

/** How sure the diagnosis was of a cell, and whether that cell held another figure before a slip. */
export interface Claim {
  readonly confidence: number;
  readonly right: boolean;
}

/** Every cause named in one book with slips. What follows from a source figure that is wrong is left out: nobody can know which. */
export function claimsIn(seed: number): readonly Claim[] {
  const { grids, right, follows } = judge(seed);
  const context = contextOf(grids);
  const claims = new Map<string, Claim>();
  for (const checked of context.figures.checked) {
    const { cause } = context.diagnose(checked);
    const grid = cause === null ? undefined : right.find(({ sheet }) => sheet.id === cause.field.sheet.id);
    if (cause === null || grid === undefined || follows(cause.field)) continue;
    const due = parseEntry(cellAt(grid, cause.field.at));
    if (due.kind !== 'number') continue;
    const value = due.value.toDecimalPlaces(cause.value.decimalPlaces());
    claims.set(`${cause.field.key} ${cause.shown}`, { confidence: cause.confidence, right: value.eq(cause.value) });
  }
  return [...claims.values()];
}

const BOUNDS = [0.5, 0.9, 0.98, 0.995, 1];

/** Stated confidence against how often it was right, bin by bin. */
export function calibrationOf(claims: readonly Claim[]) {
  return BOUNDS.map((upTo, at) => {
    const from = BOUNDS[at - 1] ?? 0;
    const within = claims.filter(({ confidence }) => confidence > from && confidence <= upTo);
    const mean = (of: (claim: Claim) => number) => within.reduce((sum, claim) => sum + of(claim), 0) / Math.max(1, within.length);
    return { from, upTo, count: within.length, stated: mean((each) => each.confidence), right: mean((each) => (each.right ? 1 : 0)) };
  });
}

export function calibrationTable(claims: readonly Claim[]): string {
  const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
  const rows = calibrationOf(claims).map(({ from, upTo, count, stated, right }) =>
    [`${from}–${upTo}`.padEnd(12), String(count).padStart(7), percent(stated).padStart(9), percent(right).padStart(9)].join(''),
  );
  return ['confidence    claims   stated    right', ...rows].join('\n');
}
