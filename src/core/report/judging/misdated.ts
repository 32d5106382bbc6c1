import { seenAt, type Seen } from '../findings';
import { REPORT_RULES } from '../report-rules';
import { lineOf, type ReportLine } from '../text/sentences';
import { digitsIn } from './certainty';
import type { Judged } from './judge';

/** Another year than that of the report, and not one it compares with, a month of it, or a span of years. */
const YEAR = /(?<![较比与同和及从由自、—–~-]|(?<!截)[至到])(20\d{2})年(?!\d{1,2}月|[、—–~至到和与-]|以来|提前)/;
/** Money of this year may have been allotted in the year before. */
const ALLOTTED = /下达|提前/;
/** Digits in common with the annexes that figures read otherwise, and all of the sentence, do not have by chance. */
const FEWEST = 3;
const LEAST_DIGITS = 5;

/** A year that is not the one its figures are of. */
export interface Misdated {
  readonly seen: Seen;
  /** Where the digits of its figures begin. */
  readonly figures: readonly number[];
}

/**
 * 2023年年初预算1180.00万元, and that is the budget of 2024: read as of the year of the report, the sentence says what the
 * annexes state; as it stands, it does not.
 * @param judged what became of each figure as it stands
 * @param judge what becomes of the figures of a line
 */
export function* misdatedIn(
  lines: readonly ReportLine[],
  year: number | null,
  judged: readonly Judged[],
  judge: (line: ReportLine) => readonly Judged[],
): Iterable<Misdated> {
  for (const line of year === null ? [] : lines) {
    for (const { plain, start, end } of line.sentences) {
      const match = YEAR.exec(plain);
      const said = match?.[1];
      if (match === null || said === undefined || Number(said) === year || plain.includes(`${year}年`)) continue;
      if (ALLOTTED.test(plain.slice(match.index, match.index + 12))) continue;
      const at = line.text.originalAt(start + match.index);
      const text = `${line.paragraph.text.slice(0, at)}${year}${line.paragraph.text.slice(at + said.length)}`;
      const before = new Map(judged.flatMap((each) => (each.claim.line === line ? [[each.claim.figure.digits, each]] : [])));
      const after = judge(lineOf({ ...line.paragraph, text }, line.heading, line.cell, line.text.moneyUnit));
      const changed = after.filter(({ verdict, claim }) => verdict !== before.get(claim.figure.digits)?.verdict);
      const own = changed.filter(isAsStated);
      const others = after.filter((each) => isAsStated(each) && each.claim.figure.digits >= start && each.claim.figure.digits < end);
      if (changed.some(({ verdict }) => verdict === 'differs') || digitsOf(own) < FEWEST || digitsOf([...own, ...others]) < LEAST_DIGITS)
        continue;
      const texts = [...new Set(own.map(({ claim }) => claim.figure.text))];
      const message = {
        zh: `句中写的是${said}年，而${texts.slice(0, 3).join('、')}${texts.length > 1 ? '都' : ''}与附件${year}年度的数据相同，请核对年份。`,
        en: `The sentence speaks of ${said}, and its figures are those of ${year}; check the year.`,
      };
      const related = own.flatMap(({ against }) => against?.fields ?? []);
      const expected = String(year);
      yield {
        seen: seenAt(line, start + match.index, said.length, REPORT_RULES.yearDiffers, message, {
          expected,
          related,
          replacement: expected,
        }),
        figures: own.map(({ claim }) => claim.figure.digits),
      };
    }
  }
}

function isAsStated({ verdict, against }: Judged): boolean {
  return verdict === 'agrees' && (against?.fields.length ?? 0) > 0;
}

/** Said again, a figure says nothing new. */
function digitsOf(all: readonly Judged[]): number {
  const values = new Map(all.map(({ claim: { figure } }) => [figure.text, digitsIn(figure, figure.value)]));
  return [...values.values()].reduce((sum, each) => sum + each, 0);
}
