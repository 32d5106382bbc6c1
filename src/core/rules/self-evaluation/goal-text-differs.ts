import { numberIn } from '../../compute/amount';
import { Decimal } from '../../compute/decimal';
import type { Field } from '../../forms/field';
import type { Indicator, SelfEvaluationForm } from '../../forms/form';
import { normalise } from '../../forms/normalise';
import type { RawFinding, Rule } from '../rule';
import { present, stated } from '../stated';

const AMOUNT = /([0-9]+(?:\.[0-9]+)?)(万元|亿元|元)/g;
const FIGURE = /([0-9]+(?:\.[0-9]+)?)((?:万|亿)?[\u4e00-\u9fff]{1,2}?)(?=[^\u4e00-\u9fff]|[\u4e00-\u9fff])/g;
const CLAUSE = /[;；。，,\n]/;
/** So long a run of characters is shared by a clause and the name of the indicator it is about. */
const SHARED = 4;

/** Figures in the goals against those of the table: 471.23元 for 189.63 + 281.6 万元; 425万粒 for 550万粒. */
export const goalTextDiffers: Rule = {
  id: 'goal-text-differs',
  kind: 'disagreement',
  title: { zh: '绩效目标文字与表中数据不一致', en: 'Goals and figures differ' },
  basis: {
    zh: '绩效目标的文字、资金情况和指标中的同一数据应一致',
    en: 'The same figure is the same in the goals, the funds and the indicators',
  },
  *check({ selfEvaluation }) {
    if (selfEvaluation === null) return;
    for (const goal of present(selfEvaluation.goals?.expected, selfEvaluation.goals?.achieved)) {
      if (goal.entry.kind !== 'text') continue;
      const found = moneyUnit(goal, goal.entry.text, selfEvaluation) ?? counted(goal, goal.entry.text, selfEvaluation.indicators);
      if (found !== null) yield found;
    }
  },
};

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
        related: present(target, actual),
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
