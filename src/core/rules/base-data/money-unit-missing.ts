import type { Rule } from '../rule';
import { present } from '../stated';

/** A form of amounts that nowhere says 万元 or 元. */
export const moneyUnitMissing: Rule = {
  id: 'money-unit-missing',
  kind: 'form',
  title: { zh: '未注明金额单位', en: 'Money unit missing' },
  basis: { zh: '表头应注明“单位：万元”或“单位：元”', en: 'The head of a form says 万元 or 元' },
  *check({ baseData, selfEvaluation }) {
    for (const form of [baseData, selfEvaluation]) {
      if (!form || form.moneyUnit !== null) continue;
      if (form.kind === 'self-evaluation' && form.funds === null) continue;
      const [field] = present(form.title, form.unit);
      if (field)
        yield {
          field,
          message: { zh: '本表未注明金额单位，请在表头注明“单位：万元”。', en: 'The form does not say in what unit its amounts are.' },
        };
    }
  },
};
