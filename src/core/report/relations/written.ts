import { Decimal } from '../../compute/decimal';
import { checked, FITS_REPORT, type Checked } from '../checked';
import { REPORT_RULES } from '../report-rules';
import type { ReportLine } from '../sentences';
import type { KnownOf } from './relations';

const NUMBER = String.raw`(\d[\d,]*(?:\.\d+)?)(?:万元|亿元|元|人|名)?`;
const WORDS = String.raw`[^\d,;。=×*+-]{0,10}?`;
/** 执行率=决算数÷全年预算数=2730.61÷2999.00×100%=91.05%; of (a−b)÷b nothing is worked out. */
const QUOTIENT = new RegExp(String.raw`(?<![\d.,+−–×*÷/-])${NUMBER}${WORDS}[÷/]${WORDS}${NUMBER}\)?(?:[×*]100%)?=(\d+(?:\.\d+)?)%`, 'g');
/** 结余=预算数-执行数=2226.45-2076.96=149.49万元 */
const DIFFERENCE = new RegExp(String.raw`(?<==)${NUMBER}[-−–]${NUMBER}=(\d[\d,]*(?:\.\d+)?)(?:万元|亿元|元|人|名)?`, 'g');
const LABEL = { zh: '正文算式', en: 'Worked out in the report' };
const REASONS = { agrees: FITS_REPORT, differs: { zh: '与算式不符', en: 'Does not follow from the formula' } };

/** Formulas written out in the narrative, with what stands behind their last 等号. */
export function* writtenFormulas(lines: readonly ReportLine[], known: KnownOf): Iterable<Checked> {
  for (const line of lines) {
    const { plain } = line.text;
    if (!plain.includes('=')) continue;
    for (const [pattern, isQuotient] of [[QUOTIENT, true] as const, [DIFFERENCE, false] as const]) {
      for (const match of plain.matchAll(pattern)) {
        const [first, second, stated] = [match[1], match[2], match[3]].map((text) => new Decimal((text ?? '0').replaceAll(',', '')));
        if (first === undefined || second === undefined || stated === undefined || (isQuotient && second.isZero())) continue;
        const due = isQuotient ? first.div(second).times(100) : first.minus(second);
        const to = match.index + match[0].length;
        const from = to - match[0].length + match[0].lastIndexOf('=') + 1;
        const text = plain.slice(from, to);
        const decimals = stated.decimalPlaces() > 1 ? stated.decimalPlaces() : (/\.(\d+)/.exec(text)?.[1]?.length ?? 0);
        const expected = `${due.toFixed(decimals)}${/[^\d.,]*$/.exec(text)?.[0] ?? ''}`;
        const arithmetic = `${first.toFixed()} ${isQuotient ? '÷' : '−'} ${second.toFixed()}${isQuotient ? ' × 100%' : ''} = ${expected}`;
        const holds = due
          .toDecimalPlaces(decimals)
          .minus(stated)
          .abs()
          .lte(roundingOf(first, second, due, isQuotient));
        if (!holds && (known(line, from)?.seen ?? null) !== null) continue;
        const message = {
          zh: `算式结果${text}与所列数据不符：${arithmetic}，请核对算式中的各数。`,
          en: `The formula comes to ${expected}, not ${text}.`,
        };
        yield checked(
          { place: { line, from, to, stated: text }, label: LABEL, expected, arithmetic },
          REASONS,
          holds ? null : { rule: REPORT_RULES.relationDiffers, severity: 'warning', message, replacement: null },
        );
      }
    }
  }
}

/** How far a quotient may be off because its figures are rounded themselves; a difference is exact. */
function roundingOf(first: Decimal, second: Decimal, due: Decimal, isQuotient: boolean): Decimal {
  if (!isQuotient || first.isZero()) return new Decimal(0);
  const own = (value: Decimal) =>
    value.decimalPlaces() === 0 ? new Decimal(0) : new Decimal(10).pow(-value.decimalPlaces()).div(2).div(value);
  return due.times(own(first).plus(own(second)));
}
