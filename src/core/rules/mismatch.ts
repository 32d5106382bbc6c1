import type { Checked, Computed, SumChecked } from '../compute/figures';
import type { Blame } from '../diagnose/blame';
import type { Field } from '../forms/field';
import type { Wording } from '../wording';
import { dependentScores } from './dependent-scores';
import { fixTo } from './fix';
import type { RawFinding, UnitContext } from './rule';
import { named, present, stated } from './stated';

/**
 * A figure that differs from what is due, told where the fault lies: at the cell that all figures together single out,
 * else at the figure itself with its inputs as related cells. Nothing for any other verdict.
 * @param possible refuses a blame that cannot be, such as a score above its points
 */
export function mismatch(context: UnitContext, checked: Checked, possible: (blame: Blame) => boolean = () => true): RawFinding | null {
  const { due, field } = checked;
  if (checked.verdict !== 'differs' || !due.computable || field === null) return null;
  const found = context.blame(checked);
  const blame = found !== null && isWritable(found) && possible(found) ? found : null;
  if (blame !== null && blame.field !== field) {
    return {
      field: blame.field,
      related: present(field, ...due.inputs).filter((each) => each !== blame.field),
      expected: blame.shown,
      arithmetic: blame.arithmetic,
      diagnosis: blame.diagnosis,
      message: faultElsewhere(checked, blame.field, blame.shown),
      fix: fixTo(blame.field, { value: blame.value, shown: blame.shown }),
      entails: dependentScores(context, blame.field),
    };
  }
  return {
    field,
    related: due.inputs.filter((each) => each !== field),
    expected: due.shown,
    arithmetic: due.arithmetic,
    diagnosis: blame?.diagnosis ?? null,
    basis: due.basis,
    message: differs(field, due, checked.label),
    fix: fixTo(field, { value: due.rounded, shown: due.shown, expression: due.expression }),
    entails: due.percent ? due.inputs.flatMap((input) => dependentScores(context, input)) : [],
  };
}

/** Nobody writes money or points with more decimals than two, or than the cell has. */
function isWritable({ field, value }: Blame): boolean {
  return value.decimalPlaces() <= Math.max(2, field.entry.kind === 'number' ? field.entry.decimals : 0);
}

/** A figure that is due in a cell left blank. */
export function missing(checked: Checked): RawFinding | null {
  const { due, field, label } = checked;
  if (checked.verdict !== 'blank' || !due.computable || field === null) return null;
  return {
    field,
    related: due.inputs,
    expected: due.shown,
    arithmetic: due.arithmetic,
    basis: due.basis,
    message: {
      zh: `${named(label).zh}未填列，按表内数据应填${due.shown}。`,
      en: `${named(label).en} is blank; by the figures in the form it should be ${due.shown}.`,
    },
    fix: fixTo(field, { value: due.rounded, shown: due.shown, expression: due.expression }),
  };
}

/** A sum that is off by what rounding its parts can explain: worth a look, not an error. */
export function residue(checked: SumChecked): RawFinding | null {
  const { due, field } = checked;
  if (checked.verdict !== 'residue' || !due.computable || field === null) return null;
  const gap = due.exact
    .minus(checked.stated ?? 0)
    .abs()
    .toFixed(due.decimals);
  return {
    field,
    related: due.inputs.filter((each) => each !== field),
    severity: 'info',
    expected: due.shown,
    arithmetic: due.arithmetic,
    basis: due.basis,
    message: {
      zh: `${named(checked.label).zh}填报${stated(field)}，各项合计${due.shown}，相差${gap}，属尾差，请核对。`,
      en: `${named(checked.label).en} is stated as ${stated(field)}, its parts add up to ${due.shown}: a rounding residue of ${gap} to check.`,
    },
  };
}

function differs(field: Field, due: Computed, label: Wording): Wording {
  return {
    zh: `${named(label).zh}填报${stated(field)}，重算应为${due.shown}。`,
    en: `${named(label).en} is stated as ${stated(field)}; recomputed it is ${due.shown}.`,
  };
}

function faultElsewhere(checked: Checked, field: Field, shown: string): Wording {
  return {
    zh: `${named(field.label).zh}填报${stated(field)}，与${named(checked.label).zh}对不上；改为${shown}后相符。`,
    en: `${named(field.label).en} is stated as ${stated(field)}, which does not fit ${named(checked.label).en}; with ${shown} it does.`,
  };
}
