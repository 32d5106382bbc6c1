import type { Checked } from '../compute/checked';
import type { UnitFigures } from '../compute/figures';
import type { Diagnosis } from '../diagnose/explanation';
import type { Field } from '../forms/field';
import type { BaseDataForm, RubricForm, SelfEvaluationForm } from '../forms/form';
import type { RulePack } from '../packs/pack';
import type { NoteDraft } from '../notes/drafts';
import type { Wording } from '../wording';
import type { FindingKind, Fix } from './finding';
import type { Case, RuleId } from './severities';

/** One thing a reviewer checks. A plain object, in the file of its subject; most are made in shapes.ts. */
export interface Rule {
  readonly id: RuleId;
  readonly kind: FindingKind;
  readonly title: Wording;
  readonly basis: Wording;
  check(context: UnitContext): Iterable<RawFinding>;
}

/** All a rule may know: one unit's forms, what was recomputed from them, and what people decided. */
export interface UnitContext {
  readonly baseData: BaseDataForm | null;
  readonly selfEvaluation: SelfEvaluationForm | null;
  readonly rubric: RubricForm | null;
  readonly figures: UnitFigures;
  readonly drafts: readonly NoteDraft[];
  readonly pack: RulePack;
  /** Whose fault a figure that differs is, judged over all figures of the unit together. `mismatch` puts it into words. */
  readonly diagnose: (checked: Checked) => Diagnosis;
}

/**
 * What a rule saw. What is left out is filled in: key, rule, kind, title; severity from the table, basis from the rule; `stated`
 * from the cell; `difference` from stated and expected.
 */
export interface RawFinding {
  readonly field: Field;
  /** The other cells it is about, as they come: each is named once. */
  readonly related?: readonly (Field | null | undefined)[];
  /** Why it weighs more or less than its rule does as a rule: severities.ts. */
  readonly case?: Case;
  readonly stated?: string | null;
  readonly expected?: string | null;
  readonly difference?: string | null;
  readonly message: Wording;
  readonly arithmetic?: string | null;
  readonly diagnosis?: Wording | null;
  /** What a fix of a source figure rests on; said with the diagnosis. */
  readonly grounds?: Wording | null;
  readonly basis?: Wording;
  readonly fix?: Fix | null;
  readonly note?: string | null;
  /** Tells two findings of one rule about one field apart. */
  readonly aspect?: string;
  /** A cell whose correction settles this as well. */
  readonly because?: Field | null;
}
