import { Decimal } from '../../src/core/compute/decimal';
import type { Content } from './sheet-canvas';
import { addAmounts, budgetOf, percentage, plus, scoreOf, spentOf, type Amounts, type UnitFacts, FACT_PERIODS } from './unit-facts';
import type { Layout } from './unit-layout';

/** The contents of every cell that has a meaning, by meaning: `spending:三公经费/budget`, `indicator:群众满意度/score`. */
export type UnitValues = ReadonlyMap<string, Content>;

const EXECUTION_WEIGHT = '10';

/** What a unit that made no mistake fills in. */
export function valuesOf(facts: UnitFacts, layout: Layout): UnitValues {
  const title = layout.scope === 'project' ? '项目支出绩效自评表' : '部门整体支出绩效自评表';
  return new Map<string, Content>([
    ['base/title', `${facts.year}年度部门整体支出绩效评价基础数据表`],
    ['self/title', `${facts.year}年度${title}`],
    ...baseValues(facts),
    ...fundsValues(facts),
    ...indicatorValues(facts, layout),
  ]);
}

function baseValues(facts: UnitFacts): [string, Content][] {
  const vehicles = addAmounts(facts.purchase, facts.running);
  const rows: [string, Amounts][] = [
    ['三公经费', addAmounts(vehicles, facts.overseas, facts.reception)],
    ['公务用车购置和维护经费', vehicles],
    ['公车购置', facts.purchase],
    ['公车运行维护', facts.running],
    ['出国经费', facts.overseas],
    ['公务接待', facts.reception],
    ['项目支出', addAmounts(...facts.projects)],
    ...facts.projects.map((project): [string, Amounts] => [project.name, project]),
    ['公用经费', facts.publicFunds],
    ...facts.publicFundsParts.map((part): [string, Amounts] => [part.name, part]),
    ['政府采购金额', facts.procurement],
  ];
  const adjustment = new Decimal(budgetOf(facts)).minus(facts.initialBudget).toFixed(2);
  return [
    ['base/unit', facts.name],
    ['staff/authorised', facts.authorised],
    ['staff/actual', facts.staff],
    ['staff/rate', { percent: percentage(String(facts.staff), String(facts.authorised)) }],
    ...rows.flatMap(([name, amounts]) =>
      FACT_PERIODS.map((period): [string, Content] => [`spending:${name}/${period}`, { amount: amounts[period] }]),
    ),
    ['spending:部门基本支出预算调整/previous', '——'],
    ['spending:部门基本支出预算调整/budget', { amount: adjustment }],
    ['spending:部门基本支出预算调整/spent', { amount: adjustment }],
    ['building/approved-size', 1200],
    ['building/actual-size', 1176],
    ['building/size-rate', { percent: '98.00' }],
    ['building/budget-investment', { amount: '300.00' }],
    ['building/actual-investment', { amount: '296.40' }],
    ['building/investment-rate', { percent: '98.80' }],
  ];
}

function fundsValues(facts: UnitFacts): [string, Content][] {
  const budget = budgetOf(facts);
  const spent = spentOf(facts);
  const rate = percentage(spent, budget);
  const other = facts.income.at(-1)?.amount ?? '0.00';
  const less = (amount: string): string => new Decimal(amount).minus(other).toFixed(2);
  return [
    ['self/unit', facts.name],
    ['funds/initial', { amount: facts.initialBudget }],
    ['funds/budget', { amount: budget }],
    ['funds/spent', { amount: spent }],
    ['funds/weight', Number(EXECUTION_WEIGHT)],
    ['funds/rate', { percent: rate }],
    ['funds/score', { amount: new Decimal(spent).div(budget).times(EXECUTION_WEIGHT).toFixed(2) }],
    ['part:当年财政拨款/initial', { amount: less(facts.initialBudget) }],
    ['part:当年财政拨款/budget', { amount: less(budget) }],
    ['part:当年财政拨款/spent', { amount: less(spent) }],
    ['part:当年财政拨款/rate', { percent: percentage(less(spent), less(budget)) }],
    ['part:其他资金/initial', { amount: other }],
    ['part:其他资金/budget', { amount: other }],
    ['part:其他资金/spent', { amount: other }],
    ['part:其他资金/rate', { percent: '100.00' }],
    ['income/total', { amount: budget }],
    ...facts.income.map((source): [string, Content] => [`income:${source.name}`, { amount: source.amount }]),
    ['expenditure/total', { amount: spent }],
    ['expenditure:基本支出', { amount: facts.basicSpending }],
    ['expenditure:项目支出', { amount: addAmounts(...facts.projects).spent }],
  ];
}

function indicatorValues(facts: UnitFacts, layout: Layout): [string, Content][] {
  const values: [string, Content][] = [];
  const scores = [new Decimal(spentOf(facts)).div(budgetOf(facts)).times(EXECUTION_WEIGHT).toFixed(2)];
  const weights = [EXECUTION_WEIGHT];
  for (const level of facts.levels) {
    const indicators = level.groups.flatMap((group) => group.indicators);
    values.push([`level:${level.name}/weight`, new Decimal(plus(...indicators.map((each) => each.weight))).toNumber()]);
    for (const each of indicators) {
      const key = `indicator:${each.name}`;
      const separate = layout.directionColumns && each.operator !== '';
      const figure = Number.isNaN(Number(each.target)) ? each.target : Number(each.target);
      values.push(
        [`${key}/direction`, separate ? each.operator : null],
        [`${key}/unit`, separate ? each.unit : null],
        [`${key}/target`, separate || (each.operator === '' && each.unit === '') ? figure : `${each.operator}${each.target}${each.unit}`],
        [`${key}/actual`, separate && !Number.isNaN(Number(each.actual)) ? Number(each.actual) : `${each.actual}${each.unit}`],
        [`${key}/weight`, Number(each.weight)],
        [`${key}/score`, Number(scoreOf(each))],
        [`${key}/note`, each.note ?? null],
      );
      scores.push(scoreOf(each));
      weights.push(each.weight);
    }
  }
  values.push(['total/weight', new Decimal(plus(...weights)).toNumber()], ['total/score', Number(plus(...scores))]);
  return values;
}
