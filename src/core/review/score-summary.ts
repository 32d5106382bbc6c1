import { numberIn } from '../forms/field';
import { Decimal } from '../compute/decimal';
import type {
  FundsFigures,
  IndicatorFigures,
  SelfEvaluationFigures,
  TotalFigures,
  UnitFigures,
  WeightFigures,
  FormPoints,
} from '../compute/figures';
import type { Checked } from '../compute/checked';
import type { Diagnosis } from '../diagnose/explanation';
import { addUp, type CountedScore, countedScores, lossesOf } from '../compute/losses';
import { gradeOf } from '../compute/score-sums';
import type { RulePack } from '../packs/pack';
import type { Wording } from '../wording';
import type { ExecutionSummary, LevelScore, Loss, ScoreSummary, UnitReview, Withheld } from './result';
import { FULL_POINTS } from '../compute/points';

/** Null for a unit that scores nothing. */
export function scoreSummary({ selfEvaluation }: UnitFigures, pack: RulePack, diagnose: Diagnose): ScoreSummary | null {
  const total = selfEvaluation?.total ?? null;
  if (selfEvaluation === null || total === null) return null;
  const scores = countedScores(selfEvaluation.funds, selfEvaluation.indicators);
  const full = addUp(scores.map(({ points }) => points)) ?? pointsOfForm(selfEvaluation);
  const { stated } = total.filed;
  const doubted = resting(scores, diagnose);
  const recomputed = total.recomputed.computable && doubted === null ? total.recomputed : null;
  const gradeless = gradeWithheld(selfEvaluation, full);
  const capped = (amount: Decimal) => (total.cap === null ? amount : Decimal.min(amount, total.cap));
  return {
    filed: {
      field: total.filed.field,
      total: stated && points(stated, pack),
      grade: stated && gradeless === null ? gradeOf(stated, FULL_POINTS, pack) : null,
    },
    recomputed: recomputed && recomputed.shown,
    grade: recomputed && gradeless === null ? gradeOf(capped(recomputed.rounded), FULL_POINTS, pack) : null,
    withheld: !selfEvaluation.points.sound ? gradeless : (doubted ?? totalWithheld(total, scores) ?? gradeless),
    sumOfScores: sumOfScores(total, pack),
    full: full && full.toFixed(),
    execution: selfEvaluation.funds && executionSummary(selfEvaluation.funds),
    levels: levelScores(selfEvaluation, pack),
    losses: recomputed === null ? [] : losses(scores, pack),
  };
}

type Diagnose = (checked: Checked) => Pick<Diagnosis, 'cause' | 'doubtful'>;

/** A score rests on a figure that is itself at fault, or in question: a total by it would be as wrong. */
function resting(scores: readonly CountedScore[], diagnose: Diagnose): Withheld | null {
  const doubted = scores.flatMap(({ checked }) => {
    if (checked.verdict !== 'differs' && checked.verdict !== 'blank') return [];
    const { cause, doubtful } = diagnose(checked);
    return (cause?.kind === 'source' && cause.field !== checked.field ? cause.field : doubtful) ?? [];
  });
  return doubted.length === 0 ? null : { reason: TO_CHECK, fields: [...new Set(doubted)] };
}

const TO_CHECK: Wording = {
  zh: '得分所依据的数据待核实，核实前不重算总分',
  en: 'A figure that scores rest on is in question: until it is settled there is no total',
};

/** In a form that states some points by group only. */
function pointsOfForm({ funds, levels, weights, points }: SelfEvaluationFigures): Decimal | null {
  if (weights?.whole) return points.sum;
  const ofLevels = addUp(levels.map(({ level }) => numberIn(level.weight)));
  return levels.length === 0 ? null : (ofLevels?.plus(funds?.executionWeight ?? 0) ?? null);
}

function sumOfScores({ withBlanksFilled, filed }: TotalFigures, pack: RulePack): string | null {
  const sum = withBlanksFilled ?? (filed.due.computable ? filed.due.rounded : null);
  return sum && points(sum, pack);
}

function executionSummary({ total, executionWeight, executionScore }: FundsFigures): ExecutionSummary | null {
  const rate = total?.rate.due;
  if (!rate?.computable || executionWeight === null || !executionScore?.due.computable) return null;
  return { rate: rate.shown, weight: executionWeight.toFixed(), due: executionScore.due.shown, field: executionScore.field };
}

