import { textIn } from '../forms/field';
import type { Form, SelfEvaluationForm } from '../forms/form';
import { normalise } from '../forms/cells/normalise';
import { isSameUnit } from '../forms/words/unit-name';

/** `（一）`, `（续）`, `续表`: which part of a form this is. */
const PART = /[(](?:续表?|[一二三1-3上下])[)]$|(?:续表?|[一二三上下]|(?<!\d)[1-3])$/;

/** A self-evaluation that goes on elsewhere: its funds in one place, its indicators in the next. */
export function continues(first: Form | undefined, second: Form): boolean {
  if (first?.kind !== 'self-evaluation' || second.kind !== 'self-evaluation') return false;
  const isParted = isFundsAlone(first) && second.funds === null && second.indicators.length > 0;
  if (!isParted || !agree(titleOf(first), titleOf(second))) return false;
  const [unit, other] = [textOf(first.unit), textOf(second.unit)];
  const sameUnit = agree(unit, other) || isSameUnit(unit ?? '', other ?? '');
  return sameUnit && agree(first.year, second.year);
}

function isFundsAlone({ funds, indicators }: SelfEvaluationForm): boolean {
  return funds !== null && indicators.length === 0;
}

function agree(first: string | null, second: string | null): boolean {
  return first === null || second === null || first === second;
}

function titleOf({ title }: Form): string | null {
  return (
    textOf(title)
      ?.replace(PART, '')
      .replace(/\d{4}年?度?/, '') ?? null
  );
}

function textOf(field: Form['title']): string | null {
  const text = normalise(textIn(field));
  return text === '' ? null : text;
}

/** Forms are asked for again and again: the same two make the same whole. */
const wholes = new WeakMap<SelfEvaluationForm, { readonly first: SelfEvaluationForm; readonly whole: SelfEvaluationForm }>();

/** The self-evaluation of a unit, put together where it stands in two places; null where there is none. */
export function selfEvaluationOf(forms: readonly Form[]): SelfEvaluationForm | null {
  const [first, second] = forms.filter((form) => form.kind === 'self-evaluation');
  if (first === undefined || second === undefined) return first ?? null;
  const known = wholes.get(second);
  if (known?.first === first) return known.whole;
  const { funds, income, expenditure, headedTotal, moneyUnit, remarks } = first;
  const whole: SelfEvaluationForm = {
    ...second,
    areas: [...second.areas, ...first.areas],
    unread: [...first.unread, ...second.unread],
    evidence: [...first.evidence, ...second.evidence],
    funds,
    income,
    expenditure,
    moneyUnit: moneyUnit ?? second.moneyUnit,
    goals: second.goals ?? first.goals,
    headedTotal: second.headedTotal ?? headedTotal,
    reasons: [...first.reasons, ...second.reasons],
    remarks: [...remarks, ...second.remarks],
    title: second.title ?? first.title,
    unit: second.unit ?? first.unit,
    year: second.year ?? first.year,
    namesYear: second.namesYear || first.namesYear,
    blanks: [...first.blanks, ...second.blanks],
    signature: second.signature.length > 0 ? second.signature : first.signature,
  };
  wholes.set(second, { first, whole });
  return whole;
}
