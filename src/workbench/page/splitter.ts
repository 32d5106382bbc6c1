import { element } from './element';

/** Widths a task pane can have in Excel, in pixels. */
const NARROWEST = 270;
const WIDEST = 500;
const USUAL = 350;
const STEP = 10;

/** The edge between spreadsheet and pane: dragged, or moved with the arrow keys. */
export function createSplitter(label: string, resized: (width: number) => void): HTMLElement {
  let width = USUAL;
  const edge = element('div', {
    class: 'splitter',
    role: 'separator',
    tabindex: '0',
    'aria-label': label,
    'aria-orientation': 'vertical',
    'aria-valuemin': String(NARROWEST),
    'aria-valuemax': String(WIDEST),
  });
  const set = (wanted: number): void => {
    width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
    edge.setAttribute('aria-valuenow', String(width));
    resized(width);
  };
  edge.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowLeft') set(width + STEP);
    if (key === 'ArrowRight') set(width - STEP);
  });
  edge.addEventListener('pointerdown', (press) => {
    edge.setPointerCapture(press.pointerId);
    const start = width + press.clientX;
    const drag = (move: PointerEvent): void => set(start - move.clientX);
    edge.addEventListener('pointermove', drag);
    edge.addEventListener('lostpointercapture', () => edge.removeEventListener('pointermove', drag), { once: true });
  });
  set(USUAL);
  return edge;
}
