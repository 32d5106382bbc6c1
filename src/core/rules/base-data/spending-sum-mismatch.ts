import type { SpendingFigures } from '../../compute/figures';
import { PERIODS, type SpendingRow } from '../../forms/form';
import type { RawFinding, Rule } from '../rule';
import { sumFinding } from '../mismatch';

/** 三公经费, 公务用车 and 项目支出 must equal the parts listed under them, in each of the three columns. */
export const spendingSumMismatch: Rule = {
  id: 'spending-sum-mismatch',
  kind: 'miscalculated',
  title: { zh: '分项合计与总数不符', en: 'Parts do not add up to their total' },
  basis: {
    zh: '总数 = 所列各分项之和（上年决算、当年预算、当年决算三列均应相符）',
    en: 'A total equals the sum of its parts, in each of the three columns',
  },
  *check(context) {
    for (const { sums, misread, row } of context.figures.baseData?.spending ?? []) {
      if (misread) {
        const found = misreadRow(row, sums);
        if (found) yield found;
        continue;
      }
      for (const period of PERIODS) {
        const sum = sums[period];
        if (!sum?.exhaustive) continue;
        const found = sumFinding(context, sum);
        if (found) yield found;
      }
    }
  },
};

/** No column adds up: said once, for a person to look at, and blamed on no cell. */
function misreadRow(row: SpendingRow, sums: SpendingFigures['sums']): RawFinding | null {
  const columns = PERIODS.flatMap((period) => sums[period] ?? []);
  const [first] = columns;
  const field = first?.field ?? null;
  if (first === undefined || field === null || !first.due.computable) return null;
  return {
    field,
    case: 'misread',
    related: columns.flatMap((sum) => [...(sum.field === null ? [] : [sum.field]), ...sum.parts]).filter((each) => each !== field),
    arithmetic: first.due.arithmetic,
    message: {
      zh: `${row.name}各列与其下各项合计均不相符，可能是下级项目的归属与本表列示的不同，请人工核对。`,
      en: `${row.name}: no column equals the rows under it. They may belong elsewhere; check by hand.`,
    },
  };
}
