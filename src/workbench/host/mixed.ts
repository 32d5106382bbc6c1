/** One value for many cells, as Excel answers it: the value they share, or null when they differ. */
export function shared<Value>(values: Iterable<Value>): Value | null {
  let first: Value | undefined;
  for (const value of values) {
    if (first === undefined) first = value;
    else if (first !== value) return null;
  }
  return first ?? null;
}
