import { cloneElement, useEffect, useRef, useState, type ReactElement, type Ref } from 'react';
import { soon, usePart } from './part';

interface Nameable {
  readonly ref?: Ref<HTMLElement>;
  readonly 'aria-label'?: string;
}

interface NamedProps {
  readonly name: string;
  /** A button that shows a picture alone. */
  readonly children: ReactElement<Nameable>;
}

const namedByTooltip = soon(async () => (await import(/* webpackChunkName: "answers" */ './named-by-tooltip')).NamedByTooltip);

/** The name of a button that shows a picture alone: spoken at once, and shown in Fluent's tooltip as soon as that has come. */
export function Named({ name, children }: NamedProps) {
  const Tooltip = usePart(namedByTooltip);
  const [shown, setShown] = useState(Tooltip !== null);
  const button = useRef<HTMLElement>(null);
  useEffect(() => {
    if (Tooltip === null || shown) return;
    // Fluent's is another element: never exchanged under the hand.
    const exchange = () => {
      if (button.current?.matches(':hover, :focus') !== true) setShown(true);
    };
    exchange();
    const element = button.current;
    const free = () => setTimeout(exchange);
    element?.addEventListener('blur', free);
    element?.addEventListener('pointerleave', free);
    return () => {
      element?.removeEventListener('blur', free);
      element?.removeEventListener('pointerleave', free);
    };
  }, [Tooltip, shown]);
  return shown && Tooltip !== null ? (
    <Tooltip name={name}>{children}</Tooltip>
  ) : (
    cloneElement(children, { ref: button, 'aria-label': name })
  );
}
