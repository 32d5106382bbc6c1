import { excess } from '../magnitude';
import { draftFor, notePlace } from '../reasons';
import { unitSlip } from '../magnitude';
import type { Rule } from '../rule';
import { inSentence, present } from '../stated';

/** A target exceeded by far, and nobody says why: set too low, or counted in another unit. Never costs points. */
export const overFulfilledWithoutNote: Rule = {
  id: 'over-fulfilled-without-note',
  kind: 'unexplained',
  title: { zh: '超额完成未说明原因', en: 'Target exceeded by far without a note' },
  basis: {
    zh: '完成值明显高于指标值的，应说明原因并核对指标值和计量单位',
    en: 'A result far above its target needs a reason, and a look at target and unit',
  },
  *check({ selfEvaluation, figures, drafts, pack }) {
    if (!selfEvaluation) return;
    for (const each of figures.selfEvaluation?.indicators ?? []) {
      const { indicator, fulfilment } = each;
      if (fulfilment?.state !== 'over' || !fulfilment.multiple) continue;
      const { multiple } = fulfilment;
      const place = notePlace(selfEvaluation, each);
      if (place.state !== 'blank') continue;
      const field = place.field ?? indicator.actual;
      if (multiple.lt(pack.overfulfilment.wanted) || field === null) continue;
      const times = excess(fulfilment.multiple);
      yield {
        field,
        related: present(indicator.actual, indicator.target).filter((other) => other !== field),
        ...(place.field === null ? { case: 'no-cell' } : multiple.lt(pack.overfulfilment.required) ? { case: 'moderately' } : {}),
        stated: null,
        diagnosis: unitSlip(indicator.name.label.zh, fulfilment),
        message: {
          zh: `${indicator.name.label.zh}指标值${inSentence(indicator.target)}，实际完成${inSentence(indicator.actual)}，${times.zh}，未说明原因。`,
          en: `Target ${inSentence(indicator.target)}, result ${inSentence(indicator.actual)}: ${times.en}, with no reason given.`,
        },
        note: draftFor(drafts, place.field),
      };
    }
  },
};
