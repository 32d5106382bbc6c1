import { resolvePack } from '../../../src/core/packs/built-in';
import { CATALOG } from '../../../src/core/rules/catalog';
import type { Rule, UnitContext } from '../../../src/core/rules/rule';
import { severityOf } from '../../../src/core/rules/severities';
import { expectWellFormed, type Sheets } from '../../support/describe-rule';
import { RubricBuilder } from '../../support/rubric-builder';
import type { Content } from '../../support/sheet-canvas';
import { aUnit, type UnitBuilder } from '../../support/unit-builder';
import { contextOf } from '../../support/unit-context';

/** More than anybody reads of one rule. */
const MOST = 100;

/** Every cell that has a meaning, filled with one content. */
function filledWith(unit: UnitBuilder, content: Content): UnitBuilder {
  return [...unit.positions().keys()]
    .filter((cell) => !/title|name|signature|inline/.test(cell))
    .reduce((filled, cell) => filled.set(cell, content), unit);
}

const EDGES: readonly (readonly [string, Sheets])[] = [
  ['a blank form', filledWith(aUnit(), null)],
  ['a blank national form', filledWith(aUnit().laidOut({ form: 'national' }), null)],
  ['a blank form without points', filledWith(aUnit().laidOut({ form: 'hubei' }), null)],
  ['only zeros', filledWith(aUnit(), 0)],
  ['only negative numbers', filledWith(aUnit(), -7.5)],
  ['huge numbers', filledWith(aUnit(), 9.99e21)],
  ['tiny numbers', filledWith(aUnit(), 0.0000001)],
  ['only error values', filledWith(aUnit(), { error: '#DIV/0!' })],
  ['words instead of numbers', filledWith(aUnit(), '按要求完成')],
  ['placeholders', filledWith(aUnit(), '/')],
  ['dates', filledWith(aUnit(), '2024年12月')],
  ['percentages', filledWith(aUnit(), { percent: '100' })],
  ['a text with line breaks and quotes', filledWith(aUnit(), '=1+1\n"<b>')],
  ['one annex alone', aUnit().only('self')],
  ['a rubric alone', { grids: () => new RubricBuilder().grids().slice(-1), positions: () => new Map() }],
  ['no form at all', { grids: () => [], positions: () => new Map() }],
];

const PACKS = ['national', 'system'].flatMap((name) => resolvePack(name) ?? []);

test.each(EDGES)('every rule answers %s', (_name, sheets) => {
  const grids = sheets.grids();
  expect(PACKS).toHaveLength(2);
  for (const context of PACKS.map((pack) => contextOf(grids, pack))) {
    for (const rule of CATALOG) expectSoundAnswer(rule, context);
  }
});

function expectSoundAnswer(rule: Rule, context: UnitContext): void {
  try {
    const findings = [...rule.check(context)];
    findings.forEach(expectWellFormed);
    expect(findings.length).toBeLessThan(MOST);
  } catch (error) {
    throw new Error(`${rule.id} does not answer as it should`, { cause: error });
  }
}

test('a form nobody filled in has few findings, and none of them an error', () => {
  const context = contextOf(filledWith(aUnit(), null).grids());
  const errors = CATALOG.flatMap((rule) =>
    [...rule.check(context)]
      .filter((found) => severityOf(rule.id, found.case) === 'error')
      .map(({ message }) => `${rule.id}: ${message.zh}`),
  );
  expect(errors).toEqual([]);
});
