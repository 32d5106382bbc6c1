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
