import { unitFigures } from '../../src/core/compute/unit-figures';
import { NO_DECISIONS, type Decisions } from '../../src/core/decisions';
import { diagnoserOf } from '../../src/core/diagnose/diagnose';
import { recognised } from './recognised';
import type { Grid } from '../../src/core/grid/grid';
import { noteDrafts } from '../../src/core/notes/drafts';
import { defaultPack } from '../../src/core/packs/built-in';
import type { RulePack } from '../../src/core/packs/pack';
import { groupUnits } from '../../src/core/review/group-units';
import type { UnitContext } from '../../src/core/rules/rule';

/** What rules see of the one unit whose forms are on these sheets. */
export function contextOf(grids: readonly Grid[], pack: RulePack = defaultPack(), decisions: Decisions = NO_DECISIONS): UnitContext {
  const [group] = groupUnits(grids.flatMap((grid) => recognised(grid).forms));
  const forms = group ?? { baseData: null, selfEvaluation: null, rubric: null };
  const figures = unitFigures(forms, decisions, pack);
  const drafts =
    forms.selfEvaluation && figures.selfEvaluation ? noteDrafts(forms.selfEvaluation, figures.selfEvaluation, decisions, pack) : [];
  return { ...forms, figures, drafts, pack, diagnose: diagnoserOf(figures, pack) };
}
