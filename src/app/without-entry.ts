/** The same entries but the one with this key. */
export function withoutEntry<Value>(entries: Readonly<Record<string, Value>>, key: string): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(entries).filter(([known]) => known !== key));
}
