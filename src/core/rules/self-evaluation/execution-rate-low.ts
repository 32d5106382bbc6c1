import { draftFor } from '../reasons';
import { answersForFunds } from '../reasons';
import type { Rule } from '../rule';
import { present } from '../stated';

/** Much of the budget unspent, and nobody says why. */
export const executionRateLow: Rule = {
  id: 'execution-rate-low',
  kind: 'unexplained',
  title: { zh: '执行率偏低未说明原因', en: 'Low execution rate without a reason' },
  basis: { zh: '预算执行率低于规定比例的，应说明原因', en: 'An execution rate below the pack’s line needs a reason' },
  *check({ selfEvaluation, figures, drafts, pack }) {
    const total = figures.selfEvaluation?.funds?.total;
    const due = total?.rate.due;
    if (!selfEvaluation || !total || !due?.computable || due.exact.gte(pack.executionReasonBelow)) return;
    if (answersForFunds(selfEvaluation, 'execution')) return;
    const field = total.row.rate ?? total.row.spent;
    if (field === null) return;
    yield {
      field,
      related: present(total.row.spent, total.row.budget, total.row.note).filter((other) => other !== field),
      arithmetic: due.arithmetic,
      message: {
        zh: `预算执行率${due.shown}，低于${pack.executionReasonBelow}%，未说明原因。`,
        en: `The execution rate is ${due.shown}, below ${pack.executionReasonBelow}%, with no reason given.`,
      },
      note: draftFor(drafts, total.row.note),
    };
  },
};
