import { numberIn } from '../../compute/amount';
import type { Rule } from '../rule';
import { inSentence, present, stated } from '../stated';

/** Several indicators share one score, one of them was missed, and all points were taken. */
export const sharedScoreInFull: Rule = {
  id: 'shared-score-in-full',
  kind: 'disagreement',
  title: { zh: '共用得分的指标未全部完成仍得满分', en: 'Full points shared with a target that was missed' },
  basis: { zh: '几项指标共用一个得分的，有一项未完成就不应得满分', en: 'Where indicators share a score, one that was missed costs points' },
  *check({ figures }) {
    const indicators = figures.selfEvaluation?.indicators ?? [];
    for (const { index, indicator, shared, fulfilment } of indicators) {
      const owner = indicator.scoredWith ?? index;
      const { score = null, weight = null } = indicators[owner]?.indicator ?? {};
      if (
        (owner === index && !shared) ||
        fulfilment?.state !== 'under' ||
        score === null ||
        numberIn(weight)?.eq(numberIn(score) ?? -1) !== true
      )
        continue;
      yield {
        field: score,
        aspect: indicator.name.label.zh,
        related: present(indicator.target, indicator.actual, weight),
        message: {
          zh: `${indicator.name.label.zh}指标值${inSentence(indicator.target)}，实际完成${inSentence(indicator.actual)}，共用的得分${stated(score)}却是满分，请核对。`,
          en: `Target ${inSentence(indicator.target)}, result ${inSentence(indicator.actual)}: missed, yet the shared score ${stated(score)} is full.`,
        },
      };
    }
  },
};
