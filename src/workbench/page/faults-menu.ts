import { Faults } from '../host/faults';
import { element } from './element';
import type { Words } from './words';

export interface FaultActions {
  readonly faults: () => Faults;
  readonly protect: () => void;
  readonly coAuthor: () => void;
}

const SWITCHES = ['editing', 'anotherWorkbook', 'repeatEvents', 'loseEvents', 'reverseEvents', 'withoutDetails'] as const;
const NUMBERS = ['latency', 'eventDelay', 'busyFor', 'lostAnswers', 'payloadLimit'] as const;

/** All that can go wrong with Excel, to be switched on by hand. Hidden until Ctrl+Alt+F. */
export function createFaultsMenu(words: Words['faults'], { faults, protect, coAuthor }: FaultActions): HTMLElement {
  const usual = new Faults();
  const switches = SWITCHES.map((key) => {
    const box = element('input', { type: 'checkbox' });
    box.addEventListener('change', () => (faults()[key] = box.checked));
    return element('label', {}, box, words[key]);
  });
  const numbers = NUMBERS.map((key) => {
    const field = element('input', { type: 'number', min: '0', value: String(usual[key]) });
    field.addEventListener('change', () => (faults()[key] = Number(field.value)));
    return element('label', {}, words[key], field);
  });
  const menu = element(
    'form',
    { class: 'faults', 'aria-label': words.title, hidden: '' },
    element('strong', {}, words.title),
    ...switches,
    ...numbers,
    button(words.protect, protect),
    button(words.coAuthor, coAuthor),
  );
  window.addEventListener('keydown', (event) => {
    if (!event.ctrlKey || !event.altKey || event.code !== 'KeyF') return;
    event.preventDefault();
    menu.hidden = !menu.hidden;
  });
  return menu;
}

function button(label: string, press: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button' }, label);
  made.addEventListener('click', press);
  return made;
}
