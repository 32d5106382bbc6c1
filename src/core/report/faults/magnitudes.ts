import { Decimal } from '../../compute/decimal';
import type { IndicatorFigures } from '../../compute/figures';
import { conversion } from '../../compute/units';
import type { Seen } from '../findings';
import { since } from '../claims/lead';
import { REPORT_RULES } from '../report-rules';
import { speaksOfTheYear } from '../claims/scope';
import type { ReportLine, Sentence } from '../text/sentences';
import { searchedName } from '../claims/subjects';
import { figuresOf, type WrittenFigure } from '../text/written-figure';

/** An actual this many times its target is worth a look at the report. */
const SUSPECT = 10;
const FAR = 10;
const AREAS = /^(?:亩|公顷|平方米|平方公里)$/;

/**
 * An area that is many times its target, beside the areas the report itself gives for the same thing: told when even
 * their sum is far from it in the unit they are written in.
 */
export function* magnitudeFaults(lines: readonly ReportLine[], figures: readonly IndicatorFigures[], year: number | null): Iterable<Seen> {
  for (const { indicator, fulfilment } of figures) {
    const { actual, name } = indicator;
    const noun = /([\u4e00-\u9fff]{2})面积$/.exec(searchedName(name.label.zh))?.[1];
    if (
      noun === undefined ||
      fulfilment?.multiple === undefined ||
      fulfilment.actual === null ||
      fulfilment.multiple === null ||
      fulfilment.multiple.lt(SUSPECT) ||
      actual === null
    )
      continue;
    for (const line of lines) {
      for (const sentence of line.sentences) {
        const areas = areasOf(sentence, noun);
        const [first] = areas;
        if (first === undefined || !speaksOfTheYear(sentence.plain.slice(0, first.start), year)) continue;
        const sum = Decimal.sum(...areas.map(({ value }) => value));
        const stated = fulfilment.actual;
        const ratio = stated.div(sum);
        if (ratio.lt(FAR) && ratio.gt(new Decimal(1).div(FAR))) continue;
        const converted = conversion('平方米', first.unit);
        const texts = areas.map(({ text }) => text).join('、');
        const asSquareMetres =
          converted === null ? '' : `；若${stated.toFixed()}的单位是平方米，合${stated.times(converted).toFixed(0)}${first.unit}`;
        yield {
          rule: REPORT_RULES.magnitude,
          line,
          from: sentence.start + first.start,
          to: sentence.start + (areas.at(-1) ?? first).end,
          stated: texts,
          expected: stated.toFixed(),
          message: {
            zh: `正文${noun}面积为${texts}，自评表“${name.label.zh}”完成值为${stated.toFixed()}，相差悬殊，请核实计量单位${asSquareMetres}。`,
            en: `The report gives ${texts}, the indicator ${stated.toFixed()}; check the unit.`,
          },
          arithmetic: `${areas.map(({ value }) => value.toFixed()).join(' + ')} = ${sum.toFixed()}${first.unit}`,
          related: [actual],
        };
      }
    }
  }
}

/** Areas of one unit in whose own words the noun stands. */
function areasOf(sentence: Sentence, noun: string): readonly WrittenFigure[] {
  const { plain } = sentence;
  if (!plain.includes(noun)) return [];
  const found: WrittenFigure[] = [];
  let from = 0;
  for (const figure of figuresOf(sentence)) {
    const words = since(plain.slice(from, figure.start), ',;，；。、');
    from = figure.end;
    if (AREAS.test(figure.unit) && words.includes(noun) && figure.unit === (found[0]?.unit ?? figure.unit)) found.push(figure);
  }
  return found;
}
