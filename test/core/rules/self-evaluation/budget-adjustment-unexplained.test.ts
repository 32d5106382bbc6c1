import { describeRule } from '../../../support/describe-rule';
import { sheetOf } from '../../../support/sheet-of';
import { aUnit } from '../../../support/unit-builder';

describeRule('budget-adjustment-unexplained', {
  silent: [
    sheetOf([
      ['2023年度项目支出绩效自评表'],
      ['项目资金（万元）', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      ['年度资金总额', 100, 190, 190, 10, '100%', 10],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '备注'],
      ['产出指标', '数量指标', '巡检闸站次数', '24次', '24次', 90, 90],
      ['总分', null, null, null, null, 100, 100],
      ['其他需要说明的问题', '汛期追加应急经费90万元。'],
    ]),
    aUnit(),
    aUnit().funds({ initial: null }),
    aUnit().funds({ initial: 0 }),
  ],
  reports: [
    { unit: aUnit().funds({ initial: { amount: '618.00' } }), at: 'funds/budget', says: '调增582.00' },
    {
      unit: aUnit().funds({ initial: { amount: '11800000.00' } }),
      at: 'funds/initial',
      expected: '1180.00',
      diagnosis: '疑似万元与元混用：1180.00',
      says: '请核对金额单位',
    },
    { unit: aUnit().funds({ initial: { amount: '2400.00' } }), at: 'funds/budget', says: '调减1200.00' },
  ],
});
