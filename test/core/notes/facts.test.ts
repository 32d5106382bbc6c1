import { fundsFigures } from '../../../src/core/compute/funds';
import { adjustmentFacts, executionFacts, indicatorFacts } from '../../../src/core/notes/facts';
import { splitNote } from '../../../src/core/notes/note-text';
import type { IndicatorDraft } from '../../support/field-of';
import { figuresOf } from '../../support/figures-of';
import { contextOf } from '../../support/unit-context';
import { aUnit } from '../../support/unit-builder';

describe('the facts about an indicator', () => {
  test.each<[string, IndicatorDraft, string]>([
    [
      'percent, missed',
      { target: '≥95%', actual: '88.67%', weight: 2 },
      '指标值≥95%，实际完成88.67%，完成率93.34%，低于指标值6.33个百分点，应得1.87分，扣0.13分。',
    ],
    [
      'percent by its name',
      { name: '新型农村合作医疗参合率', target: 95, actual: 88.67, weight: 2 },
      '指标值95%，实际完成88.67%，完成率93.34%，低于指标值6.33个百分点，应得1.87分，扣0.13分。',
    ],
    ['far more than wished', { target: '3000亩', actual: '400000亩' }, '指标值3000亩，实际完成400000亩，为指标值的133.33倍。'],
    [
      'the unit of the column',
      { name: '植树面积', target: 3000, actual: 400000, unit: '亩' },
      '指标值3000亩，实际完成400000亩，为指标值的133.33倍。',
    ],
    ['somewhat more', { name: '清理垃圾数量', target: '30吨', actual: '37吨' }, '指标值30吨，实际完成37吨，完成率123.33%，高于指标值7吨。'],
    [
      'a cost above its limit',
      { target: '≤100万元', actual: '125万元' },
      '指标值≤100万元，实际完成125万元，高于指标值25万元，应得8.00分，扣2.00分。',
    ],
    [
      'in part',
      { target: '全部落实', actual: '部分落实', score: 7 },
      '指标值“全部落实”，实际完成“部分落实”，未完全达到预期目标，得7分，扣3分。',
    ],
    ['late', { target: '9月前', actual: '11月', score: 8 }, '指标值9月前，实际完成11月，逾期完成，得8分，扣2分。'],
    ['met after all', { target: '≥95%', actual: '95%' }, '指标值≥95%，实际完成95%，与指标值一致。'],
    [
      'points off although met',
      { target: '落实到位', actual: '落实到位', score: 9 },
      '指标值“落实到位”，实际完成“落实到位”，达到预期目标，得9分，扣1分。',
    ],
  ])('%s', (_, draft, facts) => {
    expect(indicatorFacts(figuresOf(draft))).toBe(facts);
  });
});

describe('the facts about money', () => {
  const fundsOf = (unit: ReturnType<typeof aUnit>) => {
    const { selfEvaluation, pack } = contextOf(unit.grids());
    const funds = selfEvaluation && fundsFigures(selfEvaluation, pack);
    if (!funds) throw new Error('the form has a funds block');
    return funds;
  };

  test('execution', () => {
    const facts = executionFacts(fundsOf(aUnit().funds({ spent: 900.5 })), '万元');
    expect(facts).toBe('全年预算数1200.00万元，全年执行数900.5万元，执行率75.04%，未执行299.50万元。');
    expect(splitNote(facts, undefined).sentence).toBe(facts);
  });

  test('a form without a budget of the full year states the initial one, in whatever unit', () => {
    const funds = fundsOf(aUnit().funds({ spent: 900.5 }));
    const total = funds.total && { ...funds.total, row: { ...funds.total.row, budget: null } };
    const facts = executionFacts({ ...funds, total }, '千元');
    expect(facts).toMatch(/^年初预算数1180.00千元，全年执行数900.5千元，/);
    expect(splitNote(`${facts}尾款未付。`, undefined)).toEqual({ before: '', sentence: facts, after: '尾款未付。' });
  });

  test('adjustment', () => {
    const facts = adjustmentFacts(fundsOf(aUnit()), '万元');
    expect(facts).toBe('年初预算数1180.00万元，全年预算数1200.00万元，调增20.00万元，预算调整率1.69%。');
    expect(splitNote(facts, undefined).sentence).toBe(facts);
  });
});
