import fc from 'fast-check';
import { NO_DECISIONS } from '../../../src/core/decisions';
import { defaultPack } from '../../../src/core/packs/built-in';
import { reviewReport } from '../../../src/core/report/review-report';
import type { ReportReview } from '../../../src/core/report/result';
import { review } from '../../../src/core/review';
import { consistentUnits } from '../../support/arbitraries';
import { documentOf, planted, statedIn, textOf, writeReport, type Line, type Manner } from '../../support/report-writer';
import { UnitBuilder } from '../../support/unit-builder';
import type { UnitFacts } from '../../support/unit-facts';

const settings = { pack: defaultPack(), decisions: NO_DECISIONS };

const manners: fc.Arbitrary<Manner> = fc.record({
  province: fc.constantFrom(0 as const, 1 as const, 2 as const),
  yuan: fc.boolean(),
  choices: fc.array(fc.nat(59), { minLength: 17, maxLength: 17 }),
});

function reviewed(facts: UnitFacts, lines: readonly Line[]): ReportReview {
  return reviewReport(documentOf(lines), review(new UnitBuilder(facts).grids(), settings), settings);
}

describe('reports written with other words', () => {
  it('raise no alarm when they are consistent, and most of their figures are known to agree', () => {
    let [claims, agree, figures] = [0, 0, 0];
    fc.assert(
      fc.property(consistentUnits, manners, (facts, manner) => {
        const lines = writeReport(facts, manner);
        const found = reviewed(facts, lines);
        claims += found.claims.length;
        figures += statedIn(lines).length;
        agree += found.claims.filter(({ verdict }) => verdict === 'agrees').length;
        expect(found.findings.map(({ rule, stated, expected, quote }) => ({ rule, stated, expected, quote }))).toEqual([]);
      }),
      { numRuns: 60 },
    );
    expect(agree / claims).toBeGreaterThan(0.95);
    expect(agree / figures).toBeGreaterThan(0.9);
  });

  it('has a planted fault found where it stands, at least 95 of 100 times', () => {
    const missed: string[] = [];
    let tried = 0;
    fc.assert(
      fc.property(consistentUnits, manners, fc.nat(), fc.nat(), (facts, manner, which, digit) => {
        const lines = writeReport(facts, manner);
        const all = statedIn(lines);
        const target = all[which % all.length];
        const wrong = target === undefined ? null : misstated(target.text, digit);
        if (target === undefined || wrong === null) return;
        tried += 1;
        const faulty = planted(lines, target.id, wrong);
        const number = faulty.findIndex((line) => line.some((part) => typeof part !== 'string' && part.id === target.id)) + 1;
        const { findings } = reviewed(facts, faulty);
        const hit = findings.some(
          ({ paragraph, stated, severity }) => paragraph === number && severity !== 'info' && (stated ?? '').includes(wrong),
        );
        if (!hit) missed.push(`${target.id}: ${target.text} → ${wrong} in ${textOf(faulty[number - 1] ?? [])}`);
      }),
      { numRuns: 200 },
    );
    expect({ share: 1 - missed.length / tried >= 0.95, missed: missed.length / tried < 0.05 ? [] : missed }).toEqual({
      share: true,
      missed: [],
    });
  });
});

/**
 * One digit changed, never to a number of the same value; another grade for a grade. The annexes know money to a hundredth
 * of 万元, so that of an amount in 元 only the digits before the last two can be wrong.
 */
function misstated(text: string, digit: number): string | null {
  if (/^[优良中差]$/.test(text)) return text === '中' ? '优' : '中';
  const known = /[^万]元$/.test(text) ? text.length - '00.00元'.length : text.length;
  if (known < 1) return null;
  const places = [...text.slice(0, known).matchAll(/\d/g)].map(({ index }) => index);
  const at = places[digit % places.length];
  if (at === undefined) return null;
  const changed = (Number(text.charAt(at)) + 1 + (digit % 8)) % 10;
  const wrong = `${text.slice(0, at)}${changed}${text.slice(at + 1)}`;
  return wrong === text || /^0\d/.test(wrong) ? null : wrong;
}
