import type { Rule } from '../rule';

/** 填表人, 填报日期 or 联系电话 left blank; one finding a form. */
export const signatureBlank: Rule = {
  id: 'signature-blank',
  kind: 'incomplete',
  title: { zh: '填报信息不完整', en: 'Filing details incomplete' },
  basis: { zh: '填表人、填报日期、联系电话应填写完整', en: 'Preparer, date and telephone are filled in' },
  *check({ baseData, selfEvaluation }) {
    for (const form of [baseData, selfEvaluation]) {
      const blank = form?.signature.filter(({ filled }) => !filled) ?? [];
      const [first, ...rest] = blank;
      if (first === undefined) continue;
      yield {
        field: first.field,
        related: rest
          .map(({ field }) => field)
          .filter((field) => field.at.column !== first.field.at.column || field.at.row !== first.field.at.row),
        message: {
          zh: `${blank.map(({ field }) => field.label.zh).join('、')}未填。`,
          en: `Blank: ${blank.map(({ field }) => field.label.en).join(', ')}.`,
        },
      };
    }
  },
};
