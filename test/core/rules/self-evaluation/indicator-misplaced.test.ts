import { renamed } from '../../../support/renamed-facts';
import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule('indicator-misplaced', {
  silent: [aUnit()],
  reports: [
    { unit: aUnit().of(renamed(new Map([['项目验收合格率', '预算支出进度']]))), at: 'indicator:预算支出进度/name', says: '时效指标' },
  ],
});
