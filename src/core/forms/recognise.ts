import { extent, type Grid } from '../grid/grid';
import type { Wording } from '../wording';
import { findLandmarks, type Landmarks } from './anchors';
import { withCoverage } from './coverage';
import { otherTable, reasonFor } from './declined';
import type { Form, FormKind, UnreadBlock } from './form';
import { formSpans, type FormSpan } from './form-span';
import { malformedNumbers } from './malformed';
import { mappedSpan } from './mapped-span';
import { COMMON_LEXICON, type Lexicon } from './lexicon';
import type { FormMapping } from './mapping';
import { readForm } from './read-form';
import { stripsOf, titledStripsOf } from './strips';

export interface Recognition {
  /** From top to bottom; forms side by side from left to right. */
  readonly forms: readonly Form[];
  /** What was looked for and what is missing; null when a form was recognised. */
  readonly reason: Wording | null;
  /** Figures and tables beside the forms. */
  readonly unread: readonly UnreadBlock[];
}

/** Finds and reads the forms of a sheet by their labels; by a person's `mapping` alone where one is given. */
export function recognise(grid: Grid, mapping?: FormMapping, words: Lexicon = COMMON_LEXICON): Recognition {
  const block = extent(grid);
  if (block === null) return { forms: [], reason: { zh: '工作表是空的。', en: 'The sheet is empty.' }, unread: [] };
  const end = block.bottom + 1;
  const landmarks = findLandmarks(grid, words);
  const spans =
    mapping !== undefined
      ? [{ grid, span: mappedSpan(grid, mapping, landmarks, end) }]
      : landmarks.anchors.length === 0
        ? []
        : placedSpans(grid, landmarks, end, words);
  const read = formsOf(spans, words);
  const reason = read.length > 0 || mapping !== undefined ? null : reasonFor(grid, landmarks);
  const covered = withCoverage(grid, read);
  // Of a table that is known for what it is instead, that is why.
  const other = reason === null ? null : otherTable(grid, landmarks);
  const unread = other === null ? covered.unread : covered.unread.map((block) => ({ ...block, why: other }));
  return { ...covered, unread: [...unread, ...malformedNumbers(grid, read)], reason };
}

interface PlacedSpan {
  readonly grid: Grid;
  readonly span: FormSpan;
}

/** Where several blocks side by side each hold a form, each is read on its own; else blank columns mean nothing. */
function placedSpans(grid: Grid, landmarks: Landmarks, end: number, words: Lexicon): readonly PlacedSpan[] {
  const strips = stripsOf(grid);
  const sideBySide = strips.length < 2 ? null : (spansIn(titledStripsOf(grid), end, words) ?? apart(spansIn(strips, end, words)));
  return sideBySide ?? formSpans(grid, landmarks, end, words).map((span) => ({ grid, span }));
}

/** The staff of a base table may stand beside its spending: each block once makes one form, not one for each. */
function apart(spans: readonly PlacedSpan[] | null): readonly PlacedSpan[] | null {
  if (spans === null || spans.some(({ span }) => span.kind !== 'base-data')) return spans;
  const blocks = spans.flatMap(({ span }) => [...new Set(span.anchors.map(({ block }) => block))]);
  return new Set(blocks).size === blocks.length ? null : spans;
}

/** Null unless more than one of the strips holds a form. */
function spansIn(strips: readonly Grid[], end: number, words: Lexicon): readonly PlacedSpan[] | null {
  if (strips.length < 2) return null;
  const found = strips.map((strip) => formSpans(strip, findLandmarks(strip, words), end, words).map((span) => ({ grid: strip, span })));
  const holding = found.filter((spans) => spans.length > 0);
  return holding.length > 1 ? holding.flat() : null;
}

function formsOf(spans: readonly PlacedSpan[], words: Lexicon): readonly Form[] {
  const counts = new Map<FormKind, number>();
  return spans.flatMap(({ grid, span }) => {
    const ordinal = (counts.get(span.kind) ?? 0) + 1;
    const form = readForm(grid, span, ordinal, words);
    if (form === null) return [];
    counts.set(span.kind, ordinal);
    return [form];
  });
}
