import { isFilled, numberIn } from '../../compute/amount';
import type { RawFinding, Rule } from '../rule';
import { isBlank, present } from '../stated';

/** Points given although the target, the result or both are blank; and results left blank in a form that is filled in. */
export const scoreWithoutValues: Rule = {
  id: 'score-without-values',
  kind: 'incomplete',
  title: { zh: '指标值或完成值空白', en: 'Target or result blank' },
  basis: { zh: '得分应有指标值和实际完成值作依据', en: 'A score rests on a target and a result' },
  *check({ selfEvaluation }) {
    const indicators = selfEvaluation?.indicators ?? [];
    const isUsed = indicators.some(({ actual, score }) => isFilled(actual) || isFilled(score));
    for (const { name, target, actual, score, placeholder } of indicators) {
      const blank = present(target, actual).filter(isBlank);
      const [field] = blank;
      if (placeholder || field === undefined || !isUsed) continue;
      if (!numberIn(score)?.gt(0)) {
        if (field === actual && isFilled(target)) yield { field, related: present(target, score), message: missingResult(name.label.zh) };
        continue;
      }
      const both = blank.length > 1;
      yield {
        field,
        related: present(...blank.slice(1), score),
        message: {
          zh: `${name.label.zh}${both ? '的指标值和实际完成值' : field === target ? '的指标值' : '的实际完成值'}空白，得分没有依据。`,
          en: `${both ? 'Target and result are' : field === target ? 'The target is' : 'The result is'} blank; the score rests on nothing.`,
        },
      };
    }
  },
};

function missingResult(name: string): RawFinding['message'] {
  return { zh: `${name}的实际完成值未填，无法核对完成情况。`, en: 'The result is blank: nobody can tell whether the target was met.' };
}
