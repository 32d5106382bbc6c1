import { numberIn } from '../../compute/amount';
import type { Field } from '../../forms/field';
import { fixTo } from '../fix';
import { projectSpending } from '../project-spending';
import type { RawFinding, Rule } from '../rule';
import { stated } from '../stated';

/** 项目支出 spent must be the same in both annexes. */
export const projectSpendingDiffers: Rule = {
  id: 'project-spending-differs',
  kind: 'disagreement',
  severity: 'error',
  title: { zh: '项目支出两表不一致', en: 'Project spending differs between the annexes' },
  basis: {
    zh: '自评表“项目支出”应与基础数据表项目支出当年决算数一致',
    en: 'Project spending is the same in both annexes',
  },
  *check(context) {
    const { figures } = context;
    const { inBase: base, inSelf } = projectSpending(context);
    // Where one of the two breaks its own sum as well, that is the fault, and told there.
    const broken = [
      ...(figures.baseData?.spending ?? []).map(({ sums: each }) => each.spent),
      figures.selfEvaluation?.expenditure?.against,
      figures.selfEvaluation?.expenditure?.subtotal,
      ...(figures.selfEvaluation?.funds?.sums ?? []),
    ].filter((sum) => sum?.verdict === 'differs');
    const isBroken = (field: Field | null): boolean =>
      broken.some((sum) => sum?.field === field || sum?.parts.some((part) => part === field));
    const differing = inSelf.filter((part) => !isBroken(base) && !isBroken(part) && differs(base, part));
    // Said alike in both places, it is one disagreement.
    const said = new Set(differing.map((part) => numberIn(part)?.toFixed()));
    for (const part of said.size === 1 ? differing.slice(0, 1) : differing) yield* difference(base, part);
  },
};

function* difference(base: Field | null, part: Field): Iterable<RawFinding> {
  const [inBase, inSelf] = [numberIn(base), numberIn(part)];
  if (base === null || inBase === null || inSelf === null) return;
  const gap = inBase.minus(inSelf).abs().toFixed(2);
  yield {
    field: part,
    related: [base],
    expected: inBase.toFixed(2),
    message: {
      zh: `自评表项目支出${stated(part)}，基础数据表项目支出决算${stated(base)}，相差${gap}，请核实。`,
      en: `Project spending is ${stated(part)} here and ${stated(base)} in the base table, ${gap} apart.`,
    },
    fix: fixTo(part, { value: inBase, shown: inBase.toFixed(Math.max(2, inBase.decimalPlaces())) }),
  };
}

function differs(base: Field | null, part: Field): boolean {
  const [inBase, inSelf] = [numberIn(base), numberIn(part)];
  return inBase !== null && inSelf !== null && !inBase.eq(inSelf);
}
