/**
 * Text as it must be handed to Excel to stay that very text: what Excel would take for a formula, a number, a date, a
 * time, a percentage, an amount, a truth value or an error gets the leading apostrophe that a person would type.
 * A cell under the text format takes everything as it is.
 */
export function enteredText(text: string, numberFormat: string): string {
  if (numberFormat === '@') return text;
  return wouldBeParsed(text) ? `'${text}` : text;
}

/** Longer texts than any number or date; nothing Excel would parse. */
const LONGEST_PARSED = 64;

const FORMULA_START = /^[=+\-@']/;
const WORDS = /^(TRUE|FALSE|#[A-Z/0!?]+)$/i;
/** Digits with what stands around them in numbers, amounts, dates and times, Chinese and English. */
const NUMBER_OR_DATE =
  /^(?=.*\d)(?:[\d\s.,:/()%+\-$¥€£年月日时分秒点元]|E|AM?|PM?|上午|下午|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)+$/i;

function wouldBeParsed(text: string): boolean {
  const plain = text.normalize('NFKC').trim();
  if (FORMULA_START.test(text) || FORMULA_START.test(plain)) return true;
  return plain.length <= LONGEST_PARSED && (WORDS.test(plain) || NUMBER_OR_DATE.test(plain));
}
