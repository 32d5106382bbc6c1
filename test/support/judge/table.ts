import type { Judgement, Verdict } from './judge';
import { SLIP_KINDS } from './slips';

const HEADINGS = ['', 'slips', 'break', 'found', 'cell', 'value', 'cured', 'silenced'];

/** What the judgements come to, as a table to read. */
export function tableOf(judgements: readonly Judgement[]): string {
  const verdicts = judgements.flatMap((each) => each.verdicts);
  const count = (list: (judgement: Judgement) => readonly string[]) => judgements.reduce((sum, each) => sum + list(each).length, 0);
  const wrong = count(({ wrongOffers }) => wrongOffers);
  const rows = [
    HEADINGS,
    row('all', verdicts),
    row(
      'computed',
      verdicts.filter(({ slip }) => slip.computed),
    ),
    row(
      'source',
      verdicts.filter(({ slip }) => !slip.computed),
    ),
    ...SLIP_KINDS.map((kind) =>
      row(
        kind,
        verdicts.filter(({ slip }) => slip.kind === kind),
      ),
    ),
  ];
  return [
    ...rows.map((cells) => cells.map((cell, at) => (at === 0 ? cell.padEnd(12) : cell.padStart(9))).join('')),
    '',
    `books ${judgements.length}, offers ${judgements.reduce((sum, { offers }) => sum + offers, 0)}`,
    `wrong offers ${wrong} (${share(wrong, verdicts.length)} of slips), over text ${count(({ overText }) => overText)}, new errors ${count(({ newErrors }) => newErrors)}`,
  ].join('\n');
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
