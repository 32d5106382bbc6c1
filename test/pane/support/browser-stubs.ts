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

function text(this: Blob): Promise<string> {
  const reader = new FileReader();
  return new Promise((resolve, reject) => {
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.onerror = () => reject(new Error('Not read'));
    reader.readAsText(this);
  });
}

Blob.prototype.text ??= text;

Object.assign(window, { ResizeObserver: NoResizeObserver, matchMedia });

/** A walk through the pane takes its time on a busy machine. */
jest.setTimeout(60_000);

/**
 * Rules that hide something, alone: jsdom draws nothing, and whoever asks for a role or a name has it work out the style of
 * every element above. With the thousands of rules of Griffel's that takes most of the time of a test.
 */
const { insertRule } = CSSStyleSheet.prototype;
CSSStyleSheet.prototype.insertRule = function insertHiding(rule, index) {
  return /visibility:\s*hidden|display:\s*none/.test(rule) ? insertRule.call(this, rule, index) : 0;
};
