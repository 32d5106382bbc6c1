import { useEffect, useMemo, useState, type ReactNode } from 'react';
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
  /** What a form says of itself while it is open; it stands there to be read, and is heard with the rest. */
  readonly told: string | null;
  readonly tell: (text: string | null) => void;
}

const [Provider, useHints] = requiredContext<Hints>('Hints');
export { useHints };

export function HintsProvider({ children }: { children: ReactNode }) {
  const [hint, setHint] = useState<Hint | null>(null);
  const [told, tell] = useState<string | null>(null);
  const hints = useMemo<Omit<Hints, 'hint' | 'told'>>(() => {
    let id = 0;
    return { say: (text) => setHint({ id: ++id, text }), clear: () => setHint(null), tell };
  }, []);
  return <Provider value={{ hint, told, ...hints }}>{children}</Provider>;
}

/** Has a sentence that stands on the screen heard as well, for as long as it stands there. */
export function useTold(text: string | null): void {
  const { tell } = useHints();
  useEffect(() => {
    tell(text);
    return () => tell(null);
  }, [text, tell]);
}
