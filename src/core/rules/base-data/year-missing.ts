import type { Rule } from '../rule';

/** A title that does not say which year it is about. */
export const yearMissing: Rule = {
  id: 'year-missing',
  kind: 'form',
  title: { zh: '标题未注明年度', en: 'Title without its year' },
  basis: { zh: '标题应注明年度', en: 'A title names its year' },
  *check({ baseData, selfEvaluation }) {
    for (const form of [baseData, selfEvaluation]) {
      const { title, namesYear } = form ?? {};
      if (!title || namesYear === true) continue;
      const year = baseData?.year ?? selfEvaluation?.year ?? null;
      yield {
        field: title,
        message: {
          zh: `标题未注明年度${year === null ? '' : `，请注明“${year}年度”`}。`,
          en: `The title does not name its year${year === null ? '' : `; add ${year}`}.`,
        },
      };
    }
  },
};
