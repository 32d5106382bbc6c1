import { RubricBuilder } from '../../../support/rubric-builder';
import { describeRule } from '../../../support/describe-rule';

describeRule('rubric-deducted-without-reason', {
  silent: [new RubricBuilder(), new RubricBuilder().line('在职人员控制率', { score: 4 })],
  reports: [{ unit: new RubricBuilder().line('管理制度健全性', { reason: null }), at: '管理制度健全性/reason' }],
});
