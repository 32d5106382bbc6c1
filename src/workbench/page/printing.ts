import type { UniverWorkbook } from '../univer/univer-workbook';
import { openDialog } from './dialog';
import { element } from './element';
import { printView } from './print-view';
import type { Words } from './words';

/** Asks which sheets, and hands them to the browser's own printing, which also makes a PDF. */
export function printSheets(book: UniverWorkbook, words: Words['printQuestion']): void {
  const active = book.activeSheet().id;
  const sheets = book.sheets().filter(({ visibility }) => visibility === 'Visible');
  const boxes = sheets.map((sheet) => {
    const box = element('input', { type: 'checkbox' });
    box.checked = sheets.length <= MOST_AT_ONCE || sheet.id === active;
    return { sheet, box };
  });
  const print = element('button', { type: 'submit', class: 'primary' }, words.print);
  const cancel = element('button', { type: 'button', class: 'plain' }, words.cancel);
  const form = element(
    'form',
    { method: 'dialog' },
    element('p', {}, words.text),
    ...boxes.map(({ sheet, box }) => element('label', { class: 'check' }, box, sheet.name)),
    element('div', { class: 'choices' }, print, cancel),
  );
  const dialog = openDialog(words.title, [form], () => undefined);
  cancel.addEventListener('click', () => dialog.close());
  form.addEventListener('submit', () => {
    dialog.close();
    handOver(printView(boxes.filter(({ box }) => box.checked).map(({ sheet }) => sheet)));
  });
  dialog.showModal();
}

/** Of more sheets than these only the one in front is ticked. */
const MOST_AT_ONCE = 6;

function handOver(view: HTMLElement): void {
  document.body.append(view);
  window.addEventListener('afterprint', () => view.remove(), { once: true });
  window.print();
}
