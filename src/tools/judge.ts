/**
 * `npm run judge -- --seeds N [--seed FIRST] [--show WHAT]`: types slips into consistent books and prints what the review makes of
 * them; `--show confidence` how sure it was, and how often right.
 */
import { parseArgs } from 'node:util';
import { calibrationTable, claimsIn } from '../../test/support/judge/calibration';
import { judge, type Judgement } from '../../test/support/judge/judge';
import { tableOf } from '../../test/support/judge/table';

const { values } = parseArgs({
  options: { seeds: { type: 'string', default: '200' }, seed: { type: 'string' }, show: { type: 'string' } },
});
const first = values.seed === undefined ? Math.floor(Math.random() * 1_000_000_000) : Number(values.seed);
const judgements = Array.from({ length: Number(values.seeds) }, (_, at) => judge(first + at));

/** Each with its seed, so that it can be looked at by itself. */
const SHOWN: Readonly<Record<string, (judgement: Judgement) => readonly string[]>> = {
  wrong: ({ wrongOffers }) => wrongOffers,
  text: ({ overText }) => overText,
  errors: ({ newErrors }) => newErrors,
  missed: ({ verdicts }) => verdicts.filter(({ breaks, found }) => breaks && !found).map(({ slip }) => `${slip.kind} ${slip.cell}`),
  value: ({ verdicts }) =>
    verdicts
      .filter(({ breaks, determined, slip, rightValue }) => breaks && determined && slip.computed && rightValue !== true)
      .map(({ slip }) => `${slip.kind} ${slip.cell}`),
  silenced: ({ verdicts }) => verdicts.filter(({ breaks, silenced }) => breaks && silenced).map(({ slip }) => `${slip.kind} ${slip.cell}`),
  all: ({ verdicts }) => verdicts.map(({ slip }) => `${slip.kind} ${slip.cell}`),
};
const show = values.show === undefined ? undefined : SHOWN[values.show];
for (const judgement of show === undefined ? [] : judgements) {
  const lines = show?.(judgement) ?? [];
  if (lines.length > 0) console.log(`--- seed ${judgement.seed}\n${lines.map((line) => `! ${line}`).join('\n')}\n${judgement.story}`);
}
const table = values.show === 'confidence' ? calibrationTable(judgements.flatMap(({ seed }) => claimsIn(seed))) : tableOf(judgements);
console.log(`seeds ${first} to ${first + judgements.length - 1}\n${table}`);
