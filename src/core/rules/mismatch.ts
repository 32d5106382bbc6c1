import { named, stated, wordsIn } from '../compute/stated';
import { isFractionOfOne } from '../compute/check';
import type { Decimal } from '../compute/decimal';
import type { Checked, Compared, Computed, SumChecked, Unfilled } from '../compute/checked';
import { differing } from '../diagnose/describe-cause';
import { isSum } from '../diagnose/equation';
import type { Cause, Diagnosis } from '../diagnose/explanation';
import { type Field, isBlank, numberIn } from '../forms/field';
import type { Wording } from '../wording';
import { fixTo, fixToDue, inScaleOf } from './fix';
import type { RawFinding, UnitContext } from './rule';

/** Decimals of money at least. */
const GAP_DECIMALS = 2;

/**
 * A figure that differs from what is due, told where the fault lies: at the cell that all figures together single out,
 * else at the figure itself with what would have to be true. Nothing for any other verdict.
 */
export function mismatch(context: UnitContext, checked: Checked): RawFinding | null {
  if (checked.verdict !== 'differs') return null;
  const found = context.diagnose(checked);
  if (found.cause !== null && found.cause.field !== checked.field) return atCause(context, checked, found.cause);
  const sum = isSum(checked) ? checked : null;
  // The parts of a split have no total of their own; any other sum is told at its total, whatever makes it wrong.
  if (sum !== null && (sum.of === 'income' || sum.of === 'expenditure') && !found.resultPossible)
    return atParts(sum, found) ?? atResult(context, checked, found);
  return atResult(context, checked, found);
}

export function atCause(
  context: UnitContext,
  checked: Checked,
  { field, value, shown: due, arithmetic, diagnosis, grounds, kind, offered, exchangedWith }: Cause,
): RawFinding {
  const { shown } = inScaleOf(field, { value, shown: due });
  const [own, held] = [named(field.label), named(checked.label)];
  const other = exchangedWith && named(exchangedWith.label);
  const [zh, en] = other
    ? [`与${other.zh}互换后相符`, `exchanged with ${other.en} it does`]
    : [`改为${shown}后相符`, `with ${shown} it does`];
  return {
    field,
    related: [checked.field, exchangedWith, ...checked.due.inputs],
    expected: shown,
    arithmetic,
    diagnosis,
    grounds,
    message: {
      zh: `${own.zh}${field.entry.kind === 'blank' ? '未填' : `填报${stated(field)}`}，与${held.zh}对不上；${zh}。`,
      en: `${own.en} is ${stated(field) || 'blank'}, which does not fit ${held.en}; ${en}.`,
    },
    fix: offered ? fixTo(context, field, { value, shown: due }, kind, exchangedWith) : null,
  };
}

function atResult(context: UnitContext, checked: Compared, found: Diagnosis): RawFinding {
  const { due, field } = checked;
  const { cause, doubtful, otherwise, computes, resultPossible } = found;
  const { shown } = inScaleOf(field, cause?.kind === 'source' ? cause : { value: due.rounded, shown: due.shown });
  const sum = isSum(checked) ? checked : null;
  // Of parts that were not all read it is only known what they come to at least.
  const isKnown = (computes && resultPossible && sum?.exhaustive !== false) || cause !== null;
  return {
    ...ofDue(checked, isKnown ? differs(checked, shown) : disagrees(checked)),
    related: [cause?.exchangedWith, ...due.inputs],
    expected: isKnown || sum?.of === 'same' ? shown : null,
    arithmetic: differing(checked) ?? due.arithmetic,
    diagnosis: cause?.diagnosis ?? otherwise,
    grounds: cause?.grounds ?? null,
    fix:
      cause?.offered !== true
        ? null
        : cause.kind === 'computed' && cause.exchangedWith === null
          ? fixToDue(context, field, due)
          : fixTo(context, field, cause, cause.kind, cause.exchangedWith),
    because: doubtful,
  };
}

/** A figure at its own cell, with what it should be and how that comes about. */
function ofDue({ field, due }: Compared | Unfilled, message: Wording): RawFinding {
  return { field, related: due.inputs, expected: due.shown, arithmetic: due.arithmetic, basis: due.basis, message };
}

