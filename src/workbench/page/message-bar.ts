import { element } from './element';

export interface MessageBar {
  readonly root: HTMLElement;
  /** What went wrong and what to do; stays until it is dismissed. */
  show(text: string): void;
  /** What was done; goes by itself. */
  note(text: string): void;
  clear(): void;
}

const NOTE_FOR = 8000;

/** One line between toolbar and spreadsheet. */
export function createMessageBar(dismissLabel: string): MessageBar {
  const text = element('p', {});
  const dismiss = element('button', { type: 'button', class: 'round', 'aria-label': dismissLabel }, '✕');
  const root = element('div', { class: 'message', role: 'alert', hidden: '' }, text, dismiss);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const clear = (): void => {
    clearTimeout(timer);
    root.hidden = true;
    text.textContent = '';
  };
  const put = (message: string, isNote: boolean): void => {
    clear();
    root.classList.toggle('note', isNote);
    root.hidden = false;
    text.textContent = message;
    if (isNote) timer = setTimeout(clear, NOTE_FOR);
  };
  dismiss.addEventListener('click', clear);
  return { root, show: (message) => put(message, false), note: (message) => put(message, true), clear };
}
