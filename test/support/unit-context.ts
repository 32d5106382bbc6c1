import { unitFigures } from '../../src/core/compute/unit-figures';
import { NO_DECISIONS, type Decisions } from '../../src/core/decisions';
import type { BaseDataForm, Form, RubricForm, SelfEvaluationForm } from '../../src/core/forms/form';
import { recognise } from '../../src/core/forms/recognise';
import type { Grid } from '../../src/core/grid/grid';
import type { RulePack } from '../../src/core/packs/pack';
import national from '../../src/core/packs/national.json';
import { parsePack } from '../../src/core/packs/schema';
import type { UnitContext } from '../../src/core/rules/rule';

/** What rules see of one unit whose forms are on these sheets. */
export function contextOf(grids: readonly Grid[], pack: RulePack = parsePack(national), decisions: Decisions = NO_DECISIONS): UnitContext {
  const forms = grids.flatMap((grid) => recognise(grid).forms);
  const own = {
    baseData: forms.find((form): form is BaseDataForm => form.kind === 'base-data') ?? null,
    selfEvaluation: forms.find((form: Form): form is SelfEvaluationForm => form.kind === 'self-evaluation') ?? null,
    rubric: forms.find((form: Form): form is RubricForm => form.kind === 'rubric') ?? null,
  };
  return { ...own, figures: unitFigures(own, decisions, pack), drafts: [], pack, decisions, blame: () => null };
}
