import { NO_DECISIONS } from '../../../../src/core/decisions';
import { applyEdits } from '../../../../src/core/edits/apply';
import { cellAt } from '../../../../src/core/grid/grid';
import { parseA1 } from '../../../../src/core/grid/address';
import { defaultPack } from '../../../../src/core/packs/built-in';
import { review } from '../../../../src/core/review';
import { describeRule } from '../../../support/describe-rule';
import { sheetOf } from '../../../support/sheet-of';

const form = (lost: string | number | null, score = 19) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '扣分', '得分', '未完成原因'],
    ['产出指标', '数量指标', '新建书柜数量', '≥60个', '57个', 20, lost, score, '两处场地未落实'],
  ]);

describeRule('deducted-differs', {
  // The score itself is wrong in the last: that is told, once.
  silent: [form(1), form(-1), form(null), form('无'), form(1, 18)],
  reports: [{ unit: form(0.6), at: 'G3', expected: '1', severity: 'error', writes: null, arithmetic: '20 − 19 = 1' }],
});

describe('a corrected score carries what stands beside it', () => {
  const beside = (lost: string | number | null, share: string | number | null, sum: number | null) =>
    sheetOf([
      ['2023年度项目支出绩效自评表'],
      ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '扣分', '得分', '得分率', '未完成原因'],
      ['产出指标', '数量指标', '新建书柜数量', '≥60个', '57个', 20, lost, 18, share, '两处场地未落实'],
      [null, '质量指标', '验收合格率', '≥90%', '90%', 80, lost === null ? null : 0, 80, share === null ? null : '100%', null],
      ['总分', null, null, null, null, 100, sum, 98, share === null ? null : '98%', null],
    ]).grids();

  it.each([
    ['扣分, its sum and 得分率', [2, '90%', 2], { G3: 1, G5: 1, H3: 19, H5: 99, I3: '95.00%', I5: '99.00%' }],
    ['扣分 with its sign', [-2, null, -2], { G3: -1, G5: -1, H3: 19, H5: 99 }],
    ['扣分 that was right', [1, null, 1], { G3: 1, G5: 1, H3: 19, H5: 99 }],
    ['nothing where nothing is filled in', [null, null, null], { G3: null, G5: null, H3: 19, H5: 99, I3: null, I5: null }],
  ] as const)('%s', (_, [lost, share, sum], written) => {
    const settings = { pack: defaultPack(), decisions: NO_DECISIONS };
    const grids = beside(lost, share, sum);
    const [unit] = review(grids, settings).units;
    const fix = unit?.findings.find(({ rule }) => rule === 'indicator-score-mismatch')?.fix;
    const after = applyEdits(
      grids,
      (fix?.edits ?? []).map(({ edit }) => edit),
    );
    const [sheet] = after;
    const held = Object.keys(written).map((cell) => [cell, sheet === undefined ? undefined : cellAt(sheet, parseA1(cell)).value]);
    expect(Object.fromEntries(held)).toEqual(written);
    const left = review(after, settings).units.flatMap(({ findings }) => findings);
    expect(left.filter(({ severity }) => severity === 'error').map(({ message }) => message.zh)).toEqual([]);
  });
});
