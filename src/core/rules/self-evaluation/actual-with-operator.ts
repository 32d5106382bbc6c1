import type { Rule } from '../rule';
import { present, stated } from '../stated';

/** `≥266米`, `=230亩` as a result: the target was copied. */
export const actualWithOperator: Rule = {
  id: 'actual-with-operator',
  kind: 'form',
  title: { zh: '完成值照抄指标值', en: 'Result copied from the target' },
  basis: { zh: '实际完成值应填实际数，不带“≥”“≤”“=”等符号', en: 'A result is the actual figure, without ≥, ≤ or =' },
  *check({ selfEvaluation }) {
    for (const { name, actual, target, placeholder } of selfEvaluation?.indicators ?? []) {
      if (placeholder || actual?.entry.kind !== 'number' || actual.entry.operator === null) continue;
      // `=86` is a manner of writing; `=86` for a target of `=86` was copied.
      if (actual.entry.operator === '=' && !(target?.entry.kind === 'number' && target.entry.operator === '=')) continue;
      yield {
        field: actual,
        related: present(target),
        message: {
          zh: `${name.label.zh}的实际完成值“${stated(actual)}”带有“${actual.entry.operator}”，疑照抄指标值，请填实际完成数。`,
          en: `The result “${stated(actual)}” carries ${actual.entry.operator}, as if copied from the target; state the actual figure.`,
        },
      };
    }
  },
};
