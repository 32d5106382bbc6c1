import { Decimal } from '../../../src/core/compute/decimal';
import { PERIODS } from '../../../src/core/forms/form';
import type { Content } from '../sheet-canvas';
import { digitsIn, figureIn } from './figure';

/** How the figures of a book hang together, told by the meanings of their cells and without the product's help. */
export interface Equation {
  /** The computed figure. Two annexes that say the same thing compute neither: then it is the first of them. */
  readonly result: string;
  readonly inputs: readonly string[];
  /** Null where something it is worked out of is missing or cannot be read: then nobody can tell. */
  readonly holds: (read: (cell: string) => Content) => boolean | null;
  /** False for two statements of one fact. */
  readonly computes: boolean;
  /** The result follows from the inputs in a way the form does not say. */
  readonly open?: boolean;
}

type Value = (cell: string) => Decimal | null;

export function equationsOf(cells: ReadonlySet<string>, read: (cell: string) => Content): Equation[] {
  const has = (cell: string) => cells.has(cell);
  const all = [...cells];
  const sum = (result: string, parts: readonly string[]): Equation[] => {
    const there = parts.filter(has);
    if (!has(result) || there.length === 0) return [];
    return [
      equation(result, there, (stated, value, { unread }) => {
        const gap = added(there, value).minus(stated);
        // With a part that cannot be read the others may be less than the total.
        return unread && gap.lt('0.005') ? null : gap.abs().lt('0.005');
      }),
    ];
  };
  const rate = (result: string, of: string, by: string): Equation[] =>
    [result, of, by].every(has)
      ? [
          equation(result, [of, by], (stated, value, { written }) => {
            const [part, whole] = [value(of), value(by)];
            if (part === null || whole === null || whole.isZero()) return null;
            return part.div(whole).times(100).toDecimalPlaces(written).eq(stated.toDecimalPlaces(written));
          }),
        ]
      : [];
  const same = (first: string, second: string): Equation[] =>
    has(first) && has(second)
      ? [{ ...equation(first, [second], (stated, value) => value(second)?.eq(stated) ?? null), computes: false }]
      : [];
  const named = (prefix: string, suffix = '') => all.filter((cell) => cell.startsWith(prefix) && cell.endsWith(suffix));
  const ofColumn = (column: string): Equation[] => sum(`funds/${column}`, named('part:', `/${column}`));
  const projects = all.flatMap((cell) => /^spending:(业务工作经费|运行维护经费)\//.exec(cell)?.[1] ?? []);
  return [
    ...rate('staff/rate', 'staff/actual', 'staff/authorised'),
    ...rate('building/size-rate', 'building/actual-size', 'building/approved-size'),
    ...rate('building/investment-rate', 'building/actual-investment', 'building/budget-investment'),
    ...PERIODS.flatMap((period) => [
      ...sum(`spending:公务用车购置和维护经费/${period}`, [`spending:公车购置/${period}`, `spending:公车运行维护/${period}`]),
      ...sum(`spending:三公经费/${period}`, [
        `spending:公务用车购置和维护经费/${period}`,
        `spending:出国经费/${period}`,
        `spending:公务接待/${period}`,
      ]),
      ...sum(
        `spending:项目支出/${period}`,
        [...new Set(projects)].map((name) => `spending:${name}/${period}`),
      ),
    ]),
    ...['initial', 'budget', 'spent'].flatMap(ofColumn),
    ...named('part:', '/rate').flatMap((cell) => rate(cell, cell.replace(/rate$/, 'spent'), cell.replace(/rate$/, 'budget'))),
    ...rate('funds/rate', 'funds/spent', 'funds/budget'),
    ...executionScore(has),
    ...sum(has('income/total') ? 'income/total' : 'funds/budget', named('income:')),
    ...sum(has('expenditure/total') ? 'expenditure/total' : 'funds/spent', named('expenditure:')),
    ...(has('income/total') ? sum('funds/budget', ['income/total']) : []),
    ...(has('expenditure/total') ? sum('funds/spent', ['expenditure/total']) : []),
    ...named('indicator:', '/score').flatMap((cell) => indicatorScore(cell, has, read)),
    ...sum('total/weight', has('funds/weight') ? ['funds/weight', ...named('indicator:', '/weight')] : []),
    ...levelWeights(all, sum),
    ...sum('total/score', ['funds/score', ...named('indicator:', '/score')]),
    ...same('expenditure:项目支出', 'spending:项目支出/spent'),
    ...same('indicator:财政供养人数/actual', 'staff/actual'),
    ...rubricTotal(all, sum),
  ];
}

interface Read {
  /** Decimals the result is written with. */
  readonly written: number;
  /** Text or an error stands among the inputs. */
  readonly unread: boolean;
}

/** Totals that no form has to state: the sum of the points, the subtotal of a split. */
const OPTIONAL = /^(?:total\/weight|(?:income|expenditure)\/total)$/;

function equation(
  result: string,
  inputs: readonly string[],
  holds: (stated: Decimal, value: Value, read: Read) => boolean | null,
): Equation {
  return {
    result,
    inputs,
    computes: true,
    holds(read) {
      if ([result, ...inputs].some((cell) => OPTIONAL.test(cell) && read(cell) === null)) return true;
      const stated = figureIn(read(result));
      if (stated === null) return null;
      const written = digitsIn(read(result))?.split('.')[1]?.length ?? 0;
      return holds(stated, (cell) => figureIn(read(cell)), { written, unread: inputs.some((cell) => isUnreadable(read(cell))) });
    },
  };
}

function isUnreadable(content: Content): boolean {
  return content !== null && figureIn(content) === null && !(typeof content === 'string' && /^[-—]+$/.test(content));
}

function added(parts: readonly string[], value: Value): Decimal {
  return parts.reduce((total, part) => total.plus(value(part) ?? 0), new Decimal(0));
}

function executionScore(has: (cell: string) => boolean): Equation[] {
  const inputs = ['funds/spent', 'funds/budget', 'funds/weight'];
  if (!has('funds/score') || !inputs.every(has)) return [];
  return [
    equation('funds/score', inputs, (stated, value) => {
      const [spent, budget, weight] = inputs.map(value);
      if (!spent || !budget || !weight || budget.isZero()) return null;
      const share = Decimal.min(spent.div(budget), 1);
      return share.times(weight).toDecimalPlaces(2).minus(stated).abs().lt('0.005');
    }),
  ];
}

/** Only numbers are computed: words and dates are scored by people. */
function indicatorScore(score: string, has: (cell: string) => boolean, read: (cell: string) => Content): Equation[] {
  const [target, actual, weight] = ['target', 'actual', 'weight'].map((role) => score.replace(/score$/, role)) as [string, string, string];
  if (![target, actual].every(has) || figureIn(read(target)) === null) return [];
  // Without a column for points nobody can say what a score should be, only what it follows from.
  if (!has(weight)) return [{ result: score, inputs: [target, actual], computes: true, open: true, holds: () => true }];
  const sign = has(score.replace(/score$/, 'direction')) ? read(score.replace(/score$/, 'direction')) : null;
  const result = read(actual);
  const isRate = typeof result === 'string' && result.includes('%');
  const smaller = [sign, read(target)].some((content) => typeof content === 'string' && content.includes('≤'));
  return [
    equation(score, [target, actual, weight], (stated, value) => {
      const [wanted, reached, points] = [value(target), value(actual), value(weight)];
      if (wanted === null || reached === null || points === null || wanted.isZero() || reached.isZero()) return null;
      // A percentage stands for all that it is rounded from.
      const half = isRate ? new Decimal(10).pow(-reached.decimalPlaces()).div(2) : 0;
      const due = [reached.plus(half), reached, reached.minus(half)].map((exact) => {
        const met = smaller ? exact.lte(wanted) : exact.gte(wanted);
        const share = met ? new Decimal(1) : smaller ? wanted.div(exact) : exact.div(wanted);
        return share.times(points).toDecimalPlaces(2);
      });
      return stated.gt(Decimal.min(...due).minus('0.005')) && stated.lt(Decimal.max(...due).plus('0.005'));
    }),
  ];
}

function levelWeights(all: readonly string[], sum: (result: string, parts: readonly string[]) => Equation[]): Equation[] {
  // Cells come in the order in which the table is drawn: a level's label, then its indicators.
  const equations: Equation[] = [];
  let label: string | null = null;
  let parts: string[] = [];
  const close = () => {
    if (label !== null) equations.push(...sum(label, parts));
    parts = [];
  };
  for (const cell of all) {
    if (/^level:.*\/weight$/.test(cell)) {
      close();
      label = cell;
    } else if (/^indicator:.*\/weight$/.test(cell)) parts.push(cell);
  }
  close();
  return equations;
}

function rubricTotal(all: readonly string[], sum: (result: string, parts: readonly string[]) => Equation[]): Equation[] {
  const scores = all.filter((cell) => cell.startsWith('rubric:') && cell.endsWith('/score'));
  return scores.length === 0 ? [] : sum('rubric/total', scores);
}

/** All that a computed figure follows from. */
export function upstream(cell: string, equations: readonly Equation[]): string[] {
  const found = new Set<string>();
  const visit = (each: string) => {
    for (const { result, inputs, computes } of equations) {
      if (result !== each || !computes) continue;
      for (const input of inputs) {
        if (found.has(input)) continue;
        found.add(input);
        visit(input);
      }
    }
  };
  visit(cell);
  return [...found];
}
