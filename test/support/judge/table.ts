import type { Judgement, Verdict } from './judge';
import { SLIP_KINDS } from './slips';

const HEADINGS = ['', 'slips', 'break', 'found', 'cell', 'value', 'cured', 'silenced', 'books', 'offers', 'wrong', 'over text', 'errors'];

/** What the judgements come to, as a table to read. Offers are those of a book, whatever slips it has. */
export function tableOf(judgements: readonly Judgement[]): string {
  const verdicts = judgements.flatMap((each) => each.verdicts);
  const count = (of: (judgement: Judgement) => number) => String(judgements.reduce((sum, each) => sum + of(each), 0));
  const ofBooks = [
    String(judgements.length),
    count(({ offers }) => offers),
    count(({ wrongOffers }) => wrongOffers.length),
    count(({ overText }) => overText.length),
    count(({ newErrors }) => newErrors.length),
  ];
  const slipsThat = (name: string, are: (verdict: Verdict) => boolean) => row(name, verdicts.filter(are));
  const rows = [
    HEADINGS,
    [...row('all', verdicts), ...ofBooks],
    slipsThat('computed', ({ slip }) => slip.computed),
    slipsThat('source', ({ slip }) => !slip.computed),
    ...SLIP_KINDS.map((kind) => slipsThat(kind, ({ slip }) => slip.kind === kind)),
  ];
  return rows.map((cells) => cells.map((cell, at) => (at === 0 ? cell.padEnd(12) : cell.padStart(10))).join('')).join('\n');
}

/** `found` of what breaks an equation; `cell` of what was found; `value` of computed cells whose inputs are right. */
function row(name: string, verdicts: readonly Verdict[]): string[] {
  const breaking = verdicts.filter(({ breaks }) => breaks);
  const found = breaking.filter((each) => each.found);
  const determined = breaking.filter((each) => each.determined && each.slip.computed);
  const named = name === 'source' ? breaking.filter(({ rightValue }) => rightValue !== null) : determined;
  return [
    name,
    String(verdicts.length),
    String(breaking.length),
    share(found.length, breaking.length),
    share(found.filter(({ rightCell }) => rightCell).length, found.length),
    share(named.filter(({ rightValue }) => rightValue === true).length, named.length),
    share(breaking.filter(({ cured }) => cured).length, breaking.length),
    String(breaking.filter(({ silenced }) => silenced).length),
  ];
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)}%`;
}
