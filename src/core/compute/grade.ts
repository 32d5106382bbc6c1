import type { GradeName } from '../forms/form';
import type { RulePack } from '../packs/pack';
import type { Decimal } from './decimal';

export type Grade = 'excellent' | 'good' | 'fair' | 'poor';

const NAMES: Readonly<Record<Grade, GradeName>> = { excellent: '优', good: '良', fair: '中', poor: '差' };

/** The grade as forms write it. */
export function nameOfGrade(grade: Grade): GradeName {
  return NAMES[grade];
}

/** 优 · 良 · 中 · 差; the bounds are for a total out of 100 and scale with `full`. */
export function gradeOf(total: Decimal, full: Decimal, { grades }: RulePack): Grade {
  const share = full.isZero() ? total : total.times(100).div(full);
  if (share.gte(grades.excellent)) return 'excellent';
  if (share.gte(grades.good)) return 'good';
  return share.gte(grades.fair) ? 'fair' : 'poor';
}
