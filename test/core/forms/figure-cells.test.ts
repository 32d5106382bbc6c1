import { isUnderstood } from '../../../src/core/forms/cells/figure-cells';
import { gridOf } from '../../support/grid-of';

const COLUMN = { row: 1, column: 1 };

test.each([
  [
    'amounts of nearly one size in a row without a name',
    [
      ['公车购置', '9.80', '9.30'],
      [null, '10.20', '10.10'],
      ['公车运行维护', '10.21', '9.24'],
    ],
    false,
  ],
  [
    'running numbers in front of names',
    [
      ['项目', '1', '修建水渠'],
      [null, '2', '植树'],
      [null, '3', '清淤'],
    ],
    true,
  ],
])('%s', (_, rows, understood) => {
  expect(isUnderstood(gridOf(rows), COLUMN, false)).toBe(understood);
});
