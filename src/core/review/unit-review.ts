import type { Checked } from '../compute/checked';
import { stated } from '../compute/stated';
import { unitFigures } from '../compute/unit-figures';
import type { SelfEvaluationFigures } from '../compute/figures';
import { diagnoserOf } from '../diagnose/diagnose';
import { fieldsOf } from '../forms/fields-of';
import { decisionKey } from '../decisions';
import type { Field, FieldKey } from '../forms/field';
import { stateOf } from '../forms/form-state';
import type { Form } from '../forms/form';
import { noteDrafts } from '../notes/drafts';
import type { Figure, IndicatorDirection, MutedRule, RecognisedForm, ReviewSettings, UnitReview } from './result';
import { CATALOG, findingsOf } from '../rules/catalog';
import type { Finding } from '../rules/finding';
import type { UnitContext } from '../rules/rule';
import { completeFinding } from './complete-finding';
import { unitCoverage } from './coverage';
import { spendingSummary } from './spending-summary';
import { followCauses, type FoundFinding } from './follow-causes';
import type { UnitGroup } from './group-units';
import { controlRateOf, scoreSummary } from './score-summary';

/** One unit, from its forms to all that is said about it. */
export function reviewUnit(group: UnitGroup, { pack, decisions }: ReviewSettings): UnitReview {
  const filled = filledForms(group);
  const figures = unitFigures(filled, decisions, pack);
  const { selfEvaluation } = filled;
  const drafts = selfEvaluation && figures.selfEvaluation ? noteDrafts(selfEvaluation, figures.selfEvaluation, decisions, pack) : [];
  const context: UnitContext = {
    ...filled,
    figures,
    drafts,
    pack,
    diagnose: diagnoserOf(figures, pack),
  };
  const { found, muted } = runRules(context);
  return {
    key: group.key,
    unit: unitName(group.forms),
    year: group.forms.find(({ year }) => year !== null)?.year ?? null,
    state: filled.forms.length > 0 ? 'filled' : 'blank',
    coverage: unitCoverage(group.forms, figures),
    forms: group.forms.map(recognised),
    figures: figures.checked.map(figureOf),
    score: scoreSummary(figures, pack, context.diagnose),
    controlRate: controlRateOf(figures),
    spending: spendingSummary(figures),
    findings: inSheetOrder(followCauses(found), group.forms),
    muted,
    drafts,
    directions: directions(figures.selfEvaluation),
    fields: fieldMap(group.forms),
  };
}

/** Forms nobody filled in yet have nothing to be reviewed. */
function filledForms(group: UnitGroup): UnitGroup {
  const filled = <F extends Form>(form: F | null): F | null => (form !== null && stateOf(form) === 'filled' ? form : null);
  return {
    ...group,
    baseData: filled(group.baseData),
    selfEvaluation: filled(group.selfEvaluation),
    rubric: filled(group.rubric),
    forms: group.forms.filter((form) => stateOf(form) === 'filled'),
  };
}

/** Rules that are switched off are run all the same: nobody may take what they would have said for agreement. */
function runRules(context: UnitContext): { readonly found: FoundFinding[]; readonly muted: readonly MutedRule[] } {
  const found: FoundFinding[] = [];
  const muted: MutedRule[] = [];
  for (const rule of CATALOG) {
    if (context.pack.rules[rule.id] === 'off') muted.push({ rule: rule.id, title: rule.title, count: findingsOf(rule, context).length });
    else
      for (const raw of findingsOf(rule, context))
        found.push({ finding: completeFinding(rule, raw, context.pack), because: raw.because ?? null });
  }
  return { found, muted };
}

function inSheetOrder(findings: readonly Finding[], forms: readonly Form[]): Finding[] {
  const sheets = forms.map(({ areas: [{ sheet }] }) => sheet.id);
  const place = ({ field }: Finding) => sheets.indexOf(field.sheet.id);
  return [...findings].sort((a, b) => place(a) - place(b) || a.field.at.row - b.field.at.row || a.field.at.column - b.field.at.column);
}

function unitName(forms: readonly Form[]): string | null {
  for (const { unit } of forms) {
    if (unit !== null && 'text' in unit.entry) return unit.entry.text;
  }
  return null;
}

function recognised(form: Form): RecognisedForm {
  const indicators = form.kind === 'self-evaluation' ? form.indicators.filter(({ placeholder }) => !placeholder).length : 0;
  const [{ sheet, area }] = form.areas;
  return { kind: form.kind, state: stateOf(form), sheet, area, indicators, evidence: form.evidence };
}

function directions(figures: SelfEvaluationFigures | null): IndicatorDirection[] {
  const shown = figures?.indicators.filter(({ indicator }) => !indicator.placeholder) ?? [];
  return shown.map(({ indicator, direction }) => ({
    key: decisionKey(indicator.name),
    name: indicator.name.label.zh,
    field: indicator.name,
    direction: direction.direction,
    reason: direction.reason,
    decided: direction.source === 'decided',
    ambiguous: direction.ambiguous,
  }));
}

function fieldMap(forms: readonly Form[]): ReadonlyMap<FieldKey, Field> {
  const fields = new Map<FieldKey, Field>();
  for (const form of forms) {
    for (const field of fieldsOf(form)) fields.set(field.key, field);
  }
  return fields;
}

/** A recomputed figure as a person reads it. */
function figureOf({ key, label, field, due, verdict }: Checked): Figure {
  const shown = field === null ? '' : stated(field);
  return {
    key,
    label,
    field,
    stated: shown === '' ? null : shown,
    due: due.computable ? due.shown : null,
    // Written out when somebody looks.
    get arithmetic() {
      return due.computable ? { zh: due.arithmetic, en: due.arithmetic } : due.reason;
    },
    agrees: verdict === 'agrees' || verdict === 'residue' || verdict === 'rounded' || verdict === 'unstated' || verdict === 'uncomputable',
  };
}
