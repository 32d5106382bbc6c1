import { type Decimal, HUNDRED } from '../../compute/decimal';
import { aboveTheWhole } from '../../compute/fulfilment';
import { present, saysNothing, stated } from '../../compute/stated';
import { type Field, isBlank, isFilled, numberIn } from '../../forms/field';
import type { Indicator, SelfEvaluationForm } from '../../forms/form';
import { saysAll, saysNone } from '../../compute/comparison';
import { normalise } from '../../forms/cells/normalise';
import { belowNothing, notANumber } from '../mismatch';
import { notePlace } from '../reasons';
import type { Rule } from '../rule';
import { atAll, ofIndicators, ofSelfEvaluation } from '../shapes';

/** What may well be below zero. */
const CHANGES = /增长|增速|增幅|下降|降低|减少|变动|调整|同比|环比|差额|净|盈|利润|结余/;
/** Figures in words, an aim (已完成 is a result), and 据实, which asks for whatever it was. */
const COMPARED_BY_PEOPLE =
  /[0-9０-９一二三四五六七八九十百千万]|据实|(?<!已)完成|达[到标成]|控制|按[时期]|及时|提[高升]|保障|落实|到位|改善|增强|合格|规范/;
/** How far a result is from its target as a rule. */
const NEAR = '0.1';
const NOT_COMPARED = { zh: '无法核对完成情况', en: 'nobody can tell whether it was met' };
/** Figures, ranks and frequencies: what a person compares at a glance, and we do not. */
const MEASURED = /[0-9一二两三四五六七八九十百半零ⅠⅡⅢⅣⅤ]/;

