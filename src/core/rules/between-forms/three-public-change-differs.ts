import { numberIn } from '../../compute/amount';
import { fixTo } from '../fix';
import type { Rule } from '../rule';
import { stated } from '../stated';

const FALL = /三公.*(?:下降|降低|减少|压减|降幅)/;
const CHANGE = /三公.*变动率/;

/** “三公”经费同比下降 must be what the base table gives. */
export const threePublicChangeDiffers: Rule = {
  id: 'three-public-change-differs',
  kind: 'disagreement',
  severity: 'error',
  title: { zh: '“三公”经费变动与基础数据表不符', en: 'Change of the three public expenses differs from the base table' },
  basis: {
    zh: '变动率 =（本年 − 上年）÷ 上年 × 100%，按基础数据表',
    en: 'Change = (this year − last year) ÷ last year × 100%, by the base table',
  },
  *check({ selfEvaluation, figures }) {
    const due = figures.baseData?.threePublicChange;
    if (!due?.computable) return;
    for (const { name, actual } of selfEvaluation?.indicators ?? []) {
      const plain = name.label.zh.replace(/[\s“”"']/g, '');
      const sign = FALL.test(plain) ? -1 : CHANGE.test(plain) ? 1 : 0;
      const filed = numberIn(actual);
      if (sign === 0 || actual?.entry.kind !== 'number' || filed === null || /[元次人]/.test(actual.entry.unit)) continue;
      const change = due.exact.times(sign);
      const decimals = Math.max(1, actual.entry.decimals);
      if (change.toDecimalPlaces(decimals).eq(filed.toDecimalPlaces(decimals)) || change.toDecimalPlaces(actual.entry.decimals).eq(filed))
        continue;
      const shown = change.toFixed(2);
      yield {
        field: actual,
        related: due.inputs,
        expected: actual.entry.percent ? `${shown}%` : shown,
        arithmetic: due.arithmetic,
        message: {
          zh: `${name.label.zh}填报${stated(actual)}，按基础数据表重算为${shown}%。`,
          en: `${stated(actual)} was filed; by the base table the change is ${shown}%.`,
        },
        fix: fixTo(actual, { value: change.toDecimalPlaces(2), shown: actual.entry.percent ? `${shown}%` : shown }),
      };
    }
  },
};
