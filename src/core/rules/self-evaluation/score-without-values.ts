import { numberIn } from '../../compute/amount';
import type { Rule } from '../rule';
import { isBlank, present } from '../stated';

/** Points given although the target, the result or both are blank. */
export const scoreWithoutValues: Rule = {
  id: 'score-without-values',
  kind: 'incomplete',
  severity: 'warning',
  title: { zh: '指标值或完成值空白却有得分', en: 'Scored although target or result is blank' },
  basis: { zh: '得分应有指标值和实际完成值作依据', en: 'A score rests on a target and a result' },
  *check({ selfEvaluation }) {
    for (const { name, target, actual, score, placeholder } of selfEvaluation?.indicators ?? []) {
      const blank = present(target, actual).filter(isBlank);
      const [field] = blank;
      if (placeholder || field === undefined || !numberIn(score)?.gt(0)) continue;
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
