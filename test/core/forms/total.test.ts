import { gridOf, type CellDraft } from '../../support/grid-of';
import { held, selfEvaluationIn } from '../../support/form-in';

describe('the total of a self-evaluation', () => {
  it.each([
    '总分',
    '自评总得分',
    '综合得分',
    '评价得分',
    '最终得分',
    '累计',
    '总分值',
    '考核得分',
    '综合评分',
    '得  分',
    '自评分合计',
    '总评得分',
    '绩效得分',
    '自评总分及等级',
    '三、总分',
  ])('reads the total in the row %s', (label) => {
    const form = selfEvaluationIn(
      gridOf([
        ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
        ['产出指标', '培训人次', 140, 140, 100, 99],
        [label, null, null, null, 100, 99],
      ]),
    );
    expect(`${form.indicators.length} ${held(form.total?.score ?? null)}`).toBe('1 99');
  });

  it('may say how many points were lost: what the rows lost comes to it', () => {
    const { subtotals, unread } = selfEvaluationIn(
      gridOf([
        ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '扣分', '得分', '评分说明'],
        ['产出指标', '培训人次', 140, 126, 50, 5, 45, '1场延期'],
        ['效益指标', '满意度', '≥90%', '95%', 50, 0, 50, null],
        ['总分', null, null, null, 100, 5, 95, null],
      ]),
    );
    expect(subtotals.map(({ weight, weights }) => `${held(weight)} = ${weights.map(held).join(' + ')}`)).toEqual(['5 = 5 + 0']);
    expect(unread).toEqual([]);
  });

  it.each<[string, CellDraft[]]>([
    ['beside its label', ['自评总分（分）', 98.5]],
    ['behind a colon', ['自评总分：98.5分', null]],
    ['of a score', ['自评得分', '98.5']],
    ['among others in one cell', ['项目名称：农村公路养护    自评得分：98.5分    单位：万元', null]],
  ])('reads a total that stands in the heading %s', (_, [label = null, figure = null]) => {
    const { total } = selfEvaluationIn(
      gridOf([
        ['2022年度项目支出绩效自评表'],
        ['项目名称', '农村公路养护', null, null, label, figure],
        ['指标名称', '年初指标值', '全年完成值', '指标权重（分）', '指标得分', '说明'],
        ['养护里程', '≥300公里', '305公里', 100, 98.5, null],
      ]),
    );
    expect(held(total?.score)).toMatch(/^98\.5/);
  });

  it.each<[string, CellDraft[]]>([
    ['in front of it', ['总分', 100, '自评总得分', 98.5]],
    ['behind it', ['自评得分', 98.5, '总分', 100]],
  ])('tells all points from the total where the heading has them %s', (_, pairs) => {
    const { total, unread } = selfEvaluationIn(
      gridOf([
        ['2022年度部门整体支出绩效自评表'],
        ['部门名称', '安沅县卫生健康局', null, ...pairs],
        ['指标名称', '年初指标值', '全年完成值', '指标权重（分）', '指标得分', '说明'],
        ['养护里程', '≥300公里', '305公里', 100, 98.5, null],
      ]),
    );
    expect([held(total?.weight ?? null), held(total?.score), unread]).toEqual(['100', '98.5', []]);
  });

  it('stands in the heading where the sum of the table is that of the indicators alone', () => {
    const { total, headedTotal, subtotals } = selfEvaluationIn(
      gridOf([
        ['2023年度预算绩效自评表'],
        ['单位：安沅县流溪镇人民政府', null, '满分：100分', null, '自评：97.5分'],
        ['预算数（万元）', 260, '执行数（万元）', 247, '执行率', '95%', '得分：9.5（满分10）'],
        ['指标', '年初目标', '全年完成', '完成比例', '标准分', '自评分', '未完成原因'],
        ['植树造林（亩）', '≥900', 900, 1, 50, 50, null],
        ['改厕（户）', '≥150', 142.5, 0.95, 40, 38, '选址未定'],
        ['合计', null, null, null, 90, 88, null],
      ]),
    );
    expect([held(total?.score), headedTotal, subtotals.map(({ score }) => held(score))]).toEqual(['97.5', null, ['88']]);
  });

  it.each<[string, number, number, string]>([
    ['all points', 100, 97, '2 97'],
    ['points and scores that are the sums', 90, 87, '2 87'],
    // Points as many as those above it, and a score of its own: one more indicator, or a level.
    ['points as many, but another score', 90, 85, '3 ∅'],
    ['other points', 40, 38, '3 ∅'],
  ])('is the row under any name that has %s', (_, weight, score, read) => {
    const form = selfEvaluationIn(
      gridOf([
        ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
        ['产出指标', '培训人次', 140, 140, 50, 50],
        ['效益指标', '增收户数', 30, 29, 40, 37],
        ['总体评定', null, null, null, weight, score],
      ]),
    );
    expect(`${form.indicators.length} ${form.total === null ? '∅' : held(form.total.score)}`).toBe(read);
  });

  it('stands behind remarks that part it from its table, if it has points or a score', () => {
    const { total, unread } = selfEvaluationIn(
      gridOf([
        ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
        ['产出指标', '培训人次', 140, 140, 100, 99],
        ['其他需要说明的事项', '无'],
        ['总分', null, null, null, 100, 99],
      ]),
    );
    expect(held(total?.score)).toBe('99');
    expect(unread).toEqual([]);
  });

  it('is neither what two people’s scores weigh together nor the sum of another table below it', () => {
    const { total, unread, subtotals } = selfEvaluationIn(
      gridOf([
        ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
        ['产出指标', '建成高标准农田', '≥2万亩', '2.05万亩', 100, 99],
        ['合计', null, null, null, 100, 99],
        ['综合得分（自评得分×40%+复核得分×60%）', null, null, null, null, 98.6],
        ['附：各乡镇完成情况'],
        ['乡镇', null, '计划面积（亩）', '完成面积（亩）', '下达资金（万元）', '支付资金（万元）'],
        ['南坪镇', null, 12000, 12300, 1560, 1529],
        ['北河镇', null, 8000, 8200, 1040, 1019],
        ['合计', null, 20000, 20500, 2600, 2548],
      ]),
    );
    expect([held(total?.weight ?? null), held(total?.score), subtotals]).toEqual(['100', '99', []]);
    expect(unread.length).toBeGreaterThan(0);
  });

  it('left blank behind its points is no other figure of its row', () => {
    const { total } = selfEvaluationIn(
      gridOf([
        ['年度目标', '对应预算', '指标名称', '目标值', '完成值', '权重', '得分'],
        ['目标1：完善路网', 16800, '新改建公路', '≥36公里', '36.8公里', 100, 100],
        ['合计', 16800, null, null, null, 100, null],
      ]),
    );
    expect([held(total?.weight ?? null), held(total?.score)]).toEqual(['100', '_']);
  });

  it('of reviewed scores is theirs with the one score of the execution rate', () => {
    const { subtotals } = selfEvaluationIn(
      gridOf([
        ['资金情况', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分', null],
        [null, '年度资金总额', 100, 100, 98, 10, '98%', 9.8, null],
        ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '单位自评', '主管部门复核', '偏差原因'],
        ['产出指标', '数量指标', '培训人次', 140, 140, 90, 90, 88, null],
        ['总分', null, null, null, null, 100, 99.8, 97.8, null],
      ]),
    );
    expect(subtotals.map(({ score, scores }) => `${held(score)} = ${scores.map(held).join(' + ')}`)).toEqual(['97.8 = 88 + 9.8']);
  });
});

