import fc from 'fast-check';
import type { NoteDraft } from '../../../src/core/notes/drafts';
import { partOf, wholeNote, withCause } from '../../../src/pane/review/note-text';

const SENTENCE = '指标值5，实际完成4。';

function draft(words: string, proposed: string): NoteDraft {
  return { sentence: SENTENCE, existing: { sentence: null, words }, proposed } as NoteDraft;
}

test.each([
  ['', '天气', '原因：天气。'],
  ['征收滞后', '天气', '征收滞后；天气。'],
  ['征收滞后。', '天气', '征收滞后。天气。'],
])('“%s” with the cause “%s” is “%s”', (words, cause, expected) => {
  expect(withCause(words, cause)).toBe(expected);
});

test('a person’s words nobody touched stand in the cell as proposed', () => {
  const standing = draft('已完成大部分。', '已完成指标值5，实际完成4。大部分。');
  expect(wholeNote(standing, true, standing.existing.words)).toBe('已完成指标值5，实际完成4。大部分。');
});

test('whatever a person types is in the cell, character by character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), fc.boolean(), (words, typed, included) => {
      const text = wholeNote(draft(words, `${SENTENCE}${words}`), included, typed);
      expect(text.endsWith(typed)).toBe(true);
    }),
  );
});

test('of a row of 全部写入 nothing is written without a person’s part, and no blank with it', () => {
  const empty = draft('', `${SENTENCE}原因：【待填】。改进措施：【待填】。`);
  expect(partOf(empty, { cause: ' ', measure: '' })).toBeNull();
  expect(partOf(empty, { cause: '天气。', measure: '' })).toBe(`${SENTENCE}原因：天气。`);
  expect(partOf(empty, { cause: '天气', measure: '补种' })).toBe(`${SENTENCE}原因：天气。改进措施：补种。`);
  expect(partOf(draft('原有', `${SENTENCE}原有`), { cause: '', measure: '' })).toBe(`${SENTENCE}原有`);
});
