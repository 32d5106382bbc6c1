import { rateAgrees } from '../../compute/check';
import { REDUCES } from '../../compute/direction-names';
import { Decimal } from '../../compute/decimal';
import type { Computed } from '../../compute/checked';
import type { FundsFigures } from '../../compute/figures';
import { conversion } from '../../compute/units';
import { type Field, numberIn } from '../../forms/field';
import type { Indicator, MoneyUnit, SelfEvaluationForm } from '../../forms/form';
import { normalise } from '../../forms/cells/normalise';
import { ofIndicators, ofUnit } from '../shapes';
import type { RawFinding, Rule } from '../rule';
import { present, stated } from '../../compute/stated';

const AMOUNT = /([0-9]+(?:\.[0-9]+)?)(万元|亿元|元)/g;
const FIGURE = /([0-9]+(?:\.[0-9]+)?)((?:万|亿)?[\u4e00-\u9fff]{1,2}?)(?=[^\u4e00-\u9fff]|[\u4e00-\u9fff])/g;
const CLAUSE = /[;；。，,\n]/;
/** So long a run of characters is shared by a clause and the name of the indicator it is about. */
const SHARED = 4;

/** Indicators and goals that repeat a figure of the funds. */
export const BESIDE_FUNDS_RULES: readonly Rule[] = [
  ofIndicators({
    id: 'execution-indicator-differs',
    title: { zh: '执行率指标与资金情况不一致', en: 'Execution indicator differs from the funds' },
    basis: {
      zh: '同一张表中执行率指标的完成值应与资金执行情况一致',
      en: 'An execution rate among the indicators agrees with the funds of the same form',
    },
    tell({ indicator: { name, classes, target, actual, score: filed }, score }, { selfEvaluation, figures }) {
      const reached = classes.has('executionRate') ? percentIn(actual) : null;
      const rate = rateOf(figures.selfEvaluation?.funds ?? null, name.label.zh, selfEvaluation.scope === 'project');
      if (actual === null || reached === null || rate === null || rateAgrees(actual, reached, rate.exact)) return null;
      // The score follows from the funds, and the figure beside it does not.
      const copied = score.verdict === 'agrees' && rate.inputs.some((input) => score.due.inputs.includes(input));
      // Less than a point apart, it may have been measured on something else.
      if (!copied && reached.minus(rate.exact).abs().lt(1)) return null;
      return {
        field: actual,
        ...(copied ? { case: 'copied' } : {}),
        related: [...rate.inputs, target, filed],
        expected: rate.shown,
        arithmetic: rate.arithmetic,
        message: {
          zh: `${name.label.zh}的完成值填${stated(actual)}，而按本表资金数为${rate.shown}，请核对。`,
          en: `The indicator says ${stated(actual)}; by the funds of this form the execution rate is ${rate.shown}. Check them.`,
        },
      };
    },
  }),
  ofIndicators({
    id: 'cost-indicator-differs',
    title: { zh: '成本指标与资金执行数不一致', en: 'Cost indicator differs from what was spent' },
    basis: {
      zh: '成本指标以预算总额为指标值的，完成值应与全年执行数一致',
      en: 'Where the target of a cost is the budget, its result is what was spent',
    },
    tell({ indicator: { name, classes, target, actual } }, { selfEvaluation: { funds, moneyUnit } }) {
      const { spent: field = null, budget = null, initial = null } = funds?.total ?? {};
      const spent = numberIn(field);
      // 降低企业用电成本 is what the project does for others.
      const isCost = classes.has('cost') && !REDUCES.test(name.label.zh);
      const [wanted, reached] = [target, actual].map((each) => (isCost ? moneyIn(each, moneyUnit ?? '万元') : null));
      if (!wanted || !reached || actual === null || field === null || !spent || spent.isZero() || reached.minus(spent).abs().lt('0.01'))
        return null;
      const whole = present(budget, initial).find((each) => numberIn(each)?.eq(wanted));
      return (
        whole && {
          field: actual,
          related: [target, whole, field],
          expected: stated(field),
          message: {
            zh: `${name.label.zh}以预算数${stated(whole)}为指标值，完成值填${stated(actual)}，而全年执行数为${stated(field)}，请核对。`,
            en: `Its target is the budget of ${stated(whole)}; the result says ${stated(actual)}, while ${stated(field)} was spent.`,
          },
        }
      );
    },
  }),
  ofIndicators({
    id: 'cost-target-after-adjustment',
    title: { zh: '成本指标按调整后预算设定', en: 'Cost target set to the adjusted budget' },
    basis: { zh: '成本指标值应在年初设定，体现成本控制约束', en: 'A cost target is set at the start of the year' },
    tell({ indicator: { name, level1, target, actual } }, { figures, pack }) {
      const { total = null, adjustment = null } = figures.selfEvaluation?.funds ?? {};
      const { budget = null, initial = null } = total?.row ?? {};
      if (!adjustment?.computable || adjustment.exact.abs().lte(pack.adjustmentReasonAbove)) return null;
      const isBudget = budget !== null && numberIn(target)?.eq(numberIn(budget) ?? NaN);
      if (target === null || !isBudget || !/成本/.test(`${level1}${name.label.zh}`)) return null;
      return {
        field: target,
        related: [budget, initial, actual],
        message: {
          zh: `${name.label.zh}的指标值${stated(target)}等于调整后的全年预算数，而年初预算为${initial ? stated(initial) : ''}，未体现成本控制约束。`,
          en: `The cost target ${stated(target)} equals the adjusted budget; the initial one was ${initial ? stated(initial) : ''}.`,
        },
      };
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
function rateOf(funds: FundsFigures | null, words: string, isProject: boolean): Computed | null {
  const [kind] = KIND.exec(words) ?? [];
  const { total = null, parts = [] } = funds ?? {};
  const own = kind === undefined ? undefined : parts.find(({ row }) => row.name.includes(kind));
  if (own !== undefined) return own.rate.due.computable ? own.rate.due : null;
  if (kind !== undefined && !isProject) return null;
  if (total?.rate.due.computable) return total.rate.due;
  const [only, second] = parts.flatMap(({ rate }) => (rate.due.computable ? [rate.due] : []));
  return only === undefined || second !== undefined ? null : only;
}

function percentIn(field: Parameters<typeof numberIn>[0]): Decimal | null {
  const entry = field?.entry;
  if (entry?.kind !== 'number') return null;
  if (entry.percent) return entry.value;
  if (entry.unit !== '') return null;
  return entry.value.lte(1) && entry.value.gt(0) ? entry.value.times(100) : entry.value;
}

/** The amount in the form's unit of money; null where the cell names no money. */
function moneyIn(field: Field | null, unit: MoneyUnit): Decimal | null {
  const entry = field?.entry;
  if (entry?.kind !== 'number' || entry.percent || !/^(?:万|万元|元|亿元?)$/.test(entry.unit)) return null;
  const factor = conversion(entry.unit, unit);
  return factor && entry.value.times(factor);
}

/** An amount in 元 whose digits are those of an amount of the form in 万元, or of amounts in 万元 beside each other in the text. */
function moneyUnit(goal: Field, text: string, { funds, moneyUnit: unit }: SelfEvaluationForm): RawFinding | null {
  if (unit !== null && unit !== '万元') return null;
  const amounts = [...normalise(text).matchAll(AMOUNT)].map(([shown, digits = '0', of]) => ({ shown, value: new Decimal(digits), of }));
  const inTenThousands = amounts.filter(({ of }) => of === '万元').map(({ value }) => value);
  const total = funds?.total;
  const stands = present(total?.budget, total?.initial, total?.spent).flatMap((field) => numberIn(field) ?? []);
  const sums = inTenThousands.flatMap((_, from) =>
    inTenThousands.slice(from + 1).map((_each, more) => Decimal.sum(...inTenThousands.slice(from, from + more + 2))),
  );
  const wrong = amounts.find(({ of, value }) => of === '元' && [...stands, ...sums].some((other) => other.gt(0) && other.eq(value)));
  if (wrong === undefined) return null;
  return {
    field: goal,
    aspect: 'unit',
    message: {
      zh: `绩效目标中的“${wrong.shown}”与表中金额或文中万元金额的合计数字相同，单位却是元，应为万元。`,
      en: `“${wrong.shown}” in the goals has the digits of an amount, or of a sum of amounts, in 万元: its unit is wrong.`,
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
