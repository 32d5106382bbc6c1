import type { Rule } from './rule';
import { SEVERITIES } from './severities';
import { ANNEX_RULES } from './subjects/annexes';
import { FILING_RULES } from './subjects/filing';
import { RUBRIC_RULES } from './subjects/rubric';
import { SPENDING_RULES } from './subjects/spending';
import { CONTROL_RULES } from './subjects/staff-and-buildings';
import { spentWithoutBudget } from './self-evaluation/spent-without-budget';
import { executionIndicatorDiffers } from './self-evaluation/execution-indicator-differs';
import { directionColumnsContradict } from './self-evaluation/direction-columns-contradict';
import { resultsMissing } from './self-evaluation/results-missing';
import { dateOfAnotherYear } from './self-evaluation/date-of-another-year';
import { factorScoreMismatch } from './self-evaluation/factor-score-mismatch';
import { weightedTwice } from './self-evaluation/weighted-twice';
import { goalWeightMismatch } from './self-evaluation/goal-weight-mismatch';
import { indicatorItemsMismatch } from './self-evaluation/indicator-items-mismatch';
import { completionRateDiffers } from './self-evaluation/completion-rate-differs';
import { costIndicatorDiffers } from './self-evaluation/cost-indicator-differs';
import { initialBudgetMissing } from './self-evaluation/initial-budget-missing';
import { fundsIdentityMismatch } from './self-evaluation/funds-identity-mismatch';
import { arrivalScoredInFull } from './self-evaluation/arrival-scored-in-full';
import { goalTextDiffers } from './self-evaluation/goal-text-differs';
import { levelOfAnotherKind } from './self-evaluation/level-of-another-kind';
import { subtotalMismatch } from './self-evaluation/subtotal-mismatch';
import { totalsDiffer } from './self-evaluation/totals-differ';
import { actualNotANumber } from './self-evaluation/actual-not-a-number';
import { actualWithOperator } from './self-evaluation/actual-with-operator';
import { budgetAdjustmentUnexplained } from './self-evaluation/budget-adjustment-unexplained';
import { costTargetAfterAdjustment } from './self-evaluation/cost-target-after-adjustment';
import { deductedDiffers } from './self-evaluation/deducted-differs';
import { deductedWithoutNote } from './self-evaluation/deducted-without-note';
import { directionAmbiguous } from './self-evaluation/direction-ambiguous';
import { directionOrUnitMissing } from './self-evaluation/direction-or-unit-missing';
import { duplicateIndicators } from './self-evaluation/duplicate-indicators';
import { executionRateAboveHundred } from './self-evaluation/execution-rate-above-hundred';
import { executionRateBlank } from './self-evaluation/execution-rate-blank';
import { executionRateLow } from './self-evaluation/execution-rate-low';
import { executionRateMismatch } from './self-evaluation/execution-rate-mismatch';
import { executionRateRounded } from './self-evaluation/execution-rate-rounded';
import { executionScoreBlank } from './self-evaluation/execution-score-blank';
import { executionScoreMismatch } from './self-evaluation/execution-score-mismatch';
import { expenditurePartsMismatch } from './self-evaluation/expenditure-parts-mismatch';
import { forbiddenCharacter } from './self-evaluation/forbidden-character';
import { fundsTotalMismatch } from './self-evaluation/funds-total-mismatch';
import { growthContradictsTotal } from './self-evaluation/growth-contradicts-total';
import { incomePartsMismatch } from './self-evaluation/income-parts-mismatch';
import { indicatorMisplaced } from './self-evaluation/indicator-misplaced';
import { indicatorScoreAboveWeight } from './self-evaluation/indicator-score-above-weight';
import { indicatorScoreBlank } from './self-evaluation/indicator-score-blank';
import { indicatorScoreMismatch } from './self-evaluation/indicator-score-mismatch';
import { indicatorScoreNegative } from './self-evaluation/indicator-score-negative';
import { indicatorScoreNotANumber } from './self-evaluation/indicator-score-not-a-number';
import { levelWeightMismatch } from './self-evaluation/level-weight-mismatch';
import { magnitudeSuspect } from './self-evaluation/magnitude-suspect';
import { negativeFigure } from './self-evaluation/negative-figure';
import { noteContradicts } from './self-evaluation/note-contradicts';
import { noteResidue } from './self-evaluation/note-residue';
import { noteTooLong } from './self-evaluation/note-too-long';
import { noteUnfinished } from './self-evaluation/note-unfinished';
import { overFulfilledWithoutNote } from './self-evaluation/over-fulfilled-without-note';
import { placeholderNote } from './self-evaluation/placeholder-note';
import { rateWithoutAmounts } from './self-evaluation/rate-without-amounts';
import { scoreOutsideBand } from './self-evaluation/score-outside-band';
import { resultNotCompared } from './self-evaluation/result-not-compared';
import { scoreWithoutValues } from './self-evaluation/score-without-values';
import { scoredAgainstHundredRule } from './self-evaluation/scored-against-hundred';
import { sharedScoreInFull } from './self-evaluation/shared-score-in-full';
import { splitBlank } from './self-evaluation/split-blank';
import { splitSubtotalMissing } from './self-evaluation/split-subtotal-missing';
import { staleNote } from './self-evaluation/stale-note';
import { targetNotANumber } from './self-evaluation/target-not-a-number';
import { targetZeroWithWeight } from './self-evaluation/target-zero-with-weight';
import { totalAboveCap } from './self-evaluation/total-above-cap';
import { totalScoreBlank } from './self-evaluation/total-score-blank';
import { totalScoreMismatch } from './self-evaluation/total-score-mismatch';
import { totalScoreWithBlanks } from './self-evaluation/total-score-with-blanks';
import { underFulfilledWithoutNote } from './self-evaluation/under-fulfilled-without-note';
import { unitsDiffer } from './self-evaluation/units-differ';
import { weightMissing } from './self-evaluation/weight-missing';
import { weightsTotalMismatch } from './self-evaluation/weights-total-mismatch';

