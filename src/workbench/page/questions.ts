import type { KeptWork } from '../saving/kept-work';
import { ask } from './dialog';
import type { Words } from './words';

/** Before something takes the place of unsaved work. */
export async function askBeforeLeaving(name: string, words: Words['leaveQuestion']): Promise<'save' | 'discard' | 'stay'> {
  const answer = await ask(words.title, words.text(name), [
    { label: words.save, answer: 'save', primary: true },
    { label: words.discard, answer: 'discard' },
    { label: words.cancel, answer: 'stay' },
  ] as const);
  return answer ?? 'stay';
}

/** Where saving would write over what another window or program saved. @returns whether to save to another place. */
export async function askToSaveElsewhere(name: string, words: Words['changedElsewhere']): Promise<boolean> {
  const answer = await ask(words.title, words.text(name), [
    { label: words.elsewhere, answer: true, primary: true },
    { label: words.cancel, answer: false },
  ]);
  return answer === true;
}

export async function askToDiscard(name: string, words: Words['discardQuestion']): Promise<boolean> {
  const answer = await ask(words.title, words.text(name), [
    { label: words.yes, answer: true },
    { label: words.no, answer: false, primary: true },
  ]);
  return answer === true;
}

/** At the start, about the newest work that is in no file; `others` wait on the start page. */
export async function askToRestore(work: KeptWork, time: string, others: number, words: Words): Promise<'restore' | 'discard' | 'later'> {
  const { title, text, more, later } = words.leftBehindQuestion;
  const rest = others === 0 ? '' : ` ${more(others)}`;
  const answer = await ask(title, text(work.name, time, work.summary) + rest, [
    { label: words.restore, answer: 'restore', primary: true },
    { label: words.discard, answer: 'discard' },
    { label: later, answer: 'later' },
  ] as const);
  return answer ?? 'later';
}
