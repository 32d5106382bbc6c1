import { useEffect, type RefObject } from 'react';
import { openerOf } from './opener';

/**
 * Where the focus goes, best first: the chosen finding, where the keys are; else what can be done instead. Tab stops all:
 * in Excel on the web office.js handles Tab itself, and from anything but a tab stop it leads out of the pane.
 */
const PLACES = ['[role="option"][aria-selected="true"]', '[role="tab"][aria-selected="true"]', 'main button', 'main'] as const;

/** Of what had the focus so many are remembered: a menu and its item come between a button and the dialog it opens. */
const REMEMBERED = 4;

/** What cannot be worked with any more: a row of the list too, when another one was chosen. */
const GONE = ':disabled, [role="option"][aria-selected="false"]';

/**
 * A button that was pressed may be gone or disabled when its work is done: 开始复核 with the welcome, a notice with its 撤销,
 * a settled finding, a closed editor, 下一项 at the last one. The focus would be lost with it, and with it everyone who
 * works by keyboard. It stays in the pane, and after a dialog it returns to what opened it; only ever when it was in here, so that selecting a cell in the sheet moves
 * nothing.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    let inside = false;
    let inDialog = false;
    let trail: readonly HTMLElement[] = [];
    const enter = ({ target }: FocusEvent) => {
      inside ||= target instanceof Node && element.contains(target);
      const opener = target instanceof Element ? openerOf(target) : null;
      inDialog = !element.contains(opener);
      if (opener instanceof HTMLElement && !inDialog) trail = [opener, ...trail.filter((one) => one !== opener)].slice(0, REMEMBERED);
    };
    // A click into the sheet: whatever changes here from now on must not take the focus back out of it.
    const away = () => {
      inside = false;
    };
    const keep = () => {
      const { activeElement } = document;
      if (!inside || !(activeElement === document.body || activeElement?.matches(GONE))) return;
      const opener = inDialog ? trail.find((one) => one.isConnected && one.closest('[hidden]') === null) : undefined;
      (opener ?? placeIn(element))?.focus();
    };
    const changes = new MutationObserver(keep);
    changes.observe(element, { childList: true, subtree: true, attributeFilter: ['disabled', 'aria-selected'] });
    document.addEventListener('focusin', enter);
    window.addEventListener('blur', away);
    return () => {
      changes.disconnect();
      document.removeEventListener('focusin', enter);
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
