import { mismatch, missing } from '../mismatch';
import type { Rule } from '../rule';

/** 规模控制率 and 投资概算控制率 must follow from their sizes and amounts. */
export const buildingRateMismatch: Rule = {
  id: 'building-rate-mismatch',
  kind: 'miscalculated',
  title: { zh: '楼堂馆所控制率与数据不符', en: 'Building control rate miscalculated' },
  basis: {
    zh: '规模控制率 = 实际规模 ÷ 批复规模 × 100%；投资概算控制率 = 实际投资 ÷ 预算投资 × 100%',
    en: 'Size rate = actual ÷ approved size × 100%; investment rate = actual ÷ budgeted investment × 100%',
  },
  *check(context) {
    for (const { sizeRate, investmentRate } of context.figures.baseData?.buildings ?? []) {
      for (const checked of [sizeRate, investmentRate]) {
        const blank = missing(context, checked);
        const found = mismatch(context, checked) ?? (blank ? { ...blank, case: 'blank' as const } : null);
        if (found) yield found;
      }
    }
  },
};
