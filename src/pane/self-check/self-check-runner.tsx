import { createContext, useContext, type ReactNode } from 'react';
import type { RunSelfCheck } from '../../app/self-check';

const SelfCheckContext = createContext<RunSelfCheck | null>(null);

export function SelfCheckProvider({ run, children }: { run: RunSelfCheck; children: ReactNode }) {
  return <SelfCheckContext.Provider value={run}>{children}</SelfCheckContext.Provider>;
}

export function useSelfCheck(): RunSelfCheck {
  const run = useContext(SelfCheckContext);
  if (run === null) throw new Error('useSelfCheck needs a SelfCheckProvider above it');
  return run;
}
