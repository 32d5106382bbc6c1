import type { zhTerms } from '../zh-cn/terms';

export const enTerms: typeof zhTerms = {
  forms: { 'base-data': 'Annex 1-1', 'self-evaluation': 'Annex 1-2', rubric: 'Scoring table' },
  severity: { error: 'Must fix', warning: 'To explain', info: 'Hint' },
  kind: {
    error: { miscalculated: 'Miscalculated', disagreement: 'Disagrees', unexplained: 'Unexplained', incomplete: 'Missing', form: 'Form' },
    warning: {
      miscalculated: 'Not as recomputed',
      disagreement: 'Two places differ',
      unexplained: 'Unexplained',
      incomplete: 'Left blank',
      form: 'Form',
    },
    info: {
      miscalculated: 'Rounding residue',
      disagreement: 'Worth a check',
      unexplained: 'Could be explained',
      incomplete: 'Left blank',
      form: 'Form',
    },
  },
  grade: { excellent: 'Excellent', good: 'Good', fair: 'Fair', poor: 'Poor' },
  direction: {
    larger: 'Higher is better',
    smaller: 'Lower is better',
    equal: 'Equal to target',
    qualitative: 'Qualitative',
  },
};
