import type { WrittenNote } from '../../src/app/session';
import type { NoteDraft } from '../../src/core/notes/drafts';

/** The note with its computed sentence and the blanks, as one who asks for the data alone gets it. */
export function asProposed({ key, proposed, sentence }: NoteDraft): WrittenNote {
  return { draftKey: key, text: proposed, sentence };
}