/**
 * Where the total is vouched for, the parts are in question: told at the largest, with no value, for nothing says which
 * of them is wrong.
 */
export function atParts(sum: SumChecked, { otherwise }: Pick<Diagnosis, 'otherwise'>): RawFinding | null {
  const largest = sum.parts.reduce<Field | null>((most, part) => ((numberIn(part)?.gt(numberIn(most) ?? 0) ?? false) ? part : most), null);
  if (largest === null || sum.field === null || sum.stated === null || !sum.due.computable) return null;
  const gap = sum.due.exact.minus(sum.stated);
  return {
    field: largest,
    related: [sum.field, ...sum.parts],
    arithmetic: differing(sum) ?? `${sum.due.arithmetic}；${sum.due.shown} − ${statedOf(sum.field, sum.stated)} = ${gapInWords(gap)}`,
    basis: sum.due.basis,
    diagnosis: otherwise,
    message: {
      zh: `各项合计${sum.due.shown}，与${named(sum.field.label).zh}${stated(sum.field)}不平，相差${gap.abs().toFixed(2)}，请核对各项。`,
      en: `The parts come to ${sum.due.shown}, ${named(sum.field.label).en} is ${stated(sum.field)}: they differ by ${gap.abs().toFixed(2)}. Check each part.`,
    },
  };
}

/** Points that do not come to what they should, and nothing says which of them is wrong. */
export function eachInQuestion({ parts, due }: SumChecked, field: Field, { zh, en }: Wording, diagnosis: Wording | null): RawFinding {
  const message = { zh: `${zh}，请核对各项分值。`, en: `${en}: check each.` };
  return { field, related: parts, arithmetic: due.computable ? due.arithmetic : null, basis: due.basis, diagnosis, message };
}

/** What a sum is held against as a term of a calculation: 0, not 0.00, and 2407, not 2407.0. */
export function statedOf(field: Field | null, amount: Decimal): string {
  if (amount.isZero()) return '0';
  return field === null ? amount.toFixed(GAP_DECIMALS) : stated(field).replace(/\.0(?!\d)/, '');
}

export function gapInWords(gap: Decimal): string {
  return gap.toFixed(Math.max(GAP_DECIMALS, gap.decimalPlaces()));
}

/** A figure that is due in a cell left blank. */
export function missing(context: UnitContext, checked: Checked): RawFinding | null {
  if (checked.verdict !== 'blank') return null;
  const { due, field } = checked;
  const { zh, en } = named(checked.label);
  const { doubtful, offered, otherwise } = context.diagnose(checked);
  const message = {
    zh: `${zh}未填列，按表内数据应填${due.shown}。`,
    en: `${en} is blank; by the figures in the form it should be ${due.shown}.`,
  };
  return {
    ...ofDue(checked, message),
    diagnosis: otherwise,
    fix: offered && doubtful === null ? fixToDue(context, field, due) : null,
    because: doubtful,
  };
}

/** Left blank, and not to be worked out before what it rests on is a figure, or but by people. */
export function unfilled({ field, due, label, verdict }: Checked): RawFinding | null {
  if (verdict !== 'uncomputable' || due.computable || field === null || !isBlank(field)) return null;
  const words = due.inputs.filter(({ entry }) => entry.kind === 'text' || entry.kind === 'error');
  if (words.length === 0 && due.why !== 'own-rule') return null;
  const names = words.map((input) => named(input.label));
  const why =
    words.length === 0
      ? due.reason
      : {
          zh: `${names.map(({ zh }) => zh).join('、')}不是数字，更正后才能计算`,
          en: `it can be worked out once ${names.map(({ en }) => en).join(', ')} holds a figure`,
        };
  return {
    field,
    related: due.inputs,
    message: { zh: `${named(label).zh}未填列；${why.zh}。`, en: `${named(label).en} is blank; ${why.en}.` },
  };
}

