import { isFilled, numberIn } from '../../compute/amount';
import type { Rule } from '../rule';
import { named, present, stated } from '../stated';

/** A rate, or points for it, is stated, and an amount it rests on is blank or a divisor of 0. */
export const rateWithoutAmounts: Rule = {
  id: 'rate-without-amounts',
  kind: 'incomplete',
  title: { zh: '比率缺少计算依据', en: 'A rate without its amounts' },
  basis: { zh: '控制率、执行率由表内数据计算，分子分母均应填列', en: 'A rate follows from its amounts: both are filled in' },
  *check({ figures }) {
    const { baseData, selfEvaluation } = figures;
    const funds = selfEvaluation?.funds;
    const rates = [
      baseData?.controlRate,
      ...(baseData?.buildings ?? []).flatMap(({ sizeRate, investmentRate }) => [sizeRate, investmentRate]),
      funds?.total?.rate,
      funds?.executionScore,
      ...(funds?.parts ?? []).map(({ rate }) => rate),
    ];
    const told = new Set<string>();
    for (const rate of rates) {
      if (!rate || rate.due.computable || !isFilled(rate.field)) continue;
      const { why, inputs } = rate.due;
      if (why !== 'blank' && why !== 'zero') continue;
      const field = inputs.find((input) => numberIn(input)?.isZero() ?? input.entry.kind === 'blank');
      // Of nothing at all there is no rate, and nobody expects one. What is wrong with the total is not told again of a part.
      if (field === undefined || told.has(field.key) || inputs.every((input) => numberIn(input)?.isZero() ?? !isFilled(input))) continue;
      if (told.size > 0 && funds?.parts.some((part) => part.rate === rate)) continue;
      told.add(field.key);
      const state = field.entry.kind === 'blank' ? { zh: '未填', en: 'blank' } : { zh: '为0', en: '0' };
      yield {
        field,
        related: present(rate.field, ...inputs).filter((other) => other !== field),
        message: {
          zh: `${named(field.label).zh}${state.zh}，${named(rate.label).zh}填报${stated(rate.field)}没有依据。`,
          en: `${named(field.label).en} is ${state.en}: ${named(rate.label).en}, stated as ${stated(rate.field)}, rests on nothing.`,
        },
      };
    }
  },
};
