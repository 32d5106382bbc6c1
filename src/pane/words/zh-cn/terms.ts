import type { Direction } from '../../../core/decisions';
import type { FormKind } from '../../../core/forms/form';
import type { Grade } from '../../../core/compute/score-sums';
import type { FindingKind, Severity } from '../../../core/rules/finding';

/** Terms of the field. */
export const zhTerms = {
  forms: { 'base-data': '附件1-1', 'self-evaluation': '附件1-2', rubric: '评分表' } satisfies Record<FormKind, string>,
  severity: { error: '必改', warning: '待说明', info: '提示' } satisfies Record<Severity, string>,
  /** Under 必改 it is a fault; under 待说明 it may be right, and somebody has to say why; a hint only points. */
  kind: {
    error: { miscalculated: '算错', disagreement: '对不上', unexplained: '缺说明', incomplete: '漏填', form: '规范' },
    warning: { miscalculated: '与重算不符', disagreement: '两处不一致', unexplained: '缺说明', incomplete: '未填', form: '规范' },
    info: { miscalculated: '尾差', disagreement: '可核对', unexplained: '可补说明', incomplete: '未填', form: '规范' },
  } satisfies Record<Severity, Record<FindingKind, string>>,
  grade: { excellent: '优', good: '良', fair: '中', poor: '差' } satisfies Record<Grade, string>,
  direction: {
    larger: '越高越好',
    smaller: '越低越好',
    equal: '等于目标',
    qualitative: '定性',
  } satisfies Record<Direction, string>,
};
