import { decidedOn, type Decisions } from '../decisions';
import { numberIn } from '../forms/field';
import type { BaseDataForm, Indicator, RubricForm, SelfEvaluationForm } from '../forms/form';
import type { RulePack } from '../packs/pack';
import { baseDataFigures } from './base-data';
import type { Checked } from './checked';
import { Decimal } from './decimal';
import type { SelfEvaluationFigures, UnitFigures } from './figures';
import { expenditureFigures, fundsFigures, incomeFigures } from './funds';
import { identitiesOf } from './identities';
import { impliedPoints } from './implied-points';
import { indicatorFigures, isLowered } from './indicator';
import { countedScores } from './losses';
import { scoredOtherwiseIn } from './own-rule';
import { formPoints, itemSums, levelFigures, weightFigures } from './points';
import { subtotalFigures, totalFigures, unaccountedIn } from './score-sums';
import { isAbovePoints, rubricFigures } from './rubric';

export interface UnitForms {
  readonly baseData: BaseDataForm | null;
  readonly selfEvaluation: SelfEvaluationForm | null;
  readonly rubric: RubricForm | null;
}

/** Every figure of a unit, recomputed in order of dependency. */
export function unitFigures(forms: UnitForms, decisions: Decisions, pack: RulePack): UnitFigures {
  const baseData = forms.baseData && baseDataFigures(forms.baseData, pack);
  const selfEvaluation = forms.selfEvaluation && selfEvaluationFigures(forms.selfEvaluation, decisions, pack);
  const rubric = forms.rubric && rubricFigures(forms.rubric, { form: forms.baseData, baseData, selfEvaluation }, pack);
  return {
    baseData,
    selfEvaluation,
    rubric,
    identities: identitiesOf(forms, { baseData, selfEvaluation }),
    checked: checkedIn([baseData, selfEvaluation, rubric]),
  };
}

function selfEvaluationFigures(form: SelfEvaluationForm, decisions: Decisions, pack: RulePack): SelfEvaluationFigures {
  const funds = fundsFigures(form, pack);
  const weights = weightFigures(form, funds, pack);
  const points = formPoints(form, weights, funds?.executionWeight ?? null);
  const implied = impliedPoints(form, points);
  const unaccounted = unaccountedIn(form);
  const above = form.indicators.filter(isAbovePoints);
  const executionRate = funds?.total?.rate.due ?? null;
  const scoredOtherwise = scoredOtherwiseIn(form);
  const shared = new Set(form.indicators.map(({ scoredWith }) => scoredWith));
  const pooled = new Set(form.indicators.flatMap(({ weightedWith }, index) => (weightedWith === null ? [] : [weightedWith, index])));
  const indicatorsWith = (othersByHand: boolean) =>
    form.indicators.map((indicator, index) =>
      indicatorFigures(
        indicator,
        {
          index,
          year: form.year,
          otherwise: scoredOtherwise(indicator),
          implied: implied.get(index) ?? null,
          shared: shared.has(index),
          pooled: pooled.has(index),
          decided: decidedOn(decisions.directions, indicator.name),
          executionRate,
          unaccounted,
          exchanged: above.some((other) => fits(other, indicator) && fits(indicator, other)),
          othersByHand,
        },
        pack,
      ),
    );
  const byTotal = indicatorsWith(false);
  const indicators = byTotal.some(isLowered) ? indicatorsWith(true) : byTotal;
  return {
    funds,
    income: incomeFigures(form),
    expenditure: expenditureFigures(form),
    levels: levelFigures(form, indicators, pack),
    items: itemSums(form.indicators),
    indicators,
    subtotals: subtotalFigures(form, countedScores(funds, indicators), pack),
    weights,
    points,
    total: totalFigures(form, funds, indicators, { weights, points }, pack),
  };
}

/** The score of one is no more than the points of the other. */
function fits({ score }: Indicator, { weight }: Indicator): boolean {
  return numberIn(score)?.lte(numberIn(weight) ?? 0) === true;
}

/** What figures say of the form they are of, and sums nobody meant: no figures of their own. */
const NO_FIGURES: ReadonlySet<string> = new Set(['row', 'indicator', 'level', 'misstated', 'misread']);

/** Every figure that has something to be compared with, in the order in which they stand in what holds them. */
function checkedIn(figures: unknown, found: Checked[] = []): Checked[] {
  if (typeof figures !== 'object' || figures === null || figures instanceof Decimal || 'computable' in figures) return found;
  if (isChecked(figures)) found.push(figures);
  else for (const [name, each] of Object.entries(figures)) if (!NO_FIGURES.has(name)) checkedIn(each, found);
  return found;
}

function isChecked(figure: object): figure is Checked {
  return 'verdict' in figure;
}
