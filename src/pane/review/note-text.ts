import { BLANKS } from '../../core/notes/note-text';
import type { NoteDraft } from '../../core/notes/note-draft';

const BLANK = '【待填】';

/** The person's part of a draft: their words, or the blanks that ask for them. */
export function personsPart({ existing }: NoteDraft): string {
  return existing.words.trim() === '' ? BLANKS : existing.words;
}

/**
 * The whole text of the cell. Words nobody touched stay where they stood around an earlier sentence; words that were
 * edited follow the computed facts.
 */
export function wholeNote(draft: NoteDraft, included: boolean, own: string): string {
  if (!included) return own;
  return own === personsPart(draft) ? draft.proposed : `${draft.sentence}${own}`;
}

/** Puts a cause where it is asked for: into the first blank, else at the end. */
export function withCause(words: string, cause: string): string {
  if (words.includes(BLANK)) return words.replace(BLANK, () => cause);
  const separator = words === '' || /[。；，、：\s]$/.test(words) ? '' : '；';
  return `${words}${separator}${cause}`;
}

export function hasBlank(text: string): boolean {
  return text.includes(BLANK);
}
