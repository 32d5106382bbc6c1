import { calibrationOf, calibrationTable, claimsIn } from '../../support/judge/calibration';

/** Other slips at every run; `npm run judge` prints the same table over more of them. */
const FIRST = Math.floor(Math.random() * 1_000_000_000);
const BOOKS = 150;
/** Of a hundred causes named; it leaves room for one more slip in the same equation. */
const LEAST_RIGHT = 0.95;

test(`what is said to be all but certain is right, slips from ${FIRST}`, () => {
  const claims = Array.from({ length: BOOKS }, (_, at) => claimsIn(FIRST + at)).flat();
  const sure = calibrationOf(claims).filter(({ from }) => from >= 0.98);
  const count = sure.reduce((sum, bin) => sum + bin.count, 0);
  const right = sure.reduce((sum, bin) => sum + bin.right * bin.count, 0) / Math.max(1, count);
  if (count < BOOKS / 10 || right < LEAST_RIGHT) throw new Error(`From seed ${FIRST}:\n${calibrationTable(claims)}`);
});
