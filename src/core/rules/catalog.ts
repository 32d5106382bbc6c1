import { placeOf, SAYS_MORE } from './precedence';
import type { RawFinding, Rule, UnitContext } from './rule';
import { ANNEX_RULES } from './subjects/annexes';
import { BESIDE_FUNDS_RULES } from './subjects/beside-funds';
import { DEVIATION_RULES } from './subjects/deviations';
import { DIRECTION_RULES } from './subjects/directions-and-units';
import { EXECUTION_RULES } from './subjects/execution';
import { FIGURE_RULES } from './subjects/figures';
import { FILING_RULES } from './subjects/filing';
import { FUNDS_RULES } from './subjects/funds';
import { INDICATOR_RULES } from './subjects/indicators';
import { NOTE_RULES } from './subjects/notes';
import { POINTS_RULES } from './subjects/points';
import { RUBRIC_RULES } from './subjects/rubric';
import { SCORE_COLUMN_RULES } from './subjects/score-columns';
import { SCORE_RULES } from './subjects/scores';
import { SPENDING_RULES } from './subjects/spending';
import { CONTROL_RULES } from './subjects/staff-and-buildings';
import { TOTAL_RULES } from './subjects/totals';
import { VALUE_RULES } from './subjects/values';

const RULES: readonly Rule[] = [
  ...ANNEX_RULES,
  ...BESIDE_FUNDS_RULES,
  ...DEVIATION_RULES,
  ...DIRECTION_RULES,
  ...EXECUTION_RULES,
  ...FIGURE_RULES,
  ...FILING_RULES,
  ...FUNDS_RULES,
  ...INDICATOR_RULES,
  ...NOTE_RULES,
  ...POINTS_RULES,
  ...RUBRIC_RULES,
  ...SCORE_COLUMN_RULES,
  ...SCORE_RULES,
  ...SPENDING_RULES,
  ...CONTROL_RULES,
  ...TOTAL_RULES,
  ...VALUE_RULES,
];

/** Every rule, in the order in which a form is read. */
export const CATALOG: readonly Rule[] = [...RULES].sort((a, b) => placeOf(a.id) - placeOf(b.id));

/** What a rule says of a unit, but for cells of which another one says more. */
export function findingsOf(rule: Rule, context: UnitContext): readonly RawFinding[] {
  const found = once([...rule.check(context)]);
  const more = SAYS_MORE[rule.id];
  if (found.length === 0 || more === undefined) return found;
  const told = CATALOG.filter(({ id }) => more.includes(id)).flatMap((other) => [...other.check(context)]);
  return found.filter(({ field }) => !told.some((other) => other.field === field));
}

/** Two sums that say the same of one cell are one finding, told by the one that offers it. */
function once(found: readonly RawFinding[]): readonly RawFinding[] {
  // 195.00 is 195: each sum has as many decimals as its parts.
  const plain = (figure: string) => figure.replace(/(\.\d*?)0+(?=%?$)/, '$1').replace(/\.(?=%?$)/, '');
  const isSame = (a: RawFinding, b: RawFinding) =>
    a.field === b.field && a.expected && b.expected && plain(a.expected) === plain(b.expected);
  const offersFirst = [...found].sort((a, b) => Number(!a.fix) - Number(!b.fix));
  return found.filter((each) => offersFirst.find((other) => other === each || isSame(other, each)) === each);
}
