import fc from 'fast-check';
import type { Direction } from '../../../src/core/decisions';
import { resolvePack, defaultPack } from '../../../src/core/packs/built-in';
import type { IndicatorDraft } from '../../support/field-of';
import { figuresOf as figuresAlone } from '../../support/figures-of';

const national = defaultPack();
const system = resolvePack('system') ?? national;
const figuresOf = (draft: IndicatorDraft, decided?: Direction, pack = national) => figuresAlone(draft, { year: '2024', decided }, pack);

describe('the score due', () => {
  test.each<[string, IndicatorDraft, string, string]>([
    ['more is better, missed', { target: '≥95%', actual: '88.67%', weight: 2 }, '1.87', '88.67 ÷ 95 × 2 = 1.8667 → 1.87'],
    ['more is better, reached', { target: 90, actual: 100, weight: 2 }, '2.00', '100 ≥ 90，得满分'],
    ['exactly reached', { target: 7, actual: 7, weight: 3 }, '3.00', '7 ≥ 7，得满分'],
    ['less is better, kept', { name: '财政供养人数', target: 140, actual: 139, weight: 3 }, '3.00', '139 ≤ 140，得满分'],
    ['less is better, missed', { target: '≤100', actual: 125, weight: 10 }, '8.00', '100 ÷ 125 × 10 = 8.00'],
    ['less is better than 0', { target: '≤0', actual: 1, weight: 10 }, '0', '1 > 0 → 0'],
    ['equal to 0', { target: '=0', actual: 0, weight: 5 }, '5.00', '0 ≤ 0，得满分'],
    ['equal, more than wished', { target: '=4', actual: 5, weight: 5 }, '5.00', '5 ≥ 4，得满分'],
    [
      'a percent cell beside a percent text',
      { target: '≥95%', actual: { value: 0.8867, format: '0.00%' }, weight: 2 },
      '1.87',
      '88.67 ÷ 95 × 2 = 1.8667 → 1.87',
    ],
    ['a fraction beside a percent', { target: '≥95%', actual: 0.8867, weight: 2 }, '1.87', '0.8867 × 100 ÷ 95 × 2 = 1.8667 → 1.87'],
    ['元 beside 万元', { target: '≤100万元', actual: '980000元', weight: 10 }, '10.00', '98 ≤ 100，得满分'],
    ['on time', { target: '9月前', actual: '7月', weight: 5 }, '5.00', '按期完成，得满分'],
    ['a month of a year', { target: '2024/12', actual: '2024/11', weight: 5 }, '5.00', '按期完成，得满分'],
    ['all of it', { target: '100%', actual: '全覆盖', weight: 5 }, '5.00', '100 ≥ 100，得满分'],
    ['less than about so many', { target: '3000亩左右', actual: '2400亩', weight: 5 }, '4.00', '2400 ÷ 3000 × 5 = 4.00'],
    ['less than nothing done', { target: 10, actual: -5, weight: 5 }, '0', '-5 < 0 → 0'],
  ])('%s', (_, draft, shown, arithmetic) => {
    expect(figuresOf(draft).score.due).toMatchObject({ computable: true, shown, arithmetic });
  });

  test.each<[string, IndicatorDraft, string]>([
    ['a target of 0 where more is better', { target: 0, actual: 1.29 }, 'zero'],
    ['0 of 0, too', { target: 0, actual: 0 }, 'zero'],
    ['no target', { target: null, actual: 5 }, 'blank'],
    ['a placeholder as actual', { target: 5, actual: '/' }, 'blank'],
    ['words where a number belongs', { target: 5, actual: '已完成' }, 'not-a-number'],
    ['an error', { target: 5, actual: { error: '#DIV/0!' } }, 'not-a-number'],
    ['units that do not convert', { target: '3000亩', actual: '128立方米' }, 'units-differ'],
    ['words', { target: '落实到位', actual: '落实到位' }, 'judgement'],
    ['nearly what was to be about so many', { target: '约3000亩', actual: '2980亩' }, 'judgement'],
    ['late', { target: '9月前', actual: '11月' }, 'judgement'],
    ['in the year after', { target: '11月底前', actual: '2025年1月' }, 'judgement'],
    ['no points', { target: 5, actual: 5, weight: null }, 'no-weight'],
    ['an unclear direction', { name: '响应服务时限', target: 95, actual: 96 }, 'ambiguous'],
  ])('cannot be computed from %s', (_, draft, why) => {
    expect(figuresOf(draft).score.due).toMatchObject({ computable: false, why });
  });

  test('smaller is better: by ratio or, in the system pack, linearly', () => {
    const draft = { target: '≤100', actual: 125, weight: 10 };
    expect(figuresOf(draft).score.due).toMatchObject({ shown: '8.00' });
    expect(figuresOf(draft, undefined, system).score.due).toMatchObject({
      shown: '7.50',
      arithmetic: '(1 − (125 − 100) ÷ 100) × 10 = 7.50',
    });
    expect(figuresOf({ target: '≤100', actual: 250, weight: 10 }, undefined, system).score.due).toMatchObject({ shown: '0' });
  });

  test('a converted amount is measured in the unit of its target', () => {
    expect(figuresOf({ target: '≤100万元', actual: '1250000元', weight: 10 })).toMatchObject({
      score: { due: { shown: '8.00' } },
      fulfilment: { state: 'under', unit: '万元' },
    });
  });

  test('lies between 0 and the points, and never falls when more is done', () => {
    const positive = fc.integer({ min: 1, max: 1000000 }).map((n) => n / 100);
    fc.assert(
      fc.property(positive, positive, positive, fc.integer({ min: 1, max: 20 }), (target, actual, more, weight) => {
        const points = (done: number) => {
          const { due } = figuresOf({ target, actual: done, weight }, 'larger').score;
          return due.computable ? due.rounded.toNumber() : NaN;
        };
        expect(points(actual)).toBeGreaterThanOrEqual(0);
        expect(points(actual + more)).toBeGreaterThanOrEqual(points(actual));
        expect(points(actual + more)).toBeLessThanOrEqual(weight);
      }),
    );
  });
});

