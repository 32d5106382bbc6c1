/** Longer texts are sentences: they stand on one form alone. */
const LONGEST = 40;
/** Cells of words are taken up several times in one review. */
export const LONGEST_CELL = 400;
/** Texts of a few hundred forms. */
const MOST = 5000;

/**
 * The same labels stand on every form, and every review reads them anew: what follows from a short text alone is worked
 * out once for each text. When too many have come by, all are forgotten.
 */
export function remembered<Result extends NonNullable<unknown> | null>(
  read: (text: string) => Result,
  longest = LONGEST,
): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    if (text.length > longest) return read(text);
    const earlier = known.get(text);
    if (earlier !== undefined) return earlier;
    const result = read(text);
    if (known.size >= MOST) known.clear();
    known.set(text, result);
    return result;
  };
}

/** The same for what never changes while it is there, cells, sentences, forms: worked out once for each. */
export function rememberedFor<Key extends object, Result extends NonNullable<unknown> | null>(
  read: (key: Key) => Result,
): (key: Key) => Result {
  const known = new WeakMap<Key, Result>();
  return (key) => {
    const earlier = known.get(key);
    if (earlier !== undefined) return earlier;
    const result = read(key);
    known.set(key, result);
    return result;
  };
}
