import { useMemo, useState, type ReactNode } from 'react';
import { requiredContext } from '../required-context';

/** A sentence for the person that is about the pane alone: why a key does nothing here. */
interface Hint {
  readonly id: number;
  readonly text: string;
}

interface Hints {
  readonly hint: Hint | null;
  readonly say: (text: string) => void;
  /** Something happened meanwhile that is worth more. */
  readonly clear: () => void;
}

const [Provider, useHints] = requiredContext<Hints>('Hints');
export { useHints };

export function HintsProvider({ children }: { children: ReactNode }) {
  const [hint, setHint] = useState<Hint | null>(null);
  const hints = useMemo<Omit<Hints, 'hint'>>(() => {
    let id = 0;
    return { say: (text) => setHint({ id: ++id, text }), clear: () => setHint(null) };
  }, []);
  return <Provider value={{ hint, ...hints }}>{children}</Provider>;
}
