import { RubricBuilder } from '../../../support/rubric-builder';
import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

const over = new RubricBuilder().on(
  aUnit()
    .only('base')
    .staff({ actual: 123, rate: { percent: '102.50' } }),
);

describeRule('rubric-score-mismatch', {
  silent: [
    new RubricBuilder(),
    over.line('在职人员控制率', { score: 6 }),
    over.line('在职人员控制率', { score: 3.75 }),
    // 每超过1个百分点扣0.5分: two whole points, or three begun, are read out of it as well.
    over.line('在职人员控制率', { score: 4 }),
    over.line('在职人员控制率', { score: 3.5 }),
  ],
  reports: [
    { unit: over, at: '在职人员控制率/score', expected: null, writes: null, diagnosis: '按比例为3.75，按整档为4或3.5' },
    { unit: over.line('在职人员控制率', { score: 3.8 }), at: '在职人员控制率/score', severity: 'info' },
    { unit: new RubricBuilder().line('“三公经费”变动率', { score: 7 }), at: '“三公经费”变动率/score', expected: '8.00' },
    { unit: new RubricBuilder().line('在职人员控制率', { score: null }), at: '在职人员控制率/score', expected: '5.00' },
  ],
});
