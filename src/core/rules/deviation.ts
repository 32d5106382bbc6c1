import type { Decimal } from '../compute/decimal';
import type { IndicatorFigures } from '../compute/figures';
import type { Field } from '../forms/field';
import { labelOf } from '../forms/normalise';
import type { SelfEvaluationForm } from '../forms/form';
import type { RulePack } from '../packs/pack';
import type { NoteDraft } from '../notes/note-draft';
import { isBlank, saysNothing } from './stated';

const FULL = 100;

/** Where a note about an indicator stands, or should. */
export interface NotePlace {
  /** Its own cell; null where the form has no note column. */
  readonly field: Field | null;
  /** Nothing at all · `无`, `/`, `0` · words. Reasons given for the whole table count as words. */
  readonly state: 'blank' | 'placeholder' | 'words';
}

export function notePlace(form: SelfEvaluationForm, { indicator }: IndicatorFigures): NotePlace {
  const field = indicator.note;
  // Reasons for the whole table count where a row has no cell for its own.
  const shared = field === null && form.reasons.some((reason) => !saysNothing(reason));
  if (!saysNothing(field) || shared) return { field, state: 'words' };
  return { field, state: isBlank(field) ? 'blank' : 'placeholder' };
}

/** Key of the note that would settle it. */
export function draftFor(drafts: readonly NoteDraft[], field: Field | null): string | null {
  return drafts.find((draft) => draft.key === field?.key)?.key ?? null;
}

/**
 * An execution rate printed as an indicator of its own answers to the pack's threshold for execution, not to its target
 * of 100%: 99% needs no reason where only rates below 90% do.
 */
export function isExecutionWithinReason({ indicator, fulfilment }: IndicatorFigures, pack: RulePack): boolean {
  // 预算执行率（%） has 100 and 96 beside it.
  const inPercent = fulfilment?.scale === 'percent' || (fulfilment?.unit === '' && fulfilment.target?.eq(FULL));
  const actual = inPercent ? fulfilment.actual : null;
  return /执行率$/.test(labelOf(indicator.name.label.zh)) && actual !== null && actual.gte(pack.executionReasonBelow);
}

/** `27.08`, `9000`. */
export function times(multiple: Decimal): string {
  const rounded = multiple.toDecimalPlaces(2);
  return rounded.isInteger() ? rounded.toFixed() : rounded.toFixed(2);
}

/** `27.08倍` from three times up, else `超额23.33%`. */
export function excess(multiple: Decimal): { readonly zh: string; readonly en: string } {
  if (multiple.gte(3)) return { zh: `为指标值的${times(multiple)}倍`, en: `${times(multiple)} times the target` };
  const percent = multiple.minus(1).times(100).toFixed(2);
  return { zh: `超过指标值${percent}%`, en: `${percent}% above the target` };
}
