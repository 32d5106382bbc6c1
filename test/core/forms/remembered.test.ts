import { remembered } from '../../../src/core/forms/cells/remembered';

describe('what follows from a text alone', () => {
  test('is worked out once for each short text, whether something follows or nothing', () => {
    const read = jest.fn((text: string) => (text === '得分' ? text.length : null));
    const known = remembered(read);
    expect([known('得分'), known('得分'), known('备注'), known('备注')]).toEqual([2, 2, null, null]);
    expect(read).toHaveBeenCalledTimes(2);
  });

  test('is read anew for sentences, which stand on one form alone', () => {
    const read = jest.fn((text: string) => text.length);
    const known = remembered(read);
    const sentence = '全年工资和补贴按月发放，'.repeat(4);
    expect([known(sentence), known(sentence)]).toEqual([sentence.length, sentence.length]);
    expect(read).toHaveBeenCalledTimes(2);
  });

  test('stays right when more texts come by than are kept', () => {
    const known = remembered((text) => `${text}。`);
    for (let turn = 0; turn < 2; turn += 1) {
      for (let number = 0; number < 6000; number += 1) expect(known(`指标${number}`)).toBe(`指标${number}。`);
    }
  });
});
