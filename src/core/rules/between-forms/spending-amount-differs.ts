import { numberIn } from '../../compute/amount';
import type { Decimal } from '../../compute/decimal';
import { conversion } from '../../compute/units';
import type { Field } from '../../forms/field';
import type { SpendingItem } from '../../forms/form';
import type { IndicatorClass } from '../../forms/indicator-class';
import type { Rule } from '../rule';
import { stated } from '../stated';

/** Indicators that restate an amount of the base table; not their rates and changes. */
const SUBJECTS: readonly { readonly item: SpendingItem; readonly named: IndicatorClass }[] = [
  { item: 'three-public', named: 'threePublic' },
  { item: 'public-funds', named: 'publicFunds' },
  { item: 'projects', named: 'projects' },
  { item: 'reception', named: 'reception' },
];

/** An indicator that states an amount of the base table must state the same. */
export const spendingAmountDiffers: Rule = {
  id: 'spending-amount-differs',
  kind: 'disagreement',
  title: { zh: '指标完成值与基础数据表不一致', en: 'Result differs from the base table' },
  basis: {
    zh: '“三公”经费、公用经费、项目支出等指标的完成值应与基础数据表决算数一致',
    en: 'Results about spending equal the amounts of the base table',
  },
  *check({ baseData, selfEvaluation }) {
    for (const { name, classes, actual, unit } of selfEvaluation?.indicators ?? []) {
      const subject = SUBJECTS.find(({ named }) => classes.has(named))?.item ?? null;
      const spent = subject === null ? null : (baseData?.spending.find(({ item }) => item === subject)?.amounts.spent ?? null);
      const [inBase, inTable] = [numberIn(spent), numberIn(actual)];
      if (spent === null || actual === null || inBase === null || inTable === null) continue;
      if (actual.entry.kind !== 'number' || actual.entry.percent) continue;
      const factor = conversion(actual.entry.unit || unitIn(unit) || selfEvaluation?.moneyUnit || '', baseData?.moneyUnit ?? '万元');
      if (factor === null || agrees(inBase, inTable, actual.entry.decimals, factor)) continue;
      yield {
        field: actual,
        related: [spent],
        // Project spending is one figure wherever it is stated; the others may be meant otherwise.
        ...(subject === 'projects' ? { case: 'projects' } : {}),
        expected: stated(spent),
        message: {
          zh: `${name.label.zh}完成值${stated(actual)}，基础数据表决算为${stated(spent)}，请核实。`,
          en: `The result is ${stated(actual)}, the base table says ${stated(spent)}.`,
        },
      };
    }
  },
};

function unitIn(column: Field | null): string {
  return column?.entry.kind === 'text' ? column.entry.text : '';
}

/** The amount of the base table, in the unit of the indicator and at the precision it is stated with. */
function agrees(inBase: Decimal, inTable: Decimal, decimals: number, factor: Decimal): boolean {
  return inBase.div(factor).toDecimalPlaces(decimals).eq(inTable);
}
