import { mismatch } from '../mismatch';
import type { Rule } from '../rule';
import { named, stated } from '../stated';

/** “三公”经费同比下降 must be what the base table gives. */
export const threePublicChangeDiffers: Rule = {
  id: 'three-public-change-differs',
  kind: 'disagreement',
  title: { zh: '“三公”经费变动与基础数据表不符', en: 'Change of the three public expenses differs from the base table' },
  basis: {
    zh: '变动率 =（本年 − 上年）÷ 上年 × 100%，按基础数据表',
    en: 'Change = (this year − last year) ÷ last year × 100%, by the base table',
  },
  *check(context) {
    for (const checked of context.identities.changes) {
      const found = mismatch(context, checked);
      const { field: actual, due } = checked;
      if (found === null || actual === null || !due.computable) continue;
      const shown = due.exact.toFixed(2);
      yield {
        ...(found.fix ? found : { because: context.diagnose(checked).doubtful }),
        field: found.fix ? found.field : actual,
        related: [actual, ...due.inputs].filter((field) => field !== (found.fix ? found.field : actual)),
        ...(found.fix
          ? {}
          : { expected: actual.entry.kind === 'number' && actual.entry.percent ? `${shown}%` : shown, arithmetic: due.arithmetic }),
        message: {
          zh: `${named(checked.label).zh}填报${stated(actual)}，按基础数据表重算为${shown}%。`,
          en: `${stated(actual)} was filed; by the base table the change is ${shown}%.`,
        },
      };
    }
  },
};
