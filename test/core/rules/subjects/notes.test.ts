import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';
import type { NoteDraft } from '../../../../src/core/notes/drafts';
import { defaultPack, resolvePack } from '../../../../src/core/packs/built-in';
import type { UnitContext } from '../../../../src/core/rules/rule';

describeRule('note-residue', {
  silent: [aUnit(), aUnit().indicator('群众满意度', { note: '[回访]已逐户核对。' })],
  reports: [
    {
      unit: aUnit().indicator('惠农补贴发放率', { note: '[bookmark: _GoBack]部分农户换卡，已补发。' }),
      at: 'indicator:惠农补贴发放率/note',
      expected: '部分农户换卡，已补发。',
      writes: '部分农户换卡，已补发。',
      severity: 'info',
    },
  ],
});

describeRule('note-unfinished', {
  silent: [aUnit(), aUnit().indicator('惠农补贴发放率', { note: '【核实】已补发。' })],
  reports: [
    {
      unit: aUnit().indicator('惠农补贴发放率', { note: '应得4.93分，扣0.07分。原因：【待填】。改进措施：【待填】。' }),
      at: 'indicator:惠农补贴发放率/note',
      says: '【待填】',
      severity: 'error',
    },
    // The target is met: there is nothing to answer for.
    {
      unit: aUnit().indicator('惠农补贴发放率', { actual: '100%', note: '原因：【待填】。' }),
      at: 'indicator:惠农补贴发放率/note',
      severity: 'warning',
    },
  ],
});

describeRule('note-contradicts', {
  silent: [
    aUnit(),
    aUnit().indicator('群众满意度', { note: '无未完成情况。' }),
    aUnit().indicator('群众满意度', { note: '未完成原因：无' }),
    aUnit().indicator('群众满意度', { note: '上年未完成部分已于本年补齐。' }),
    aUnit().indicator('惠农补贴发放率', { note: '部分农户换卡，未能完成发放。' }),
  ],
  reports: [
    { unit: aUnit().indicator('群众满意度', { note: '受汛期影响，未完成年度目标。' }), at: 'indicator:群众满意度/note', says: '未完成' },
    // Points were taken off, and the figures say that the target was met.
    {
      unit: aUnit().indicator('群众满意度', { score: 9.5, note: '受汛期影响，未完成年度目标。' }),
      at: 'indicator:群众满意度/note',
      says: '已达到指标值',
    },
  ],
});

const system = resolvePack('system') ?? defaultPack();

describeRule('note-too-long', {
  silent: [
    aUnit(),
    aUnit().indicator('群众满意度', { note: '长'.repeat(2001) }),
    { unit: aUnit().indicator('群众满意度', { note: '长'.repeat(2000) }), pack: system },
  ],
  reports: [
    { unit: aUnit().indicator('群众满意度', { note: '长'.repeat(2001) }), pack: system, at: 'indicator:群众满意度/note', says: '2001字' },
  ],
});

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
