import { amountOf, named, present, stated } from '../../compute/stated';
import { BASIS } from '../../compute/basis';
import { HUNDRED, ZERO } from '../../compute/decimal';
import type { SumChecked } from '../../compute/checked';
import type { SplitFigures } from '../../compute/figures';
import { arrivalDue } from '../../compute/funds-identities';
import { describeSlip } from '../../diagnose/slip';
import { type Field, isBlank, isFilled, numberIn } from '../../forms/field';
import type { FundsBlock } from '../../forms/form';
import { atParts, gapInWords, mismatch, missing, statedOf, sumFinding } from '../mismatch';
import { answersForFunds, draftFor } from '../reasons';
import type { RawFinding, Rule, UnitContext } from '../rule';
import { atAll, ofFigures, ofSelfEvaluation, ofUnit } from '../shapes';

const MONEY_UNIT = 10000;
/** Brought to one unit, two budgets of a year are this near. */
const LEAST_ALIKE = 0.2;
const MOST_ALIKE = 5;
interface Scored {
  readonly name: Field;
  readonly weight: Field | null;
  readonly score: Field | null;
}

/** The amounts of a year, and how they are split. */
export const FUNDS_RULES: readonly Rule[] = [
  ofSelfEvaluation({
    id: 'budget-adjustment-unexplained',
    title: { zh: '预算调整较大未说明原因', en: 'Large budget adjustment without a reason' },
    basis: BASIS.adjustment,
    tell({ selfEvaluation, figures, drafts, pack, diagnose }) {
      const { funds, expenditure, income } = figures.selfEvaluation ?? {};
      const row = funds?.total?.row;
      const due = funds?.adjustment;
      if (!row?.budget || !due?.computable || due.exact.abs().lte(pack.adjustmentReasonAbove)) return null;
      // A mistyped budget is reported as such; its adjustment means nothing then.
      const others = [income?.against, expenditure?.against, ...(funds?.sums ?? []), funds?.total?.rate];
      const isMistyped = others.some((sum) => sum && due.inputs.some((input) => input === diagnose(sum).cause?.field));
      if (isMistyped || answersForFunds(selfEvaluation, 'adjustment')) return null;
      const mixedUp = unitsMixedUp(row.initial, row.budget);
      if (mixedUp) return mixedUp;
      const change = (numberIn(row.budget) ?? ZERO).minus(numberIn(row.initial) ?? ZERO);
      const size = change.abs().toFixed(2);
      return {
        field: row.budget,
        related: [row.initial, row.note],
        arithmetic: due.arithmetic,
        message: {
          zh: `预算调整率${due.shown}，${change.isNegative() ? '调减' : '调增'}${size}，金额较大，未说明原因。`,
          en: `The budget was ${change.isNegative() ? 'cut' : 'raised'} by ${size} (${due.shown}), with no reason given.`,
        },
        note: draftFor(drafts, row.note),
      };
    },
  }),
  ofUnit({
    id: 'initial-budget-missing',
    title: { zh: '年初预算为0或未填', en: 'No initial budget' },
    basis: {
      zh: '年中追加的预算应说明来源，年初无预算的填0并说明',
      en: 'A budget added in mid-year is explained; without an initial one, 0 is stated',
    },
    tell({ selfEvaluation }) {
      const total = selfEvaluation?.funds?.total;
      if (!selfEvaluation || !total?.initial || !total.budget || !(numberIn(total.budget)?.gt(0) ?? false)) return null;
      const blank = isBlank(total.initial);
      if (!blank && !(numberIn(total.initial)?.isZero() ?? false)) return null;
      if (answersForFunds(selfEvaluation, 'adjustment')) return null;
      return {
        field: total.initial,
        related: [total.budget],
        message: {
          zh: `年初预算数${blank ? '未填' : '为0'}，全年预算数为${stated(total.budget)}，请说明追加预算的来源。`,
          en: `The initial budget is ${blank ? 'blank' : '0'} and the full-year budget ${stated(total.budget)}: say where it came from.`,
        },
      };
    },
  }),
  /** 到位率 = 到位 ÷ 预算, 结余 = 预算（或到位）− 支出, 调整数 = 全年 − 年初: where a form states them, they hold in every line. */
  ofUnit({
    id: 'funds-identity-mismatch',
    title: { zh: '到位率、结余或调整数与金额不符', en: 'Received rate, remainder or change differs from the amounts' },
    basis: {
      zh: '到位率 = 到位资金 ÷ 预算数；结余 = 预算数（或到位资金）− 支出数；调整数 = 全年预算数 − 年初预算数',
      en: 'Received rate = received ÷ budget; left over = budget (or received) − spent; change = full-year − initial budget',
    },
    tell(context) {
      const { selfEvaluation, rubric } = context.figures;
      const all = [...(selfEvaluation?.funds?.identities ?? []), ...(rubric?.identities ?? [])];
      // A rate left blank is missing where its sisters are there.
      const areStated = all.some(({ checked: { verdict, due } }) => verdict === 'agrees' && due.percent);
      return all.map(({ checked }) => mismatch(context, checked) ?? (areStated ? missing(context, checked) : null));
    },
  }),
  /** 到位率 with full marks although the form itself says that less arrived than was planned. */
  ofUnit({
    id: 'arrival-scored-in-full',
    title: { zh: '资金未全部到位，到位率却得满分', en: 'Full marks although not all funds arrived' },
    basis: BASIS.arrivalRate,
    *tell({ selfEvaluation, rubric }) {
      const tables: readonly (readonly [FundsBlock | null | undefined, readonly Scored[]])[] = [
        [selfEvaluation?.funds, selfEvaluation?.indicators ?? []],
        [rubric?.funds, rubric?.rows ?? []],
      ];
      for (const [funds, rows] of tables) {
        const total = funds?.total;
        const planned = total?.budget ?? total?.initial ?? null;
        const due = total && arrivalDue(total);
        if (!total?.arrived || planned === null || !due?.computable || due.exact.gte(HUNDRED)) continue;
        for (const { name, weight, score } of rows) {
          const [points, filed] = [numberIn(weight), numberIn(score)];
          if (!/到位率$|^资金到位$/.test(name.label.zh) || score === null || points === null || filed === null || filed.lt(points))
            continue;
          yield {
            field: score,
            related: [weight, total.arrived, planned],
            arithmetic: due.arithmetic,
            message: {
              zh: `本表计划资金${stated(planned)}，实际到位${stated(total.arrived)}，到位率${due.shown}，${name.label.zh}却得满分${stated(score)}，请核对。`,
              en: `Planned ${stated(planned)}, received ${stated(total.arrived)}: ${due.shown}, yet full marks of ${stated(score)}.`,
            },
          };
        }
      }
    },
  }),
  ofFigures({
    id: 'funds-total-mismatch',
    title: { zh: '年度资金总额与各项资金之和不符', en: 'Total funds do not equal their parts' },
    basis: {
      zh: '年度资金总额 = 当年财政拨款 + 上年结转资金 + 其他资金',
      en: 'Total funds = appropriation of the year + carry-over + other funds',
    },
    figures: ({ selfEvaluation }) => selfEvaluation?.funds?.sums ?? [],
    tellers: [sumFinding],
  }),
  ofUnit({
    id: 'income-parts-mismatch',
    title: { zh: '按收入性质分合计与全年预算数不平', en: 'Parts of income do not balance with the full-year budget' },
    basis: { zh: '按收入性质分各项之和 = 小计 = 全年预算数', en: 'The parts of income equal their subtotal and the full-year budget' },
    tell: (context) => splitFindings(context, context.figures.selfEvaluation?.income ?? null),
  }),
  ofUnit({
    id: 'expenditure-parts-mismatch',
    title: { zh: '按支出性质分合计与全年执行数不平', en: 'Parts of expenditure do not balance with the full-year spending' },
    basis: {
      zh: '按支出性质分各项之和 = 小计 = 全年执行数',
      en: 'The parts of expenditure equal their subtotal and the full-year spending',
    },
    tell: (context) => splitFindings(context, context.figures.selfEvaluation?.expenditure ?? null),
  }),
  ofUnit({
    id: 'split-blank',
    title: { zh: '收支分项空白', en: 'Blank parts of income or expenditure' },
    basis: { zh: '无发生额的应填0', en: 'A part with no amount says 0' },
    tell({ selfEvaluation }) {
      const splits = [selfEvaluation?.income, selfEvaluation?.expenditure];
      const blank = splits.flatMap((split) => (split?.parts.some(isFilled) ? split.parts.filter(isBlank) : []));
      const names = blank.map(({ label }) => label.zh).join('、');
      return atAll(blank, { zh: `${names}空白，无发生额的应填0。`, en: `Blank: ${names}. Where there is nothing, say 0.` });
    },
  }),
  /** A split printed without its subtotal, which would let a reader check it at a glance. */
  ofSelfEvaluation({
    id: 'split-subtotal-missing',
    title: { zh: '收支分类未列合计', en: 'Split without a subtotal' },
    basis: { zh: '在“按收入（支出）性质分”后填列合计数，便于勾稽', en: 'A subtotal after 按收入（支出）性质分 lets the split be checked' },
    tell({ selfEvaluation: { income, expenditure } }) {
      return [income, expenditure].map((split) => {
        const filled = split?.parts.filter(isFilled) ?? [];
        if (!split || amountOf(split.total).kind !== 'blank' || filled.length < 2) return null;
        return atAll([...filled, ...present(split.total)], {
          zh: `${split === income ? '按收入性质分' : '按支出性质分'}只列了分项，建议同时填列合计数。`,
          en: 'Only parts are listed; add their subtotal.',
        });
      });
    },
  }),
];

