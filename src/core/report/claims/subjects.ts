import { labelOf, normalise, unquoted } from '../../forms/cells/normalise';
import { remembered, rememberedFor } from '../../forms/cells/remembered';
import type { Field } from '../../forms/field';
import type { Indicator } from '../../forms/form';
import { SUBJECTS, type ReportPeriod, type SubjectId } from './vocabulary';

/** An indicator, or a row of a rubric, which states no unit. */
export type ScoredRow = Pick<Indicator, 'name' | 'target' | 'actual' | 'weight' | 'score' | 'unit'>;

/** What a figure in a sentence is about. */
export type Subject =
  | { readonly kind: 'item'; readonly id: SubjectId; readonly zh: string; readonly measures: 'money' | 'people' }
  /** A row of the annexes by its own name. */
  | {
      readonly kind: 'row';
      readonly zh: string;
      readonly amounts: Readonly<Partial<Record<ReportPeriod | 'arrived', Field>>>;
    }
  | { readonly kind: 'indicator'; readonly zh: string; readonly indicator: ScoredRow }
  /** Points: of the whole, of a level, of the execution rate. */
  | { readonly kind: 'score'; readonly zh: string };

export const SCORE: Subject = { kind: 'score', zh: '自评得分' };

/** A subject by the name it goes by in a sentence. */
export interface NamedSubject {
  readonly name: string;
  readonly subject: Subject;
  /** Without the word that says how it is counted: known by a figure in its unit alone. */
  readonly bare?: boolean;
}

/** What the rows and indicators of the annexes are called. */
export interface WithNames {
  readonly named: readonly NamedSubject[];
}

export interface Mention {
  readonly subject: Subject;
  readonly start: number;
  readonly end: number;
  readonly bare?: boolean;
  /** By some of its words alone: likely, and no more. */
  readonly similar?: boolean;
}

/** Every subject named in a stretch of plain text, in order; of two that overlap the longer one. `named` are those of the annexes. */
export function mentionsIn(plain: string, named: readonly NamedSubject[]): readonly Mention[] {
  return mentionsAmong(named)(plain);
}

const mentionsAmong = rememberedFor((named: readonly NamedSubject[]) => remembered((plain) => findMentions(plain, named), Infinity));

const ITEMS = SUBJECTS.map(({ words, ...item }) => ({ words, subject: { kind: 'item', ...item } as const }));
function findMentions(plain: string, named: readonly NamedSubject[]): readonly Mention[] {
  const found: Mention[] = [];
  for (const { words, subject } of ITEMS) {
    words.lastIndex = 0;
    for (let match = words.exec(plain); match !== null; match = words.exec(plain)) {
      if (match[0] === '') words.lastIndex += 1;
      else found.push({ subject, start: match.index, end: match.index + match[0].length });
    }
  }
  for (const { name, subject, bare = false } of named) {
    for (let at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + 1))
      found.push({ subject, start: at, end: at + name.length, bare });
  }
  // 财政拨款支出: of a row 财政拨款, where the annexes have one.
  const longest = [...found].sort(
    (a, b) => Number(isOutside(a)) - Number(isOutside(b)) || b.end - b.start - (a.end - a.start) || rank(a) - rank(b),
  );
  const kept: Mention[] = [];
  for (const mention of longest) {
    if (kept.every(({ start, end }) => mention.end <= start || mention.start >= end)) kept.push(mention);
  }
  const inOrder = kept.sort((a, b) => a.start - b.start);
  // 三公经费财政拨款支出 is still about 三公经费.
  return inOrder.filter((mention, at) => !(isOutside(mention) && inOrder[at - 1]?.end === mention.start));
}

export function itemSubject(id: SubjectId): Subject {
  const words = SUBJECTS.find((each) => each.id === id);
  return { kind: 'item', id, zh: words?.zh ?? id, measures: words?.measures ?? 'money' };
}

export function isSameIndicator(a: Subject, b: Subject): boolean {
  return a.kind === 'indicator' && b.kind === 'indicator' && a.indicator === b.indicator;
}

/** Which of the items it is; null for anything else. */
export function itemOf(subject: Subject | null): SubjectId | null {
  return subject?.kind === 'item' ? subject.id : null;
}

/** An item or a row, of which the annexes may state amounts. */
export function isAmounts(subject: Subject | null): subject is Subject & { readonly kind: 'item' | 'row' } {
  return subject?.kind === 'item' || subject?.kind === 'row';
}

export function isSameItem(a: Subject | null, b: Subject | null): boolean {
  return a !== null && (a === b || (a.kind === 'item' && itemOf(a) === itemOf(b)));
}

/** What a name says however it is written; empty for names too short to be known in a sentence. */
export function searchedName(name: string): string {
  const plain = unquoted(labelOf(normalise(name)))
    .replace(/^(?:完成|实际|其中[:：]?|(?:任务|项目)\d+[:：]?|\d+[.、])+/, '')
    .replace(/[(（].*$/, '');
  return plain.length >= 3 ? plain : '';
}

function isOutside({ subject }: Mention): boolean {
  return itemOf(subject) === 'outside';
}

function rank({ subject }: Mention): number {
  return ['item', 'row', 'indicator'].indexOf(subject.kind);
}
