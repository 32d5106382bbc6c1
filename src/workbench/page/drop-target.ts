import { element } from './element';

/** Takes files dropped anywhere on the page, and says so while they hover. */
export function acceptDrops(label: string, dropped: (files: readonly File[]) => void): HTMLElement {
  const veil = element('div', { class: 'drop-veil', hidden: '' }, element('p', {}, label));
  const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
  window.addEventListener('dragenter', (event) => {
    if (carriesFiles(event)) veil.hidden = false;
  });
  // The veil lies over the pane too: a frame would keep the drop to itself.
  veil.addEventListener('dragleave', () => {
    veil.hidden = true;
  });
  window.addEventListener('dragover', (event) => {
    if (carriesFiles(event)) event.preventDefault();
  });
  window.addEventListener('drop', (event) => {
    veil.hidden = true;
    if (!carriesFiles(event)) return;
    event.preventDefault();
    dropped([...(event.dataTransfer?.files ?? [])]);
  });
  return veil;
}