/** Targets and results as they are written. */
export const VALUE_RULES: readonly Rule[] = [
  ofIndicators({
    id: 'target-zero-with-weight',
    title: { zh: '指标值为0却有分值', en: 'Target of 0 carries points' },
    basis: {
      zh: '指标值为0时完成率不可计算，不能按比例计分',
      en: 'Over a target of 0 no completion rate, and no share of the points, can be computed',
    },
    tell({ indicator, score }) {
      const { target, weight } = indicator;
      if (target === null || !numberIn(target)?.isZero() || !numberIn(weight)?.gt(0)) return null;
      if (score.due.computable || score.due.why !== 'zero') return null;
      return {
        field: target,
        related: [indicator.actual, weight, indicator.score],
        message: {
          zh: `${indicator.name.label.zh}的指标值为0，${weight ? stated(weight) : ''}分无法按比例计分，建议改为具体目标（如“≥”某一数值）。`,
          en: `A target of 0 carries ${weight ? stated(weight) : ''} points, which cannot be scored by share; set a concrete target.`,
        },
      };
    },
  }),
  ofIndicators({
    id: 'target-not-a-number',
    title: { zh: '指标值不是数字', en: 'Target is not a number' },
    basis: { zh: '完成值为数字的指标，指标值也应为数字', en: 'A result in figures has a target in figures' },
    tell({ indicator: { actual, target } }) {
      const entry = target?.entry;
      const isWords = entry?.kind === 'text' && actual?.entry.kind === 'number' && !COMPARED_BY_PEOPLE.test(entry.text) && !saysAll(entry);
      const found = isWords || entry?.kind === 'error' ? notANumber(target, NOT_COMPARED) : null;
      return found && { ...found, related: [actual] };
    },
  }),
  /** A figure was promised, words were delivered. */
  ofIndicators({
    id: 'actual-not-a-number',
    title: { zh: '完成值不是数字', en: 'Result is not a number' },
    basis: { zh: '定量指标的实际完成值应填数字', en: 'The result of a quantitative target is a figure' },
    tell({ indicator: { actual, target, score, note } }) {
      if (actual?.entry.kind !== 'error' && (target?.entry.kind !== 'number' || actual?.entry.kind === 'date')) return null;
      // 未开展, no points and a reason: there is nothing to ask.
      if (actual?.entry.kind === 'text' && numberIn(score)?.isZero() === true && !saysNothing(note)) return null;
      if ((target?.entry.kind === 'number' && target.entry.percent && saysAll(actual?.entry)) || saysNone(actual?.entry, target?.entry))
        return null;
      const found = notANumber(actual, { zh: '无法计算完成率', en: 'no completion rate can be computed' });
      // Words around a figure still say the figure to a person.
      const withFigure = actual?.entry.kind === 'text' && /[0-9]/.test(actual.entry.text);
      return found && { ...found, related: [target], ...(withFigure ? { case: 'with-figure' } : {}) };
    },
  }),
  /** `≥266米`, `=230亩` as a result: the target was copied. */
  ofIndicators({
    id: 'actual-with-operator',
    title: { zh: '完成值照抄指标值', en: 'Result copied from the target' },
    basis: { zh: '实际完成值应填实际数，不带“≥”“≤”“=”等符号', en: 'A result is the actual figure, without ≥, ≤ or =' },
    tell({ indicator: { name, actual, target } }) {
      if (actual?.entry.kind !== 'number' || actual.entry.operator === null) return null;
      // 控制在284元: a word of the result itself, with a figure of its own.
      const isSign = /[≥≤=<>]/.test(normalise(actual.entry.text));
      if (!isSign && !(target?.entry.kind === 'number' && target.entry.value.eq(actual.entry.value))) return null;
      // `=86` is a manner of writing; `=86` for a target of `=86` was copied.
      if (actual.entry.operator === '=' && !(target?.entry.kind === 'number' && target.entry.operator === '=')) return null;
      return {
        field: actual,
        related: [target],
        message: {
          zh: `${name.label.zh}的实际完成值“${stated(actual)}”${isSign ? `带有“${actual.entry.operator}”` : '与指标值写法相同'}，疑照抄指标值，请填实际完成数。`,
          en: `The result “${stated(actual)}” ${isSign ? `carries ${actual.entry.operator}` : 'reads like the target'}, as if copied from the target; state the actual figure.`,
        },
      };
    },
  }),
  /** A target or a result below zero beside one above it, of something that is counted. */
  ofIndicators({
    id: 'negative-figure',
    title: { zh: '指标值或完成值为负数', en: 'Negative target or result' },
    basis: { zh: '数量、成本类指标的指标值和完成值不应为负数', en: 'What is counted or spent is not below zero' },
    tell({ indicator: { name, actual, target } }) {
      const [field, second] = present(target, actual).filter((each) => numberIn(each)?.lt(0));
      const isCounted = field !== undefined && second === undefined && !CHANGES.test(name.label.zh);
      return isCounted && { ...belowNothing(field), related: [target, actual] };
    },
  }),
  ofIndicators({
    id: 'share-above-whole',
    title: { zh: '比率超过100%', en: 'Share above 100 %' },
    basis: { zh: '合格率、及时率、覆盖率、满意度等最高为100%', en: 'What is qualified, in time, covered or content is at most all of it' },
    tell({ indicator: { name, actual, target }, fulfilment }) {
      const above = fulfilment && aboveTheWhole(name.label.zh, fulfilment);
      const field = above === 'actual' ? actual : above === 'target' ? target : null;
      if (!above || field === null) return null;
      const shifted = withPointMoved(fulfilment[above], fulfilment[above === 'actual' ? 'target' : 'actual']);
      return {
        field,
        related: [target, actual],
        diagnosis: shifted === null ? null : { zh: `疑似小数点错位：${shifted}%`, en: `The point may have slipped: ${shifted}%` },
        message: {
          zh: `${name.label.zh}的${above === 'actual' ? '实际完成值' : '指标值'}为${stated(field)}，最高只能为100%，请核对。`,
          en: `The ${above === 'actual' ? 'result' : 'target'} is ${stated(field)}; at most 100 % is possible.`,
        },
      };
    },
  }),
  ofIndicators({
    id: 'forbidden-character',
    title: { zh: '完成值含系统不接受的字符', en: 'Result contains refused characters' },
    basis: { zh: '规则包列明的字符不能出现在实际完成值中', en: 'The rule pack names characters that results cannot contain' },
    tell({ indicator: { name, actual } }, { pack }) {
      // A negative number is a value, not a character too many.
      if (actual === null || !['text', 'number'].includes(actual.entry.kind) || typeof actual.cell.value !== 'string') return null;
      const refused = new Set(pack.forbiddenCharacters.replace(/\s/g, ''));
      const found = [...new Set(stated(actual))].filter((character) => refused.has(character));
      return (
        found.length > 0 && {
          field: actual,
          message: {
            zh: `${name.label.zh}的实际完成值含“${found.join(' ')}”，报送系统不接受，请改写。`,
            en: `The result contains “${found.join(' ')}”, which the receiving system refuses.`,
          },
        }
      );
    },
  }),
  /** A target and a result with figures in their words that nobody could compare, and full points all the same. */
  ofIndicators({
    id: 'result-not-compared',
    title: { zh: '指标值与完成值未能比较', en: 'Target and result could not be compared' },
    basis: { zh: '指标值和完成值应便于比较；未能比较的由人核对', en: 'What could not be compared is for a person to check' },
    tell(each, { selfEvaluation }) {
      const { indicator, score, points, fulfilment } = each;
      const { target, actual, name } = indicator;
      // Words that were compared, and found to fall short, are told by what they lack.
      if (target === null || actual === null || score.due.computable || fulfilment?.state === 'under') return null;
      if (score.due.why !== 'judgement' || target.entry.kind === 'date' || actual.entry.kind === 'date') return null;
      const inFull = points !== null && numberIn(indicator.score)?.eq(points) === true;
      if (!inFull || !differs(wordsIn(target), wordsIn(actual)) || notePlace(selfEvaluation, each).state === 'words') return null;
      return {
        field: actual,
        related: [target, indicator.score],
        message: {
          zh: `${name.label.zh}的指标值“${stated(target)}”与完成值“${stated(actual)}”未能自动比较，得满分，请人工核对。`,
          en: `Target “${stated(target)}” and result “${stated(actual)}” could not be compared; full points were given. Check them.`,
        },
      };
    },
  }),
  /** Indicators without result and score in a form that is filled in otherwise; one finding for all of them. */
  ofSelfEvaluation({
    id: 'results-missing',
    title: { zh: '完成值和得分未填', en: 'Results and scores blank' },
    basis: {
      zh: '每项指标均应填列实际完成值和得分，未完成的填0或未完成',
      en: 'Every indicator states its result and score; nothing done is 0',
    },
    tell({ selfEvaluation }) {
      if (!isStarted(selfEvaluation)) return null;
      const missing = selfEvaluation.indicators.filter(lacksResult);
      const names = missing.length > 3 ? `${missing.length}项指标` : missing.map(({ name }) => name.label.zh).join('、');
      const total = selfEvaluation.total?.score ?? null;
      return [
        atAll(
          missing.flatMap(({ actual }) => actual ?? []),
          {
            zh: `${names}没有填完成值和得分，未完成的应填0或“未完成”并评分。`,
            en: `${missing.length} indicators have neither result nor score; what was not done is 0 or “未完成”, with its score.`,
          },
        ),
        total !== null &&
          isBlank(total) &&
          !scores(selfEvaluation).some(isFilled) && {
            field: total,
            aspect: 'total',
            message: { zh: '总分未填，各项得分也未填，无法核算。', en: 'The total is blank, and so is every score.' },
          },
      ];
    },
  }),
];

