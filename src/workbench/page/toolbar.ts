import { element } from './element';
import type { Words } from './words';

export interface ToolbarActions {
  readonly open: () => void;
  readonly sample: (file: string) => void;
  readonly save: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly print: () => void;
  readonly differences: () => void;
  readonly home: () => void;
  readonly theme: () => void;
}

export interface Toolbar {
  readonly root: HTMLElement;
  /** Null when no workbook is open. */
  showFile(name: string | null): void;
  showChanges(summary: string): void;
  allowUndo(undos: boolean, redos: boolean): void;
}

/** What one can do with files, and what is open. */
export function createToolbar(words: Words, actions: ToolbarActions): Toolbar {
  const home = button('', 'brand', actions.home);
  home.setAttribute('aria-label', `${words.product} ${words.place}`);
  home.title = words.home;
  home.append(element('strong', {}, words.product), ' ', element('span', {}, words.place));
  const save = button(words.save, 'primary', actions.save);
  save.title = 'Ctrl+S';
  const undo = button('↶', 'round', actions.undo, words.undo);
  const redo = button('↷', 'round', actions.redo, words.redo);
  const print = button(words.print, 'plain', actions.print);
  const withWorkbook = [save, undo, redo, print];
  const file = element('span', { class: 'file' });
  const changes = element('span', { class: 'changes', role: 'status' });
  const root = element(
    'header',
    { class: 'toolbar' },
    home,
    button(words.open, 'plain', actions.open),
    ...withWorkbook,
    sampleMenu(words, actions.sample),
    element('span', { class: 'opened' }, file, changes),
    button('?', 'round', actions.differences, words.differences.title),
    button('◐', 'round theme', actions.theme, words.theme),
  );
  return {
    root,
    showFile(name) {
      file.textContent = name ?? '';
      file.title = name ?? '';
      changes.textContent = '';
      for (const each of [save, print]) each.disabled = name === null;
    },
    showChanges(summary) {
      if (changes.textContent !== summary) changes.textContent = summary;
    },
    allowUndo(undos, redos) {
      undo.disabled = !undos;
      redo.disabled = !redos;
    },
  };
}

function button(label: string, kind: string, press: () => void, name?: string): HTMLButtonElement {
  const made = element(
    'button',
    { type: 'button', class: kind, ...(name === undefined ? {} : { 'aria-label': name, title: name }) },
    label,
  );
  made.addEventListener('click', press);
  return made;
}

function sampleMenu(words: Words, pick: (file: string) => void): HTMLSelectElement {
  const menu = element('select', { class: 'samples', 'aria-label': words.samples }, element('option', { value: '' }, words.samples));
  for (const [file, name] of Object.entries(words.sampleNames)) menu.append(element('option', { value: file }, name));
  menu.addEventListener('change', () => {
    if (menu.value !== '') pick(menu.value);
    menu.value = '';
  });
  return menu;
}
