import { element } from './element';
import type { Words } from './words';

export interface ToolbarActions {
  readonly open: (files: readonly File[]) => void;
  readonly sample: (file: string) => void;
  readonly download: () => void;
  readonly theme: () => void;
}

export interface Toolbar {
  readonly root: HTMLElement;
  showFile(name: string): void;
  showChanges(summary: string): void;
  allowDownload(allowed: boolean): void;
}

/** What one can do with files, and what is open. */
export function createToolbar(words: Words, actions: ToolbarActions): Toolbar {
  const picker = element('input', { type: 'file', accept: '.xlsx', class: 'picker', 'aria-label': words.open, tabindex: '-1' });
  picker.addEventListener('change', () => {
    actions.open([...(picker.files ?? [])]);
    picker.value = '';
  });
  const open = button(words.open, 'primary', () => picker.click());
  const samples = sampleMenu(words, actions.sample);
  const download = button(words.download, 'plain', actions.download);
  download.disabled = true;
  const theme = button('◐', 'round', actions.theme);
  theme.setAttribute('aria-label', words.theme);
  theme.title = words.theme;
  const file = element('span', { class: 'file' });
  const changes = element('span', { class: 'changes', role: 'status' });
  const root = element(
    'header',
    { class: 'toolbar' },
    element('span', { class: 'brand' }, element('strong', {}, words.product), ` ${words.place}`),
    open,
    samples,
    download,
    element('span', { class: 'opened' }, file, changes),
    theme,
    picker,
  );
  return {
    root,
    showFile(name) {
      file.textContent = name;
      file.title = name;
    },
    showChanges(summary) {
      if (changes.textContent !== summary) changes.textContent = summary;
    },
    allowDownload(allowed) {
      download.disabled = !allowed;
    },
  };
}

function button(label: string, kind: string, press: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: kind }, label);
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
