import { NO_DECISIONS, type Decisions } from '../../../src/core/decisions';
import { causesFor } from '../../../src/core/notes/causes';
import { defaultPack } from '../../../src/core/packs/built-in';
import { review } from '../../../src/core/review';
import { gridOf } from '../../support/grid-of';
import { aUnit, type UnitBuilder } from '../../support/unit-builder';

const LATE = '惠农补贴发放率';

function unitOf(builder: UnitBuilder, decisions: Decisions = NO_DECISIONS) {
  const [unit] = review(builder.grids(), { pack: defaultPack(), decisions }).units;
  if (unit === undefined) throw new Error('the unit is recognised');
  return unit;
}

function draftOf(builder: UnitBuilder, name: string, decisions?: Decisions) {
  return unitOf(builder, decisions).drafts.find(({ subject }) => subject === name);
}

describe('drafts', () => {
  test('notes in the same place of two sheets are two notes', () => {
    const funds = gridOf(
      [
        ['2023年度项目支出绩效自评表（一）'],
        ['项目名称', '水渠维修', null, null, null, null, null, null],
        [null, '项目资金', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分', '偏差原因'],
        [null, '年度资金总额', 100, 100, 60, 10, '60%', 6, null],
      ],
      { sheet: { id: 'funds', name: '资金' } },
    );
    const indicators = gridOf(
      [
        ['2023年度项目支出绩效自评表（二）'],
        ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', null, '偏差原因'],
        ['产出指标', '数量指标', '加固渠段', '≥10段', '10段', 40, 40, null, null],
        ['产出指标', '数量指标', '修建水渠长度', '≥20公里', '10公里', 50, 25, null, null],
      ],
      { sheet: { id: 'indicators', name: '指标' } },
    );
    const [unit] = review([funds, indicators], { pack: defaultPack(), decisions: NO_DECISIONS }).units;
    expect(unit?.drafts.map(({ field, subject }) => [field.sheet.id, subject])).toEqual([
      ['funds', '预算执行率'],
      ['indicators', '修建水渠长度'],
    ]);
  });

  test('a missed target with a person’s note is offered, the words kept', () => {
    const draft = draftOf(aUnit().indicator(LATE, { note: '银行卡信息变更。' }), LATE);
    expect(draft).toMatchObject({ reason: 'under', status: 'offered', existing: { sentence: null, words: '银行卡信息变更。' } });
    expect(draft?.proposed).toBe(`${draft?.sentence ?? ''}银行卡信息变更。`);
  });

  test.each(['', '无', '/', '0', '—'])('a note of “%s” explains nothing', (note) => {
    expect(draftOf(aUnit().indicator(LATE, { note: note === '' ? null : note }), LATE)).toMatchObject({
      status: 'missing',
      existing: { sentence: null, words: '' },
    });
  });

  test('what we wrote is current until a figure changes, then stale, the words kept', () => {
    const first = draftOf(aUnit().indicator(LATE, { note: null }), LATE);
    const sentence = first?.sentence ?? '';
    const note = `${sentence}原因：银行卡失效。改进措施：【待填】。`;
    const decisions = { ...NO_DECISIONS, sentences: { [first?.key ?? '']: sentence } };
    expect(draftOf(aUnit().indicator(LATE, { note }), LATE, decisions)).toMatchObject({ status: 'current' });
    const stale = draftOf(aUnit().indicator(LATE, { note, actual: '97%' }), LATE, decisions);
    expect(stale).toMatchObject({ status: 'stale', existing: { sentence } });
    expect(stale?.proposed).toBe(`${stale?.sentence ?? ''}原因：银行卡失效。改进措施：【待填】。`);
  });

  test('a sentence of ours beside a target met since is stale, too', () => {
    const note = draftOf(aUnit().indicator(LATE, { note: null }), LATE)?.proposed ?? '';
    expect(draftOf(aUnit().indicator(LATE, { note, actual: '100%', score: 5 }), LATE)).toMatchObject({ status: 'stale' });
  });

  test('over-fulfilment counts from the pack’s threshold', () => {
    const name = '高标准农田建设面积';
    expect(draftOf(aUnit().indicator(name, { actual: '2380亩', note: null }), name)).toBeUndefined();
    expect(draftOf(aUnit().indicator(name, { actual: '2400亩', note: null }), name)).toMatchObject({ reason: 'over', category: 'target' });
    expect(draftOf(aUnit().indicator(name, { actual: '240000亩', note: null }), name)).toMatchObject({ reason: 'over', category: 'data' });
  });

  test('points taken off a target that was met', () => {
    const name = '惠农政策落实情况';
    expect(draftOf(aUnit().indicator(name, { score: 9, note: null }), name)).toMatchObject({ reason: 'deducted' });
  });

  test('a cell that several indicators share gets one draft that names them', () => {
    const unit = aUnit().laidOut({ form: 'hubei' });
    for (const { drafts } of [unitOf(unit)]) {
      const cells = drafts.map(({ field }) => `${field.at.row},${field.at.column}`);
      expect(new Set(cells).size).toBe(cells.length);
    }
  });
});

describe('causes', () => {
  test('the unit’s own come first, then the likeliest category', () => {
    const unit = unitOf(
      aUnit()
        .indicator(LATE, { note: '因部分农户银行卡信息失效，导致补贴退回，将逐户核对。' })
        .indicator('群众满意度', { actual: '80%', score: 8.89, note: null }),
    );
    const draft = unit.drafts.find(({ subject }) => subject === '群众满意度');
    if (draft === undefined) throw new Error('a missed target has a draft');
    const causes = causesFor(draft, unit);
    expect(causes[0]).toEqual({ text: '因部分农户银行卡信息失效，导致补贴退回', category: 'people', source: 'own' });
    expect(causes[1]).toMatchObject({ category: 'people', source: 'starter' });
    expect(new Set(causes.map(({ category }) => category)).size).toBe(6);
  });
});
