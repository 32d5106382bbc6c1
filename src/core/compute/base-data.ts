import { BUILDING, STAFF } from '../forms/words/base-data-roles';
import type { BaseDataForm, BuildingRow, Period, SpendingRow, StaffBlock } from '../forms/form';
import type { Field } from '../forms/field';
import type { RulePack } from '../packs/pack';
import { BASIS } from './basis';
import { checkRate, totalOf } from './check';
import type { Checked, Due, SumChecked } from './checked';
import type { BaseDataFigures, BuildingFigures, SpendingFigures } from './figures';
import { change, rate, shareOf } from './rate';
import { amountOfRow, comparisonsOf } from './spending-comparisons';

export function baseDataFigures(form: BaseDataForm, pack: RulePack): BaseDataFigures {
  const threePublic = form.spending.find((row) => row.item === 'three-public');
  return {
    controlRate: form.staff && staffControlRate(form.staff),
    postRates: form.posts.map(staffControlRate),
    staffSums: (['authorised', 'actual'] as const).flatMap((role) => staffSum(form.staff?.[role] ?? null, form.posts, role) ?? []),
    spending: spendingWith(form.spending),
    buildings: form.buildings.map(buildingFigures),
    threePublicChange: threePublic ? threePublicChange(threePublic, pack) : null,
  };
}

function staffControlRate({ authorised, actual, controlRate }: StaffBlock): Checked {
  const due = rate({ field: actual, name: STAFF.actual }, { field: authorised, name: STAFF.authorised }, BASIS.staffControlRate);
  const label = controlRate?.label ?? { zh: '财政供养人员控制率', en: 'Staff control rate' };
  return checkRate({ key: controlRate?.key ?? 'base-data/staff/controlRate', label, field: controlRate }, due);
}

function staffSum(field: Field | null, posts: readonly StaffBlock[], role: 'authorised' | 'actual'): SumChecked | null {
  const parts = posts.flatMap((post) => post[role] ?? []);
  return totalOf(field, parts, { of: 'staff', basis: BASIS.staffSum });
}

function spendingWith(rows: readonly SpendingRow[]): readonly SpendingFigures[] {
  const compared = comparisonsOf(rows);
  return rows.map((row, index) => ({ ...spendingFigures(rows, row, index), comparisons: compared.get(row) ?? [] }));
}

const NO_SUMS = { previous: null, initial: null, budget: null, spent: null };

function spendingFigures(rows: readonly SpendingRow[], row: SpendingRow, index: number): Omit<SpendingFigures, 'comparisons'> {
  const children = rows.filter((child) => child.parent === index);
  const sums = {
    previous: spendingSum(row, children, 'previous'),
    initial: spendingSum(row, children, 'initial'),
    budget: spendingSum(row, children, 'budget'),
    spent: spendingSum(row, children, 'spent'),
  };
  const columns = Object.values(sums).filter((sum) => sum !== null);
  const isMisread = columns.length > 1 && columns.every(({ verdict, parts }) => verdict === 'differs' && parts.length > 1);
  return {
    row,
    sums: isMisread ? NO_SUMS : sums,
    misread: isMisread ? columns : [],
    budgetUse: rate(amountOfRow(row, 'spent'), amountOfRow(row, 'budget'), BASIS.budgetUse),
    yearOnYear: change(amountOfRow(row, 'previous'), amountOfRow(row, 'spent'), BASIS.yearOnYear),
    listedShare: sums.spent && !sums.spent.exhaustive ? shareOf(sums.spent.due, amountOfRow(row, 'spent'), BASIS.listedParts) : null,
  };
}

function spendingSum(row: SpendingRow, children: readonly SpendingRow[], period: Period): SumChecked | null {
  const parts = children.flatMap(({ amounts }) => amounts[period] ?? []);
  const exhaustive = children.some((child) => child.exhaustive);
  return totalOf(row.amounts[period], parts, {
    of: 'spending',
    basis: exhaustive ? BASIS.spendingSum : BASIS.listedParts,
    exhaustive,
  });
}

function buildingFigures(row: BuildingRow, index: number): BuildingFigures {
  const controlRate = (own: 'sizeRate' | 'investmentRate', of: keyof typeof BUILDING, by: keyof typeof BUILDING): Checked => {
    const field = row[own];
    const key = index === 0 ? `base-data/building/${own}` : `base-data/building#${index + 1}/${own}`;
    const due = rate({ field: row[of], name: BUILDING[of] }, { field: row[by], name: BUILDING[by] }, BASIS[own]);
    return checkRate({ key: field?.key ?? key, label: field?.label ?? BUILDING[own], field }, due);
  };
  return {
    row,
    sizeRate: controlRate('sizeRate', 'actualSize', 'approvedSize'),
    investmentRate: controlRate('investmentRate', 'actualInvestment', 'budgetInvestment'),
  };
}

/** This year's budget or spending, as the pack says, against what was spent last year. */
function threePublicChange(row: SpendingRow, pack: RulePack): Due {
  const now = pack.threePublicBasis === 'budget' ? 'budget' : 'spent';
  return change(amountOfRow(row, 'previous'), amountOfRow(row, now), BASIS.threePublicChange);
}
