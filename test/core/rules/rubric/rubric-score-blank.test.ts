import { describeRule } from '../../../support/describe-rule';
import { RubricBuilder } from '../../../support/rubric-builder';

const unscored = { score: null, reason: null };

describeRule('rubric-score-blank', {
  silent: [
    new RubricBuilder(),
    // A row without points is no item of its own.
    new RubricBuilder().line('管理制度健全性', { ...unscored, weight: null }),
    // What follows from the base table is told with its value.
    new RubricBuilder().line('在职人员控制率', unscored),
    // Nobody has begun.
    new RubricBuilder()
      .line('在职人员控制率', unscored)
      .line('“三公经费”变动率', unscored)
      .line('管理制度健全性', unscored)
      .totalling(null),
  ],
  reports: [
    // Its total may have been worked out with the score that was then left out: the blank is the fault.
    { unit: new RubricBuilder().line('管理制度健全性', unscored), at: '管理制度健全性/score', severity: 'error' },
  ],
});
