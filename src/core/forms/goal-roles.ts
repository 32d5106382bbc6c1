import type { BlockDefinition } from './role';

/** 年度总体目标: what was meant to be done, and what was. */
export const GOALS = {
  expected: {
    zh: '预期目标',
    en: 'goals',
    content: 'text',
    words: [
      { head: /^(?:绩效)?目标$/, after: ['expected', 'initial'], notAfter: ['actual', 'adjusted'] },
      { head: /^(?:绩效)?目标$/, after: ['current'], notAfter: ['actual', 'adjusted'] },
    ],
  },
  achieved: {
    zh: '实际完成情况',
    en: 'goals achieved',
    content: 'text',
    words: [
      { head: /^(?:目标|具体|总体目标|年度总体目标)*(?:实际)?(?:完成|实现)(?:目标)?情况(?:综述)?$/ },
      { head: /^(?:自评|绩效|总体)*(?:目标)?(?:实际)?(?:完成|实现|达[成到])(?:目标|情况)$/, notAfter: ['expected'] },
      { head: /^(?:完成|绩效)$/, after: ['actual'] },
    ],
  },
} as const satisfies BlockDefinition;

export type GoalRole = keyof typeof GOALS;
