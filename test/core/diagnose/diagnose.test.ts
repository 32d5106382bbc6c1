import type { Diagnosis } from '../../../src/core/diagnose/explanation';
import type { Checked } from '../../../src/core/compute/checked';
import { contextOf } from '../../support/unit-context';
import { aUnit, type UnitBuilder } from '../../support/unit-builder';

/** For every figure that differs: where the fault is said to be, what it should hold, and why. */
function blamesIn(unit: UnitBuilder) {
  const { figures, diagnose } = contextOf(unit.grids());
  return figures.checked.filter(({ verdict }) => verdict === 'differs').map((checked) => summary(checked, diagnose(checked)));
}

function summary(checked: Checked, { cause, otherwise }: Diagnosis) {
  return cause === null
    ? { at: null, says: otherwise?.zh ?? null }
    : {
        at: cause.field.key,
        shown: cause.shown,
        says: cause.diagnosis?.zh ?? null,
        arithmetic: cause.arithmetic,
        checked: checked.key,
        offered: cause.offered && cause.kind,
      };
}

describe('whose fault it is', () => {
  test('nobody’s in a consistent unit', () => {
    expect(blamesIn(aUnit())).toEqual([]);
  });

  test('the part whose digits are swapped, not the total', () => {
    const [only, ...more] = blamesIn(aUnit().expenditure('基本支出', '837.40'));
    expect(more).toEqual([]);
    expect(only).toMatchObject({ shown: '873.40', says: '疑似数字颠倒：873.40', arithmetic: '873.40 + 325.40 = 1198.80' });
    expect(only?.at).toContain('expenditure');
  });

  test('a figure in two sums: where both agree, it is the one they share', () => {
    // 公务用车 is the sum of 购置 and 运行, and a part of 三公.
    const found = blamesIn(aUnit().spending('公务用车购置和维护经费', { spent: 77.77 }));
    expect(found.length).toBeGreaterThan(1);
    expect(new Set(found.map(({ at }) => at)).size).toBe(1);
    expect(found[0]).toMatchObject({ shown: '10.90', says: null });
  });

  test('the budget, where rate, score and income all speak against it', () => {
    const found = blamesIn(aUnit().funds({ budget: 2200 }));
    expect(found.length).toBeGreaterThan(1);
    // Rate and score are worked out anew, for no slip shows that the budget was mistyped; the split is told at the budget.
    expect(found.filter(({ at }) => at === 'self-evaluation/funds/total/budget')).toEqual([
      expect.objectContaining({ shown: '1200', offered: false }),
    ]);
    expect(found.filter(({ at }) => at === null)).toHaveLength(2);
  });

  test('the weight that fits neither its level nor the hundred', () => {
    const found = blamesIn(aUnit().indicator('群众满意度', { weight: 13 }));
    expect(new Set(found.map(({ at }) => at))).toEqual(new Set(['self-evaluation/indicator:群众满意度/weight']));
  });

  test('a score cut off instead of rounded', () => {
    const found = blamesIn(aUnit().indicator('惠农补贴发放率', { actual: '98.47%', score: 4.92, weight: 5 }).total({ score: 99.91 }));
    expect(found).toEqual([]);
    const cut = blamesIn(aUnit().indicator('惠农补贴发放率', { actual: '98.37%', score: 4.91, weight: 5 }).total({ score: 99.9 }));
    expect(cut).toEqual([
      expect.objectContaining({
        at: 'self-evaluation/indicator:惠农补贴发放率/score',
        shown: '4.92',
        says: '疑似截位（未四舍五入），应为：4.92',
      }),
    ]);
  });

  test('the total’s when no part is one slip away', () => {
    const unit = aUnit()
      .spending('项目支出', { spent: 334.4 })
      .spending('业务工作经费', { spent: 118.4 })
      .spending('运行维护经费', { spent: 207 });
    expect(blamesIn(unit)).toEqual([
      expect.objectContaining({ at: 'base-data/spending/projects/spent', shown: '325.4', offered: 'computed' }),
    ]);
  });

  test('nobody’s when no slip explains the gap and only one sum speaks', () => {
    expect(blamesIn(aUnit().spending('业务工作经费', { spent: 131.77 })).map(({ at }) => at)).toEqual([null]);
  });

  test('the one amount of its row that is out of line, where a moved point anywhere would do', () => {
    const moved = blamesIn(aUnit().only('self').laidOut({ form: 'hubei' }).funds({ budget: 12000, spent: '1198.8', rate: '99.9%' }));
    expect(moved.map(({ at }) => at)).toEqual([null, null]);
    const found = blamesIn(aUnit().only('self').laidOut({ form: 'national' }).funds({ budget: 12000 }));
    expect(new Set(found.map(({ at }) => at))).toEqual(new Set(['self-evaluation/funds/total/budget']));
  });

  test('nobody’s for sure, and nothing to press, where swapped digits in either would do and a part fits neither', () => {
    // 4232.27 for 2432.27: with it 全年执行数 or 全年预算数 could be swapped; 年初预算数 says which.
    const found = blamesIn(
      aUnit()
        .only('self')
        .laidOut({ form: 'national' })
        .funds({ initial: 2400, budget: 4232.27, spent: 2432.27, rate: '100.00%', score: 10 }),
    );
    const funds = found.filter(({ checked }) => checked === 'self-evaluation/funds/total/rate');
    expect(funds).toEqual([]);
    expect(found.filter(({ offered }) => offered === 'source')).toEqual([]);
  });

  test('an amount with a sign, which turns rate and score', () => {
    const found = blamesIn(aUnit().only('self').laidOut({ form: 'hubei' }).funds({ spent: -1198.8 }));
    expect(new Set(found.map(({ at }) => at))).toEqual(new Set(['self-evaluation/funds/total/spent']));
    expect(found[0]?.says).toContain('疑似正负号有误：1198.8');
  });

  test('a rate that was moved by a decimal point', () => {
    const found = blamesIn(aUnit().staff({ rate: '950%' }));
    expect(found).toEqual([expect.objectContaining({ at: 'base-data/staff/controlRate', says: '疑似小数点错位：95.00%' })]);
  });

  test('two amounts in each other’s cell: one explanation for all that fails, written together', () => {
    const swapped = aUnit().only('self').laidOut({ form: 'national' });
    const [budget, spent] = [swapped.value('funds/budget'), swapped.value('funds/spent')];
    const found = blamesIn(swapped.funds({ budget: spent, spent: budget }));
    expect(found.length).toBeGreaterThan(2);
    expect(new Set(found.map(({ at }) => at))).toEqual(
      new Set(['self-evaluation/funds/total/budget', 'self-evaluation/funds/total/spent']),
    );
    expect(found.every(({ says, offered }) => says?.startsWith('疑似与另一格的数填反') === true && offered === 'source')).toBe(true);
  });

  test('nobody’s for sure where a rate alone tells of two amounts: it may be turned over itself', () => {
    const found = blamesIn(aUnit().building({ 'investment-rate': { percent: '101.21' } }));
    expect(found).toEqual([{ at: null, says: expect.stringContaining('填反，互换后相符') as string }]);
  });

  test('nobody’s for sure where another digit in either amount would do as well as swapped ones', () => {
    // 3161.3 was typed 3161.6; 2892.95 for 2892.59 would give the rate, too.
    const found = blamesIn(
      aUnit().only('self').laidOut({ form: 'hubei' }).funds({ budget: 3161.6, spent: 2892.59, rate: '91.50%', score: 18.3 }),
    );
    expect(found.filter(({ offered }) => offered === 'source')).toEqual([]);
  });

  test('nobody’s among points of which others are below nothing', () => {
    const found = blamesIn(aUnit().indicator('财政供养人数', { weight: null }).indicator('群众满意度', { weight: -10 }));
    expect(found.filter(({ offered }) => offered === 'source')).toEqual([]);
  });
});
