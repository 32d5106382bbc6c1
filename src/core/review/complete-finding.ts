import { Decimal } from '../compute/decimal';
import { withMinus } from '../compute/in-words';
import type { Field } from '../forms/field';
import { cellKey } from '../grid/address';
import type { RulePack } from '../packs/pack';
import type { Finding } from '../rules/finding';
import type { RawFinding, Rule } from '../rules/rule';
import { severityOf } from '../rules/severities';
import { present, stated as shownIn } from '../compute/stated';
import type { Wording } from '../wording';

/** What a rule saw, with everything filled in that it left out; severity and document as the place has them. */
export function completeFinding(rule: Rule, raw: RawFinding, pack: Pick<RulePack, 'rules' | 'basis'>): Finding {
  const local = pack.rules[rule.id];
  const { field } = raw;
  const shown = shownIn(field);
  const stated = raw.stated === undefined ? (shown === '' ? null : shown) : raw.stated;
  const expected = raw.expected ?? null;
  return {
    key: keyOf(rule, raw),
    rule: rule.id,
    kind: rule.kind,
    severity: local === undefined || local === 'off' ? severityOf(rule.id, raw.case) : local,
    field,
    // Two fields may share a cell: their labels stand in it.
    related: present(...(raw.related ?? [])).filter((other) => cellKey(other) !== cellKey(field)),
    stated,
    expected,
    difference: raw.difference === undefined ? differenceOf(field, stated, expected) : raw.difference,
    title: rule.title,
    message: raw.message,
    arithmetic: raw.arithmetic ? withMinus(raw.arithmetic) : null,
    diagnosis: diagnosisOf(raw),
    basis: pack.basis[rule.id] ?? raw.basis ?? rule.basis,
    fix: raw.fix ?? null,
    note: raw.note ?? null,
    follows: null,
  };
}

/** Before a figure is changed that only people know, the books are to be looked at, whatever speaks for the change. */
function diagnosisOf({ diagnosis = null, grounds = null, fix }: RawFinding): Wording | null {
  if (fix?.kind !== 'source') return diagnosis;
  const zh = `请先核对账面${grounds === null ? '' : `（${grounds.zh}）`}`;
  const en = `Check the books first${grounds === null ? '' : ` (${grounds.en})`}`;
  return diagnosis === null
    ? { zh, en }
    : { zh: `${diagnosis.zh}；${zh}`, en: `${diagnosis.en}; ${en[0]?.toLowerCase() ?? ''}${en.slice(1)}` };
}

/** The sheet's id tells units of one workbook apart; it lasts when sheets are renamed. */
function keyOf(rule: Rule, { field, aspect }: RawFinding): string {
  return `${rule.id}@${field.sheet.id}!${field.key}${aspect === undefined ? '' : `/${aspect}`}`;
}

const PLAIN = /^([+-]?\d+(?:\.\d+)?)(%?)$/;

/** `+0.01`, `-534.00`, `+1.20%`; null when one of them is no plain figure, or a percent beside a number. */
function differenceOf(field: Field, stated: string | null, expected: string | null): string | null {
  const due = PLAIN.exec(expected ?? '');
  const [, amount, sign] = due ?? [];
  const { entry } = field;
  if (amount === undefined || sign === undefined || stated === null || entry.kind !== 'number') return null;
  if (entry.percent !== (sign === '%')) return null;
  const difference = new Decimal(amount).minus(entry.value);
  const decimals = Math.max(
    new Decimal(amount).decimalPlaces(),
    amount.split('.')[1]?.length ?? 0,
    entry.decimals,
    difference.decimalPlaces(),
  );
  return `${difference.isNegative() || difference.isZero() ? '' : '+'}${difference.toFixed(decimals)}${sign}`;
}
