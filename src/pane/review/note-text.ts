import type { FieldKey } from '../../core/forms/field';
import type { NoteDraft } from '../../core/notes/drafts';

/**
 * The whole text of the cell. Words nobody touched stay where they stood around an earlier sentence; words that were
 * edited follow the computed facts.
 * @param own the person's part
 */
export function wholeNote(draft: NoteDraft, included: boolean, own: string): string {
  if (!included) return own;
  return own.trim() !== '' && own === draft.existing.words ? draft.proposed : `${draft.sentence}${own}`;
}

/** Puts a cause at the end of what is written, as a clause of its own. */
export function withCause(words: string, cause: string): string {
  if (words.trim() === '') return `原因：${cause}。`;
  const separator = /[。；，、：\s]$/.test(words) ? '' : '；';
  return `${words}${separator}${cause}。`;
}

/** What a person adds in 全部写入. */
export interface PersonsPart {
  readonly cause: string;
  readonly measure: string;
}

/** The whole text with the person's part, the words that stand there already among it; null when there is none. */
export function partOf(draft: NoteDraft, { cause, measure }: PersonsPart): string | null {
  if (draft.existing.words.trim() !== '') return draft.proposed;
  const clauses = [
    ['原因', cause],
    ['改进措施', measure],
  ]
    .filter(([, text = '']) => text.trim() !== '')
    .map(([name, text = '']) => `${name}：${text.trim().replace(/。$/, '')}。`);
  return clauses.length === 0 ? null : `${draft.sentence}${clauses.join('')}`;
}

/** A person's part of a note, typed and neither written nor called off: looking something up must not cost it. */
interface UnsavedNote {
  readonly words: string;
  /** What stood in the cell when it was typed; the words are about that text and no other. */
  readonly basedOn: string;
}

export type UnsavedNotes = Map<FieldKey, UnsavedNote>;
