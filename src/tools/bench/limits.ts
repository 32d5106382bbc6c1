/**
 * What may not get worse, by group and measure: ratios of processor times of one run, well above what they are on an idle machine.
 * Where they should come to stands with each measure as its budget. Milliseconds are of one machine and not held.
 */
const LIMITS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  core: { editAmongThousandToOne: 1.5, thousandToHundred: 16, thousandToFormulas: 9 },
  report: { reviewToRead: 12 },
  cli: { reviewToRead: 24, reviewToSheetJs: 12, oneFileToNode: 5.5 },
};

/** `report.reviewToRead: 15.3, at most 15` for everything beyond its limit. */
export function beyondLimits(measures: Readonly<Record<string, object>>): readonly string[] {
  return Object.entries(LIMITS).flatMap(([group, limits]) => {
    const measured = new Map<string, unknown>(Object.entries(measures[group] ?? {}));
    return Object.entries(limits).flatMap(([name, limit]) => {
      const value = measured.get(name);
      return typeof value === 'number' && value > limit ? [`${group}.${name}: ${value}, at most ${limit}`] : [];
    });
  });
}