/** The initial budget is in 元 and the full-year budget in 万元, or the other way round. */
function unitsMixedUp(initial: Field | null, budget: Field): RawFinding | null {
  const [before, after] = [numberIn(initial), numberIn(budget)];
  if (initial === null || before === null || after === null || before.lte(0) || after.lte(0)) return null;
  const right = before.gt(after) ? before.div(MONEY_UNIT) : before.times(MONEY_UNIT);
  const times = right.div(after);
  if (times.lt(LEAST_ALIKE) || times.gt(MOST_ALIKE)) return null;
  const shown = right.toFixed(2);
  return {
    field: initial,
    related: [budget],
    expected: shown,
    diagnosis: describeSlip('money-unit', shown),
    message: {
      zh: `${named(initial.label).zh}${stated(initial)}与${named(budget.label).zh}${stated(budget)}相差约一万倍，请核对金额单位。`,
      en: `${named(initial.label).en} and ${named(budget.label).en} are about 10 000 times apart: check the unit.`,
    },
  };
}

/** What is wrong with a split of income or expenditure: against its subtotal, and against the funds block. */
function splitFindings(context: UnitContext, split: SplitFigures | null): readonly RawFinding[] {
  const { subtotal = null, against = null } = split ?? {};
  const inner = subtotal && sumFinding(context, subtotal);
  const outer = against && againstFunds(context, against);
  return [
    ...(inner ? [{ ...inner, aspect: 'subtotal' }] : []),
    ...(outer && against ? [{ ...outer, ...(subtotal ? { arithmetic: throughSubtotal(subtotal, against) } : {}), aspect: 'against' }] : []),
  ];
}

/** Unless a cell is singled out, the split is in question rather than the funds block it is held against. */
function againstFunds(context: UnitContext, sum: SumChecked): RawFinding | null {
  const found = sumFinding(context, sum);
  if (found === null || found.field !== sum.field) return found;
  const diagnosis = context.diagnose(sum);
  if (diagnosis.cause !== null) return found;
  const parts = atParts(sum, diagnosis);
  return parts && { ...parts, ...(found.case ? { case: found.case, message: found.message } : {}) };
}

/** `900.47 + 1025.20 = 1925.67；2030.12 − 1925.67 = 104.45` */
function throughSubtotal(subtotal: SumChecked, against: SumChecked): string | null {
  if (!subtotal.due.computable || !against.due.computable || against.stated === null) return null;
  const gap = against.stated.minus(against.due.exact);
  return `${subtotal.due.arithmetic}；${statedOf(against.field, against.stated)} − ${against.due.shown} = ${gapInWords(gap)}`;
}
