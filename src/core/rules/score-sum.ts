import type { Checked, Computed, SumChecked } from '../compute/checked';
import type { FormPoints, ScoreSum } from '../compute/figures';
import { ZERO } from '../compute/decimal';
import { isLowered } from '../compute/indicator';
import { isAbovePoints } from '../compute/rubric';
import { isSum } from '../diagnose/equation';
import { mostPoints } from '../diagnose/plausibility';
import { standingOf } from '../diagnose/total';
import { type Field, isBlank, isFilled, numberIn } from '../forms/field';
import type { Wording } from '../wording';
import { fixToDue, together } from './fix';
import { shortOfTotal, type GoalShort } from '../diagnose/point-groups';
import { mismatch, missing, unfilled } from './mismatch';
import type { RawFinding, UnitContext } from './rule';
import { named, stated } from '../compute/stated';
import { FULL_POINTS } from '../compute/points';

/** What is wrong with a total or subtotal of scores, as filed and as they are due; null when nothing is. */
export function scoreSumFinding(context: UnitContext, sum: ScoreSum, points: FormPoints | null): RawFinding | null {
  const { filed, recomputed } = sum;
  if (filed.field === null || !filed.due.computable) return null;
  const standing = standingOf(sum, context.pack.tolerance);
  const wrong = wrongScores(context, filed.parts);
  // Nothing is known of the total while it is not known of a score; two that were exchanged leave it as it is.
  const isExchange = wrong.some(({ fix }) => fix?.edits.slice(1).some(({ edit: { key } }) => filed.parts.some((part) => part.key === key)));
  const isKnown = recomputed.computable && wrong.every(({ fix }) => fix) && !isExchange;
  const due = isKnown && isPossible(context, filed.field, recomputed) ? recomputed : null;
  if (standing === 'follows' && due !== null && wrong.length > 0)
    return following(context, filed.field, filed.due, { due, wrong, offered: context.diagnose(filed).offered });
  const sound = points?.sound !== false;
  // What is missing of the points may hold what is missing of the total.
  if (standing !== 'off' || (!sound && isMissing(filed, points) && !lacksNoRow(context))) return null;
  const found = mismatch(context, filed);
  if (found?.field !== filed.field) return found;
  const isTotal = sum === context.figures.selfEvaluation?.total;
  const short = isTotal ? shortOfTotal(context) : null;
  const message = plainSum(filed.field, filed.due);
  // A score that people are still to give is in no total yet, what was not read may hold what the sum lacks, and a total that the
  // heading states as well is as likely right as each score.
  const isUnknown =
    short !== null ||
    !sound ||
    !filed.exhaustive ||
    sum.leftToJudge.gt(0) ||
    isPartlyRead(context, sum) ||
    isOpen(context, filed) ||
    holdsUnknown(context, filed) ||
    (isTotal && numberIn(context.selfEvaluation?.headedTotal ?? null)?.eq(filed.stated ?? NaN) === true);
  if (isUnknown) {
    const diagnosis = short === null ? (found.diagnosis ?? null) : countedInFull(short, found.diagnosis ?? null);
    return { ...found, expected: null, message, fix: null, because: null, diagnosis };
  }
  const right = due !== null && wrong.length > 0 ? due : filed.due;
  return {
    ...found,
    // It is wrong by the scores as filed, whatever becomes of them.
    because: null,
    expected: found.expected !== null ? right.shown : null,
    message: plainSum(filed.field, filed.due),
    fix: found.fix ? together(fixToDue(context, filed.field, right), due === null ? [] : wrong.map(({ fix }) => fix)) : null,
  };
}

