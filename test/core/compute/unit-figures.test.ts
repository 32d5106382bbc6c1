import fc from 'fast-check';
import { Decimal } from '../../../src/core/compute/decimal';
import { countedScores, lossesOf } from '../../../src/core/compute/losses';
import { defaultPack, resolvePack } from '../../../src/core/packs/built-in';
import { contextOf } from '../../support/unit-context';
import { LAYOUTS } from '../../support/unit-layout';
import { aUnit, type UnitBuilder } from '../../support/unit-builder';
import { gridOf } from '../../support/grid-of';

const figuresOf = (unit: UnitBuilder, pack = defaultPack()) => contextOf(unit.grids(), pack).figures;
const selfOf = (unit: UnitBuilder, pack = defaultPack()) => {
  const { selfEvaluation } = figuresOf(unit, pack);
  if (selfEvaluation === null) throw new Error('the form is recognised');
  return selfEvaluation;
};

test.each(Object.entries(LAYOUTS))('a consistent unit agrees with itself: %s', (_, layout) => {
  const wrong = figuresOf(aUnit().laidOut(layout)).checked.filter(
    ({ verdict }) => !['agrees', 'uncomputable', 'unstated'].includes(verdict),
  );
  expect(wrong.map(({ key, verdict }) => `${key}: ${verdict}`)).toEqual([]);
});

describe('base table', () => {
  const base = (unit: UnitBuilder) => {
    const { baseData } = figuresOf(unit);
    if (baseData === null) throw new Error('the form is recognised');
    return baseData;
  };
  const row = (unit: UnitBuilder, name: string) => base(unit).spending.find((figures) => figures.row.name === name);

  test('staff control rate with its arithmetic', () => {
    expect(base(aUnit()).controlRate?.due).toMatchObject({ arithmetic: '114 ÷ 120 × 100% = 95.00%' });
  });

  test.each([
    ['编制数为0，无法计算', { authorised: 0 }],
    ['编制数未填，无法计算', { authorised: null }],
    ['实际在职人数不是数字，无法计算', { actual: '见附表' }],
  ])('%s', (zh, staff) => {
    expect(base(aUnit().staff(staff)).controlRate?.due).toMatchObject({ computable: false, reason: { zh } });
  });

  test('sums in all three columns, blanks as 0', () => {
    const sums = row(aUnit().spending('公务接待', { previous: null }), '三公经费')?.sums;
    expect([sums?.previous?.verdict, sums?.budget?.verdict, sums?.spent?.verdict]).toEqual(['differs', 'agrees', 'agrees']);
    expect(sums?.previous?.due).toMatchObject({ arithmetic: '12.00 + 0 = 12.00' });
  });

  test('no sum where no part is filled in', () => {
    const unit = aUnit().spending('业务工作经费', { spent: null }).spending('运行维护经费', { spent: null });
    expect(row(unit, '项目支出')?.sums.spent).toBeNull();
  });

  test('a budget of 0 gives no rate', () => {
    expect(row(aUnit().spending('公务接待', { budget: 0 }), '公务接待')?.budgetUse).toMatchObject({ computable: false, why: 'zero' });
  });

  test('三公 change on the basis the pack names', () => {
    const change = (basis: 'spent' | 'budget') =>
      contextOf(aUnit().grids(), { ...defaultPack(), threePublicBasis: basis }).figures.baseData?.threePublicChange;
    expect(change('spent')).toMatchObject({ arithmetic: '(22.75 − 26.00) ÷ 26.00 × 100% = −12.50%' });
    expect(change('budget')).toMatchObject({ arithmetic: '(24.50 − 26.00) ÷ 26.00 × 100% = −5.7692% → −5.77%' });
  });
});

describe('funds', () => {
  test('execution beyond the budget earns no more than the points', () => {
    expect(selfOf(aUnit().funds({ spent: 1300 })).funds?.executionScore?.due).toMatchObject({
      shown: '10.00',
      arithmetic: '108.33% > 100% → 10.00',
    });
  });

  test('without a budget neither rate nor score', () => {
    const { funds } = selfOf(aUnit().funds({ budget: 0 }));
    expect([funds?.total?.rate.due.computable, funds?.executionScore?.due.computable]).toEqual([false, false]);
  });

  test('income that splits what was spent is compared with what was spent', () => {
    const unit = aUnit().of({ basicSpending: '800.00' }).income('其他资金', '125.40');
    expect(selfOf(unit).income?.against).toMatchObject({ verdict: 'agrees', field: { key: 'self-evaluation/funds/total/spent' } });
  });

  test('a subtotal stands between parts and whole', () => {
    const { expenditure } = selfOf(aUnit().laidOut({ subtotals: true }).expenditure('基本支出', '870.00'));
    expect([expenditure?.subtotal?.verdict, expenditure?.against?.verdict]).toEqual(['differs', 'agrees']);
  });
});

