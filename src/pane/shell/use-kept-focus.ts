import { useEffect, type RefObject } from 'react';

/**
 * Where the focus goes, best first: the chosen finding, where the keys are; else what can be done instead. Tab stops all:
 * in Excel on the web office.js handles Tab itself, and from anything but a tab stop it leads out of the pane.
 */
const PLACES = ['[role="option"][aria-selected="true"]', '[role="tab"][aria-selected="true"]', 'main button', 'main'] as const;

/** What cannot be worked with any more: a row of the list too, when another one was chosen. */
const GONE = ':disabled, [role="option"][aria-selected="false"]';

/**
 * A button that was pressed may be gone or disabled when its work is done: 开始复核 with the welcome, a notice with its 撤销,
 * a settled finding, a closed editor, 下一项 at the last one. The focus would be lost with it, and with it everyone who
 * works by keyboard. It stays in the pane; only ever when it was in here, so that selecting a cell in the sheet moves
 * nothing.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    let inside = false;
    const enter = () => {
      inside = true;
    };
    // A click into the sheet: whatever changes here from now on must not take the focus back out of it.
    const away = () => {
      inside = false;
    };
    const keep = () => {
      const { activeElement } = document;
      if (inside && (activeElement === document.body || activeElement?.matches(GONE))) placeIn(element)?.focus();
    };
    const changes = new MutationObserver(keep);
    changes.observe(element, { childList: true, subtree: true, attributeFilter: ['disabled', 'aria-selected'] });
    element.addEventListener('focusin', enter);
    window.addEventListener('blur', away);
    return () => {
      changes.disconnect();
      element.removeEventListener('focusin', enter);
      window.removeEventListener('blur', away);
    };
  }, [root]);
}

function placeIn(root: HTMLElement): HTMLElement | null {
  for (const place of PLACES) {
    const found = [...root.querySelectorAll<HTMLElement>(place)].find((element) => element.closest('[hidden]') === null);
    if (found !== undefined) return found;
  }
  return null;
}