/** A total left blank: what it is by the scores, or, where some are still to be given or points are missing, what those that are there come to. */
export function blankTotal(context: UnitContext, { filed, recomputed, leftToJudge }: ScoreSum, sound: boolean): RawFinding | null {
  if (filed.verdict !== 'blank') return unfilled(filed.field === null ? filed : { ...filed, label: sumName(filed.field) });
  const due = recomputed.computable ? recomputed : filed.due;
  const { zh, en } = sumName(filed);
  const isOpenScore = wrongScores(context, filed.parts).some(({ fix }) => fix === null || fix === undefined);
  const whole = sound && leftToJudge.isZero() && !isOpenScore && !holdsUnknown(context, filed) && isPossible(context, filed.field, due);
  return {
    field: filed.field,
    related: due.inputs,
    expected: whole ? due.shown : null,
    arithmetic: due.arithmetic,
    message: whole
      ? { zh: `${zh}未填列，按各项得分应为${due.shown}。`, en: `${en} is blank; by the scores it is ${due.shown}.` }
      : { zh: `${zh}未填列，表内已填得分合计${due.shown}。`, en: `${en} is blank; the scores filled in come to ${due.shown}.` },
    fix: whole && context.diagnose(filed).offered ? fixToDue(context, filed.field, due) : null,
  };
}

/** Scores that come to more than all points may be right each, and the points are not: no total follows from them. */
function isPossible({ figures }: UnitContext, field: Field | null, { exact }: Computed): boolean {
  return !mostPoints(figures).get(field)?.lt(exact);
}

/** Why people have to look at a score first: for its direction, its unit, or a standard of its own; or they took points off themselves. */
const OPEN: ReadonlySet<string> = new Set(['ambiguous', 'own-rule', 'not-read', 'units-differ']);

/** No slip shows that the sum was mistyped, and a score in it may as well be what is wrong, or stand where there is none. */
function isOpen({ figures, diagnose }: UnitContext, sum: SumChecked): boolean {
  const { indicators = [], funds } = figures.selfEvaluation ?? {};
  const scores = [funds?.executionScore, ...indicators.map(({ score }) => score)].filter((score) => isPartOf(sum, score?.field));
  const gap = sum.due.computable ? (sum.stated?.minus(sum.due.exact) ?? ZERO) : ZERO;
  const isLeftOut = ({ stated: given, field }: Checked) => !given?.gt(0) && gap.gt(0) && mostPoints(figures).get(field)?.gte(gap) === true;
  const lowered = new Set(indicators.filter(isLowered).map(({ score }) => score));
  const isOpenScore = (score: Checked) => lowered.has(score) || (!score.due.computable && (OPEN.has(score.due.why) || isLeftOut(score)));
  return !diagnose(sum).cause?.diagnosis && scores.some((score) => score && isOpenScore(score));
}

/** A score that people gave is outside its bounds or below nothing, or they left it blank: what they meant is not known, and so is no sum with it. */
function holdsUnknown({ figures }: UnitContext, sum: SumChecked): boolean {
  return (
    (figures.rubric?.rows ?? []).some(
      ({ row, score: { due, stated: given } }) =>
        isPartOf(sum, row.score) && !due.computable && (isAbovePoints(row) || given?.lt(0) === true),
    ) ||
    (figures.selfEvaluation?.indicators ?? []).some(
      ({ indicator: { actual, score }, score: { due }, counted }) =>
        isPartOf(sum, score) && !due.computable && (counted === null || (isFilled(actual) && isBlank(score))),
    )
  );
}

function isPartOf({ parts }: SumChecked, field: Field | null | undefined): boolean {
  return parts.some((part) => part === field);
}

/** Something was not read, and it may be a score: not all points are known to have theirs. */
function isPartlyRead({ selfEvaluation, rubric, figures }: UnitContext, sum: ScoreSum): boolean {
  const form = sum === figures.rubric?.total ? rubric : selfEvaluation;
  const { points, indicators = [], funds } = figures.selfEvaluation ?? {};
  const isScored = indicators.every(({ indicator: { score, placeholder } }) => placeholder || score !== null);
  const isWhole =
    form === selfEvaluation && points?.sum?.eq(FULL_POINTS) === true && isScored && funds?.executionScore?.verdict !== 'unstated';
  return form !== null && form.unread.length > 0 && !isWhole;
}

