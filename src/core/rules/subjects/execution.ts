import { BASIS } from '../../compute/basis';
import type { Checked } from '../../compute/checked';
import type { UnitFigures } from '../../compute/figures';
import type { Diagnosis } from '../../diagnose/explanation';
import { type Field, isFilled, numberIn } from '../../forms/field';
import type { FundsRow } from '../../forms/form';
import { mismatch, missing, rounded, unfilled } from '../mismatch';
import { answersForFunds, draftFor } from '../reasons';
import type { RawFinding, Rule, UnitContext } from '../rule';
import { inCase, ofFigures, ofSelfEvaluation, ofUnit, remarkOn } from '../shapes';
import { named, stated } from '../../compute/stated';

/** The execution rate, and the points it gives. */
export const EXECUTION_RULES: readonly Rule[] = [
  ofFigures({
    id: 'execution-rate-mismatch',
    title: { zh: '执行率与金额不符', en: 'Execution rate does not match the amounts' },
    basis: BASIS.executionRate,
    figures: rates,
    tellers: [mismatch, notCompared],
  }),
  ofUnit({
    id: 'execution-rate-blank',
    title: { zh: '执行率未填', en: 'Execution rate blank' },
    basis: BASIS.executionRate,
    tell(context) {
      const { total = null, parts = [] } = context.figures.selfEvaluation?.funds ?? {};
      // Most templates want the rate of the total alone: of a part it is missing only where its sisters have theirs.
      const wanted = parts.some(({ row }) => isFilled(row.rate)) ? parts.filter(({ row }) => row.rate?.entry.kind === 'blank') : [];
      return [
        total && (missing(context, total.rate) ?? unfilled(total.rate)),
        ...wanted.map(({ rate }) => inCase('part', missing)(context, rate)),
      ];
    },
  }),
  /** A rate, or points for it, is stated, and an amount it rests on is blank or a divisor of 0. */
  ofUnit({
    id: 'rate-without-amounts',
    title: { zh: '比率缺少计算依据', en: 'A rate without its amounts' },
    basis: { zh: '控制率、执行率由表内数据计算，分子分母均应填列', en: 'A rate follows from its amounts: both are filled in' },
    *tell({ figures }) {
      const { baseData, selfEvaluation } = figures;
      const funds = selfEvaluation?.funds;
      const rates = [
        baseData?.controlRate,
        ...(baseData?.buildings ?? []).flatMap(({ sizeRate, investmentRate }) => [sizeRate, investmentRate]),
        funds?.total?.rate,
        funds?.executionScore,
        ...(funds?.parts ?? []).map(({ rate }) => rate),
        ...(funds?.identities ?? []).map(({ checked }) => checked),
      ];
      const told = new Set<string>();
      for (const rate of rates) {
        if (!rate || rate.due.computable || !isFilled(rate.field)) continue;
        const { why, inputs } = rate.due;
        if (why !== 'blank' && why !== 'zero') continue;
        // Of nothing at all there is no rate: a part may say anything, the total no more than 0. What is wrong with the total is not told again of a part.
        const isNothing = inputs.every((input) => numberIn(input)?.isZero() ?? !isFilled(input));
        const field = isNothing ? inputs.at(-1) : inputs.find((input) => numberIn(input)?.isZero() ?? input.entry.kind === 'blank');
        // Some forms state the rate of the total without its amounts.
        const isZero = inputs.every((input) => numberIn(input)?.isZero());
        const isOfTotal = rate === funds?.total?.rate || rate === funds?.executionScore;
        if (field === undefined || told.has(field.key) || (isNothing && !(isOfTotal && isZero && rate.stated?.gt(0)))) continue;
        if (told.size > 0 && funds?.parts.some((part) => part.rate === rate)) continue;
        told.add(field.key);
        const state = field.entry.kind === 'blank' ? { zh: '未填', en: 'blank' } : { zh: '为0', en: '0' };
        yield {
          field,
          related: [rate.field, ...inputs],
          ...(isNothing ? { case: 'nothing' as const } : {}),
          message: {
            zh: `${named(field.label).zh}${state.zh}，${named(rate.label).zh}填报${stated(rate.field)}没有依据，请核实补填。`,
            en: `${named(field.label).en} is ${state.en}: ${named(rate.label).en}, stated as ${stated(rate.field)}, rests on nothing.`,
          },
        };
      }
    },
  }),
  ofUnit({
    id: 'execution-rate-above-hundred',
    title: { zh: '执行率超过100%', en: 'Execution rate above 100%' },
    basis: {
      zh: '全年执行数一般不超过全年预算数，超出的应核实预算数并说明',
      en: 'Spending stays within the full-year budget; above it, check the budget and say why',
    },
    tell({ figures: { selfEvaluation }, diagnose }) {
      const { total = null, parts = [] } = selfEvaluation?.funds ?? {};
      // More received than planned wants no reason.
      const spending = parts.filter(({ row }) => row.grouping >= 0);
      const above = [...(total === null ? [] : [total]), ...spending].filter(({ rate: { due } }) => due.computable && due.exact.gt(100));
      // A part that is above explains the total; the total says it once.
      return above.slice(0, total === above[0] ? 1 : above.length).map(({ row, rate }) => {
        const { due, field } = rate;
        const found =
          due.computable &&
          remarkOn(field ?? row.spent, due, {
            zh: `${row.name}执行率${due.shown}，超过100%，请核实全年预算数并说明原因。`,
            en: `${row.name}: the execution rate is ${due.shown}, above 100%; check the full-year budget and say why.`,
          });
        return found && { ...found, because: atFault(diagnose(rate), field) };
      });
    },
  }),
  ofUnit({
    id: 'execution-rate-low',
    title: { zh: '执行率偏低未说明原因', en: 'Low execution rate without a reason' },
    basis: { zh: '预算执行率低于规定比例的，应说明原因', en: 'An execution rate below the pack’s line needs a reason' },
    tell({ selfEvaluation, figures, drafts, pack, diagnose }) {
      const total = figures.selfEvaluation?.funds?.total;
      const due = total?.rate.due;
      if (!selfEvaluation || !total || !due?.computable || due.exact.gte(pack.executionReasonBelow) || due.exact.lt(0)) return null;
      if (answersForFunds(selfEvaluation, 'execution')) return null;
      const field = total.row.rate ?? total.row.spent;
      if (field === null) return null;
      return {
        field,
        related: [total.row.spent, total.row.budget, total.row.note],
        arithmetic: due.arithmetic,
        message: {
          zh: `预算执行率${due.shown}，低于${pack.executionReasonBelow}%，未说明原因。`,
          en: `The execution rate is ${due.shown}, below ${pack.executionReasonBelow}%, with no reason given.`,
        },
        note: draftFor(drafts, total.row.note),
        because: atFault(diagnose(total.rate), total.rate.field),
      };
    },
  }),
  /** 100 % stated where something is left: right by rounding, and worth knowing. */
  ofUnit({
    id: 'execution-rate-rounded',
    title: { zh: '执行率100%为四舍五入结果', en: 'Execution rate of 100% is rounded' },
    basis: {
      zh: '执行率 = 全年执行数 ÷ 全年预算数 × 100%，按列示位数四舍五入',
      en: 'Execution rate = spent ÷ full-year budget × 100%, rounded as shown',
    },
    tell({ figures }) {
      const total = figures.selfEvaluation?.funds?.total;
      if (total?.rate.verdict !== 'agrees') return null;
      const { due, stated: rate, field } = total.rate;
      if (!rate.eq(100) || due.exact.eq(100)) return null;
      const [budget, spent] = [numberIn(total.row.budget ?? total.row.initial), numberIn(total.row.spent)];
      const left = budget && spent ? `，尚有${budget.minus(spent).toFixed(2)}未执行` : '';
      return {
        field,
        related: [total.row.spent, total.row.budget],
        arithmetic: due.arithmetic,
        message: {
          zh: `执行率精确值为${due.shown}，列示${stated(field)}为四舍五入结果${left}。`,
          en: `The exact rate is ${due.shown}; ${stated(field)} is its rounding.`,
        },
      };
    },
  }),
  ofFigures({
    id: 'execution-score-blank',
    title: { zh: '预算执行率得分未填', en: 'Execution score blank' },
    basis: BASIS.executionScore,
    figures: ({ selfEvaluation }) => [selfEvaluation?.funds?.executionScore],
    tellers: [missing, (_, score) => unfilled(score)],
  }),
  ofFigures({
    id: 'execution-score-mismatch',
    title: { zh: '预算执行率得分算错', en: 'Execution score miscalculated' },
    basis: BASIS.executionScore,
    figures: scores,
    tellers: [mismatch, rounded],
  }),
  ofSelfEvaluation({
    id: 'spent-without-budget',
    title: { zh: '有执行数而无预算数', en: 'Spent without a budget' },
    basis: {
      zh: '执行率 = 全年执行数 ÷ 全年预算数，预算数为0或空白时无法计算',
      en: 'Execution rate = spent ÷ budget: with no budget there is none',
    },
    tell({ selfEvaluation: { funds } }) {
      const total = funds?.total && missingBudget(funds.total);
      // What the total leaves out, its parts leave out as well.
      return !funds?.total || total ? total : funds.parts.map((part) => part.rate && missingBudget(part));
    },
  }),
];