describe('what stands between and around the rows of a table', () => {
  const HEADER = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'];
  const ROWS: readonly (readonly CellDraft[])[] = [
    ['产出指标', '数量指标', '培训人次', 140, 140, 60, 60],
    ['效益指标', '社会效益', '就业人数', 50, 50, 40, 38],
  ];
  const TOTAL = ['总分', null, null, null, null, 100, 98];
  const read = (...rows: readonly (readonly CellDraft[])[]) => {
    const { indicators, total, unread } = selfEvaluationIn(gridOf(rows));
    return [indicators.map(({ weight, score }) => `${held(weight)}/${held(score)}`), held(total?.weight), held(total?.score), unread];
  };
  const expected = [['60/60', '40/38'], '100', '98', []];

  it.each<[string, readonly (readonly CellDraft[])[]]>([
    ['the total above them', [HEADER, TOTAL, ...ROWS]],
    ['a remark between blocks', [HEADER, ...ROWS.slice(0, 1), ['注：以上为产出指标，共60分'], ...ROWS.slice(1), TOTAL]],
    [
      'English beside the words',
      [
        ['一级指标 Tier-1', '二级指标 Tier-2', '三级指标 Tier-3', '年度指标值 Target', '实际完成值\nActual', '分值 Points', '得分 Score'],
        ...ROWS,
        TOTAL,
      ],
    ],
    [
      'points and score in one cell',
      [
        [...HEADER.slice(0, 5), '分值/得分'],
        ['产出指标', '数量指标', '培训人次', 140, 140, '60/60'],
        ['效益指标', '社会效益', '就业人数', 50, 50, '40/38'],
        ['总分', null, null, null, null, '100/98'],
      ],
    ],
  ])('%s', (_, rows) => {
    expect(read(...rows)).toEqual(expected);
  });

  it('is a total by its points where they are the indicators’ and the execution rate’s, 15 as well as 10', () => {
    const { total } = selfEvaluationIn(
      gridOf([
        ['资金情况', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
        [null, '年度资金总额', 100, 100, 98, 15, '98%', 14.7],
        HEADER,
        ['产出指标', '数量指标', '培训人次', 140, 140, 60, 60],
        ['效益指标', '社会效益', '就业人数', 50, 50, 25, 25],
        ['本表所得', null, null, null, null, 100, 99.7],
      ]),
    );
    expect(held(total?.score)).toBe('99.7');
  });
});
