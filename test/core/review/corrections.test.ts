import { NO_DECISIONS } from '../../../src/core/decisions';
import { applyEdits } from '../../../src/core/edits/apply';
import { cellAt, type Grid } from '../../../src/core/grid/grid';
import { parseA1 } from '../../../src/core/grid/address';
import { defaultPack } from '../../../src/core/packs/built-in';
import { review } from '../../../src/core/review';
import { corrections } from '../../../src/core/review/corrections';
import { sheetOf } from '../../support/sheet-of';
import { aUnit } from '../../support/unit-builder';

const found = (grids: readonly Grid[]) =>
  review(grids, { pack: defaultPack(), decisions: NO_DECISIONS }).units.flatMap(({ findings }) => findings);

/** 19 of 20 and 38 of 40 points are due. */
const form = (first: number, second: number, total: number | null, rate: string | null = null) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分', '得分率', '未完成原因'],
    ['产出指标', '数量指标', '新建书柜数量', '≥60个', '57个', 20, first, null, '两处场地未落实'],
    [null, '数量指标', '新购图书数量', '≥4000册', '3800册', 40, second, null, '采购延后'],
    [null, '质量指标', '验收合格率', '≥90%', '90%', 40, 40, null, null],
    ['总分', null, null, null, null, 100, total, rate, null],
  ]).grids();

describe('corrections taken all at once', () => {
  it.each([
    ['a total that follows the scores', form(18, 36, 94)],
    ['a total and its share of the points', form(18, 36, 94, '94%')],
    ['a blank total', form(18, 36, null)],
    ['a total that was right', form(18, 36, 97)],
    ['one wrong score', form(18, 38, 96)],
  ])('%s', (_, grids) => {
    const edits = corrections(found(grids)).map(({ edit }) => edit);
    expect(new Set(edits.map(({ at }) => `${at.row}.${at.column}`)).size).toBe(edits.length);
    const after = applyEdits(grids, edits);
    expect(after.map((grid) => cellAt(grid, parseA1('G6')).value)).toEqual([97]);
    expect(found(after).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('counts every score that moves a total without a correction of its own', () => {
    const findings = found(form(18, 36, 94, '94%')).filter(({ rule }) => rule === 'indicator-score-mismatch');
    expect(findings).toHaveLength(2);
    const written = corrections(findings).map(({ edit: { to } }) => (to.kind === 'value' ? to.value : null));
    expect(written).toEqual([19, '97%', 97, 38]);
  });

  it('leaves remarks to people', () => {
    expect(corrections(found(form(19, 38, 97)))).toEqual([]);
  });
});

it('a total worked out by a formula keeps it when a score is put right, and has no correction that would replace it', () => {
  const unit = aUnit()
    .indicator('惠农补贴发放率', { score: 3 })
    .total({ score: { formula: '=I5+SUM(H14:H46)', value: 97.99 } });
  const findings = found(unit.grids());
  const [ofScore, ofTotal] = ['indicator-score-mismatch', 'total-score-mismatch'].map((rule) =>
    findings.find((each) => each.rule === rule),
  );
  const carried = ofScore?.fix?.edits.find(({ edit }) => edit.key.endsWith('total/score'));
  expect(carried).toMatchObject({ edit: { to: { value: 99.92 } }, formula: { to: { formula: '=I5+SUM(H14:H46)' } } });
  expect(ofTotal?.fix?.edits[0]).toMatchObject({ formula: { to: { formula: '=I5+SUM(H14:H46)' } } });
});

it('a total in the heading goes along with that of the table', () => {
  const rows = (score: number, total: number) =>
    sheetOf([
      ['2023年度项目支出绩效自评表'],
      ['项目名称', '农村公路养护', null, null, '自评总分', `${total}分`],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
      ['产出指标', '数量指标', '养护里程', '40公里', '38公里', 40, score, '雨季推迟'],
      ['效益指标', '社会效益', '受益人数', '≥300人', '320人', 60, 60, null],
      ['总分', null, null, null, null, 100, total, null],
    ]).grids();
  const edits = corrections(found(rows(36, 96))).map(({ edit }) => edit);
  expect(applyEdits(rows(36, 96), edits).map((grid) => cellAt(grid, parseA1('F2')).value)).toEqual(['98.00分']);
});

it('no share of the points is offered by a score that the total contradicts', () => {
  const rubric = sheetOf([
    ['2023年度部门整体支出绩效评价评分表'],
    ['一级指标', '二级指标', '三级指标', '分值', '评分标准', '自评分', '得分率'],
    ['投入', '目标设定', '目标合理性', 10, '目标合理得10分', 10, '100%'],
    ['过程', '预算管理', '预算执行率', 5, '按执行率计分', 4.7, '92%'],
    ['产出', '履职', '工作完成率', 85, '按完成率计分', 81, '95.29%'],
    ['合计', null, null, 100, null, 95.6, '95.6%'],
  ]).grids();
  const findings = found(rubric);
  expect(findings).toContainEqual(expect.objectContaining({ rule: 'rubric-total-mismatch', expected: '4.60' }));
  expect(findings.find(({ rule }) => rule === 'score-rate-differs')).toMatchObject({ expected: '94.00%', fix: null });
});
