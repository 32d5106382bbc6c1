import type { Rule } from '../rule';
import { present, stated } from '../stated';

/** A figure was delivered, and the target is an error value or words that hold no figure. */
export const targetNotANumber: Rule = {
  id: 'target-not-a-number',
  kind: 'form',
  title: { zh: '指标值不是数字', en: 'Target is not a number' },
  basis: { zh: '完成值为数字的指标，指标值也应为数字', en: 'A result in figures has a target in figures' },
  *check({ selfEvaluation }) {
    for (const { name, actual, target, placeholder } of selfEvaluation?.indicators ?? []) {
      const entry = target?.entry;
      if (placeholder || target === null) continue;
      if (entry?.kind === 'error') {
        yield {
          field: target,
          related: present(actual),
          case: 'error-value',
          message: {
            zh: `${name.label.zh}的指标值为错误值${entry.code}，无法核对完成情况，请检查公式。`,
            en: `The target holds the error ${entry.code}: the result cannot be checked; check its formula.`,
          },
        };
      } else if (entry?.kind === 'text' && actual?.entry.kind === 'number' && !/[0-9０-９一二三四五六七八九十百千万]/.test(entry.text)) {
        yield {
          field: target,
          related: [actual],
          message: {
            zh: `${name.label.zh}完成值为${stated(actual)}，指标值却填“${stated(target)}”，无法核对完成情况。`,
            en: `The result is ${stated(actual)}, the target says “${stated(target)}”: nobody can tell whether it was met.`,
          },
        };
      }
    }
  },
};
