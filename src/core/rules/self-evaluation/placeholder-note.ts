import type { IndicatorFigures } from '../../compute/figures';
import type { RulePack } from '../../packs/pack';
import { excess } from '../magnitude';
import { draftFor, isExecutionWithinReason, notePlace, saysElsewhere } from '../reasons';
import { unitSlip } from '../magnitude';
import type { RawFinding, Rule } from '../rule';
import { present, stated } from '../stated';

/** A deviation answered with 无, /, 0 or 见附件. */
export const placeholderNote: Rule = {
  id: 'placeholder-note',
  kind: 'unexplained',
  title: { zh: '偏差说明填“无”', en: 'Deviation note says nothing' },
  basis: { zh: '存在偏差的指标，偏差原因不得填“无”“/”或“0”', en: 'Where a result deviates, the note cannot be 无, / or 0' },
  *check({ selfEvaluation, figures, drafts, pack }) {
    if (!selfEvaluation) return;
    for (const each of figures.selfEvaluation?.indicators ?? []) {
      const { indicator, fulfilment } = each;
      const { field, state } = notePlace(selfEvaluation, each);
      if (field === null || !fulfilment) continue;
      const elsewhere = state === 'words' && saysElsewhere(field);
      if (state !== 'placeholder' && !elsewhere) continue;
      const over = fulfilment.state === 'over' ? fulfilment.multiple : null;
      const under = fulfilment.state === 'under';
      if (!under && !over?.gte(pack.overfulfilment.wanted)) continue;
      const what = under
        ? { zh: '未达到指标值', en: 'the target was missed' }
        : over
          ? { zh: excess(over).zh, en: `the result is ${excess(over).en}` }
          : null;
      if (what === null) continue;
      yield {
        field,
        related: present(indicator.target, indicator.actual, indicator.score),
        ...caseOf(elsewhere, each, pack),
        diagnosis: unitSlip(indicator.name.label.zh, fulfilment),
        message: {
          zh: elsewhere
            ? `${indicator.name.label.zh}${what.zh}，偏差说明只写“${stated(field)}”，请在表内写明原因。`
            : `${indicator.name.label.zh}${what.zh}，偏差说明却填“${stated(field)}”。`,
          en: `The note says “${stated(field)}”, yet ${what.en}.`,
        },
        note: draftFor(drafts, field),
      };
    }
  },
};

function caseOf(elsewhere: boolean, each: IndicatorFigures, pack: RulePack): Pick<RawFinding, 'case'> {
  if (elsewhere) return { case: 'elsewhere' };
  const { fulfilment } = each;
  if (fulfilment?.state === 'under') return isExecutionWithinReason(each, pack) ? { case: 'within-reason' } : {};
  return { case: fulfilment?.multiple?.gte(pack.overfulfilment.required) ? 'over' : 'moderately' };
}
