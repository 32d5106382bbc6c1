import type { KeptWork } from '../saving/kept-work';
import type { RecentFile } from '../saving/recent-files';
import { element } from './element';
import type { Words } from './words';

export interface StartActions {
  readonly open: () => void;
  readonly sample: (file: string) => void;
  readonly recent: (file: RecentFile) => void;
  readonly forget: (file: RecentFile) => void;
  readonly restore: (work: KeptWork) => void;
  readonly discard: (work: KeptWork) => void;
}

export interface StartScreen {
  readonly root: HTMLElement;
  show(left: readonly KeptWork[], recent: readonly RecentFile[]): void;
  hide(): void;
}

/** What one sees before a workbook is open: where to drop it, what was left unsaved, what was open lately, samples. */
export function createStartScreen(words: Words, time: (at: number) => string, actions: StartActions): StartScreen {
  const open = element('button', { type: 'button', class: 'primary' }, words.open);
  open.addEventListener('click', actions.open);
  const lists = element('div', { class: 'start-lists' });
  const samples = list(
    words.samples,
    Object.entries(words.sampleNames).map(([file, name]) => item(name, '', [[name, () => actions.sample(file)]], true)),
  );
  const root = element(
    'main',
    { class: 'start', 'aria-labelledby': 'start-title', hidden: '' },
    element('h1', { id: 'start-title' }, `${words.product} ${words.place}`),
    element('p', {}, words.promise),
    element('div', { class: 'drop-here' }, element('p', {}, words.dropHere), open),
    lists,
    element('p', { class: 'quiet' }, words.local),
  );
  return {
    root,
    show(left, recent) {
      lists.replaceChildren(
        ...(left.length === 0 ? [] : [list(words.leftBehind, left.map(leftItem))]),
        ...(recent.length === 0 ? [] : [list(words.recent, recent.map(recentItem))]),
        samples,
      );
      root.hidden = false;
    },
    hide() {
      root.hidden = true;
    },
  };

  function leftItem(work: KeptWork): HTMLElement {
    return item(work.name, `${time(work.at)} · ${work.summary}`, [
      [words.restore, () => actions.restore(work)],
      [words.discard, () => actions.discard(work)],
    ]);
  }

  function recentItem(file: RecentFile): HTMLElement {
    return item(
      file.name,
      time(file.at),
      [
        [file.name, () => actions.recent(file)],
        [words.forget, () => actions.forget(file)],
      ],
      true,
    );
  }
}

function list(title: string, items: readonly HTMLElement[]): HTMLElement {
  return element('section', {}, element('h2', {}, title), element('ul', {}, ...items));
}

/** One line of a list. `leads`: its first press is on the name itself. */
function item(name: string, detail: string, presses: readonly (readonly [string, () => void])[], leads = false): HTMLElement {
  const buttons = presses.map(([label, press], index) => {
    const isLink = leads && index === 0;
    const made = element(
      'button',
      { type: 'button', class: isLink ? 'link' : 'plain', ...(isLink ? {} : { 'aria-label': `${label} ${name}` }) },
      label,
    );
    made.addEventListener('click', press);
    return made;
  });
  const [first, ...rest] = buttons;
  return element(
    'li',
    {},
    ...(leads && first !== undefined ? [first] : [element('strong', {}, name)]),
    element('span', { class: 'quiet' }, detail),
    ...(leads ? rest : buttons),
  );
}
