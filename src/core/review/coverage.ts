import type { UnitFigures } from '../compute/figures';
import { figureIn } from '../forms/cells/figure-cells';
import { rememberedFor } from '../forms/cells/remembered';
import { type Field, numberIn } from '../forms/field';
import { cellKey } from '../grid/address';
import { fieldsOf } from '../forms/fields-of';
import { FUNDS_COLUMNS, type Form, type UnreadBlock } from '../forms/form';
import { stateOf } from '../forms/form-state';
import type { Coverage, Review, UnitReview } from './result';

/** What of a unit's forms was read and checked. */
export function unitCoverage(forms: readonly Form[], figures: UnitFigures): Coverage {
  const read = new Set(forms.flatMap((form) => fieldsOf(form).flatMap((field) => (isFigure(field) ? [cellKey(field)] : []))));
  const checked = new Set(comparedFigures(figures).filter((key) => read.has(key)));
  // Of a form that nobody has filled in yet nothing was to be checked.
  const unread = forms.flatMap((form) => [...form.unread, ...(stateOf(form) === 'filled' ? withoutCounterpart(form, checked) : [])]);
  return { read: read.size, checked: checked.size, unread };
}

/** The cells of which something would be said were they otherwise. */
export function comparedFigures(figures: UnitFigures): string[] {
  const compared: (Field | null)[] = [];
  for (const { field, due, verdict } of figures.checked) {
    // A rate of `—` is none that its amounts were held against.
    if (verdict !== 'uncomputable' && verdict !== 'unstated' && field?.entry.kind !== 'placeholder') compared.push(field, ...due.inputs);
  }
  for (const { budgetUse, yearOnYear } of figures.baseData?.spending ?? []) {
    for (const due of [budgetUse, yearOnYear]) if (due.computable) compared.push(...due.inputs);
  }
  const adjustment = figures.selfEvaluation?.funds?.adjustment;
  if (adjustment?.computable) compared.push(...adjustment.inputs);
  for (const { indicator, bounds, fulfilment } of figures.selfEvaluation?.indicators ?? []) {
    if (bounds !== null) compared.push(indicator.score, indicator.weight);
    if (fulfilment !== null) compared.push(indicator.target, indicator.actual);
  }
  return compared.flatMap((field) => (field === null ? [] : [cellKey(field)]));
}

/** Figures of the funds that were read and that nothing in the form bears out: nobody may say of them that they are right. */
function withoutCounterpart(form: Form, checked: ReadonlySet<string>): UnreadBlock[] {
  const { total = null, parts = [], lines = [] } = (form.kind === 'self-evaluation' ? form.funds : null) ?? {};
  const fields = [...(total === null ? [] : [total]), ...lines, ...parts].flatMap((row) =>
    FUNDS_COLUMNS.flatMap((column) => row[column] ?? []),
  );
  // Nought of anything needs nothing to bear it out.
  const alone = fields.filter((field) => isFigure(field) && !checked.has(cellKey(field)) && !numberIn(field)?.isZero());
  return [...new Map(alone.map((field) => [cellKey(field), field])).values()].map(({ sheet, at, cell, label }) => ({
    sheet,
    area: { top: at.row, left: at.column, bottom: at.row, right: at.column },
    text: cell.shown,
    why: {
      zh: `读作“${label.zh}”，表内没有可以与它核对的数字`,
      en: `read as “${label.en}”, and the form holds nothing to check it against`,
    },
  }));
}

/** The sheets of a workbook that hold a form. */
const sheetsWithForms = rememberedFor(
  (units: Review['units']): ReadonlySet<string> => new Set(units.flatMap(({ forms }) => forms.map(({ sheet }) => sheet.id))),
);

type WholeReview = Pick<Review, 'units' | 'unread'>;

/** What nobody read of a unit: in its forms, beside them on their sheets, and on the sheets that are no unit's. */
export function unreadOf({ coverage, forms }: UnitReview, { units, unread }: WholeReview): Coverage['unread'] {
  if (unread.length === 0) return coverage.unread;
  const [own, others] = [new Set(forms.map(({ sheet }) => sheet.id)), sheetsWithForms(units)];
  return [...coverage.unread, ...unread.filter(({ sheet: { id } }) => own.has(id) || !others.has(id))];
}

/** The unit with all that, for a paper that speaks of the unit alone. */
export function withUnreadBeside(unit: UnitReview, review: WholeReview): UnitReview {
  return { ...unit, coverage: { ...unit.coverage, unread: unreadOf(unit, review) } };
}

/**
 * `whole`: all was filled in, nothing was left unread, and no rule that is switched off would have said something. Of
 * anything less it may never be said that it is consistent.
 */
export type Reading = 'whole' | 'muted' | 'partly-read' | 'not-filled-in';

export function readingOf(unit: UnitReview, review: WholeReview): Reading {
  const { coverage, forms, muted } = unit;
  if (forms.some(({ state }) => state === 'blank')) return 'not-filled-in';
  if (coverage.checked === 0 || unreadOf(unit, review).length > 0) return 'partly-read';
  return muted.some(({ count }) => count > 0) ? 'muted' : 'whole';
}

function isFigure({ cell, entry }: Field): boolean {
  return entry.kind === 'number' || entry.kind === 'error' || figureIn(cell);
}
