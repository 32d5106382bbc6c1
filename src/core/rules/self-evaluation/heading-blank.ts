import type { Rule } from '../rule';

/** 主管部门, 实施单位: asked for in the heading, and not answered. */
export const headingBlank: Rule = {
  id: 'heading-blank',
  kind: 'incomplete',
  title: { zh: '主管部门或实施单位未填', en: 'Supervising or carrying-out body blank' },
  basis: { zh: '表头各栏均应填列', en: 'The heading of a form is filled in' },
  *check({ selfEvaluation, rubric }) {
    const [field, ...related] = [...(selfEvaluation?.blanks ?? []), ...(rubric?.blanks ?? [])];
    if (field === undefined) return;
    const names = [field, ...related].map(({ label }) => label.zh).join('、');
    yield { field, related, message: { zh: `${names}未填。`, en: `Blank in the heading: ${names}.` } };
  },
};
