import { isSameUnit } from '../../forms/unit-name';
import type { Field } from '../../forms/field';
import type { Rule } from '../rule';
import { stated } from '../stated';

/** Both annexes must be of one unit. */
export const unitNameDiffers: Rule = {
  id: 'unit-name-differs',
  kind: 'disagreement',
  title: { zh: '两表单位名称不一致', en: 'Unit names differ' },
  basis: { zh: '附件1-1、附件1-2的单位名称应一致', en: 'Both annexes name the same unit' },
  *check({ baseData, selfEvaluation }) {
    const [own, other] = selfEvaluation?.areas ?? [];
    if (own?.unit && other?.unit && plain(own.unit) !== plain(other.unit)) {
      yield {
        field: own.unit,
        related: [other.unit],
        message: {
          zh: `同一张自评表，“${other.sheet.name}”的单位为“${stated(other.unit)}”，“${own.sheet.name}”的单位为“${stated(own.unit)}”，请核实。`,
          en: `Of one self-evaluation, “${other.sheet.name}” names “${stated(other.unit)}” and “${own.sheet.name}” “${stated(own.unit)}”.`,
        },
      };
    }
    const [first, second] = [baseData?.unit ?? null, selfEvaluation?.unit ?? null];
    if (first === null || second === null || selfEvaluation?.scope === 'project') return;
    const [a, b] = [plain(first), plain(second)];
    if (a === '' || b === '' || isSameUnit(a, b)) return;
    yield {
      field: second,
      related: [first],
      message: {
        zh: `自评表单位为“${stated(second)}”，基础数据表单位为“${stated(first)}”，请核实。`,
        en: `The self-evaluation names “${stated(second)}”, the base table “${stated(first)}”.`,
      },
    };
  },
};

function plain(field: Field): string {
  return stated(field)
    .normalize('NFKC')
    .replace(/\s|盖章|公章/g, '');
}