/** The cell a rate is wrong for, where that is another one. */
function atFault({ cause, doubtful }: Diagnosis, field: Field | null): Field | null {
  return cause !== null && cause.field !== field ? cause.field : doubtful;
}

/** 执行率 of the total, and of each part. */
function rates({ selfEvaluation }: UnitFigures) {
  const { total, parts = [] } = selfEvaluation?.funds ?? {};
  return [total?.rate, ...parts.map(({ rate }) => rate)];
}

/** 执行率得分 of the total, and of parts that have points of their own. */
function scores({ selfEvaluation }: UnitFigures) {
  const { executionScore, parts = [] } = selfEvaluation?.funds ?? {};
  return [executionScore, ...parts.map(({ score }) => score)];
}

/** A rate that was read beside amounts of which some were not: nobody looked at whether it is right. */
function notCompared(_context: UnitContext, { field, due }: Checked): RawFinding | null {
  if (field === null || !isFilled(field) || due.computable || due.why !== 'not-read') return null;
  return {
    field,
    case: 'not-compared',
    related: due.inputs,
    message: {
      zh: `${named(field.label).zh}填报${stated(field)}，${due.reason.zh}，未能核对，请人工核对。`,
      en: `${named(field.label).en} is ${stated(field)}. ${due.reason.en}: it was not compared. Check it.`,
    },
  };
}

function missingBudget(row: FundsRow): RawFinding | null {
  const budget = row.budget ?? row.initial;
  const spent = numberIn(row.spent);
  if (budget === null || row.spent === null || !spent?.gt(0)) return null;
  const blank = budget.entry.kind === 'blank' || budget.entry.kind === 'placeholder';
  if (!blank && !(numberIn(budget)?.isZero() ?? false)) return null;
  const name = row.name === '' ? '年度资金总额' : row.name;
  return {
    field: budget,
    related: [row.spent, row.rate, row.score],
    aspect: row.item,
    message: {
      zh: `${name}的预算数${blank ? '未填' : '为0'}，执行数却有${stated(row.spent)}，执行率无法计算，请补填预算数。`,
      en: `${name}: the budget is ${blank ? 'blank' : '0'}, yet ${stated(row.spent)} was spent; no rate can be computed. State the budget.`,
    },
  };
}
