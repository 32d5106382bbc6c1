import { resolvePack } from '../../../src/core/packs/built-in';
import { NO_DECISIONS } from '../../../src/core/decisions';
import { review } from '../../../src/core/review';
import { toA1 } from '../../../src/core/grid/address';
import { gridOf } from '../../support/grid-of';
import type { Rows } from '../../support/sheet-of';
import { ARRANGED_FAMILIES } from '../../support/arranged-families';
import { FUND_FAMILIES } from '../../support/fund-families';
import { FAMILIES } from '../../support/families';
import { LEVEL_FAMILIES } from '../../support/level-families';
import { PRINTED_FAMILIES } from '../../support/printed-families';
import { OTHER_TABLES } from '../../support/other-tables';

const pack = resolvePack('national');

/** What is read of a sheet, and what is said of it beyond remarks. */
function reviewed(rows: Rows, merges: readonly string[] = []) {
  if (pack === null) throw new Error('no pack');
  const { units, unread, unrecognised } = review([gridOf(rows, { merges })], { pack, decisions: NO_DECISIONS });
  return {
    forms: units.flatMap(({ forms }) => forms.map(({ kind }) => kind)),
    units: units.map(({ unit }) => unit),
    years: units.map(({ year }) => year),
    fields: new Set(
      units.flatMap(({ fields }) =>
        [...fields.values()].map(({ at, key, cell }) => `${toA1(at)} ${key.replace(/^[^/]*\//, '')} ${cell.shown}`),
      ),
    ),
    unread: [...unread, ...units.flatMap(({ coverage }) => coverage.unread)].map(({ text }) => text),
    findings: units.flatMap(({ findings }) =>
      findings.flatMap(({ severity, rule, field, expected }) =>
        severity === 'info' ? [] : [`${toA1(field.at)} ${rule}${expected === null ? '' : ` ${expected}`}`],
      ),
    ),
    declined: unrecognised.map(({ reason }) => reason.zh),
  };
}

describe.each([...FAMILIES, ...ARRANGED_FAMILIES, ...FUND_FAMILIES, ...LEVEL_FAMILIES, ...PRINTED_FAMILIES])(
  '$name',
  ({ rows, merges, forms, units, years, reads, alone = [], findings }) => {
    const found = reviewed(rows, merges);

    it('is recognised, with its unit and year, and nothing is left unread but what stands alone', () => {
      expect(found.forms).toEqual(forms);
      expect(found.units).toEqual(units);
      expect(found.years).toEqual(years);
      expect(found.unread).toEqual(alone);
    });

    it('has its figures under their meanings', () => {
      expect(reads.filter((field) => !found.fields.has(field))).toEqual([]);
    });

    it('has the faults that are in it, and no others', () => {
      expect(found.findings).toEqual(findings);
    });
  },
);

it.each(OTHER_TABLES)('$name is declined with a sentence that says what it is', ({ rows, says }) => {
  const { forms, declined } = reviewed(rows);
  expect(forms).toEqual([]);
  expect(declined.join()).toMatch(says);
});
