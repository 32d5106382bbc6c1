import { renamed } from '../../../support/renamed-facts';
import { directionAmbiguous } from '../../../../src/core/rules/self-evaluation/direction-ambiguous';
import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

const unit = aUnit().of(renamed(new Map([['群众满意度', '响应服务时限']])));

describeRule(directionAmbiguous, {
  silent: [
    aUnit(),
    unit,
    unit.indicator('响应服务时限', { target: 95, actual: 95 }),
    unit.indicator('响应服务时限', { target: '48小时', actual: '36小时' }),
  ],
  reports: [
    { unit: unit.indicator('响应服务时限', { target: 95, actual: 96 }), at: 'indicator:响应服务时限/target', says: '方向及计量单位不明' },
  ],
});
