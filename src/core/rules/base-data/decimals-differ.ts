import type { Field } from '../../forms/field';
import { figuresOfBaseData } from '../amount-fields';
import type { Rule } from '../rule';
import { stated } from '../stated';

/** Amounts written with one, two or no decimals side by side; one finding for the table. */
export const decimalsDiffer: Rule = {
  id: 'decimals-differ',
  kind: 'form',
  title: { zh: '金额小数位不统一', en: 'Amounts with differing decimals' },
  basis: { zh: '金额建议统一保留两位小数', en: 'Amounts share two decimals' },
  *check({ baseData }) {
    const amounts = new Set(baseData?.spending.flatMap(({ amounts: row }) => Object.values(row)) ?? []);
    const written = figuresOfBaseData(baseData).filter((field) => amounts.has(field) && hasAmount(field));
    const uneven = written.filter((field) => decimalsOf(field) !== 2);
    const [field, ...related] = uneven;
    if (field === undefined || uneven.length === written.length) return;
    yield {
      field,
      related,
      message: {
        zh: `金额小数位不统一（如${uneven.slice(0, 3).map(stated).join('、')}），建议统一保留两位小数。`,
        en: `Amounts differ in their decimals (such as ${uneven.slice(0, 3).map(stated).join(', ')}); two decimals are usual.`,
      },
    };
  },
};

/** A plain 0 has no decimals to speak of. */
function hasAmount({ entry }: Field): boolean {
  return entry.kind === 'number' && !entry.value.isZero();
}

function decimalsOf({ entry }: Field): number {
  return entry.kind === 'number' ? entry.decimals : 0;
}