function isMissing({ stated: total, due }: SumChecked, points: FormPoints | null): boolean {
  if (total === null || !points?.sum || !due.computable) return false;
  const gap = total.minus(due.exact);
  return gap.gt(0) && points.sum.plus(gap).lte(FULL_POINTS);
}

/** What the points lack is known: a label has fewer than the scores under it, or one cell is singled out. */
function lacksNoRow({ figures: { selfEvaluation }, diagnose }: UnitContext): boolean {
  const { levels = [], weights } = selfEvaluation ?? {};
  if (weights && diagnose(weights.sum).cause !== null) return true;
  return levels.some(({ level, filed }) => filed?.gt(numberIn(level.weight) ?? filed));
}

interface Corrections {
  readonly due: Computed;
  readonly offered: boolean;
  readonly wrong: readonly RawFinding[];
}

/** It follows scores that are wrong: put right with them, and with those left blank. */
function following(context: UnitContext, field: Field, filed: Computed, { due, wrong, offered }: Corrections): RawFinding {
  const blanks = wrong.filter((each) => isBlank(each.field)).map((each) => named(each.field.label).zh);
  const counted = blanks.length > 0 ? `（已填得分合计${filed.shown}，${blanks.join('、')}未填）` : '';
  const { zh, en } = sumName(field);
  return {
    field,
    related: wrong.map((each) => each.field),
    expected: due.shown,
    arithmetic: due.arithmetic,
    message: {
      zh: `${zh}填报${stated(field)}，是按填报的得分计算的${counted}；各项得分改正后应为${due.shown}。`,
      en: `${en}: ${stated(field)} follows the scores as filed; with every score as due it is ${due.shown}.`,
    },
    fix: together(
      offered ? fixToDue(context, field, due) : null,
      wrong.map(({ fix }) => fix),
    ),
    because: (wrong.find((each) => !isBlank(each.field)) ?? wrong[0])?.field ?? null,
  };
}

/** Scores that are wrong or missing themselves; of others, what they rest on is. */
function wrongScores(context: UnitContext, parts: readonly Field[]): readonly RawFinding[] {
  const isPart = (each: Checked) => each.field !== null && !isSum(each) && parts.includes(each.field);
  return context.figures.checked.filter(isPart).flatMap((score) => {
    const found = mismatch(context, score) ?? missing(context, score);
    return found && found.field === score.field ? [found] : [];
  });
}

/** 总分, 小计: of a sum of scores it goes without saying what it sums up. */
function sumName({ label: { zh, en } }: Pick<Field, 'label'>): Wording {
  return { zh: zh.replace(/ · 得分$/, ''), en: en.replace(/ · score$/, '') };
}

/** The total has full points for a goal whose scores come to less: one of them is wrong. */
function countedInFull({ level, weight, filed }: GoalShort, otherwise: Wording | null): Wording {
  const [points, scores] = [stated(weight), filed.isZero() ? '0' : filed.toFixed(2)];
  return {
    zh: `${level.name}分值${points}，各项指标均已完成，得分合计${scores}，而总分是按满分计算的，请核对其各项得分${otherwise === null ? '' : `；${otherwise.zh}`}`,
    en: `Every target of ${level.name} was met and the total counts its ${points} points, yet its scores come to ${scores}: check each${otherwise === null ? '' : `; ${otherwise.en}`}`,
  };
}

function plainSum(field: Field, { arithmetic, shown }: Computed): RawFinding['message'] {
  const { zh, en } = sumName(field);
  return {
    zh: `各项得分合计${shown}，${zh}填报${stated(field)}。`,
    en: `The scores come to ${shown}; ${en} is stated as ${stated(field)} (${arithmetic}).`,
  };
}