describe('how the actual stands to its target', () => {
  test.each<[string, IndicatorDraft, object | null]>([
    ['missed', { target: 95, actual: 88.67 }, { state: 'under', scale: 'amount' }],
    ['exceeded', { target: '3000亩', actual: '400000亩' }, { state: 'over', unit: '亩' }],
    ['less than allowed is no over-fulfilment', { target: '≤4', actual: 3 }, { state: 'fulfilled' }],
    ['more than allowed', { target: '≤4', actual: 5 }, { state: 'under' }],
    ['percent', { target: '≥95%', actual: '100%' }, { state: 'over', scale: 'percent', unit: '%' }],
    ['the same words', { target: '效果明显', actual: '效果明显' }, { state: 'fulfilled', scale: 'qualitative' }],
    ['done in part', { target: '全部落实', actual: '部分落实' }, { state: 'under', scale: 'qualitative' }],
    ['not done', { target: '全部落实', actual: '未落实' }, { state: 'under', scale: 'qualitative' }],
    ['words nobody can judge', { target: '推进垃圾分类', actual: '开展宣传12次' }, null],
    ['late', { target: '9月前', actual: '10月' }, { state: 'under', scale: 'date' }],
    ['the year before', { target: '2021年12月完成', actual: '2020年12月' }, { state: 'fulfilled', scale: 'date' }],
    ['an unclear direction', { name: '响应服务时限', target: 95, actual: 96 }, null],
  ])('%s', (_, draft, fulfilment) => {
    const found = figuresOf(draft).fulfilment;
    expect(found).toEqual(fulfilment === null ? null : expect.objectContaining(fulfilment));
  });
});

describe('where people score', () => {
  test.each<[string, IndicatorDraft, string, string, string | null]>([
    ['achieved', { target: '落实到位', actual: '落实到位', score: 9 }, '8', '10', '9'],
    ['in part', { target: '全部落实', actual: '部分落实', score: 7 }, '6', '8', '7'],
    ['in part, given too much', { target: '全部落实', actual: '部分落实', score: 10 }, '6', '8', null],
    ['missed', { target: '全部落实', actual: '未落实', score: 3 }, '0', '6', '3'],
    ['late with full points', { target: '9月前', actual: '10月', score: 10 }, '0', '10', null],
    ['late with points off', { target: '9月前', actual: '10月', score: 8 }, '0', '10', '8'],
    ['a target of 0', { target: 0, actual: 0, score: 10 }, '0', '10', '10'],
  ])('%s', (_, draft, least, most, counted) => {
    const figures = figuresOf(draft);
    expect([figures.bounds?.least.toFixed(), figures.bounds?.most.toFixed(), figures.counted?.toFixed() ?? null]).toEqual([
      least,
      most,
      counted,
    ]);
  });

  test('another pack has other bands', () => {
    const hubei = resolvePack('hubei') ?? national;
    expect(figuresOf({ target: '全部落实', actual: '部分落实', score: 5 }, undefined, hubei).counted?.toFixed()).toBe('5');
  });
});

test.each([
  ['worked out of the rate before it was rounded', 9.71, 'agrees'],
  ['of the rate as written', 9.72, 'agrees'],
  ['of neither', 9.7, 'rounded'],
  ['of another', 9.69, 'differs'],
])('97.15%% of 10 points: a score %s', (_, score, verdict) => {
  expect(figuresOf({ target: '≥100%', actual: '97.15%', weight: 10, score }).score.verdict).toBe(verdict);
});
