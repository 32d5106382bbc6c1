/** East Asian wide and full-width characters (Unicode TR 11), and emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** Ambiguous ones that Chinese fonts draw wide. */
const AMBIGUOUS = /[“”‘’…—·×÷≥≤→℃‰①-⑳]/u;

/** Width of a text in columns of one Latin letter, as Chinese fonts draw it: a Chinese character takes two. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) || AMBIGUOUS.test(character) ? 2 : 1;
  return width;
}
