import type { Rule } from '../rule';

/** A building larger or dearer than approved. */
export const buildingAboveApproval: Rule = {
  id: 'building-above-approval',
  kind: 'unexplained',
  title: { zh: '楼堂馆所超规模或超概算', en: 'Building above its approval' },
  basis: { zh: '规模控制率、投资概算控制率以100%为控制线', en: 'Size and investment control rates are held to 100%' },
  *check({ figures }) {
    for (const { row, sizeRate, investmentRate } of figures.baseData?.buildings ?? []) {
      const sides = [
        { checked: sizeRate, measured: row.actualSize, zh: '规模', en: 'size' },
        { checked: investmentRate, measured: row.actualInvestment, zh: '投资', en: 'investment' },
      ];
      for (const { checked, measured, zh, en } of sides) {
        const field = checked.field ?? measured;
        if (field === null || !checked.due.computable || checked.due.exact.lte(100)) continue;
        yield {
          field,
          related: checked.due.inputs.filter((each) => each !== field),
          arithmetic: checked.due.arithmetic,
          message: {
            zh: `楼堂馆所${zh}控制率${checked.due.shown}，超过100%，应说明原因。`,
            en: `The building’s ${en} control rate is ${checked.due.shown}, above 100%; a reason is needed.`,
          },
        };
      }
    }
  },
};
