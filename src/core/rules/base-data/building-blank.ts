import type { Rule } from '../rule';
import { isBlank, present } from '../stated';

/** The block on buildings left blank: 无 or — would say that there is none. */
export const buildingBlank: Rule = {
  id: 'building-blank',
  kind: 'incomplete',
  title: { zh: '楼堂馆所控制情况未填', en: 'Building block blank' },
  basis: {
    zh: '无楼堂馆所项目的应填“无”或“—”，控制率不计算',
    en: 'Without a building project the cells say 无 or —, and no rate is computed',
  },
  *check({ baseData }) {
    const fields = (baseData?.buildings ?? []).flatMap((row) =>
      present(row.approvedSize, row.actualSize, row.sizeRate, row.budgetInvestment, row.actualInvestment, row.investmentRate),
    );
    const [field, ...related] = fields;
    if (field === undefined || !fields.every(isBlank)) return;
    yield {
      field,
      related,
      message: {
        zh: `楼堂馆所控制情况${fields.length}格空白；没有此类项目的请填“无”或“—”。`,
        en: `${fields.length} cells on buildings are blank; where there is no such project, say 无 or —.`,
      },
    };
  },
};
