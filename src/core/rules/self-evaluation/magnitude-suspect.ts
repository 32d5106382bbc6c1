import { notePlace } from '../reasons';
import { times } from '../magnitude';
import { isMagnitudeSuspect } from '../../compute/fulfilment';
import { fitsAsOneUnit, unitSlip } from '../magnitude';
import type { Rule } from '../rule';
import { inSentence, present, stated } from '../stated';

/** A result ten times its target, or a tenth of it, that a note explains: the unit still wants a look. */
export const magnitudeSuspect: Rule = {
  id: 'magnitude-suspect',
  kind: 'form',
  title: { zh: '完成值与指标值相差悬殊', en: 'Result far off its target' },
  basis: {
    zh: '完成值为指标值10倍以上或十分之一以下的，应核对计量单位',
    en: 'From ten times the target, or a tenth of it, check the unit',
  },
  *check({ selfEvaluation, figures, pack }) {
    if (!selfEvaluation) return;
    for (const each of figures.selfEvaluation?.indicators ?? []) {
      const { indicator, fulfilment } = each;
      if (!fulfilment?.multiple || !isMagnitudeSuspect(fulfilment) || indicator.actual === null) continue;
      // Without a note the deviation itself is reported, with the unit slip.
      if (fulfilment.state !== 'fulfilled' && notePlace(selfEvaluation, each).state !== 'words') continue;
      // A score that is right in one unit tells the mix-up, and more certainly.
      if (fitsAsOneUnit(each, pack)) continue;
      const diagnosis = unitSlip(indicator.name.label.zh, fulfilment);
      if (fulfilment.state === 'fulfilled' && diagnosis === null) continue;
      yield {
        field: indicator.actual,
        related: present(indicator.target, indicator.unit),
        ...(diagnosis === null ? {} : { case: 'unit-slip' }),
        diagnosis,
        message: {
          zh: `${indicator.name.label.zh}完成值${inSentence(indicator.actual)}为指标值的${times(fulfilment.multiple)}倍，请核对计量单位。`,
          en: `The result ${stated(indicator.actual)} is ${times(fulfilment.multiple)} times its target; check the unit.`,
        },
      };
    }
  },
};
