import type { NoteDraft } from '../../../../src/core/notes/note-draft';
import type { UnitContext } from '../../../../src/core/rules/rule';
import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

const NOTE = 'self-evaluation/indicator:惠农补贴发放率/note';

/** A draft whose figures changed since its sentence was written. */
function stale(context: UnitContext): Partial<UnitContext> {
  const field = context.selfEvaluation?.indicators.find(({ note }) => note?.key === NOTE)?.note;
  if (!field) throw new RangeError('No note cell');
  const words = field.cell.shown.split('。').slice(1).join('。');
  const sentence = '指标值100%，实际完成98.5%，扣0.07分。';
  const status = field.cell.shown.startsWith(sentence) ? 'current' : 'stale';
  const draft: NoteDraft = {
    key: NOTE,
    field,
    reason: 'under',
    subject: '惠农补贴发放率',
    sentence,
    existing: { sentence: '指标值100%，实际完成97%，扣0.15分。', words },
    status,
    proposed: `${sentence}${words}`,
    category: 'people',
  };
  return { drafts: [draft] };
}

const unit = aUnit().indicator('惠农补贴发放率', { note: '指标值100%，实际完成97%，扣0.15分。部分农户换卡，已补发。' });

describeRule('stale-note', {
  silent: [unit, aUnit()],
  reports: [
    {
      unit,
      given: stale,
      at: 'indicator:惠农补贴发放率/note',
      expected: '指标值100%，实际完成98.5%，扣0.07分。部分农户换卡，已补发。',
      writes: '指标值100%，实际完成98.5%，扣0.07分。部分农户换卡，已补发。',
    },
  ],
});
