import fc from 'fast-check';
import { indicatorFacts } from '../../../src/core/notes/facts';
import { BLANKS, joinNote, splitNote, wordsOf } from '../../../src/core/notes/note-text';
import type { IndicatorDraft } from '../../support/field-of';
import { figuresOf } from '../../support/figures-of';

const factsOf = (draft: IndicatorDraft) => indicatorFacts(figuresOf(draft));
const WORDS = '部分农户外出，缴费滞后，已安排专人上门。';

describe('a note and our sentence in it', () => {
  const sentence = factsOf({ target: '≥95%', actual: '88.67%', weight: 2 });

  test.each([
    ['blank', '', `${sentence}${BLANKS}`],
    ['a person’s words', WORDS, `${sentence}${WORDS}`],
  ])('%s: the sentence goes in front', (_, existing, proposed) => {
    expect(joinNote(splitNote(existing, undefined), sentence)).toBe(proposed);
  });

  test('replaces its own predecessor, where it stands', () => {
    const earlier = factsOf({ target: '≥95%', actual: '80%', weight: 2 });
    expect(joinNote(splitNote(`经核实：${earlier}${WORDS}`, earlier), sentence)).toBe(`经核实：${sentence}${WORDS}`);
  });

  test('blanks a person filled in are the person’s', () => {
    const filled = '原因：缴费标准提高。改进措施：【待填】。';
    const earlier = factsOf({ target: '≥95%', actual: '80%', weight: 2 });
    expect(joinNote(splitNote(`${earlier}${filled}`, earlier), sentence)).toBe(`${sentence}${filled}`);
  });

  test('without the setting it is known by its form', () => {
    expect(splitNote(`${sentence}${WORDS}`, undefined)).toEqual({ before: '', sentence, after: WORDS });
  });

  test.each([
    '指标值偏低，实际完成情况较好。',
    '因指标值95%，实际完成88.67%，差距较大。',
    '全年预算数调整较多。',
    '完成率93.34%，低于指标值。',
  ])('%s is a person’s', (text) => {
    expect(splitNote(text, undefined)).toEqual({ before: '', sentence: null, after: text });
  });
});

describe('no character of a person is lost or doubled', () => {
  const draft = fc.record({
    target: fc.oneof(
      fc.integer({ min: 1, max: 99999 }),
      fc.integer({ min: 1, max: 100 }).map((n) => `≥${n}%`),
      fc.constantFrom('≤100万元', '全部落实', '9月前'),
    ),
    actual: fc.oneof(
      fc.integer({ min: 1, max: 999999 }),
      fc.integer({ min: 1, max: 100 }).map((n) => `${n}%`),
      fc.constantFrom('128.5万元', '部分落实', '11月'),
    ),
    score: fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 10 })),
    name: fc.constantFrom('参保率', '种植面积', '项目成本'),
  });
  const words = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc
      .array(fc.constantFrom('原因：', '【待填】', '。', '，', '指标值', '95%', '实际完成', BLANKS, '扣0.13分', '〔', '\n', ' '), {
        maxLength: 8,
      })
      .map((parts) => parts.join('')),
  );

  test('taking apart and putting together again changes nothing', () => {
    fc.assert(
      fc.property(words, words, draft, fc.boolean(), (before, after, row, kept) => {
        const sentence = factsOf(row);
        const text = `${before}${sentence}${after}`;
        const split = splitNote(text, kept ? sentence : undefined);
        expect(`${split.before}${split.sentence ?? ''}${split.after}`).toBe(text);
      }),
    );
  });

  test('through any number of updates, once a sentence of ours is there', () => {
    fc.assert(
      fc.property(words, fc.array(draft, { minLength: 1, maxLength: 5 }), (person, rows) => {
        fc.pre(splitNote(person, undefined).sentence === null && person.trim() !== '' && person !== BLANKS);
        let text = person;
        let known: string | undefined;
        for (const row of rows) {
          const sentence = factsOf(row);
          text = joinNote(splitNote(text, known), sentence);
          known = sentence;
          expect(text).toBe(`${sentence}${person}`);
        }
        expect(wordsOf(splitNote(text, known))).toBe(person);
      }),
    );
  });

  test('a person’s edits around our sentence stay where they are', () => {
    fc.assert(
      fc.property(words, words, draft, draft, (before, after, first, second) => {
        const [earlier, later] = [factsOf(first), factsOf(second)];
        fc.pre(
          !before.includes(earlier) &&
            `${before}${earlier}`.indexOf(earlier) === before.length &&
            `${before}${after}`.trim() !== '' &&
            after !== BLANKS,
        );
        expect(joinNote(splitNote(`${before}${earlier}${after}`, earlier), later)).toBe(`${before}${later}${after}`);
      }),
    );
  });

  test('every sentence we write is known by its form', () => {
    fc.assert(
      fc.property(draft, (row) => {
        const figures = figuresOf(row);
        fc.pre(figures.fulfilment !== null);
        const sentence = indicatorFacts(figures);
        expect(splitNote(sentence, undefined)).toEqual({ before: '', sentence, after: '' });
      }),
    );
  });
});
