import { checkRate, checkScore, checkSum } from '../../../src/core/compute/check';
import { amountDue, rateDue, uncomputable } from '../../../src/core/compute/due';
import { constant, percent, quotient } from '../../../src/core/compute/expression';
import type { Verdict } from '../../../src/core/compute/checked';
import { fieldOf } from '../../support/field-of';
import { percent as percentCell, type CellDraft } from '../../support/grid-of';

const TEXT = { zh: '', en: '' };
const subject = (draft: CellDraft) => ({ key: 'x', label: TEXT, field: fieldOf(draft, 'Z1') });

describe('a stated rate is compared at the precision it is shown with', () => {
  test.each<[string, CellDraft, string, string, Verdict]>([
    ['100% agrees with 99.9977%', percentCell(1), '4270.10', '4270.20', 'agrees'],
    ['100.00% agrees with 99.9977%', percentCell(1, 2), '4270.10', '4270.20', 'agrees'],
    ['99.99% does not', percentCell(0.9999, 2), '4270.10', '4270.20', 'differs'],
    ['187% as a fraction', percentCell(1.87), '187', '100', 'agrees'],
    ['108.70% as text', '108.70%', '50', '46', 'agrees'],
    ['108.7 without a sign', 108.7, '50', '46', 'agrees'],
    ['1.087 without a sign means 108.7%', 1.087, '50', '46', 'agrees'],
    ['a wrong one', '108.07%', '50', '46', 'differs'],
    ['blank', null, '50', '46', 'blank'],
    ['a placeholder says nothing', '—', '50', '46', 'blank'],
    ['text', '见附件', '50', '46', 'not-a-number'],
    ['an error', { error: '#DIV/0!' }, '50', '46', 'not-a-number'],
    ['0%', percentCell(0), '50', '46', 'differs'],
  ])('%s', (_, stated, of, by, verdict) => {
    expect(checkRate(subject(stated), rateDue(percent(quotient(constant(of), constant(by))), TEXT, TEXT)).verdict).toBe(verdict);
  });

  test.each([
    [0.95, '95'],
    [95, '95'],
    [1.2, '120'],
  ])('%d without a sign is read as a rate that can be, where the rate due cannot', (stated, percents) => {
    const due = rateDue(percent(quotient(constant('950000'), constant('100'))), TEXT, TEXT);
    expect(checkRate(subject(stated), due).stated?.toFixed()).toBe(percents);
  });

  test('nothing is compared with what cannot be computed', () => {
    expect(checkRate(subject(percentCell(1)), uncomputable('zero', TEXT, [], TEXT)).verdict).toBe('uncomputable');
  });

  test('a form without a cell for it states nothing', () => {
    expect(
      checkRate({ key: 'x', label: TEXT, field: null }, rateDue(percent(quotient(constant(1), constant(2))), TEXT, TEXT)).verdict,
    ).toBe('unstated');
  });
});

describe('scores agree within the tolerance', () => {
  test.each<[CellDraft, Verdict]>([
    [1.87, 'agrees'],
    [1.8667, 'agrees'],
    [1.86, 'differs'],
    [1.865, 'differs'],
    [1.88, 'differs'],
    ['1.87', 'agrees'],
    [2, 'differs'],
  ])('%s against 1.87', (stated, verdict) => {
    expect(checkScore(subject(stated), amountDue(constant('1.86674'), 2, TEXT), '0.005').verdict).toBe(verdict);
  });
});

describe('a total of money', () => {
  const of = (total: CellDraft, amounts: readonly CellDraft[], exhaustive = true) => {
    const parts = amounts.map((amount, at) => fieldOf(amount, `A${at + 1}`));
    return checkSum(subject(total), { of: 'spending', parts, basis: TEXT, exhaustive }).verdict;
  };

  test.each<[string, CellDraft, CellDraft[], Verdict]>([
    ['the sum of its parts', 13.98, [4, null, 9.98], 'agrees'],
    ['parts as text', '13.98', ['4', '9.98'], 'agrees'],
    ['float noise of a formula', { value: 13.979999999999999, format: 'General', formula: '=A1+A2' }, [4, 9.98], 'agrees'],
    ['a cent off is a residue', { value: 4270.2, format: '0.00' }, [3427.08, null, null, 843.11], 'residue'],
    ['a unit off is not, in whole numbers', 19, [8, 10], 'differs'],
    ['two cents off two parts is an error', 14, [4, 9.98], 'differs'],
    ['blank', null, [4, 9.98], 'blank'],
    ['parts with more decimals than their total shows', { value: 24.69, format: '0.00' }, [12.34567, 12.34567], 'agrees'],
  ])('%s', (_, total, parts, verdict) => {
    expect(of(total, parts)).toBe(verdict);
  });

  test.each<[string, CellDraft, CellDraft[], Verdict]>([
    ['parts may be less', 846.13, [84.78, 41.53, 0], 'agrees'],
    ['parts may not be more', 100, [84.78, 41.53], 'differs'],
  ])('其中: %s', (_, total, parts, verdict) => {
    expect(of(total, parts, false)).toBe(verdict);
  });
});
