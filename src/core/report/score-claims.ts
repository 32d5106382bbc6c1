import { numberIn } from '../compute/amount';
import { Decimal } from '../compute/decimal';
import type { Annexes } from './annexes';
import type { ReadClaim } from './claim';
import type { Expectation } from './expectations';
import { namesPart } from './read-score';

const EXACT = new Decimal(0);

/** What the annexes say of the score a sentence names: of a level, of the execution rate, or the total. */
export function scoreExpectations({ lead, column }: ReadClaim, { forms, review }: Annexes): readonly Expectation[] {
  const self = forms.selfEvaluation;
  const score = review?.score ?? null;
  const known = (value: string | null, fields: Expectation['fields']): Expectation[] =>
    value === null ? [] : [{ value: new Decimal(value), unit: '分', place: EXACT, arithmetic: null, fields, claims: [] }];
  const level = score?.levels.find(({ name }) => lead.includes(name.replace(/[（(].*$/, '')));
  if (level !== undefined) {
    const weight = self?.levels.find(({ name }) => name === level.name)?.weight ?? null;
    return known(column === 'weight' ? level.weight : level.stated, weight === null ? [] : [weight]);
  }
  if (/执行(?:率|情况|进度)/.test(lead)) {
    const row = self?.funds?.total ?? null;
    const field = column === 'weight' ? row?.weight : row?.score;
    return known(numberIn(field ?? null)?.toFixed() ?? null, field ? [field] : []);
  }
  // 投入指标: a part that the form does not know by this name.
  if (namesPart(lead)) return [];
  if (column === 'weight') return known(score?.full ?? null, self?.total?.weight ? [self.total.weight] : []);
  const total = self?.total?.score ?? null;
  return known(numberIn(total)?.toFixed() ?? null, total === null ? [] : [total]);
}
