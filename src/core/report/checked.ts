import type { Field } from '../forms/field';
import type { Wording } from '../wording';
import { findingOf, type Fault, type Place, type Seen } from './findings';
import type { Claim, ClaimVerdict } from './result';
import { quoteAround, type ReportLine } from './text/sentences';
import type { WrittenFigure } from './text/written-figure';

/** A figure or a word of the report with what became of it: what every check of claims hands out. */
export interface Checked {
  readonly place: Place;
  readonly label: Wording;
  readonly verdict: ClaimVerdict;
  /** How the verdict came about, or why there is none. */
  readonly reason: Wording;
  readonly expected: string | null;
  readonly arithmetic: string | null;
  readonly fields: readonly Field[];
  /** What is wrong with it; null where nothing is, or where it is told elsewhere. */
  readonly fault: Fault | null;
}

/** A figure in its line. */
export function placeOf(line: ReportLine, figure: Pick<WrittenFigure, 'digits' | 'end' | 'text'>): Place {
  return { line, from: figure.digits, to: figure.end, stated: figure.text };
}

/** Why a figure or a word that the self-evaluation states is right or wrong. */
export const AS_IN_FORM = {
  agrees: { zh: '与自评表一致', en: 'As in the form' },
  differs: { zh: '与自评表不一致', en: 'Differs from the form' },
};

/** Why a figure that the annexes do not state is right all the same. */
export const FITS_REPORT = { zh: '与正文其他数据相符', en: 'Fits the other figures of the report' } satisfies Wording;

type Known = Pick<Checked, 'place' | 'label'> & Partial<Pick<Checked, 'expected' | 'arithmetic' | 'fields'>>;

/** @param fault null where the figure is as it should be */
export function checked(known: Known, reasons: { readonly agrees: Wording; readonly differs: Wording }, fault: Fault | null): Checked {
  const { place, label, expected = null, arithmetic = null, fields = [] } = known;
  const verdict = fault === null ? 'agrees' : 'differs';
  return { place, label, verdict, reason: reasons[verdict], expected: fault && expected, arithmetic, fields, fault };
}

/** What is wrong with it, as what a check saw; what the fault does not say of itself is as it is known of the figure. */
export function seenIn({ place, expected, arithmetic, fields, fault }: Checked): Seen | null {
  return fault && { ...place, expected, arithmetic, related: fields, replacement: expected, ...fault };
}

/** The claim as it is shown, in the words of its finding. */
export function claimOf(checked: Checked): Claim {
  const { place, label, verdict, reason, expected, arithmetic, fields } = checked;
  const { line, from, to, stated } = place;
  const seen = seenIn(checked);
  const finding = seen && findingOf(seen);
  return {
    key: finding?.key ?? `claim@report!${line.cell ?? line.paragraph.number}/${from}`,
    paragraph: line.paragraph.number,
    cell: line.cell,
    heading: line.heading,
    quote: quoteAround(line, from, to),
    stated: stated ?? '',
    label,
    verdict,
    expected,
    reason,
    arithmetic,
    fields,
    corrected: finding?.corrected ?? null,
  };
}

/** The same figure where the annexes are not those it belongs to: what the report says against itself still holds. */
export function uncompared(each: Checked, reason: Wording): Checked {
  const fields = [...each.fields, ...(each.fault?.related ?? [])];
  if (fields.length === 0 && each.verdict !== 'absent') return each;
  return { ...each, verdict: 'unchecked', reason, expected: null, arithmetic: null, fields: [], fault: null };
}

const RANK: Readonly<Record<ClaimVerdict, number>> = { differs: 3, agrees: 2, unchecked: 1, absent: 0 };

/**
 * By line, and where in it: of a figure told in two ways what says more. Lines are told apart as such: cells, notes and
 * text boxes carry the number of the paragraph they hang on.
 */
export function byPlace(all: readonly Checked[]): ReadonlyMap<ReportLine, ReadonlyMap<number, Checked>> {
  const lines = new Map<ReportLine, Map<number, Checked>>();
  for (const each of all) {
    const { line, from } = each.place;
    const best = lines.get(line) ?? new Map<number, Checked>();
    lines.set(line, best);
    const other = best.get(from);
    if (other === undefined || RANK[each.verdict] > RANK[other.verdict]) best.set(from, each);
  }
  return lines;
}

/** A figure told in two ways counts once. */
export function withoutDoubles(all: readonly Checked[]): readonly Checked[] {
  return [...byPlace(all).values()].flatMap((best) => [...best.values()]);
}
