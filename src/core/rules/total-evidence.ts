import type { Decimal } from '../compute/decimal';
import { scoresAgree } from '../compute/check';
import type { TotalFigures } from '../compute/figures';

/** The stated total holds once blank scores are filled in: the blanks are the fault, not the total. */
export function totalRightWithBlanks({ filed, withBlanksFilled }: TotalFigures, tolerance: string): boolean {
  return agrees(filed.stated, withBlanksFilled, tolerance);
}

/** The stated total is what it will be once wrong scores are right: the scores are the fault. */
export function totalRightWithScoresRight({ filed, recomputed }: TotalFigures, tolerance: string): boolean {
  return agrees(filed.stated, recomputed.computable ? recomputed.rounded : null, tolerance);
}

function agrees(stated: Decimal | null, due: Decimal | null, tolerance: string): boolean {
  return stated !== null && due !== null && scoresAgree(stated, due, tolerance);
}
