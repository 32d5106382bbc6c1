import type { Faults } from '../host/faults';
import type { UniverWorkbook } from '../univer/univer-workbook';
import { element } from './element';
import type { Words } from './words';

export interface FaultActions {
  readonly book: () => UniverWorkbook | null;
  /** Opens the pane anew in an Excel that offers this much of `ExcelApi`. */
  readonly offer: (excelApi: string) => void;
}

const SWITCHES = ['editing', 'anotherWorkbook', 'repeatEvents', 'loseEvents', 'reverseEvents', 'withoutDetails'] as const;
const NUMBERS = ['latency', 'eventDelay', 'busyFor', 'lostAnswers', 'payloadLimit'] as const;
const EXCEL_APIS = ['1.7', '1.10', '1.14', '1.17', '1.19'] as const;

/** All that can go wrong with Excel, to be switched on by hand. Hidden until Ctrl+Alt+F. */
export function createFaultsMenu(words: Words['faults'], faults: Faults, excelApi: string, actions: FaultActions): HTMLElement {
  const switches = SWITCHES.map((key) => {
    const box = element('input', { type: 'checkbox' });
    box.addEventListener('change', () => (faults[key] = box.checked));
    return { label: element('label', {}, box, words[key]), show: () => (box.checked = faults[key]) };
  });
  const numbers = NUMBERS.map((key) => {
    const field = element('input', { type: 'number', min: '0' });
    field.addEventListener('change', () => (faults[key] = Number(field.value)));
    return { label: element('label', {}, words[key], field), show: () => (field.value = String(faults[key])) };
  });
  const fields = [...switches, ...numbers];
  const showAll = (): void => {
    for (const { show } of fields) show();
  };
  const menu = element(
    'form',
    { class: 'faults', 'aria-label': words.title, hidden: '' },
    element('strong', {}, words.title),
    ...fields.map(({ label }) => label),
    versionMenu(words.excelApi, excelApi, actions.offer),
    button(words.protect, () => toggleProtection(actions.book())),
    button(words.coAuthor, () => editAsCoAuthor(actions.book())),
    button(words.clear, () => {
      faults.clear();
      showAll();
    }),
  );
  window.addEventListener('keydown', (event) => {
    if (!event.ctrlKey || !event.altKey || event.code !== 'KeyF') return;
    event.preventDefault();
    // Some count down as they happen.
    showAll();
    menu.hidden = !menu.hidden;
  });
  return menu;
}

function versionMenu(label: string, current: string, offer: FaultActions['offer']): HTMLLabelElement {
  const menu = element('select', {}, ...EXCEL_APIS.map((version) => element('option', { value: version }, version)));
  menu.value = current;
  menu.addEventListener('change', () => offer(menu.value));
  return element('label', {}, label, menu);
}

function button(label: string, press: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button' }, label);
  made.addEventListener('click', press);
  return made;
}

function toggleProtection(book: UniverWorkbook | null): void {
  const sheet = book?.activeSheet();
  if (book && sheet) book.setProtected(sheet.id, sheet.protection === null);
}

function editAsCoAuthor(book: UniverWorkbook | null): void {
  const [area] = book?.selection() ?? [];
  if (!book || area === undefined) return;
  const cell = { ...area, bottom: area.top, right: area.left };
  book.actAs('co-author', () => book.activeSheet().write(cell, [[{ value: 0, formula: null }]]));
}
