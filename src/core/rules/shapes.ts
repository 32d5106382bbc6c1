import type { Checked, Computed } from '../compute/checked';
import type { IndicatorFigures, RubricRowFigures, SpendingFigures, UnitFigures } from '../compute/figures';
import type { Field } from '../forms/field';
import type { SelfEvaluationForm } from '../forms/form';
import type { Wording } from '../wording';
import type { RawFinding, Rule, UnitContext } from './rule';
import { kindOf, type Case } from './severities';

/** What every rule says of itself. */
type About = Omit<Rule, 'check' | 'kind'>;
type Told = RawFinding | false | null | undefined;
/** Looks at one thing, and says what it has to say of it. */
type Tell<Thing extends readonly unknown[]> = { readonly tell: (...thing: Thing) => Told | Iterable<Told> };

/** A unit whose self-evaluation was read. */
export interface SelfEvaluated extends UnitContext {
  readonly selfEvaluation: SelfEvaluationForm;
}

/** A rule about the forms of a unit as a whole. */
export function ofUnit({ tell, ...about }: About & Tell<[UnitContext]>): Rule {
  return checking(about, (context) => [tell(context)]);
}

/** A rule about the self-evaluation as a whole. */
export function ofSelfEvaluation({ tell, ...about }: About & Tell<[SelfEvaluated]>): Rule {
  return checking(about, (context) => (isSelfEvaluated(context) ? [tell(context)] : []));
}

/** A rule about indicators one by one; rows that only hold their place are none. */
export function ofIndicators({ tell, ...about }: About & Tell<[IndicatorFigures, SelfEvaluated]>): Rule {
  return checking(about, (context) => {
    const rows = (context.figures.selfEvaluation?.indicators ?? []).filter(({ indicator }) => !indicator.placeholder);
    return isSelfEvaluated(context) ? rows.map((each) => tell(each, context)) : [];
  });
}

/** A rule about rows of spending one by one. */
export function ofSpending({ tell, ...about }: About & Tell<[SpendingFigures, UnitContext]>): Rule {
  return checking(about, (context) => (context.figures.baseData?.spending ?? []).map((row) => tell(row, context)));
}

/** A rule about rows of a rubric one by one. */
export function ofRubricRows({ tell, ...about }: About & Tell<[RubricRowFigures, UnitContext]>): Rule {
  return checking(about, (context) => (context.figures.rubric?.rows ?? []).map((row) => tell(row, context)));
}

/** Puts a figure that is not as it should be into words; null where it is. */
type Teller<Figure extends Checked> = (context: UnitContext, figure: Figure) => Told;

/** A rule that holds figures as stated against what follows from the rest of the form: of each, the first that has something to say. */
export function ofFigures<Figure extends Checked>({
  figures,
  tellers,
  ...about
}: About & {
  readonly figures: (figures: UnitFigures) => readonly (Figure | null | undefined)[];
  readonly tellers: readonly Teller<Figure>[];
}): Rule {
  return checking(about, (context) =>
    figures(context.figures).map((figure) => {
      for (const teller of figure ? tellers : []) {
        const told = figure && teller(context, figure);
        if (told) return told;
      }
      return null;
    }),
  );
}

/** The same, weighing as severities.ts has it for that case. */
export function inCase<Figure extends Checked>(named: Case, teller: Teller<Figure>): Teller<Figure> {
  return (context, figure) => {
    const told = teller(context, figure);
    return told && { ...told, case: named };
  };
}

/** One finding for all these cells, at the first of them; nothing where there are none. */
export function atAll(fields: readonly Field[], message: Wording): RawFinding | null {
  const [field, ...related] = fields;
  return field === undefined ? null : { field, related, message };
}

/** A rate that is right, and wants a word all the same; nothing where no cell states or gives it. */
export function remarkOn(field: Field | null, { inputs, arithmetic }: Computed, message: Wording): RawFinding | null {
  return field && { field, related: inputs, arithmetic, message };
}

function checking(about: About, tell: (context: UnitContext) => readonly (Told | Iterable<Told>)[]): Rule {
  const check: Rule['check'] = (context) => {
    const found: RawFinding[] = [];
    for (const told of tell(context)) if (told) for (const each of Symbol.iterator in told ? told : [told]) if (each) found.push(each);
    return found;
  };
  return { ...about, kind: kindOf(about.id), check };
}

function isSelfEvaluated(context: UnitContext): context is SelfEvaluated {
  return context.selfEvaluation !== null;
}