describe('totals', () => {
  test('a total follows from the scores as filed, and says what it would be once they are right', () => {
    const { total } = selfOf(aUnit().indicator('惠农补贴发放率', { score: 4.83 }).total({ score: 99.82 }));
    expect(total).toMatchObject({ filed: { verdict: 'agrees' }, recomputed: { shown: '99.92' } });
  });

  test('points a unit took off itself, the target met, stay off', () => {
    const { total } = selfOf(aUnit().indicator('群众满意度', { score: 9 }).total({ score: 98.92 }));
    expect(total).toMatchObject({ filed: { verdict: 'agrees' }, recomputed: { shown: '98.92' } });
  });

  test('blank scores are filled in on the side', () => {
    const { total } = selfOf(aUnit().funds({ score: null }));
    expect(total?.filed).toMatchObject({ verdict: 'differs', due: { shown: '89.93' } });
    expect(total?.withBlanksFilled?.toFixed()).toBe('99.92');
  });

  test('no total where a score can be neither computed nor taken as filed', () => {
    expect(selfOf(aUnit().indicator('惠农政策落实情况', { score: null })).total?.recomputed).toMatchObject({ computable: false });
  });

  test('the execution rate may cap the total', () => {
    const pack = {
      ...defaultPack(),
      totalCaps: [
        { below: 80, cap: 89 },
        { below: 70, cap: 79 },
      ],
    };
    expect(selfOf(aUnit().funds({ spent: 900 }), pack).total?.cap?.toFixed()).toBe('89');
    expect(selfOf(aUnit().funds({ spent: 800 }), pack).total?.cap?.toFixed()).toBe('79');
    expect(selfOf(aUnit(), pack).total?.cap).toBeNull();
  });

  test('points that are stated for groups only are found out', () => {
    const { indicators } = selfOf(aUnit().laidOut({ form: 'hubei' }));
    expect(indicators.map(({ points }) => points?.toFixed())).not.toContain(undefined);
    expect(indicators.find(({ indicator }) => indicator.name.label.zh === '惠农补贴发放率')?.points?.toNumber()).toBeCloseTo(5, 1);
  });

  test('full points less every loss are the total', () => {
    const percentage = fc.integer({ min: 1, max: 130 });
    fc.assert(
      fc.property(percentage, percentage, percentage, (a, b, c) => {
        const unit = aUnit()
          .indicator('群众满意度', { actual: `${a}%` })
          .indicator('项目验收合格率', { actual: `${b}%` })
          .indicator('惠农补贴发放率', { actual: `${c}%` });
        const { funds, indicators, total } = selfOf(unit);
        const losses = lossesOf(countedScores(funds, indicators));
        const recomputed = total?.recomputed;
        if (losses === null || !recomputed?.computable) throw new Error('every score is known');
        expect(new Decimal(100).minus(Decimal.sum(0, ...losses.map(({ lost }) => lost))).toFixed(2)).toBe(recomputed.shown);
      }),
      { numRuns: 40 },
    );
  });
});

test('the execution rate is worth what the form says, else what the pack says', () => {
  expect(selfOf(aUnit().funds({ weight: 15 })).funds?.executionWeight?.toFixed()).toBe('15');
  const pack = resolvePack('hubei') ?? defaultPack();
  expect(selfOf(aUnit().funds({ weight: null }), pack).funds?.executionWeight?.toFixed()).toBe('20');
});

describe('an execution rate among the indicators', () => {
  const form = (rate: string, score: number) =>
    contextOf([
      gridOf([
        ['2024年度部门整体支出绩效自评表'],
        ['预算执行情况（万元）', '年初预算数', '全年预算数', '全年执行数', '执行率'],
        ['年度资金总额', 2089.11, 2089.11, 2067.13, '98.95%'],
        ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
        ['预算执行', '预算执行率', '预算执行率', '100%', rate, 10, score],
        ['产出指标', '数量指标', '培训人次', '≥9', 9, 90, 90],
        ['总分', null, null, null, null, 100, 90 + score],
      ]),
    ]).figures.selfEvaluation?.indicators[0]?.score;

  test('is scored on the amounts it was rounded from', () => {
    expect(form('98.95%', 9.89)).toMatchObject({ verdict: 'agrees' });
    expect(form('98.95%', 9.9)?.due).toMatchObject({ shown: '9.89', arithmetic: '2067.13 ÷ 2089.11 × 100 ÷ 100 × 10 = 9.8948 → 9.89' });
  });

  test('is scored as it stands where it is another rate', () => {
    expect(form('97.50%', 9.75)).toMatchObject({ verdict: 'agrees' });
  });
});

test('scores that add up to the points of their goal are full marks', () => {
  const indicators = contextOf([
    gridOf([
      ['2020年度某监测项目绩效自评表'],
      ['一级指标', '二级指标', '三级指标', '年初目标值(A)', '实际完成值(B)', '得分'],
      ['年度绩效目标1（40分)'],
      ['产出指标', '数量指标', '监测点数', '≥10个', '5个', 30],
      [null, '质量指标', '数据合格率', '≥98%', '98%', 10],
      ['总分', null, null, null, null, 40],
    ]),
  ]).figures.selfEvaluation?.indicators;
  expect(indicators?.map(({ points }) => points?.toFixed())).toEqual(['30', '10']);
  expect(indicators?.[0]?.score).toMatchObject({ verdict: 'differs', due: { shown: '15.00' } });
});
