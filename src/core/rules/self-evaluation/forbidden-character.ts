import type { Rule } from '../rule';
import { stated } from '../stated';

/** Characters the receiving system refuses in a result. */
export const forbiddenCharacter: Rule = {
  id: 'forbidden-character',
  kind: 'form',
  title: { zh: '完成值含系统不接受的字符', en: 'Result contains refused characters' },
  basis: { zh: '规则包列明的字符不能出现在实际完成值中', en: 'The rule pack names characters that results cannot contain' },
  *check({ selfEvaluation, pack }) {
    const refused = new Set(pack.forbiddenCharacters.replace(/\s/g, ''));
    for (const { name, actual, placeholder } of selfEvaluation?.indicators ?? []) {
      // A negative number is a value, not a character too many.
      if (
        placeholder ||
        actual === null ||
        (actual.entry.kind !== 'text' && actual.entry.kind !== 'number') ||
        typeof actual.cell.value !== 'string'
      )
        continue;
      const found = [...new Set(stated(actual))].filter((character) => refused.has(character));
      if (found.length === 0) continue;
      yield {
        field: actual,
        message: {
          zh: `${name.label.zh}的实际完成值含“${found.join(' ')}”，报送系统不接受，请改写。`,
          en: `The result contains “${found.join(' ')}”, which the receiving system refuses.`,
        },
      };
    }
  },
};
