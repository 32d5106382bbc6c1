import { element } from './element';

export interface Choice<Answer> {
  readonly label: string;
  readonly answer: Answer;
  readonly primary?: boolean;
}

/** Asks in the middle of the page, over everything. @returns null for Esc. */
export function ask<Answer>(title: string, text: string, choices: readonly Choice<Answer>[]): Promise<Answer | null> {
  return new Promise((resolve) => {
    const dialog = openDialog(title, [element('p', {}, text)], () => resolve(null));
    const row = element('div', { class: 'choices' });
    for (const { label, answer, primary } of choices) {
      const button = element('button', { type: 'button', class: primary === true ? 'primary' : 'plain' }, label);
      button.addEventListener('click', () => {
        resolve(answer);
        dialog.close();
      });
      row.append(button);
      if (primary === true) button.autofocus = true;
    }
    dialog.append(row);
    dialog.showModal();
  });
}

/** A page over the page, with a button that closes it. */
export function tell(title: string, content: readonly Node[], closeLabel: string): HTMLDialogElement {
  const dialog = openDialog(title, content, () => undefined);
  const close = element('button', { type: 'button', class: 'plain' }, closeLabel);
  close.addEventListener('click', () => dialog.close());
  dialog.append(element('div', { class: 'choices' }, close));
  dialog.showModal();
  return dialog;
}

/** The frame of a dialog, not shown yet. */
export function openDialog(title: string, content: readonly Node[], closed: () => void): HTMLDialogElement {
  const heading = element('h2', { id: 'dialog-title' }, title);
  const dialog = element('dialog', { class: 'dialog', 'aria-labelledby': 'dialog-title' }, heading, ...content);
  dialog.addEventListener('close', () => {
    closed();
    dialog.remove();
  });
  document.body.append(dialog);
  return dialog;
}