function totalWithheld({ recomputed }: TotalFigures, scores: readonly CountedScore[]): Withheld | null {
  if (recomputed.computable) return null;
  const missing = scores.flatMap(({ field, score }) => (field === null || score !== null ? [] : [field]));
  return { reason: recomputed.reason, fields: missing };
}

/** A grade is for a whole form, out of 100. */
function gradeWithheld({ indicators, points, weights }: SelfEvaluationFigures, known: Decimal | null): Withheld | null {
  if (indicators.length === 0) return { reason: NO_INDICATORS, fields: [] };
  if (!points.sound) return unsound(points, weights);
  if (known === null) return { reason: NO_POINTS, fields: [] };
  if (known.eq(FULL_POINTS)) return null;
  const sum = known.toFixed();
  return {
    reason: { zh: `满分 ${sum} 分，不是 100 分，不定等级`, en: `The form has ${sum} points, not 100: no grade is given` },
    fields: [],
  };
}

function unsound({ sum, labelSum }: FormPoints, weights: WeightFigures | null): Withheld {
  const field = weights?.sum.field ?? labelSum?.parts.at(-1) ?? null;
  return {
    reason: {
      zh: `分值合计${sum === null ? '无法计算' : ` ${sum.toFixed()}，不是 100`}，改正前不重算总分，也不定等级`,
      en: `The points ${sum === null ? 'cannot be added up' : `come to ${sum.toFixed()}, not 100`}: until they do there is no total and no grade`,
    },
    fields: field === null ? [] : [field],
  };
}

const NO_INDICATORS: Wording = { zh: '表中没有指标，不定等级', en: 'There are no indicators: no grade is given' };
const NO_POINTS: Wording = { zh: '有指标没有分值，不定等级', en: 'An indicator has no points: no grade is given' };

/** 财政供养人员控制率, where the base data gives one. */
export function controlRateOf({ baseData }: UnitFigures): UnitReview['controlRate'] {
  const checked = baseData?.controlRate;
  return checked?.due.computable ? { rate: checked.due.shown, field: checked.field } : null;
}

function levelScores({ levels, indicators }: SelfEvaluationFigures, pack: RulePack): LevelScore[] {
  return levels.map(({ level, counted, weight }) => {
    const members = level.indicators.map((index) => indicators[index]).filter((each) => each !== undefined);
    const seconds = [...new Set(members.map(({ indicator }) => indicator.level2))];
    return {
      ...groupScore(level.name, members, counted, pack),
      weight: (weight?.stated ?? numberIn(level.weight) ?? pointsOf(members)).toFixed(),
      parts: seconds.map((name) => {
        const group = members.filter(({ indicator }) => indicator.level2 === name);
        return groupScore(name, group, addUp(group.map((each) => each.counted)), pack);
      }),
    };
  });
}

function groupScore(name: string, members: readonly IndicatorFigures[], counted: Decimal | null, pack: RulePack): LevelScore {
  const filed = members.flatMap(({ indicator }) => numberIn(indicator.score) ?? []);
  return {
    name,
    weight: pointsOf(members).toFixed(),
    stated: filed.length === 0 ? null : points(Decimal.sum(...filed), pack),
    due: counted && points(counted, pack),
    parts: [],
  };
}

function pointsOf(members: readonly IndicatorFigures[]): Decimal {
  return Decimal.sum(0, ...members.map((each) => each.points ?? 0));
}

/** Each says how the score comes about, and what is missing to the full points. */
function losses(scores: readonly CountedScore[], pack: RulePack): Loss[] {
  return (lossesOf(scores) ?? []).flatMap(({ of, lost }) => {
    if (of.field === null || of.points === null || of.score === null) return [];
    const { due } = of.checked;
    const less = `${of.points.toFixed()} − ${points(of.score, pack)} = ${points(lost, pack)}`;
    return [{ field: of.field, points: points(lost, pack), arithmetic: due.computable ? `${due.arithmetic}; ${less}` : less }];
  });
}

function points(amount: Decimal, { scoreDecimals }: RulePack): string {
  return amount.toFixed(Math.max(scoreDecimals, amount.decimalPlaces()));
}
