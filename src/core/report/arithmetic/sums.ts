import { Decimal } from '../../compute/decimal';
import { inUnitOf } from '../annexes/agreement';
import type { Annexes } from '../annexes/annexes';
import { arithmeticOf, holds, type Equation, type Reading, type Term } from './equation';
import { placeOf } from '../checked';
import type { ReadClaim } from '../claims/claim';
import { amountKey } from '../judging/expectations';
import { WHOLE_OF } from '../../forms/outline/spending-outline';
import { itemSubject } from '../claims/subjects';
import type { ReportPeriod, SubjectId } from '../claims/vocabulary';

const ITEMS = Object.keys(WHOLE_OF) as readonly (keyof typeof WHOLE_OF)[];
/** What is the sum of what, by the nature of the items. */
const SUMS = [...new Set(Object.values(WHOLE_OF))].map((whole) => ({ whole, parts: ITEMS.filter((part) => WHOLE_OF[part] === whole) }));
const TEN_THOUSAND = new Decimal(10000);
const CENT_OF_IT = new Decimal(100);

/** Sums whose members the report states, with what it says of the others from the annexes. */
export interface ReportSums {
  readonly equations: readonly Equation[];
  /** Amounts that the rest of a sum bears out, each with its arithmetic. */
  readonly held: ReadonlyMap<ReadClaim, string>;
}

/**
 * Every such sum of a period; a member nobody states counts as 0 only where the rest comes to the whole.
 * @param said amounts of the report by subject and period
 */
export function sumsIn(said: ReadonlyMap<string, readonly ReadClaim[]>, annexes: Annexes): ReportSums {
  const equations: Equation[] = [];
  const held = new Map<ReadClaim, string>();
  for (const period of ['spent', 'budget', 'initial'] satisfies ReportPeriod[]) {
    const memberOf = (id: SubjectId): Member | null => {
      const claim = said.get(amountKey(itemSubject(id), period))?.find(({ figure }) => figure.unit === '元');
      if (claim === undefined) return ofAnnex(id, period, annexes);
      return { claim, figure: claim.figure, noun: itemSubject(id).zh, place: placeOf(claim.line, claim.figure) };
    };
    for (const { whole, parts } of SUMS) {
      const result = memberOf(whole);
      const operands = parts.flatMap((id) => memberOf(id) ?? []);
      if (result === null || operands.length < 2 || operands.every(({ claim }) => claim === null)) continue;
      const reading: Reading = { formula: 'sum', operands };
      const isHeld = holds(result, reading, () => false);
      if (!isHeld && operands.length < parts.length) continue;
      equations.push({ result, readings: [reading], certainty: 'certain' });
      for (const { claim, figure } of isHeld ? [result, ...operands] : []) {
        // 1.71亿元 bears out any amount of 万元.
        const isTelling = [result, ...operands].every((other) => other.figure.place.lte(figure.place.times(10)));
        if (claim !== null && isTelling && !held.has(claim)) held.set(claim, arithmeticOf(result, reading));
      }
    }
  }
  return { equations, held };
}

interface Member extends Term {
  readonly claim: ReadClaim | null;
}

function ofAnnex(id: SubjectId, period: ReportPeriod, annexes: Annexes): Member | null {
  const subject = itemSubject(id);
  // Only the funds state what the year began with; the base table's 预算数 is that of the year.
  const [fact] = period === 'initial' && id !== 'total' ? [] : annexes.amounts(subject, period);
  if (fact === undefined) return null;
  const value = inUnitOf({ unit: '元' }, fact)?.value ?? fact.value;
  const text = `${value.div(TEN_THOUSAND).toFixed()}万元`;
  return { claim: null, figure: { value, unit: '元', place: CENT_OF_IT, multiple: TEN_THOUSAND, text }, noun: subject.zh, place: null };
}