/** Words, a date or an error value where a figure belongs, and what nobody can do for it; null for anything else. */
export function notANumber(field: Field | null, so: Wording): RawFinding | null {
  if (field === null || field.entry.kind === 'number') return null;
  const { entry } = field;
  const { zh, en } = named(field.label);
  if (entry.kind === 'error') {
    const message = {
      zh: `${zh}为错误值${entry.code}，${so.zh}，请检查公式。`,
      en: `${en} holds the error ${entry.code}: ${so.en}; check its formula.`,
    };
    return { field, case: 'error-value', message };
  }
  const words = entry.kind === 'text' || entry.kind === 'date' ? stated(field) : entry.kind === 'blank' ? wordsIn(field) : null;
  if (words === null) return null;
  return { field, message: { zh: `${zh}填“${words}”，不是数字，${so.zh}。`, en: `${en} says “${words}”, not a number: ${so.en}.` } };
}

/** A figure below zero of something that is counted or spent. */
export function belowNothing(field: Field): RawFinding {
  const { zh, en } = named(field.label);
  const message = {
    zh: `${zh}填报${stated(field)}，不应为负数，请核对；确系冲减的请说明。`,
    en: `${en} is ${stated(field)}, below zero: check it, or say what was corrected.`,
  };
  return { field, message };
}

/** A sum that is off by what rounding its parts can explain: worth a look, not an error. */
export function residue(checked: SumChecked): RawFinding | null {
  if (checked.verdict !== 'residue') return null;
  const { due, field } = checked;
  const { zh, en } = named(checked.label);
  const gap = gapInWords(due.exact.minus(checked.stated).abs());
  const message = {
    zh: `${zh}填报${stated(field)}，各项合计${due.shown}，相差${gap}，属尾差，请核对。`,
    en: `${en} is stated as ${stated(field)}, its parts add up to ${due.shown}: a rounding residue of ${gap} to check.`,
  };
  return { ...ofDue(checked, message), case: 'residue' };
}

/** Points rounded to fewer decimals: right enough, told with what they are, and left as they are; many forms have one decimal throughout. */
export function rounded(context: UnitContext, checked: Checked): RawFinding | null {
  if (checked.verdict !== 'rounded' || context.diagnose(checked).doubtful !== null) return null;
  const { due, field } = checked;
  const { zh, en } = named(checked.label);
  const message = {
    zh: `${zh}填报${stated(field)}，为${due.shown}取整。`,
    en: `${en} is stated as ${stated(field)}, ${due.shown} rounded.`,
  };
  return { ...ofDue(checked, message), case: 'rounded' };
}

/** What is wrong with a total and its parts; null when nothing is. */
export function sumFinding(context: UnitContext, sum: SumChecked): RawFinding | null {
  return sum.verdict === 'differs' ? mismatch(context, sum) : (residue(sum) ?? (sum.exhaustive ? missing(context, sum) : null));
}

function differs({ field, due, label }: Compared, shown: string): Wording {
  const { zh, en } = named(label);
  return {
    zh: `${zh}填报${stated(field)}${asPercent(field, due)}，重算应为${shown}。`,
    en: `${en} is stated as ${stated(field)}; recomputed it is ${shown}.`,
  };
}

/** `（64%）` beside a plain 0.64. */
function asPercent(field: Field, { percent, exact }: Computed): string {
  return percent && isFractionOfOne(field, exact) ? `（${numberIn(field)?.times(100).toFixed() ?? ''}%）` : '';
}

/** A figure that people know by themselves: what it is held against may be wrong as well. */
function disagrees({ field, due, label }: Compared): Wording {
  const { zh, en } = named(label);
  return {
    zh: `${zh}填报${stated(field)}，与各项合计${due.shown}不平，请核对。`,
    en: `${en} is stated as ${stated(field)}, its parts come to ${due.shown}; check both.`,
  };
}

/** A sum that cannot be held against rows that may have been lost when the form was copied or published; null where it has its total row. */
export function possiblyIncomplete({ figures }: UnitContext, { field, due }: SumChecked, what: Wording): RawFinding | null {
  if (figures.selfEvaluation?.points.incomplete !== true || field === null || !due.computable) return null;
  return {
    field,
    related: due.inputs,
    case: 'incomplete',
    arithmetic: due.arithmetic,
    message: {
      zh: `表格可能不完整：没有总分行，${what.zh}`,
      en: `The form may be incomplete: it has no total row, and ${what.en}`,
    },
  };
}
