import { mismatch } from '../mismatch';
import type { Rule } from '../rule';
import { named, stated } from '../stated';

/** 项目支出 spent must be the same in both annexes. */
export const projectSpendingDiffers: Rule = {
  id: 'project-spending-differs',
  kind: 'disagreement',
  title: { zh: '项目支出两表不一致', en: 'Project spending differs between the annexes' },
  basis: {
    zh: '自评表“项目支出”应与基础数据表项目支出当年决算数一致',
    en: 'Project spending is the same in both annexes',
  },
  *check(context) {
    const differing = context.identities.projects.filter(({ verdict }) => verdict === 'differs');
    // Said alike in both places, it is one disagreement.
    const said = new Set(differing.map((part) => part.stated?.toFixed()));
    for (const same of said.size === 1 ? differing.slice(0, 1) : differing) {
      const found = mismatch(context, same);
      const { field: inSelf, parts } = same;
      const [inBase] = parts;
      if (found === null || inSelf === null || inBase === undefined || !same.due.computable || same.stated === null) continue;
      const gap = same.due.exact.minus(same.stated).abs().toFixed(2);
      yield {
        ...found,
        related: [inSelf, inBase].filter((field) => field !== found.field),
        message: {
          zh: `自评表项目支出${stated(inSelf)}，基础数据表项目支出决算${stated(inBase)}，相差${gap}，请核实。`,
          en: `${named(inSelf.label).en} is ${stated(inSelf)} here and ${stated(inBase)} in the base table, ${gap} apart.`,
        },
      };
    }
  },
};
