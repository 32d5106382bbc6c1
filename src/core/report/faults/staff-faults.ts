import type { Settled } from '../settle';
import type { Seen } from '../findings';
import { itemOf } from '../claims/subjects';
import { REPORT_RULES } from '../report-rules';

/**
 * More staff in post than authorised posts, by the report alone: told where its staff is not that of the annexes, which
 * are held against each other by a rule of their own.
 */
export function* staffFaults(settled: readonly Settled[]): Iterable<Seen> {
  const of = (id: 'authorised' | 'actual') =>
    settled.filter(({ claim: { subject, figure, doubt } }) => itemOf(subject) === id && doubt === null && figure.unit !== '%');
  const [posts] = of('authorised');
  if (posts === undefined) return;
  for (const each of of('actual')) {
    const { claim, place, verdict } = each;
    if (verdict === 'agrees' || claim.figure.value.lte(posts.claim.figure.value) || claim.measure !== 'amount') continue;
    yield {
      rule: REPORT_RULES.staffAbovePosts,
      ...place,
      expected: `≤${posts.claim.figure.text}`,
      message: {
        zh: `在职在编人数${claim.figure.text}多于核定编制${posts.claim.figure.text}，请核实编制批复文件或人员口径。`,
        en: `${claim.figure.text} in post, ${posts.claim.figure.text} authorised.`,
      },
      arithmetic: `${claim.figure.value.toFixed()} − ${posts.claim.figure.value.toFixed()} = ${claim.figure.value.minus(posts.claim.figure.value).toFixed()}`,
      related: posts.against?.fields ?? [],
      follows: verdict === 'differs' ? (each.fault?.subject ?? null) : null,
    };
  }
}
