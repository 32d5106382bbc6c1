import { element } from './element';

export interface MessageBar {
  readonly root: HTMLElement;
  show(text: string): void;
  clear(): void;
}

/** One line between toolbar and spreadsheet that says what went wrong and what to do. */
export function createMessageBar(dismissLabel: string): MessageBar {
  const text = element('p', {});
  const dismiss = element('button', { type: 'button', class: 'round', 'aria-label': dismissLabel }, '✕');
  const root = element('div', { class: 'message', role: 'alert', hidden: '' }, text, dismiss);
  const clear = (): void => {
    root.hidden = true;
    text.textContent = '';
  };
  dismiss.addEventListener('click', clear);
  return {
    root,
    show(message) {
      root.hidden = false;
      text.textContent = message;
    },
    clear,
  };
}
