import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';

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

const HintsContext = createContext<Hints | null>(null);

export function HintsProvider({ children }: { children: ReactNode }) {
  const [hint, setHint] = useState<Hint | null>(null);
  const hints = useMemo<Omit<Hints, 'hint'>>(() => {
    let id = 0;
    return { say: (text) => setHint({ id: ++id, text }), clear: () => setHint(null) };
  }, []);
  return <HintsContext.Provider value={{ hint, ...hints }}>{children}</HintsContext.Provider>;
}

export function useHints(): Hints {
  const hints = useContext(HintsContext);
  if (hints === null) throw new Error('useHints needs a HintsProvider above it');
  return hints;
}
