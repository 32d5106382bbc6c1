/** Every character of the short text stands in the long one, in order. */
export function standsInOrder(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short.charAt(at)) at += 1;
  return at === short.length;
}
