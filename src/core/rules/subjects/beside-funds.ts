import { numberIn } from '../../compute/amount';
import { rateAgrees } from '../../compute/check';
import { Decimal } from '../../compute/decimal';
import type { Computed } from '../../compute/checked';
import type { FundsFigures } from '../../compute/figures';
import { conversion } from '../../compute/units';
import type { Field } from '../../forms/field';
import type { Indicator, MoneyUnit, SelfEvaluationForm } from '../../forms/form';
import { normalise } from '../../forms/normalise';
import { ofUnit } from '../shapes';
import type { RawFinding, Rule } from '../rule';
import { present, stated } from '../stated';

const AMOUNT = /([0-9]+(?:\.[0-9]+)?)(万元|亿元|元)/g;
const FIGURE = /([0-9]+(?:\.[0-9]+)?)((?:万|亿)?[\u4e00-\u9fff]{1,2}?)(?=[^\u4e00-\u9fff]|[\u4e00-\u9fff])/g;
const CLAUSE = /[;；。，,\n]/;
/** So long a run of characters is shared by a clause and the name of the indicator it is about. */
const SHARED = 4;

/** Indicators and goals that repeat a figure of the funds. */
export const BESIDE_FUNDS_RULES: readonly Rule[] = [
  ofUnit({
    id: 'execution-indicator-differs',
    title: { zh: '执行率指标与资金情况不一致', en: 'Execution indicator differs from the funds' },
    basis: {
      zh: '同一张表中执行率指标的完成值应与资金执行情况一致',
      en: 'An execution rate among the indicators agrees with the funds of the same form',
    },
    *tell({ selfEvaluation, figures }) {
      const { funds = null, indicators = [] } = figures.selfEvaluation ?? {};
      for (const { indicator, score } of funds === null ? [] : indicators) {
        const { name, actual } = indicator;
        const words = name.label.zh;
        const reached = percentIn(actual);
        if (actual === null || reached === null || !indicator.classes.has('executionRate')) continue;
        const rate = funds && rateOf(funds, words, selfEvaluation?.scope === 'project');
        if (rate === null || rateAgrees(actual, reached, rate.exact)) continue;
        // The score follows from the funds, and the figure beside it does not.
        const copied = score.verdict === 'agrees' && rate.inputs.some((input) => score.due.inputs.includes(input));
        // Less than a point apart, it may have been measured on something else.
        if (!copied && reached.minus(rate.exact).abs().lt(1)) continue;
        yield {
          field: actual,
          ...(copied ? { case: 'copied' } : {}),
          related: [...rate.inputs, indicator.target, indicator.score],
          expected: rate.shown,
          arithmetic: rate.arithmetic,
          message: {
            zh: `${words}的完成值填${stated(actual)}，而按本表资金数为${rate.shown}，请核对。`,
            en: `The indicator says ${stated(actual)}; by the funds of this form the execution rate is ${rate.shown}. Check them.`,
          },
        };
      }
    },
  }),
  ofUnit({
    id: 'cost-indicator-differs',
    title: { zh: '成本指标与资金执行数不一致', en: 'Cost indicator differs from what was spent' },
    basis: {
      zh: '成本指标以预算总额为指标值的，完成值应与全年执行数一致',
      en: 'Where the target of a cost is the budget, its result is what was spent',
    },
    *tell({ selfEvaluation }) {
      const total = selfEvaluation?.funds?.total;
      const spent = numberIn(total?.spent ?? null);
      if (!selfEvaluation || !total?.spent || spent === null || spent.isZero()) return;
      const budgets = present(total.budget, total.initial);
      const unit = selfEvaluation.moneyUnit ?? '万元';
      for (const { name, classes, target, actual, placeholder } of selfEvaluation.indicators) {
        if (placeholder || !classes.has('cost')) continue;
        const [wanted, reached] = [moneyIn(target, unit), moneyIn(actual, unit)];
        if (wanted === null || reached === null || actual === null || reached.eq(spent)) continue;
        const budget = budgets.find((field) => numberIn(field)?.eq(wanted) ?? false);
        if (budget === undefined || reached.minus(spent).abs().lt('0.01')) continue;
        yield {
          field: actual,
          related: [target, budget, total.spent],
          expected: stated(total.spent),
          message: {
            zh: `${name.label.zh}以预算数${stated(budget)}为指标值，完成值填${stated(actual)}，而全年执行数为${stated(total.spent)}，请核对。`,
            en: `Its target is the budget of ${stated(budget)}; the result says ${stated(actual)}, while ${stated(total.spent)} was spent.`,
          },
        };
      }
    },
  }),
  ofUnit({
    id: 'cost-target-after-adjustment',
    title: { zh: '成本指标按调整后预算设定', en: 'Cost target set to the adjusted budget' },
    basis: { zh: '成本指标值应在年初设定，体现成本控制约束', en: 'A cost target is set at the start of the year' },
    *tell({ selfEvaluation, figures, pack }) {
      const funds = figures.selfEvaluation?.funds;
      const row = funds?.total?.row;
      const budget = numberIn(row?.budget ?? null);
      if (!row || budget === null || !funds?.adjustment.computable || funds.adjustment.exact.abs().lte(pack.adjustmentReasonAbove)) return;
      for (const { name, level1, target, actual } of selfEvaluation?.indicators ?? []) {
        if (target === null || !/成本/.test(`${level1}${name.label.zh}`) || !numberIn(target)?.eq(budget)) continue;
        yield {
          field: target,
          related: [row.budget, row.initial, actual],
          message: {
            zh: `${name.label.zh}的指标值${stated(target)}等于调整后的全年预算数，而年初预算为${row.initial ? stated(row.initial) : ''}，未体现成本控制约束。`,
            en: `The cost target ${stated(target)} equals the adjusted budget; the initial one was ${row.initial ? stated(row.initial) : ''}.`,
          },
        };
      }
    },
  }),
  /** Figures in the goals against those of the table: 471.23元 for 189.63 + 281.6 万元; 425万粒 for 550万粒. */
  ofUnit({
    id: 'goal-text-differs',
    title: { zh: '绩效目标文字与表中数据不一致', en: 'Goals and figures differ' },
    basis: {
      zh: '绩效目标的文字、资金情况和指标中的同一数据应一致',
      en: 'The same figure is the same in the goals, the funds and the indicators',
    },
    *tell({ selfEvaluation }) {
      if (selfEvaluation === null) return;
      for (const goal of present(selfEvaluation.goals?.expected, selfEvaluation.goals?.achieved)) {
        if (goal.entry.kind !== 'text') continue;
        const found = moneyUnit(goal, goal.entry.text, selfEvaluation) ?? counted(goal, goal.entry.text, selfEvaluation.indicators);
        if (found !== null) yield found;
      }
    },
  }),
];

