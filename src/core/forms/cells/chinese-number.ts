const DIGITS = '零一二三四五六七八九';

/** 十 is 10, 十二 is 12, 三十三 is 33, 两 is 2; up to 99. */
export function fromChinese(words: string): number {
  const digit = (character: string) => (character === '两' ? 2 : Math.max(0, DIGITS.indexOf(character)));
  const ten = words.indexOf('十');
  if (ten < 0) return digit(words);
  return (ten === 0 ? 1 : digit(words.charAt(ten - 1))) * 10 + (ten + 1 < words.length ? digit(words.charAt(ten + 1)) : 0);
}

/** 33 is 三十三; up to 99. */
export function inChinese(number: number): string {
  if (number < 10) return DIGITS.charAt(number);
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens === 1 ? '' : DIGITS.charAt(tens)}十${ones === 0 ? '' : DIGITS.charAt(ones)}`;
}