/** 932 for 93.2 beside 90: the figure below the whole that its digits make, where it is near the other one. */
function withPointMoved(figure: Decimal | null, other: Decimal | null): string | null {
  let value = figure;
  while (value?.gt(HUNDRED)) value = value.div(10);
  return value && other?.lte(HUNDRED) && value.div(other).minus(1).abs().lte(NEAR) ? value.toFixed() : null;
}

function wordsIn(field: Field): string {
  return normalise(stated(field)).replace(/[≥≤＝=><]/g, '');
}

/** `不低于上年` answered with `低于上年`, `每季度1次` with `每半年1次`; not `完成` with `已完成`. */
function differs(wanted: string, reached: string): boolean {
  if (wanted === '' || reached === '' || wanted === reached) return false;
  if (wanted.includes(`不${reached}`)) return true;
  return (MEASURED.test(wanted) || MEASURED.test(reached)) && !reached.includes(wanted) && !wanted.includes(reached);
}

/** It has points or a target, and nobody says what became of it. */
export function lacksResult({ actual, score, target, weight, partOf, placeholder }: Indicator): boolean {
  if (placeholder || partOf !== null || !(isFilled(target) || isFilled(weight))) return false;
  return actual !== null && actual.entry.kind === 'blank' && isBlank(score);
}

/** Anything that can only be known when the year is over. */
function isStarted(form: SelfEvaluationForm): boolean {
  const spent = [form.funds?.total, ...(form.funds?.parts ?? [])].map((row) => row?.spent ?? null);
  return [...spent, ...scores(form), ...form.indicators.map(({ actual }) => actual)].some(isFilled);
}

function scores({ indicators, funds }: SelfEvaluationForm): readonly (Field | null)[] {
  return [funds?.total?.score ?? null, ...indicators.map(({ score }) => score)];
}
