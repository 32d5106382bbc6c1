import { Decimal } from '../compute/decimal';
import type { Annexes } from './annexes';
import type { ReadClaim } from './claim';
import { amountKey } from './expectations';
import type { Judged } from './judge';
import { itemSubject } from './subjects';
import type { ReportPeriod, SubjectId } from './vocabulary';

/** What is the sum of what, by the nature of the items. */
const SUMS: readonly { readonly whole: SubjectId; readonly parts: readonly SubjectId[] }[] = [
  { whole: 'total', parts: ['basic', 'projects'] },
  { whole: 'basic', parts: ['personnel', 'public-funds'] },
  { whole: 'three-public', parts: ['vehicles', 'overseas', 'reception'] },
  { whole: 'vehicles', parts: ['vehicle-purchase', 'vehicle-running'] },
];
/** Half a cent of 万元, in 元: what rounding each of them explains. */
const ROUNDING = new Decimal(50);

/** A sum whose members the report states, with what it says of the others from the annexes. */
export interface ReportSum {
  readonly whole: Member;
  readonly parts: readonly Member[];
  readonly holds: boolean;
  readonly arithmetic: string;
}

export interface Member {
  readonly judged: Judged | null;
  /** In 元. */
  readonly value: Decimal;
  readonly zh: string;
  readonly shown: string;
}

/** Every such sum of a period; a member nobody states counts as 0 only where the rest comes to the whole. */
export function sumsIn(judged: readonly Judged[], annexes: Annexes): readonly ReportSum[] {
  const sums: ReportSum[] = [];
  for (const period of ['spent', 'budget', 'initial'] satisfies ReportPeriod[]) {
    for (const { whole, parts } of SUMS) {
      const total = memberOf(whole, period, judged, annexes);
      const found = parts.map((id) => memberOf(id, period, judged, annexes));
      const known = found.filter((member) => member !== null);
      if (total === null || known.length === 0 || ![total, ...known].some((member) => member.judged !== null)) continue;
      const said = known.filter((member) => member.judged !== null);
      if (said.length === 0) continue;
      const sum = Decimal.sum(...known.map(({ value }) => value));
      const holds = sum
        .minus(total.value)
        .abs()
        .lte(ROUNDING.times(known.length + 1));
      if (!holds && known.length < parts.length) continue;
      if (known.length < 2) continue;
      sums.push({
        whole: total,
        parts: known,
        holds,
        arithmetic: `${known.map(({ shown }) => shown).join(' + ')} = ${inTenThousands(sum)}`,
      });
    }
  }
  return sums;
}

function memberOf(id: SubjectId, period: ReportPeriod, judged: readonly Judged[], annexes: Annexes): Member | null {
  const subject = itemSubject(id);
  const key = amountKey(subject, period);
  const said = judged.find(
    ({ claim }) => claim.subject !== null && claim.subject !== 'score' && isAmount(claim) && amountKey(claim.subject, claim.period) === key,
  );
  if (said !== undefined) {
    const { value } = said.claim.figure;
    return { judged: said, value, zh: subject.zh, shown: inTenThousands(value) };
  }
  // Only the funds state what the year began with; the base table's 预算数 is that of the year.
  const [fact] = period === 'initial' && id !== 'total' ? [] : annexes.amounts(subject, period);
  if (fact === undefined) return null;
  const value = fact.unit === '元' ? fact.value : fact.value.times(10000);
  return { judged: null, value, zh: subject.zh, shown: inTenThousands(value) };
}

function isAmount({ measure, doubt, unread, figure }: ReadClaim): boolean {
  return measure === 'amount' && doubt === null && unread === null && figure.bound === 'exact' && figure.unit === '元';
}

/** Sums are shown in 万元, as reports write them. */
function inTenThousands(value: Decimal): string {
  const amount = value.div(10000);
  return amount.toFixed(Math.max(2, Math.min(6, amount.decimalPlaces())));
}
