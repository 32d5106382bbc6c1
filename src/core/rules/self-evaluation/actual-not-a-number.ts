import type { Rule } from '../rule';
import { saysNothing } from '../reasons';
import { present, stated } from '../stated';
import { numberIn } from '../../compute/amount';

/** A figure was promised, words were delivered. */
export const actualNotANumber: Rule = {
  id: 'actual-not-a-number',
  kind: 'form',
  title: { zh: '完成值不是数字', en: 'Result is not a number' },
  basis: { zh: '定量指标的实际完成值应填数字', en: 'The result of a quantitative target is a figure' },
  *check({ selfEvaluation }) {
    for (const { name, actual, target, score, note, placeholder } of selfEvaluation?.indicators ?? []) {
      if (placeholder || target?.entry.kind !== 'number' || (actual?.entry.kind !== 'text' && actual?.entry.kind !== 'error')) continue;
      // 未开展, no points and a reason: there is nothing to ask.
      if (actual.entry.kind === 'text' && numberIn(score)?.isZero() === true && !saysNothing(note)) continue;
      yield {
        field: actual,
        related: present(target),
        // Words around a figure still say the figure to a person.
        ...(actual.entry.kind === 'error' ? { case: 'error-value' } : /[0-9]/.test(actual.entry.text) ? { case: 'with-figure' } : {}),
        message:
          actual.entry.kind === 'error'
            ? {
                zh: `${name.label.zh}的实际完成值为错误值${actual.entry.code}，无法计算完成率，请检查公式。`,
                en: `The result holds the error ${actual.entry.code}: no completion rate can be computed; check its formula.`,
              }
            : {
                zh: `${name.label.zh}的指标值为${stated(target)}，实际完成值却填“${stated(actual)}”，无法计算完成率。`,
                en: `The target is ${stated(target)}, the result says “${stated(actual)}”; no completion rate can be computed.`,
              },
      };
    }
  },
};
