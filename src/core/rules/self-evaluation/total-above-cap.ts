import { numberIn } from '../../compute/amount';
import type { Rule } from '../rule';
import { present, stated } from '../stated';

/** A total higher than the rule pack allows at this execution rate. */
export const totalAboveCap: Rule = {
  id: 'total-above-cap',
  kind: 'disagreement',
  title: { zh: '总分超过执行率对应的上限', en: 'Total above the cap for its execution rate' },
  basis: {
    zh: '部分地区规定：预算执行率偏低的，总分设有上限（见规则包）',
    en: 'In some places a low execution rate caps the total (see the rule pack)',
  },
  *check({ selfEvaluation, figures }) {
    const field = selfEvaluation?.total?.score ?? null;
    const total = numberIn(field);
    const cap = figures.selfEvaluation?.total?.cap ?? null;
    const rate = figures.selfEvaluation?.funds?.total;
    if (field === null || total === null || cap === null || total.lte(cap) || !rate?.rate.due.computable) return;
    yield {
      field,
      related: present(rate.row.rate, rate.row.spent, rate.row.budget),
      arithmetic: rate.rate.due.arithmetic,
      message: {
        zh: `预算执行率${rate.rate.due.shown}，总分最高为${cap.toFixed()}，填报${stated(field)}。`,
        en: `At an execution rate of ${rate.rate.due.shown} the total is at most ${cap.toFixed()}; ${stated(field)} was filed.`,
      },
    };
  },
};
