const DIGITS = '〇一二三四五六七八九';
/** As sums of money are written out. */
const LEGAL: Readonly<Record<string, string>> = {
  一: '壹',
  二: '贰',
  三: '叁',
  四: '肆',
  五: '伍',
  六: '陆',
  七: '柒',
  八: '捌',
  九: '玖',
  十: '拾',
  百: '佰',
  千: '仟',
};
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** A counter in a number format of ECMA-376 part 1, 17.18.59; decimal for formats that are not seen in Chinese reports. */
export function numberText(number: number, format: string): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return '';
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'upperRoman':
      return roman(number).toUpperCase();
    case 'lowerRoman':
      return roman(number);
    case 'upperLetter':
      return letters(number).toUpperCase();
    case 'lowerLetter':
      return letters(number);
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
      return chinese(number);
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
    case 'japaneseLegal':
      return [...chinese(number)].map((sign) => LEGAL[sign] ?? sign).join('');
    case 'ideographDigital':
    case 'taiwaneseDigital':
    case 'japaneseDigitalTenThousand':
      return [...String(number)].map((digit) => DIGITS.charAt(Number(digit))).join('');
    case 'ideographTraditional':
      return STEMS.charAt(number - 1) || String(number);
    case 'ideographZodiac':
      return BRANCHES.charAt(number - 1) || String(number);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return number <= 20 ? String.fromCharCode(0x2460 + number - 1) : String(number);
    case 'decimalEnclosedParen':
      return number <= 20 ? String.fromCharCode(0x2474 + number - 1) : `(${number})`;
    case 'decimalEnclosedFullstop':
      return number <= 20 ? String.fromCharCode(0x2488 + number - 1) : `${number}.`;
    case 'decimalFullWidth':
      return [...String(number)].map((digit) => String.fromCharCode(0xff10 + Number(digit))).join('');
    default:
      return String(number);
  }
}

/** 11 is 十一, 20 is 二十, 105 is 一百零五. */
function chinese(number: number): string {
  if (number <= 0 || number > 9999) return String(number);
  let text = '';
  let skipped = false;
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(number / unit) % 10;
    if (digit === 0) {
      skipped = text !== '';
      continue;
    }
    if (skipped) text += '零';
    skipped = false;
    text += `${DIGITS.charAt(digit)}${name}`;
  }
  return number >= 10 && number < 20 ? text.slice(1) : text;
}

function roman(number: number): string {
  let rest = Math.min(number, 4999);
  let text = '';
  for (const [value, sign] of ROMAN) {
    for (; rest >= value; rest -= value) text += sign;
  }
  return text;
}

/** 1 is a, 26 is z, 27 is aa, 28 is bb. */
function letters(number: number): string {
  const at = (number - 1) % 26;
  return String.fromCharCode(97 + at).repeat(Math.min(100, Math.floor((number - 1) / 26) + 1));
}
