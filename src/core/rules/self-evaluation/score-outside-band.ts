import { numberIn } from '../../compute/amount';
import type { Rule } from '../rule';
import { outOfRange, scoreFinding } from '../score-range';
import { present, stated } from '../stated';

/** A score people give (qualitative, late) must lie within what the judgement allows. */
export const scoreOutsideBand: Rule = {
  id: 'score-outside-band',
  kind: 'disagreement',
  title: { zh: '得分与完成情况不符', en: 'Score does not fit the result' },
  basis: {
    zh: '定性指标按达成、部分达成、未达成分档计分；逾期完成的不得满分',
    en: 'Qualitative targets are scored in bands; a late result is below full points',
  },
  *check(context) {
    for (const each of context.figures.selfEvaluation?.indicators ?? []) {
      const { indicator, bounds } = each;
      const score = numberIn(indicator.score);
      if (indicator.score === null || bounds === null || score === null || outOfRange(each)) continue;
      const tooMuch = bounds.below ? score.gte(bounds.most) : score.gt(bounds.most);
      if (!tooMuch && score.gte(bounds.least)) continue;
      const range = `${bounds.least.toFixed()}～${bounds.most.toFixed()}`;
      yield {
        ...scoreFinding(context, each),
        field: indicator.score,
        related: present(indicator.target, indicator.actual, indicator.weight),
        basis: bounds.reason,
        message: {
          zh: `${indicator.name.label.zh}得分${stated(indicator.score)}，按完成情况应${bounds.below ? `低于${bounds.most.toFixed()}` : `在${range}之间`}。`,
          en: `A score of ${stated(indicator.score)} does not fit the result; it should be ${bounds.below ? `below ${bounds.most.toFixed()}` : `within ${range}`}.`,
        },
      };
    }
  },
};
