import { numberIn } from '../../compute/amount';
import { Decimal } from '../../compute/decimal';
import type { Field } from '../../forms/field';
import { fixTo } from '../fix';
import { projectSpending } from '../project-spending';
import type { Rule } from '../rule';
import { stated } from '../stated';

/** 项目支出 spent must be the same in both annexes. */
export const projectSpendingDiffers: Rule = {
  id: 'project-spending-differs',
  kind: 'disagreement',
  severity: 'error',
  title: { zh: '项目支出两表不一致', en: 'Project spending differs between the annexes' },
  basis: { zh: '自评表“项目支出”应与基础数据表项目支出当年决算数一致', en: 'Project spending in the self-evaluation equals that of the base table' },
  *check(context) {
    const { figures } = context;
    const { inBase: base, inSelf: part } = projectSpending(context);
    const [inBase, inSelf] = [numberIn(base), numberIn(part)];
    if (base === null || part === null || inBase === null || inSelf === null || inBase.eq(inSelf)) return;
    // Where one of the two breaks its own sum as well, that is the fault, and told there.
    const sums = [
      ...(figures.baseData?.spending ?? []).map(({ sums: each }) => each.spent),
      figures.selfEvaluation?.expenditure?.against,
      figures.selfEvaluation?.expenditure?.subtotal,
      figures.selfEvaluation?.funds?.sums.spent,
    ];
    const broken = sums
      .filter((sum) => sum?.verdict === 'differs')
      .some((sum) => sum?.field === base || (sum?.parts ?? []).some((each: Field) => each === base || each === part));
    if (broken) return;
    const gap = inBase.minus(inSelf);
    yield {
      field: part,
      related: [base],
      expected: inBase.toFixed(2),
      message: {
        zh: `自评表项目支出${stated(part)}，基础数据表项目支出决算${stated(base)}，相差${gap.abs().toFixed(2)}，请核实。`,
        en: `Project spending is ${stated(part)} in the self-evaluation and ${stated(base)} in the base table, ${gap.abs().toFixed(2)} apart.`,
      },
      fix: fixTo(part, { value: new Decimal(inBase), shown: inBase.toFixed(Math.max(2, inBase.decimalPlaces())) }),
    };
  },
};
