import { Decimal } from '../../compute/decimal';
import type { Equation, Term } from '../arithmetic/equation';
import type { FormulaName } from '../annexes/formulas';
import type { ReportLine } from '../text/sentences';

const UNIT = String.raw`(?:万元|亿元|元|人|名)?`;
const NUMBER = String.raw`(\d[\d,]*(?:\.\d+)?)${UNIT}`;
const WORDS = String.raw`[^\d,;。=×*+-]{0,10}?`;
/** 执行率=决算数÷全年预算数=2730.61÷2999.00×100%=91.05%; of (a−b)÷b nothing is worked out. */
const QUOTIENT = new RegExp(String.raw`(?<![\d.,+−–×*÷/-])${NUMBER}${WORDS}[÷/]${WORDS}${NUMBER}\)?(?:[×*]100%)?=(\d+(?:\.\d+)?%)`, 'dg');
/** 结余=预算数-执行数=2226.45-2076.96=149.49万元 */
const DIFFERENCE = new RegExp(String.raw`(?<==)${NUMBER}[-−–]${NUMBER}=(\d[\d,]*(?:\.\d+)?${UNIT})`, 'dg');
const PATTERNS: readonly (readonly [RegExp, FormulaName])[] = [
  [QUOTIENT, 'share'],
  [DIFFERENCE, 'difference'],
];

/** Formulas written out in the narrative, with what stands behind their last 等号. */
export function writtenFormulas(lines: readonly ReportLine[]): readonly Equation[] {
  return lines.flatMap((line) =>
    line.text.plain.includes('=')
      ? PATTERNS.flatMap(([pattern, formula]) =>
          [...line.text.plain.matchAll(pattern)].flatMap((match): readonly Equation[] => {
            const [first, second, result] = [1, 2, 3].map((group) => termAt(line, match, group));
            if (first === undefined || second === undefined || result === undefined) return [];
            return [{ result, readings: [{ formula, operands: [first, second] }], certainty: 'likely' }];
          }),
        )
      : [],
  );
}

function termAt(line: ReportLine, match: RegExpExecArray, group: number): Term {
  const [from, to] = match.indices?.[group] ?? [0, 0];
  const text = line.text.plain.slice(from, to);
  const digits = /^[\d,.]+/.exec(text)?.[0] ?? '0';
  const value = new Decimal(digits.replaceAll(',', ''));
  const place = new Decimal(10).pow(-(/\.(\d+)/.exec(digits)?.[1]?.length ?? 0));
  const figure = { value, unit: text.slice(digits.length), place, multiple: new Decimal(1), text };
  return { figure, noun: '算式结果', place: { line, from, to, stated: text } };
}
