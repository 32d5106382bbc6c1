import { isBlank } from '../../forms/field';
import { BASIS } from '../../compute/basis';
import type { UnitFigures } from '../../compute/figures';
import { mismatch, missing, sumFinding } from '../mismatch';
import type { Rule } from '../rule';
import { atAll, inCase, ofFigures, ofUnit, remarkOn } from '../shapes';
import { present } from '../../compute/stated';

function staffRate({ baseData }: UnitFigures) {
  return [baseData?.controlRate, ...(baseData?.postRates ?? [])];
}

/** Control rates of the base table: of its staff, and of its buildings. */
export const CONTROL_RULES: readonly Rule[] = [
  ofFigures({
    id: 'staff-control-rate-mismatch',
    title: { zh: '财政供养人员控制率算错', en: 'Staff control rate miscalculated' },
    basis: BASIS.staffControlRate,
    figures: staffRate,
    tellers: [mismatch],
  }),
  ofFigures({
    id: 'staff-control-rate-blank',
    title: { zh: '控制率未填', en: 'Staff control rate blank' },
    basis: BASIS.staffControlRate,
    figures: staffRate,
    tellers: [missing],
  }),
  ofFigures({
    id: 'staff-sum-mismatch',
    title: { zh: '人员合计与各类人员不符', en: 'Kinds of staff do not add up to their total' },
    basis: BASIS.staffSum,
    figures: ({ baseData }) => baseData?.staffSums ?? [],
    tellers: [sumFinding],
  }),
  ofUnit({
    id: 'staff-above-authorised',
    title: { zh: '控制率超过100%', en: 'Control rate above 100%' },
    basis: { zh: '财政供养人员控制率以100%为控制线', en: 'The staff control rate is held to 100%' },
    tell({ baseData, figures }) {
      const due = figures.baseData?.controlRate?.due;
      const { controlRate = null, actual = null } = baseData?.staff ?? {};
      if (!due?.computable || due.exact.lte(100)) return null;
      const points = due.rounded.minus(100).toFixed(2);
      return remarkOn(controlRate ?? actual, due, {
        zh: `财政供养人员控制率${due.shown}，超过100%控制线${points}个百分点，应说明超编原因及消化措施。`,
        en: `The staff control rate is ${due.shown}, ${points} percentage points above 100%; say why and how it will be brought down.`,
      });
    },
  }),
  ofFigures({
    id: 'building-rate-mismatch',
    title: { zh: '楼堂馆所控制率与数据不符', en: 'Building control rate miscalculated' },
    basis: {
      zh: '规模控制率 = 实际规模 ÷ 批复规模 × 100%；投资概算控制率 = 实际投资 ÷ 预算投资 × 100%',
      en: 'Size rate = actual ÷ approved size × 100%; investment rate = actual ÷ budgeted investment × 100%',
    },
    figures: ({ baseData }) => baseData?.buildings.flatMap(({ sizeRate, investmentRate }) => [sizeRate, investmentRate]) ?? [],
    tellers: [mismatch, inCase('blank', missing)],
  }),
  ofUnit({
    id: 'building-above-approval',
    title: { zh: '楼堂馆所超规模或超概算', en: 'Building above its approval' },
    basis: { zh: '规模控制率、投资概算控制率以100%为控制线', en: 'Size and investment control rates are held to 100%' },
    tell({ figures }) {
      const rates = (figures.baseData?.buildings ?? []).flatMap(({ row, sizeRate, investmentRate }) => [
        { field: sizeRate.field ?? row.actualSize, due: sizeRate.due, zh: '规模', en: 'size' },
        { field: investmentRate.field ?? row.actualInvestment, due: investmentRate.due, zh: '投资', en: 'investment' },
      ]);
      return rates.map(({ field, due, zh, en }) => {
        if (!due.computable || due.exact.lte(100)) return null;
        return remarkOn(field, due, {
          zh: `楼堂馆所${zh}控制率${due.shown}，超过100%，应说明原因。`,
          en: `The building’s ${en} control rate is ${due.shown}, above 100%; a reason is needed.`,
        });
      });
    },
  }),
  /** The block on buildings left blank: 无 or — would say that there is none. */
  ofUnit({
    id: 'building-blank',
    title: { zh: '楼堂馆所控制情况未填', en: 'Building block blank' },
    basis: {
      zh: '无楼堂馆所项目的应填“无”或“—”，控制率不计算',
      en: 'Without a building project the cells say 无 or —, and no rate is computed',
    },
    tell({ baseData }) {
      const fields = (baseData?.buildings ?? []).flatMap((row) =>
        present(row.approvedSize, row.actualSize, row.sizeRate, row.budgetInvestment, row.actualInvestment, row.investmentRate),
      );
      if (!fields.every(isBlank)) return null;
      return atAll(fields, {
        zh: `楼堂馆所控制情况${fields.length}格空白；没有此类项目的请填“无”或“—”。`,
        en: `${fields.length} cells on buildings are blank; where there is no such project, say 无 or —.`,
      });
    },
  }),
];
