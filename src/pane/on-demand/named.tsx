import { cloneElement, useRef, type ReactElement, type Ref } from 'react';
import { soon } from './part';
import { useArrived } from './use-arrived';

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
  const button = useRef<HTMLElement>(null);
  const Tooltip = useArrived(namedByTooltip, button);
  return Tooltip === null ? cloneElement(children, { ref: button, 'aria-label': name }) : <Tooltip name={name}>{children}</Tooltip>;
}
