import type { Rule } from '../rule';
import { present } from '../stated';

/** Both annexes must be about one year. */
export const yearDiffers: Rule = {
  id: 'year-differs',
  kind: 'disagreement',
  title: { zh: '两表年度不一致', en: 'Years differ' },
  basis: { zh: '附件1-1、附件1-2应为同一年度', en: 'Both annexes are about the same year' },
  *check({ baseData, selfEvaluation }) {
    const [own, other] = selfEvaluation?.areas ?? [];
    if (own?.title && other?.year && own.year !== null && own.year !== other.year) {
      yield {
        field: own.title,
        related: present(other.title),
        message: {
          zh: `同一张自评表，“${other.sheet.name}”为${other.year}年度，“${own.sheet.name}”为${own.year}年度，请核实。`,
          en: `Of one self-evaluation, “${other.sheet.name}” is for ${other.year} and “${own.sheet.name}” for ${own.year}.`,
        },
      };
    }
    const [first, second] = [baseData?.year ?? null, selfEvaluation?.year ?? null];
    if (first === null || second === null || first === second) return;
    const [field, ...related] = present(selfEvaluation?.title, baseData?.title);
    if (field === undefined) return;
    yield {
      field,
      related,
      message: {
        zh: `自评表为${second}年度，基础数据表为${first}年度，请核实。`,
        en: `The self-evaluation is for ${second}, the base table for ${first}.`,
      },
    };
  },
};
