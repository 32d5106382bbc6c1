import { element } from './element';

/** How much of the page the pane may take: pixels beside the sheet, as in Excel; parts of a hundred below it. */
interface Room {
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly unit: 'px' | '%';
}

const BESIDE: Room = { least: 270, most: 500, step: 10, unit: 'px' };
const BELOW: Room = { least: 20, most: 85, step: 5, unit: '%' };

/** Where `workbench.css` puts the pane below the sheet. */
const NARROW = '(max-width: 640px)';

/**
 * The edge between spreadsheet and pane: dragged, or moved with the arrow keys. It sets `--pane-width` on the pane's
 * place, or `--pane-height` in a narrow window.
 */
export function createSplitter(label: string, slot: HTMLElement): HTMLElement {
  const narrow = window.matchMedia(NARROW);
  const edge = element('div', { class: 'splitter', role: 'separator', tabindex: '0', 'aria-label': label });
  const room = (): Room => (narrow.matches ? BELOW : BESIDE);
  const size = (): number => {
    const { width, height } = slot.getBoundingClientRect();
    return Math.round(narrow.matches ? (height / (slot.parentElement?.clientHeight ?? height)) * 100 : width);
  };
  const describe = (): void => {
    const { least, most } = room();
    const now = { orientation: narrow.matches ? 'horizontal' : 'vertical', valuemin: least, valuemax: most, valuenow: size() };
    for (const [name, value] of Object.entries(now)) edge.setAttribute(`aria-${name}`, String(value));
  };
  const set = (wanted: number): void => {
    const { least, most, unit } = room();
    const value = Math.round(Math.min(most, Math.max(least, wanted)));
    slot.style.setProperty(narrow.matches ? '--pane-height' : '--pane-width', `${value}${unit}`);
    describe();
  };
  edge.addEventListener('keydown', ({ key }) => {
    const more = narrow.matches ? 'ArrowUp' : 'ArrowLeft';
    const less = narrow.matches ? 'ArrowDown' : 'ArrowRight';
    if (key === more || key === less) set(size() + (key === more ? 1 : -1) * room().step);
  });
  edge.addEventListener('pointerdown', (press) => {
    edge.setPointerCapture(press.pointerId);
    const start = size();
    const whole = slot.parentElement?.clientHeight ?? 1;
    const drag = ({ clientX, clientY }: PointerEvent): void =>
      set(start + (narrow.matches ? ((press.clientY - clientY) / whole) * 100 : press.clientX - clientX));
    edge.addEventListener('pointermove', drag);
    edge.addEventListener('lostpointercapture', () => edge.removeEventListener('pointermove', drag), { once: true });
  });
  edge.addEventListener('focus', describe);
  new ResizeObserver(describe).observe(slot);
  return edge;
}
