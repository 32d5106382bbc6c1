import { Decimal } from '../compute/decimal';
import type { Decisions } from '../decisions';
import type { RulePack } from '../packs/pack';
import type { UnitReview } from '../review/result';
import { SEVERITIES, type Finding, type Severity, countBySeverity } from '../rules/finding';
import { settlementOf } from '../settled';
import type { Wording } from '../wording';
import type { HANDLING } from './terms';

/** A finding that a person settled; it is no longer among those of the review. */
export interface SettledFinding {
  readonly finding: Finding;
  readonly by: 'accepted' | 'note-written';
  /** ISO time. */
  readonly at: string;
}

/** A unit as it was when it was first reviewed, before anybody did anything about it. */
export interface OpenedUnit {
  /** The form's own total. */
  readonly filed: string | null;
  readonly findings: readonly Finding[];
}

export interface EntryContext {
  readonly language: keyof Wording;
  readonly pack: RulePack;
  readonly decisions: Decisions;
  readonly settled: readonly SettledFinding[];
  /** By key of the unit; none where a review is all there was. */
  readonly opened?: ReadonlyMap<string, OpenedUnit>;
}

/** A finding, and what became of it. */
export interface Entry {
  readonly finding: Finding;
  readonly handling: keyof typeof HANDLING;
  /** The words of the note, the reason, the explanation; what is wrong while nothing was said about it. */
  readonly words: string;
  /** ISO time. */
  readonly at: string | null;
}

/** 必改, then 待说明, then 提示, each in the order of the sheets. */
export function entriesOf(unit: UnitReview, context: EntryContext): readonly Entry[] {
  const open = unit.findings.map((finding) => openEntry(finding, context));
  const settled = context.settled.filter(({ finding }) => belongsTo(unit, finding)).map((each) => settledEntry(each, unit, context));
  const known = new Set([...open, ...settled].map(({ finding }) => finding.key));
  const gone = (context.opened?.get(unit.key)?.findings ?? [])
    .filter(({ key, rule }) => !known.has(key) && context.pack.rules[rule] !== 'off')
    .map((finding): Entry => ({ finding: where(finding, unit), handling: 'gone', words: remarkOn(finding, context), at: null }));
  const order = new Map(unit.forms.map(({ sheet }, index) => [sheet.id, index]));
  const rank = ({ finding: { severity, field } }: Entry): readonly number[] => [
    SEVERITIES.indexOf(severity),
    order.get(field.sheet.id) ?? 0,
    field.at.row,
    field.at.column,
  ];
  return [...open, ...settled, ...gone].sort((a, b) => compare(rank(a), rank(b)));
}

export interface Counts {
  readonly severities: Readonly<Record<Severity, number>>;
  readonly explained: number;
  readonly ignored: number;
}

/** What is still open, and what was explained or ignored. */
export function countsAfter(entries: readonly Entry[]): Counts {
  const of = (handling: Entry['handling']): Entry[] => entries.filter((entry) => entry.handling === handling);
  return {
    severities: countBySeverity(of('open').map(({ finding }) => finding)),
    explained: of('explained').length,
    ignored: of('ignored').length,
  };
}

/** Recomputed less filed; null where one of them is missing, or the filed one is out of more than the form is. */
export function gapBetween({
  filed,
  recomputed,
  full,
}: { readonly [Total in 'filed' | 'recomputed' | 'full']: string | null }): Decimal | null {
  const [stated, due] = [filed, recomputed].map((total) => (total === null || Number.isNaN(Number(total)) ? null : new Decimal(total)));
  if (!stated || !due || (full !== null && stated.gt(full))) return null;
  return due.minus(stated);
}

function openEntry(finding: Finding, context: EntryContext): Entry {
  const settled = settlementOf(finding, context.decisions);
  if (settled !== null) return { finding, handling: settled.how, words: settled.text, at: settled.at };
  return { finding, handling: 'open', words: remarkOn(finding, context), at: null };
}

function settledEntry({ finding, by, at }: SettledFinding, unit: UnitReview, context: EntryContext): Entry {
  const note = finding.note === null ? undefined : unit.fields.get(finding.note)?.cell.shown;
  const words = by === 'note-written' && note !== undefined && note !== '' ? note : remarkOn(finding, context);
  return { finding: where(finding, unit), handling: by, words, at };
}

function belongsTo(unit: UnitReview, { field }: Finding): boolean {
  return unit.fields.has(field.key) && unit.forms.some(({ sheet }) => sheet.id === field.sheet.id);
}

/** At the cell where it stands now. */
function where(finding: Finding, unit: UnitReview): Finding {
  return { ...finding, field: unit.fields.get(finding.field.key) ?? finding.field };
}

function remarkOn({ message, diagnosis }: Finding, { language }: EntryContext): string {
  return diagnosis === null ? message[language] : `${message[language]}${language === 'zh' ? '' : ' '}${diagnosis[language]}`;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