/** 基本支出, 项目支出: kinds of spending, each with a rate of its own. */
const KIND = /(?:基本|项目)支出/;

/** Of the row it names; else of the total; where that was left blank, of the only part that states both amounts. */
function rateOf({ total, parts }: FundsFigures, words: string, isProject: boolean): Computed | null {
  const [kind] = KIND.exec(words) ?? [];
  const own = kind === undefined ? undefined : parts.find(({ row }) => row.name.includes(kind));
  if (own !== undefined) return own.rate.due.computable ? own.rate.due : null;
  if (kind !== undefined && !isProject) return null;
  const due = total?.rate.due;
  if (due?.computable) return due;
  const computable = parts.flatMap(({ rate }) => (rate.due.computable ? [rate.due] : []));
  const [only, second] = computable;
  return only === undefined || second !== undefined ? null : only;
}

function percentIn(field: Parameters<typeof numberIn>[0]): Decimal | null {
  const entry = field?.entry;
  if (entry?.kind !== 'number') return null;
  if (entry.percent) return entry.value;
  return entry.unit === '' && entry.value.lte(1) && entry.value.gt(0) ? entry.value.times(100) : entry.unit === '' ? entry.value : null;
}

/** The amount in the form's unit of money; null where the cell names no money. */
function moneyIn(field: Field | null, unit: MoneyUnit): Decimal | null {
  const entry = field?.entry;
  if (entry?.kind !== 'number' || entry.percent || !/^(?:万|万元|元|亿元?)$/.test(entry.unit)) return null;
  const factor = conversion(entry.unit, unit);
  return factor && entry.value.times(factor);
}

/** An amount in 元 whose digits are those of an amount of the form in 万元, or of a sum of amounts in 万元 in front of it. */
function moneyUnit(goal: Field, text: string, { funds, moneyUnit: unit }: SelfEvaluationForm): RawFinding | null {
  if (unit !== null && unit !== '万元') return null;
  const amounts = [...normalise(text).matchAll(AMOUNT)].map(([shown, digits = '0', of]) => ({ shown, value: new Decimal(digits), of }));
  const inTenThousands = amounts.filter(({ of }) => of === '万元').map(({ value }) => value);
  const total = funds?.total;
  const stands = present(total?.budget, total?.initial, total?.spent).flatMap((field) => numberIn(field) ?? []);
  const sums = inTenThousands.length > 1 ? [Decimal.sum(...inTenThousands)] : [];
  const wrong = amounts.find(({ of, value }) => of === '元' && [...stands, ...sums].some((other) => other.gt(0) && other.eq(value)));
  if (wrong === undefined) return null;
  return {
    field: goal,
    aspect: 'unit',
    message: {
      zh: `绩效目标中的“${wrong.shown}”与表中金额数字相同，单位却是元，应为万元。`,
      en: `“${wrong.shown}” in the goals has the digits of an amount in 万元: its unit is wrong.`,
    },
  };
}

/** A clause that names what an indicator is about, with another figure in the same unit. */
function counted(goal: Field, text: string, indicators: readonly Indicator[]): RawFinding | null {
  for (const { name, target, actual, placeholder } of indicators) {
    const unit = target?.entry.kind === 'number' ? target.entry.unit : '';
    const wanted = numberIn(target);
    if (placeholder || target === null || wanted === null || unit.length < 1 || /^(?:%|年|月|日|个月|元|万元)$/.test(unit)) continue;
    for (const clause of normalise(text).split(CLAUSE)) {
      const figures = [...clause.matchAll(FIGURE)].filter((match) => clause.startsWith(unit, match.index + (match[1]?.length ?? 0)));
      const [only, second] = figures;
      if (only === undefined || second !== undefined || !sharesWords(clause, name.label.zh)) continue;
      const value = new Decimal(only[1] ?? 0);
      if (value.eq(wanted) || (numberIn(actual)?.eq(value) ?? false)) continue;
      return {
        field: goal,
        aspect: 'count',
        related: [target, actual],
        message: {
          zh: `绩效目标写“${clause}”，而${name.label.zh}的指标值为${stated(target)}，请核对。`,
          en: `The goals say “${clause}”, the target of ${name.label.zh} is ${stated(target)}.`,
        },
      };
    }
  }
  return null;
}

function sharesWords(clause: string, name: string): boolean {
  for (let start = 0; start + SHARED <= name.length; start += 1) {
    if (clause.includes(name.slice(start, start + SHARED))) return true;
  }
  return false;
}
