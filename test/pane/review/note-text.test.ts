import fc from 'fast-check';
import type { NoteDraft } from '../../../src/core/notes/note-draft';
import { hasBlank, personsPart, wholeNote, withCause } from '../../../src/pane/review/note-text';

function draft(words: string, proposed: string): NoteDraft {
  return { sentence: '指标值5，实际完成4。', existing: { sentence: null, words }, proposed } as NoteDraft;
}

test.each([
  ['原因：【待填】。改进措施：【待填】。', '天气', '原因：天气。改进措施：【待填】。'],
  ['', '天气', '天气'],
  ['征收滞后', '天气', '征收滞后；天气'],
  ['征收滞后。', '天气', '征收滞后。天气'],
  ['原因：【待填】', '$&', '原因：$&'],
])('“%s” with the cause “%s” is “%s”', (words, cause, expected) => {
  expect(withCause(words, cause)).toBe(expected);
});

test('a person’s words nobody touched stand in the cell as proposed', () => {
  const standing = draft('已完成大部分。', '已完成指标值5，实际完成4。大部分。');
  expect(wholeNote(standing, true, personsPart(standing))).toBe('已完成指标值5，实际完成4。大部分。');
});

test('whatever a person types is in the cell, character by character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), fc.boolean(), (words, typed, included) => {
      const text = wholeNote(draft(words, `指标值5，实际完成4。${words}`), included, typed);
      expect(text.endsWith(typed)).toBe(true);
    }),
  );
});

test('blanks still to be filled are noticed', () => {
  expect(hasBlank('原因：【待填】。')).toBe(true);
  expect(hasBlank('原因：天气。')).toBe(false);
});
