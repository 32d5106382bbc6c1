import { isFilled } from '../forms/field';
import { SPENDING } from '../forms/words/base-data-roles';
import { COMPARISONS, type Comparison, type Period, type SpendingRow } from '../forms/form';
import type { Wording } from '../wording';
import { checkMoney, checkRate } from './check';
import type { Checked } from './checked';
import { change, decline, gap, rate, type Named } from './rate';

/** `of` against `to`: their share, the change (or, without its sign, the decline) from `to` to `of` in percent, or the difference `of` − `to`. */
interface Formula {
  readonly kind: 'share' | 'change' | 'decline' | 'gap';
  readonly of: Period;
  readonly to: Period;
}

/** What such a column is as a rule, and what forms under the same words also compute. */
const FORMULAS: Readonly<Record<Comparison, readonly Formula[]>> = {
  rate: [{ kind: 'share', of: 'spent', to: 'budget' }],
  deviation: [
    { kind: 'change', of: 'spent', to: 'budget' },
    { kind: 'decline', of: 'spent', to: 'budget' },
  ],
  change: [
    { kind: 'change', of: 'spent', to: 'previous' },
    { kind: 'change', of: 'budget', to: 'previous' },
    { kind: 'change', of: 'spent', to: 'budget' },
    { kind: 'decline', of: 'spent', to: 'previous' },
    { kind: 'decline', of: 'budget', to: 'previous' },
  ],
  difference: [
    { kind: 'gap', of: 'spent', to: 'previous' },
    { kind: 'gap', of: 'budget', to: 'previous' },
    { kind: 'gap', of: 'spent', to: 'budget' },
    { kind: 'gap', of: 'previous', to: 'spent' },
  ],
  left: [
    { kind: 'gap', of: 'budget', to: 'spent' },
    { kind: 'gap', of: 'spent', to: 'budget' },
  ],
};

/** Of fewer rows that hold, nothing tells how a column is worked out. */
const LEAST_SHARE = 0.5;
/** Where so many rows state what can be worked out, the others left it blank. */
const LEAST_FILLED = 2 / 3;

/** Recomputes the columns of rates and differences of a spending table, each by the formula that most of its rows hold to. */
export function comparisonsOf(rows: readonly SpendingRow[]): ReadonlyMap<SpendingRow, readonly Checked[]> {
  const found = new Map<SpendingRow, Checked[]>();
  for (const comparison of COMPARISONS) {
    const stated = rows.filter(({ comparisons }) => comparisons[comparison] !== null);
    for (const [row, checked] of columnOf(stated, comparison)) found.set(row, [...(found.get(row) ?? []), checked]);
  }
  return found;
}

function columnOf(rows: readonly SpendingRow[], comparison: Comparison): readonly (readonly [SpendingRow, Checked])[] {
  const tried = FORMULAS[comparison].map((formula) => rows.map((row) => [row, checkedBy(row, comparison, formula)] as const));
  const held = tried.map((column) => column.filter(([, { field, verdict }]) => verdict === 'agrees' && isFilled(field)).length);
  const most = Math.max(0, ...held);
  const best = tried[held.indexOf(most)] ?? [];
  const computable = best.filter(([, { stated, due }]) => stated !== null && due.computable).length;
  const column = most > 0 && most >= computable * LEAST_SHARE ? best : computable === 1 ? (tried[0] ?? []) : [];
  // A column that few rows fill in is meant for those.
  const due = column.filter(([, { due }]) => due.computable).length;
  return computable >= due * LEAST_FILLED ? column : column.filter(([, { verdict }]) => verdict !== 'blank');
}

function checkedBy(row: SpendingRow, comparison: Comparison, { kind, of, to }: Formula): Checked {
  const field = row.comparisons[comparison];
  const [a, b] = [amountOfRow(row, of), amountOfRow(row, to)];
  const subject = { key: field?.key ?? '', label: field?.label ?? SPENDING[comparison], field };
  const basis = basisOf({ kind, of, to });
  if (kind === 'gap') return { ...checkMoney(subject, gap(b, a, basis)), beside: true };
  const due = {
    share: () => rate(a, b, basis),
    change: () => change(b, a, basis),
    decline: () => decline(b, a, basis),
  };
  return { ...checkRate(subject, due[kind]()), beside: true };
}

/** A cell of a row, and what its column is called. */
export function amountOfRow({ amounts }: SpendingRow, period: Period): Named {
  return { field: amounts[period], name: SPENDING[period] };
}

function basisOf({ kind, of, to }: Formula): Wording {
  const [a, b] = [SPENDING[of], SPENDING[to]];
  switch (kind) {
    case 'share':
      return { zh: `控制率 = ${a.zh} ÷ ${b.zh} × 100%`, en: `Rate = ${a.en} ÷ ${b.en} × 100%` };
    case 'change':
      return { zh: `增减率 =（${a.zh} − ${b.zh}）÷ ${b.zh} × 100%`, en: `Change = (${a.en} − ${b.en}) ÷ ${b.en} × 100%` };
    case 'decline':
      return { zh: `下降率 =（${b.zh} − ${a.zh}）÷ ${b.zh} × 100%`, en: `Decline = (${b.en} − ${a.en}) ÷ ${b.en} × 100%` };
    case 'gap':
      return { zh: `差额 = ${a.zh} − ${b.zh}`, en: `Difference = ${a.en} − ${b.en}` };
  }
}
