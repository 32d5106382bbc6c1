import type { BaseDataForm, BuildingRow, Period, SpendingRow, StaffBlock } from '../forms/form';
import type { Field } from '../forms/field';
import type { RulePack } from '../packs/pack';
import type { Wording } from '../wording';
import { BASIS } from './basis';
import { checkRate, moneyTotal } from './check';
import type { Checked, Due, SumChecked } from './checked';
import type { BaseDataFigures, BuildingFigures, SpendingFigures } from './figures';
import { change, rate, shareOf } from './rate';
import { comparisonsOf } from './spending-comparisons';

const NAMES = {
  authorised: { zh: '编制数', en: 'authorised staff' },
  actual: { zh: '在职人数', en: 'actual staff' },
  previous: { zh: '上年决算数', en: 'amount spent last year' },
  budget: { zh: '预算数', en: 'budget' },
  spent: { zh: '决算数', en: 'amount spent' },
  approvedSize: { zh: '批复规模', en: 'approved size' },
  actualSize: { zh: '实际规模', en: 'actual size' },
  budgetInvestment: { zh: '预算投资', en: 'budgeted investment' },
  actualInvestment: { zh: '实际投资', en: 'actual investment' },
} as const satisfies Record<string, Wording>;

export function baseDataFigures(form: BaseDataForm, pack: RulePack): BaseDataFigures {
  const threePublic = form.spending.find((row) => row.item === 'three-public');
  return {
    controlRate: form.staff && staffControlRate(form.staff),
    postRates: form.posts.map(staffControlRate),
    staffSums:
      form.staff === null
        ? []
        : [staffSum(form.staff.authorised, form.posts, 'authorised'), staffSum(form.staff.actual, form.posts, 'actual')].flatMap(
            (sum) => sum ?? [],
          ),
    spending: spendingWith(form.spending),
    buildings: form.buildings.map(buildingFigures),
    threePublicChange: threePublic ? threePublicChange(threePublic, pack) : null,
  };
}

function staffControlRate({ authorised, actual, controlRate }: StaffBlock): Checked {
  const due = rate({ field: actual, name: NAMES.actual }, { field: authorised, name: NAMES.authorised }, BASIS.staffControlRate);
  const label = controlRate?.label ?? { zh: '财政供养人员控制率', en: 'Staff control rate' };
  return checkRate({ key: controlRate?.key ?? 'base-data/staff/controlRate', label, field: controlRate }, due);
}

function staffSum(field: Field | null, posts: readonly StaffBlock[], role: 'authorised' | 'actual'): SumChecked | null {
  const parts = posts.flatMap((post) => post[role] ?? []);
  return moneyTotal(field, parts, { of: 'staff', basis: BASIS.staffSum });
}

function spendingWith(rows: readonly SpendingRow[]): readonly SpendingFigures[] {
  const compared = comparisonsOf(rows);
  return rows.map((row, index) => ({ ...spendingFigures(rows, row, index), comparisons: compared.get(row) ?? [] }));
}

function spendingFigures(rows: readonly SpendingRow[], row: SpendingRow, index: number): Omit<SpendingFigures, 'comparisons'> {
  const children = rows.filter((child) => child.parent === index);
  const spent = { field: row.amounts.spent, name: NAMES.spent };
  const sums = {
    previous: spendingSum(row, children, 'previous'),
    initial: spendingSum(row, children, 'initial'),
    budget: spendingSum(row, children, 'budget'),
    spent: spendingSum(row, children, 'spent'),
  };
  const columns = Object.values(sums).filter((sum) => sum !== null);
  return {
    row,
    sums,
    misread: columns.length > 1 && columns.every(({ verdict, parts }) => verdict === 'differs' && parts.length > 1),
    budgetUse: rate(spent, { field: row.amounts.budget, name: NAMES.budget }, BASIS.budgetUse),
    yearOnYear: change({ field: row.amounts.previous, name: NAMES.previous }, spent, BASIS.yearOnYear),
    listedShare: sums.spent && !sums.spent.exhaustive ? shareOf(sums.spent.due, spent, BASIS.listedParts) : null,
  };
}

function spendingSum(row: SpendingRow, children: readonly SpendingRow[], period: Period): SumChecked | null {
  const parts = children.flatMap(({ amounts }) => amounts[period] ?? []);
  const exhaustive = children.some((child) => child.exhaustive);
  return moneyTotal(row.amounts[period], parts, {
    of: 'spending',
    basis: exhaustive ? BASIS.spendingSum : BASIS.listedParts,
    exhaustive,
  });
}

function buildingFigures(row: BuildingRow, index: number): BuildingFigures {
  return {
    row,
    sizeRate: buildingRate(
      row.sizeRate,
      `${buildingKey(index)}/sizeRate`,
      { zh: '规模控制率', en: 'Size control rate' },
      rate({ field: row.actualSize, name: NAMES.actualSize }, { field: row.approvedSize, name: NAMES.approvedSize }, BASIS.sizeRate),
    ),
    investmentRate: buildingRate(
      row.investmentRate,
      `${buildingKey(index)}/investmentRate`,
      { zh: '投资概算控制率', en: 'Investment control rate' },
      rate(
        { field: row.actualInvestment, name: NAMES.actualInvestment },
        { field: row.budgetInvestment, name: NAMES.budgetInvestment },
        BASIS.investmentRate,
      ),
    ),
  };
}

function buildingRate(field: Field | null, key: string, label: Wording, due: Due): Checked {
  return checkRate({ key: field?.key ?? key, label: field?.label ?? label, field }, due);
}

/** This year's budget or spending, as the pack says, against what was spent last year. */
function threePublicChange(row: SpendingRow, pack: RulePack): Due {
  const now = pack.threePublicBasis === 'budget' ? 'budget' : 'spent';
  return change(
    { field: row.amounts.previous, name: NAMES.previous },
    { field: row.amounts[now], name: NAMES[now] },
    BASIS.threePublicChange,
  );
}

function buildingKey(index: number): string {
  return index === 0 ? 'base-data/building' : `base-data/building#${index + 1}`;
}
