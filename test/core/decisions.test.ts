import fc from 'fast-check';
import { NO_DECISIONS, parseDecisions, serialiseDecisions, type Decisions } from '../../src/core/decisions';

const DECISIONS: Decisions = {
  version: 1,
  pack: 'hubei',
  overrides: { executionWeight: 20 },
  ownPack: null,
  directions: { 'self-evaluation/indicator:响应服务时限/name': 'smaller' },
  ignored: { 'rule@sheet!field': { reason: '已核实', at: '2026-11-24T08:00:00Z', stated: '187%', expected: null } },
  explained: { 'rule@sheet!other': { text: '含编外人员', at: '2026-11-24T08:00:00Z', stated: '187%', expected: null } },
  sentences: { 'self-evaluation/indicator:参保率/note': '指标值95%，实际完成90%。' },
  mappings: { sheet: { kind: 'self-evaluation', headerRow: 12, columns: { target: 4 }, area: null } },
};

test('what was kept comes back', () => {
  expect(parseDecisions(serialiseDecisions(DECISIONS))).toEqual({ decisions: DECISIONS });
  expect(parseDecisions(serialiseDecisions(NO_DECISIONS))).toEqual({ decisions: NO_DECISIONS });
});

test('what a later version of the same format adds is left out', () => {
  expect(parseDecisions(JSON.stringify({ ...DECISIONS, theme: 'dark' }))).toEqual({ decisions: DECISIONS });
});

test('a newer format is left alone', () => {
  expect(parseDecisions(JSON.stringify({ ...DECISIONS, version: 2, directions: 'elsewhere' }))).toEqual({ problem: 'newer' });
});

test.each<[string, unknown]>([
  ['no version', { pack: 'national' }],
  ['a direction that is none', { ...DECISIONS, directions: { a: 'up' } }],
  ['an unknown setting', { ...DECISIONS, overrides: { weight: 1 } }],
  ['an entry without its reason', { ...DECISIONS, ignored: { a: { at: '' } } }],
  ['a list', []],
  ['nothing', null],
])('%s is unreadable', (_, stored) => {
  expect(parseDecisions(JSON.stringify(stored))).toEqual({ problem: 'unreadable' });
});

test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(Object.keys(parseDecisions(text))).toHaveLength(1);
    }),
  );
});
