import { extent, type Grid } from '../grid/grid';
import type { Wording } from '../wording';
import { findLandmarks, type Landmarks } from './areas/anchors';
import { withCoverage } from './unread/coverage';
import { otherTable, reasonFor } from './areas/declined';
import type { Form, FormKind, UnreadBlock } from './form';
import { formSpans, type FormSpan } from './areas/form-span';
import { malformedNumbers } from './unread/unread-reason';
import { lexiconOf, withWords, type Lexicon } from './words/lexicon';
import { wordsOf } from './areas/mapped-layout';
import { pointedBlocks, type FormMapping, type PointedBlock } from './areas/mapping';
import { withPointed } from './areas/pointed-anchors';
import { readForm } from './reading/read-form';
import { stripsOf, titledStripsOf } from './areas/strips';

export interface Recognition {
  /** From top to bottom; forms side by side from left to right. */
  readonly forms: readonly Form[];
  /** What was looked for and what is missing; null when a form was recognised. */
  readonly reason: Wording | null;
  /** Figures and tables beside the forms. */
  readonly unread: readonly UnreadBlock[];
}

/** Finds and reads the forms of a sheet by their labels, and by what a person pointed out. */
export function recognise(grid: Grid, common: Lexicon, mapping?: FormMapping): Recognition {
  const block = extent(grid);
  if (block === null) return { forms: [], reason: { zh: '工作表是空的。', en: 'The sheet is empty.' }, unread: [] };
  const pointed = pointedBlocks(mapping);
  const words = pointed.length === 0 ? common : lexiconOf(withWords(common.place, wordsOf(pointed)));
  const landmarks = withPointed(grid, findLandmarks(grid, words), pointed, words);
  const spans = landmarks.anchors.length === 0 ? [] : placedSpans(grid, landmarks, { pointed, end: block.bottom + 1, words });
  const read = formsOf(spans, words);
  const reason = read.length > 0 || pointed.length > 0 ? null : reasonFor(grid, landmarks);
  const covered = withCoverage(grid, read);
  // Of a table that is known for what it is instead, that is why.
  const other = reason === null ? null : otherTable(grid, landmarks);
  const unread = other === null ? covered.unread : covered.unread.map((block) => ({ ...block, why: other }));
  return { ...covered, unread: [...unread, ...malformedNumbers(grid, read)], reason };
}

/** What is known of a sheet beside its cells; its forms lie above the row `end`. */
interface Known {
  readonly pointed: readonly PointedBlock[];
  readonly words: Lexicon;
  readonly end: number;
}

/** Where several blocks side by side each hold a form, each is read on its own; else blank columns mean nothing. */
function placedSpans(grid: Grid, landmarks: Landmarks, known: Known): readonly FormSpan[] {
  const { end, words } = known;
  const strips = stripsOf(grid);
  const sideBySide = strips.length < 2 ? null : (spansIn(titledStripsOf(grid, words), known) ?? apart(spansIn(strips, known)));
  return sideBySide ?? formSpans(grid, landmarks, end, words);
}

/** The staff of a base table may stand beside its spending: each block once makes one form, not one for each. */
function apart(spans: readonly FormSpan[] | null): readonly FormSpan[] | null {
  if (spans === null || spans.some(({ kind }) => kind !== 'base-data')) return spans;
  const blocks = spans.flatMap(({ anchors }) => [...new Set(anchors.map(({ block }) => block))]);
  return new Set(blocks).size === blocks.length ? null : spans;
}

/** Null unless more than one of the strips holds a form, and each table pointed out lies within one of them. */
function spansIn(strips: readonly Grid[], { pointed, end, words }: Known): readonly FormSpan[] | null {
  if (strips.length < 2) return null;
  const tables = strips.map((strip) => pointed.filter((table) => liesIn(strip, table)));
  if (tables.flat().length < pointed.length) return null;
  const found = strips.map((strip, index) => {
    const landmarks = withPointed(strip, findLandmarks(strip, words), tables[index] ?? [], words);
    return formSpans(strip, landmarks, end, words);
  });
  const holding = found.filter((spans) => spans.length > 0);
  return holding.length > 1 ? holding.flat() : null;
}

function liesIn({ left, rows }: Grid, { columns }: PointedBlock): boolean {
  const right = left + Math.max(...rows.map((cells) => cells.length));
  return Object.values(columns).every((column) => column >= left && column < right);
}

function formsOf(spans: readonly FormSpan[], words: Lexicon): readonly Form[] {
  const counts = new Map<FormKind, number>();
  return spans.flatMap((span) => {
    const ordinal = (counts.get(span.kind) ?? 0) + 1;
    const form = readForm(span, ordinal, words);
    if (form === null) return [];
    counts.set(span.kind, ordinal);
    return [form];
  });
}
