import { doubtedScores } from '../../diagnose/total';
import { mismatch, rounded } from '../mismatch';
import type { Rule } from '../rule';
import { outOfRange, scoredAgainstHundred } from '../score-range';

const FIRST_THE_RESULT = {
  zh: '完成值与指标值相差十倍以上，请先核对完成值，再看得分',
  en: 'the result is ten times the target or a tenth of it: check the result before the score',
};

/** A score must be what target, result, direction and points give. */
export const indicatorScoreMismatch: Rule = {
  id: 'indicator-score-mismatch',
  kind: 'miscalculated',
  title: { zh: '得分与重算不符', en: 'Score not as recomputed' },
  basis: { zh: '得分按指标方向、指标值、实际完成值和分值计算', en: 'A score follows from direction, target, result and points' },
  *check(context) {
    const doubted = doubtedScores(context.figures);
    for (const figures of context.figures.selfEvaluation?.indicators ?? []) {
      const found = mismatch(context, figures.score) ?? rounded(context, figures.score);
      if (!found) continue;
      const own = found.field === figures.score.field;
      // Told by rules that say more about the same score.
      if (own && (scoredAgainstHundred(figures) || outOfRange(figures))) continue;
      yield own && doubted.includes(found.field) ? { ...found, diagnosis: found.diagnosis ?? FIRST_THE_RESULT } : found;
    }
  },
};
