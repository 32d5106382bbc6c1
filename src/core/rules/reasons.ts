import type { IndicatorFigures } from '../compute/figures';
import { saysNothing } from '../compute/stated';
import { type Field, isBlank } from '../forms/field';
import { normalise } from '../forms/cells/normalise';
import type { SelfEvaluationForm } from '../forms/form';
import type { NoteDraft } from '../notes/drafts';

/** The reason is said to stand where the form does not show it. */
const ELSEWHERE = /^(?:同上|(?:详见|见|参见)[\u4e00-\u9fff《》]{0,12})[。.]?$/;

/** `同上`, `见附件`: whoever reads the form does not find the reason in it. */
export function saysElsewhere({ entry }: Field): boolean {
  return entry.kind === 'text' && ELSEWHERE.test(entry.text.trim());
}

/** Where a note about an indicator stands, or should. */
export interface NotePlace {
  /** Its own cell; null where the form has no note column. */
  readonly field: Field | null;
  /** Nothing at all · `无`, `/`, `0` · words. Reasons given for the whole table count as words. */
  readonly state: 'blank' | 'placeholder' | 'words';
}

export function notePlace(form: SelfEvaluationForm, { indicator }: IndicatorFigures): NotePlace {
  const field = indicator.note;
  // Reasons for the whole table count where a row has no cell for its own, or they name what it is about.
  const shared = form.reasons.some(
    (reason) => !saysNothing(reason) && (field === null || normalise(reason.cell.shown).includes(indicator.name.label.zh)),
  );
  if (!saysNothing(field) || shared) return { field, state: 'words' };
  return { field, state: isBlank(field) ? 'blank' : 'placeholder' };
}

/** Key of the note that would settle it. */
export function draftFor(drafts: readonly NoteDraft[], field: Field | null): string | null {
  return drafts.find((draft) => draft.key === field?.key)?.key ?? null;
}

/** What a reader asks about the funds: why so little was spent, or why the budget was changed. */
export type FundsQuestion = 'execution' | 'adjustment';

const ABOUT: Readonly<Record<FundsQuestion, RegExp>> = {
  execution: /执行|支付|拨付|支出进度|资金|尾款|质保金|结转|结余|结算/,
  adjustment: /追加|追减|调[整增减]|压减|核减|收回|下达/,
};
/** It says why something is as it is, */
const REASON =
  /因|由于|系|受.{1,20}影响|导致|尚未|未(?:到|付|能|及时|支付|拨付|结算|满)|追加|追减|压减|核减|收回|结转|滞后|推迟|缓慢|偏慢|[较度]慢/;
/** and not how the form is to be filled in or scored, or who still has to say it. */
const INSTRUCTION = /【待填】|满分|[得计扣]分|应当|[应须需请](?:在|予|说明|填|注明|分析)|填[写列报]|是指|[=÷×]/;

/**
 * Whether the form answers the question: in the note of its funds, in reasons for the whole table, or in words of its own
 * in the goals, below the table or beside an indicator. `无`, measures without a reason, and printed instructions answer nothing.
 */
export function answersForFunds(form: SelfEvaluationForm, question: FundsQuestion): boolean {
  const { funds, reasons, remarks, goals, indicators } = form;
  if ([funds?.total?.note ?? null, ...reasons].some((reason) => !saysNothing(reason))) return true;
  const words = [...remarks, goals?.achieved ?? null, goals?.expected ?? null, ...indicators.map(({ note }) => note)];
  return words.some((text) => isReason(text, ABOUT[question]));
}

function isReason(field: Field | null, about: RegExp): boolean {
  if (field?.entry.kind !== 'text') return false;
  const sentences = field.entry.text.split(/[。；;\n]/);
  return sentences.some((sentence) => about.test(sentence) && REASON.test(sentence) && !INSTRUCTION.test(sentence));
}
