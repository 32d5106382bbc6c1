import { useEffect, useRef, type RefObject } from 'react';

/**
 * A settled finding takes its buttons with it, a closed editor its text, and the focus goes with them. It then goes to
 * the list, where the keys are, or to the tab when nothing is left to list; only ever when it was in here, so that
 * selecting a cell in the sheet moves nothing.
 * @param scene whatever changes when something that can hold the focus goes
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>, scene: string): void {
  const inside = useRef(false);

  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    const enter = () => {
      inside.current = true;
    };
    const leave = (event: FocusEvent) => {
      const to = event.relatedTarget;
      if (to instanceof Node && !element.contains(to)) inside.current = false;
    };
    // A click into the sheet: whatever changes here from now on must not take the focus back out of it.
    const away = () => {
      inside.current = false;
    };
    window.addEventListener('blur', away);
    element.addEventListener('focusin', enter);
    element.addEventListener('focusout', leave);
    return () => {
      window.removeEventListener('blur', away);
      element.removeEventListener('focusin', enter);
      element.removeEventListener('focusout', leave);
    };
  }, [root]);

  useEffect(() => {
    if (!inside.current || document.activeElement !== document.body) return;
    const option = root.current?.querySelector<HTMLElement>('[role="option"][aria-selected="true"]');
    (option ?? root.current)?.focus();
  }, [root, scene]);
}
