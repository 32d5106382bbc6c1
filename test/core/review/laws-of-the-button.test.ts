import { judge, type Judgement } from '../../support/judge/judge';
import { tableOf } from '../../support/judge/table';

/** Other slips at every run; `npm run judge -- --seed N --seeds 1 --show all` looks at one again. */
const FIRST = Math.floor(Math.random() * 1_000_000_000);
const BOOKS = 250;
const LEAST_FOUND = 0.95;
const LEAST_RIGHT = 0.95;

const judgements = Array.from({ length: BOOKS }, (_, at) => judge(FIRST + at));

function told(of: (judgement: Judgement) => readonly string[]): string[] {
  return judgements.flatMap((each) => of(each).map((line) => `seed ${each.seed}: ${line}\n${each.story}`));
}

describe(`slips typed into consistent books, seeds from ${FIRST}`, () => {
  test('nothing is offered over text or an error', () => {
    expect(told(({ overText }) => overText)).toEqual([]);
  });

  test('accepting every offer makes no new error', () => {
    expect(told(({ newErrors }) => newErrors)).toEqual([]);
  });

  test('a right figure is hardly ever offered another value', () => {
    // One in 500 slips at most: of some 440 not more than two.
    const wrong = told(({ wrongOffers }) => wrongOffers);
    if (wrong.length > 2) throw new Error(wrong.join('\n\n'));
  });

  test('what breaks an equation is reported, and a computed cell gets its right value', () => {
    const breaking = judgements.flatMap(({ verdicts }) => verdicts.filter(({ breaks }) => breaks));
    const determined = breaking.filter(({ slip, determined: known }) => slip.computed && known);
    const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
    const found = share(breaking.filter((each) => each.found).length, breaking.length);
    const right = share(determined.filter(({ rightValue }) => rightValue === true).length, determined.length);
    if (found < LEAST_FOUND || right < LEAST_RIGHT) throw new Error(`From seed ${FIRST}:\n${tableOf(judgements)}`);
  });
});
