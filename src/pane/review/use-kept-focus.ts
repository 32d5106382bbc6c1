import { useEffect, useRef, type RefObject } from 'react';

/**
 * A settled finding takes its buttons with it, and the focus with them. It then goes to the list, where the keys are,
 * or to the tab when nothing is left to list;
 * only ever when it was in here, so that selecting a cell in the sheet moves nothing.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>, currentKey: string | null): void {
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
    element.addEventListener('focusin', enter);
    element.addEventListener('focusout', leave);
    return () => {
      element.removeEventListener('focusin', enter);
      element.removeEventListener('focusout', leave);
    };
  }, [root]);

  useEffect(() => {
    if (!inside.current || document.activeElement !== document.body) return;
    const option = root.current?.querySelector<HTMLElement>('[role="option"][aria-selected="true"]');
    (option ?? root.current)?.focus();
  }, [root, currentKey]);
}
