import { numberIn } from '../../compute/amount';
import { writtenNotes } from '../reasons';
import type { Rule } from '../rule';
import { present } from '../stated';

const MISSED = /(?:未(?:能)?(?:全部|完全|按[时期]|如期)?(?:完成|达到|达标|实现|达成)|没有(?:完成|达到|达标))/;
/** `无未完成情况`, `未完成原因：无`, or a part of the result only. */
const NOT_SAID =
  /(?:无|没有|不存在|未发现)[^，。；]{0,4}未(?:能)?(?:完成|达)|未完成(?:原因|情况)?(?:及改进措施)?[：:]?\s*(?:无|\/)|上年|往年|去年/;

/** Full marks for a target met, beside a note that says it was missed. */
export const noteContradicts: Rule = {
  id: 'note-contradicts',
  kind: 'disagreement',
  title: { zh: '偏差说明与得分矛盾', en: 'Note contradicts the score' },
  basis: { zh: '满分指标的说明不应称未完成', en: 'A note on full marks does not say that the target was missed' },
  *check({ selfEvaluation, figures }) {
    for (const { field, text, indicator } of writtenNotes(selfEvaluation)) {
      if (indicator === null || !MISSED.test(text) || NOT_SAID.test(text)) continue;
      const figure = figures.selfEvaluation?.indicators.find((each) => each.indicator === indicator);
      const [score, weight] = [numberIn(indicator.score), numberIn(indicator.weight)];
      if (figure?.fulfilment?.state === 'under' || score === null || weight === null || !score.eq(weight)) continue;
      yield {
        field,
        related: present(indicator.score, indicator.actual, indicator.target),
        message: {
          zh: `${indicator.name.label.zh}得满分${score.toFixed()}，说明却称“${MISSED.exec(text)?.[0] ?? ''}”，请核实。`,
          en: `Full marks, yet the note says “${MISSED.exec(text)?.[0] ?? ''}”; check which is right.`,
        },
      };
    }
  },
};
