import { UnreadableDocument } from '../../files/docx/unreadable-document';
import { UnreadableWorkbook } from '../../files/package/unreadable';
import { RefusedChange } from '../../files/shifting/refused-change';
import { NotSaved } from '../saving/save-file';
import { TooLargeToShow } from '../too-large-to-show';
import type { Language, Words } from './words';

/** What a person can do about a file that does not open. */
export function reasonNotOpened(error: unknown, name: string, words: Words, language: Language): string {
  if (error instanceof TooLargeToShow) return words.tooLarge(error.sheetName);
  if (!(error instanceof UnreadableWorkbook || error instanceof UnreadableDocument)) return words.failedOpen(name, textOf(error));
  const reason = error.describe(name);
  return language === 'en' ? reason.en : reason.zh;
}

/** What a person can do about a file that was not written. */
export function reasonNotSaved(error: unknown, words: Words, language: Language): string {
  if (error instanceof RefusedChange) return language === 'en' ? error.reason.en : error.reason.zh;
  if (error instanceof NotSaved) return words.failedReadBack(error.fileName);
  const known = new Map(Object.entries(words.saveReasons)).get(error instanceof DOMException ? error.name : '');
  return words.failedSave(known ?? textOf(error));
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
