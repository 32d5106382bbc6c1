import { Decimal } from '../../../src/core/compute/decimal';
import { statedOf } from '../../../src/core/rules/mismatch';
import { fieldOf } from '../../support/field-of';

test.each([
  ['2407.0', '2407'],
  ['2407.00', '2407.00'],
  ['2407.05', '2407.05'],
  ['2407', '2407'],
  ['0.00', '0'],
])('%s stands in a calculation as %s', (shown, term) => {
  expect(statedOf(fieldOf(shown), new Decimal(shown))).toBe(term);
});
