import { createContext, useContext, type Provider } from 'react';

/** A context that has no value of its own: its provider, and the hook that asks for it and names what is missing above it. */
export function requiredContext<Value extends object>(name: string): readonly [Provider<Value | null>, () => Value] {
  const context = createContext<Value | null>(null);
  const use = (): Value => {
    const value = useContext(context);
    if (value === null) throw new Error(`use${name} needs a ${name}Provider above it`);
    return value;
  };
  return [context.Provider, use];
}
