import { PERIODS } from '../../forms/form';
import type { Rule } from '../rule';
import { isBlank, present } from '../stated';

/** Blank amounts that mean 0; one finding for the table, not one a cell. */
export const spendingBlank: Rule = {
  id: 'spending-blank',
  kind: 'incomplete',
  title: { zh: '金额空白', en: 'Blank amounts' },
  basis: { zh: '无发生额的应填0', en: 'An item with no amount says 0' },
  *check({ baseData }) {
    const rows = baseData?.spending ?? [];
    const blank = rows.flatMap(({ amounts }) => present(...PERIODS.map((period) => amounts[period])).filter(isBlank));
    const [field, ...related] = blank;
    if (field === undefined) return;
    const names = rows
      .filter(({ amounts }) => PERIODS.some((period) => amounts[period] !== null && isBlank(amounts[period])))
      .map(({ name }) => name);
    yield {
      field,
      related,
      message: {
        zh: `${[...new Set(names)].join('、')}共${blank.length}格空白，无发生额的应填0。`,
        en: `${blank.length} amounts are blank (${[...new Set(names)].join(', ')}); where nothing was spent, say 0.`,
      },
    };
  },
};
