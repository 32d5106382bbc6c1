import { useEffect, useState, type FunctionComponent, type RefObject } from 'react';
import { usePart, type Part } from './part';

/**
 * A part that takes the place of what stands in for it. It is another element, so the two are never exchanged under the
 * hand: not while the stand-in is pointed at or has the focus, unless it was pressed for what is to come.
 */
export function useArrived<Props>(
  shown: Part<Props>,
  standIn: RefObject<HTMLElement | null>,
  asked = false,
): FunctionComponent<Props> | null {
  const component = usePart(shown);
  const [exchanged, setExchanged] = useState(component !== null);
  useEffect(() => {
    const element = standIn.current;
    if (component === null || exchanged || element === null) return;
    const exchange = () => {
      if (!element.matches(':hover, :focus')) setExchanged(true);
    };
    exchange();
    const free = () => setTimeout(exchange);
    element.addEventListener('blur', free);
    element.addEventListener('pointerleave', free);
    return () => {
      element.removeEventListener('blur', free);
      element.removeEventListener('pointerleave', free);
    };
  }, [component, exchanged, standIn]);
  return exchanged || asked ? component : null;
}
