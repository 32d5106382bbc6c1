/** What jsdom lacks and the pane asks for. */
class NoResizeObserver implements ResizeObserver {
  observe(): void {
    // Nothing is ever laid out here.
  }

  unobserve(): void {
    // Nothing is ever laid out here.
  }

  disconnect(): void {
    // Nothing is ever laid out here.
  }
}

/** A system with a light scheme. */
function matchMedia(query: string): MediaQueryList {
  const list = new EventTarget() as MediaQueryList;
  return Object.assign(list, { media: query, onchange: null, matches: false });
}

Object.assign(window, { ResizeObserver: NoResizeObserver, matchMedia });

/** A walk through the pane takes its time on a busy machine. */
jest.setTimeout(60_000);
