import type { Equation, Term } from '../arithmetic/equation';
import { placeOf } from '../checked';
import { treesOf, type Said } from '../text/clause-tree';
import type { ReportLine } from '../text/sentences';
import { asides, change, each, left, moved, rate, share, shareOfParts, vacancy } from './rates';
import { parts, sameAmount, total } from './sums';
import type { Pattern } from './tie';

/** Every way in which words tie figures together. */
const PATTERNS: readonly Pattern[] = [sameAmount, parts, total, share, shareOfParts, rate, left, asides, each, change, moved, vacancy];

/** Figures of a paragraph that follow from each other by its own words: sums, shares, changes, what one of many cost. */
export function relationsIn(lines: readonly ReportLine[]): readonly Equation[] {
  return lines.flatMap((line) => {
    const items = treesOf(line).flatMap(({ figures }) => figures);
    return items.flatMap((item) => {
      if (item.figure.bound !== 'exact') return [];
      return PATTERNS.flatMap((pattern): readonly Equation[] => {
        const tie = pattern(item, items);
        if (tie === null) return [];
        // 约3800万元（3791.05万元）: nothing is worked out of what is only about so much.
        const exact = tie.readings.filter(({ operands }) => operands.every(({ figure }) => figure.bound === 'exact'));
        const readings = exact.map(({ formula, operands }) => ({ formula, operands: operands.map(termOf) }));
        return readings.length === 0 ? [] : [{ ...tie, result: termOf(item), readings }];
      });
    });
  });
}

function termOf({ line, figure, lead }: Said): Term {
  return { figure, noun: /[\u4e00-\u9fff]{2,10}$/.exec(lead)?.[0] ?? '', place: placeOf(line, figure) };
}
