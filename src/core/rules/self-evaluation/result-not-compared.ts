import { numberIn } from '../../compute/amount';
import type { Field } from '../../forms/field';
import { normalise } from '../../forms/normalise';
import { notePlace } from '../reasons';
import type { Rule } from '../rule';
import { present, stated } from '../stated';

/** Figures, ranks and frequencies: what a person compares at a glance, and we do not. */
const MEASURED = /[0-9一二两三四五六七八九十百半零ⅠⅡⅢⅣⅤ]/;

/** A target and a result with figures in their words that nobody could compare, and full points all the same. */
export const resultNotCompared: Rule = {
  id: 'result-not-compared',
  kind: 'form',
  title: { zh: '指标值与完成值未能比较', en: 'Target and result could not be compared' },
  basis: { zh: '指标值和完成值应便于比较；未能比较的由人核对', en: 'What could not be compared is for a person to check' },
  *check({ selfEvaluation, figures }) {
    for (const each of selfEvaluation ? (figures.selfEvaluation?.indicators ?? []) : []) {
      const { indicator, score, points } = each;
      const { target, actual, name } = indicator;
      if (target === null || actual === null || selfEvaluation === null || score.due.computable) continue;
      if (score.due.why !== 'judgement' || target.entry.kind === 'date' || actual.entry.kind === 'date') continue;
      const [wanted, reached] = [wordsIn(target), wordsIn(actual)];
      const inFull = points !== null && numberIn(indicator.score)?.eq(points) === true;
      if (!inFull || !differs(wanted, reached) || notePlace(selfEvaluation, each).state === 'words') continue;
      yield {
        field: actual,
        related: present(target, indicator.score),
        message: {
          zh: `${name.label.zh}的指标值“${stated(target)}”与完成值“${stated(actual)}”未能自动比较，得满分，请人工核对。`,
          en: `Target “${stated(target)}” and result “${stated(actual)}” could not be compared; full points were given. Check them.`,
        },
      };
    }
  },
};

function wordsIn(field: Field): string {
  return normalise(stated(field)).replace(/[≥≤＝=><]/g, '');
}

/** `不低于上年` answered with `低于上年`, `每季度1次` with `每半年1次`; not `完成` with `已完成`. */
function differs(wanted: string, reached: string): boolean {
  if (wanted === '' || reached === '' || wanted === reached) return false;
  if (wanted.includes(`不${reached}`)) return true;
  return (MEASURED.test(wanted) || MEASURED.test(reached)) && !reached.includes(wanted) && !wanted.includes(reached);
}
