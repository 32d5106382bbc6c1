import { numberIn } from '../../compute/amount';
import type { Rule } from '../rule';
import { staffIndicator } from '../../diagnose/identities';
import { present, stated } from '../stated';

/** A staff target above the authorised posts rests on nothing. */
export const staffTargetAboveAuthorised: Rule = {
  id: 'staff-target-above-authorised',
  kind: 'disagreement',
  title: { zh: '财政供养人数指标值高于编制数', en: 'Staff target above authorised posts' },
  basis: { zh: '财政供养人数指标值不应高于核定编制数', en: 'A staff target stays within the authorised posts' },
  *check({ baseData, selfEvaluation }) {
    const authorised = baseData?.staff?.authorised ?? null;
    const target = staffIndicator(selfEvaluation)?.target ?? null;
    const [posts, wanted] = [numberIn(authorised), numberIn(target)];
    if (authorised === null || target === null || posts === null || wanted === null || wanted.lte(posts)) return;
    yield {
      field: target,
      related: present(authorised),
      message: {
        zh: `财政供养人数指标值${stated(target)}，高于基础数据表编制数${stated(authorised)}，设定依据不足。`,
        en: `The staff target ${stated(target)} is above the ${stated(authorised)} authorised posts of the base table.`,
      },
    };
  },
};
