import { renamed } from '../../../support/renamed-facts';
import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

const unit = aUnit().of(renamed(new Map([['办公用水成本', '公用经费支出']])));
const projects = aUnit().of(renamed(new Map([['办公用水成本', '项目支出']])));

describeRule('spending-amount-differs', {
  silent: [
    aUnit(),
    unit.indicator('公用经费支出', { actual: '172.3万元' }),
    unit.indicator('公用经费支出', { actual: '98.5%' }),
    unit.indicator('公用经费支出', { actual: '1723000元' }),
    unit.indicator('公用经费支出', { actual: 172.3 }),
    unit.indicator('公用经费支出', { actual: '12家' }),
    unit.only('self'),
  ],
  reports: [
    { unit: unit.indicator('公用经费支出', { actual: '1139900元' }), at: 'indicator:公用经费支出/actual' },
    {
      unit: unit.indicator('公用经费支出', { actual: '113.99万元' }),
      at: 'indicator:公用经费支出/actual',
      expected: '172.30',
      severity: 'warning',
    },
    { unit: projects.indicator('项目支出', { actual: '1万元' }), at: 'indicator:项目支出/actual', severity: 'error' },
  ],
});
