import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

describeRule('actual-with-operator', {
  silent: [
    aUnit(),
    aUnit().indicator('村级道路养护里程', { actual: '=86' }),
    aUnit().indicator('村级道路养护里程', { target: '296元以内', actual: '控制在284元' }),
    aUnit().indicator('村级道路养护里程', { target: '不少于86公里', actual: '不少于90公里' }),
  ],
  reports: [
    {
      unit: aUnit().indicator('村级道路养护里程', { target: '=86公里', actual: '=86公里' }),
      at: 'indicator:村级道路养护里程/actual',
      severity: 'warning',
    },
    { unit: aUnit().indicator('村级道路养护里程', { actual: '≥86公里' }), at: 'indicator:村级道路养护里程/actual', says: '照抄' },
    {
      unit: aUnit().indicator('村级道路养护里程', { target: '不少于86公里', actual: '不少于86公里' }),
      at: 'indicator:村级道路养护里程/actual',
      says: '与指标值写法相同，疑照抄',
    },
  ],
});