const RULES: readonly Rule[] = [
  ...FILING_RULES,
  ...CONTROL_RULES,
  ...SPENDING_RULES,
  ...ANNEX_RULES,
  ...RUBRIC_RULES,
  executionRateMismatch,
  executionRateBlank,
  rateWithoutAmounts,
  executionRateAboveHundred,
  executionRateLow,
  executionRateRounded,
  executionScoreBlank,
  executionScoreMismatch,
  budgetAdjustmentUnexplained,
  spentWithoutBudget,
  initialBudgetMissing,
  fundsIdentityMismatch,
  arrivalScoredInFull,
  fundsTotalMismatch,
  incomePartsMismatch,
  expenditurePartsMismatch,
  splitBlank,
  splitSubtotalMissing,
  levelWeightMismatch,
  goalWeightMismatch,
  weightsTotalMismatch,
  weightMissing,
  indicatorScoreBlank,
  indicatorScoreNotANumber,
  indicatorScoreNegative,
  indicatorScoreAboveWeight,
  scoredAgainstHundredRule,
  indicatorScoreMismatch,
  factorScoreMismatch,
  completionRateDiffers,
  deductedDiffers,
  weightedTwice,
  indicatorItemsMismatch,
  scoreOutsideBand,
  scoreWithoutValues,
  sharedScoreInFull,
  resultNotCompared,
  targetZeroWithWeight,
  resultsMissing,
  executionIndicatorDiffers,
  costIndicatorDiffers,
  directionAmbiguous,
  directionColumnsContradict,
  directionOrUnitMissing,
  actualWithOperator,
  targetNotANumber,
  actualNotANumber,
  negativeFigure,
  unitsDiffer,
  forbiddenCharacter,
  underFulfilledWithoutNote,
  overFulfilledWithoutNote,
  deductedWithoutNote,
  placeholderNote,
  magnitudeSuspect,
  noteResidue,
  noteUnfinished,
  noteContradicts,
  noteTooLong,
  staleNote,
  duplicateIndicators,
  growthContradictsTotal,
  indicatorMisplaced,
  levelOfAnotherKind,
  dateOfAnotherYear,
  goalTextDiffers,
  costTargetAfterAdjustment,
  subtotalMismatch,
  totalScoreBlank,
  totalsDiffer,
  totalScoreMismatch,
  totalScoreWithBlanks,
  totalAboveCap,
];

const ORDER = Object.keys(SEVERITIES);

/** Every rule, in the order of the table of severities, which is that in which a form is read. */
export const CATALOG: readonly Rule[] = [...RULES].sort((a, b) => ORDER.indexOf(a.id) - ORDER.indexOf(b.id));
