import type { Indicator } from '../../../src/core/forms/form';
import { gridOf } from '../../support/grid-of';
import { baseDataIn, held, rubricIn, selfEvaluationIn } from '../../support/form-in';

type Role = 'target' | 'actual' | 'weight' | 'score' | 'note' | 'direction' | 'unit';

const HEADERS: Readonly<Record<Role, string>> = {
  direction: '指标性质',
  target: '年度指标值',
  unit: '度量单位',
  actual: '实际完成值',
  weight: '分值',
  score: '得分',
  note: '偏差原因分析及改进措施',
};
const ROLES: readonly Role[] = ['direction', 'target', 'unit', 'actual', 'weight', 'score', 'note'];
const CONTENT = ['≥', 95, '%', 96, 10, 10, '已说明'];

/** An indicator table in which one column is called otherwise. */
function indicatorUnder(role: Role, word: string): Indicator {
  const header = ROLES.map((other) => (other === role ? word : HEADERS[other]));
  const [indicator] = selfEvaluationIn(
    gridOf([
      ['一级指标', '二级指标', '三级指标', ...header],
      ['产出指标', '数量指标', '培训人次', ...CONTENT],
    ]),
  ).indicators;
  if (indicator === undefined) throw new Error('no indicator');
  return indicator;
}

describe('headers of an indicator table', () => {
  it.each<[Role, readonly string[]]>([
    [
      'target',
      [
        ...'年度指标值 指标值 年初目标值 年初指标值 目标值 年度目标值(A) 预期指标值 计划完成值 目标值（A） 全年目标值 年度绩效目标值 调整后指标值 计划达到 计划达到值 目标任务数 应完成值 预期水平 绩效要求 计划任务数 考核标准值'.split(
          ' ',
        ),
        '年度\n指标值',
      ],
    ],
    [
      'actual',
      '实际完成值 全年实际值 全年完成值 完成值 实际完成值(B) 实际完成情况 完成情况 实际值 全年实际完成值 指标完成值 实际完成指标值 实绩 实际达到 实际达成值 完成数量 达成情况 实际水平 自评完成值 绩效完成情况 实际结果 达成'.split(
        ' ',
      ),
    ],
    [
      'weight',
      [
        ...'分值 权重 参考分值 标准分值 指标分值 权重（%） 分值(100分) 满分 满分值 权重% 标准分 应得分 指标满分 分值设置 权重系数 基本分 考核分值 权值 标准得分 总满分'.split(
          ' ',
        ),
        '分 值',
      ],
    ],
    [
      'score',
      [
        ...'得分 自评得分 实际得分 指标得分 自评分 自评得分（分） 得分=分值×完成率 得分④=①×③ 得分（分值×完成率） 自评打分 实得分值 绩效得分 自评结果 单位自评 自评分值'.split(
          ' ',
        ),
        '得 分',
      ],
    ],
    [
      'note',
      [
        ...'偏差原因分析及改进措施 偏差原因及改进措施 未完成原因分析 未完成原因分析及改进措施 未完成原因和改进措施 未完成原因及拟采取的改进措施 扣分原因和其他说明 得失分依据及原因 原因 备注 未达成指标的原因及改进措施 偏差情况说明 偏离原因分析及改进措施 自评说明 差距原因分析 未达到目标的原因'.split(
          ' ',
        ),
        '偏差原因\n分析及改进\n措施',
      ],
    ],
    ['direction', ['指标性质', '计算符号', '指标方向', '性质', '运算符号']],
    ['unit', ['度量单位', '计量单位', '单位', '指标单位']],
  ])('%s is known by each of its words', (role, words) => {
    const expected = String(CONTENT[ROLES.indexOf(role)]);
    expect(words.map((word) => `${word} → ${held(indicatorUnder(role, word)[role])}`)).toEqual(
      words.map((word) => `${word} → ${expected}`),
    );
  });

  it.each([
    [['一级指标', '二级指标', '三级指标'], '培训人次'],
    [['一级指标', '二级指标', '指标名称'], '培训人次'],
    [['一级指标', '二级指标', '指标内容'], '培训人次'],
    [['绩效指标', '一级指标', '二级指标'], '培训人次'],
    [['指标分类', '二级指标', '考核点'], '培训人次'],
    [['绩效维度', '二级指标', '评价点'], '培训人次'],
    [['类别', '二级指标', '评价要素'], '培训人次'],
  ])('%j names the indicator in its last column', (names, name) => {
    const [indicator] = selfEvaluationIn(
      gridOf([
        [...names, '年度指标值', '实际完成值', '分值', '得分'],
        ['甲', '乙', name, 1, 1, 10, 10],
      ]),
    ).indicators;
    expect(indicator?.name.label.zh).toBe(name);
  });
});

it('goes by the target as adjusted in mid-year where one is stated', () => {
  const { indicators } = selfEvaluationIn(
    gridOf([
      '指标名称 计量单位 指标性质 年初指标值 调整指标值 全年完成值 得分系数（%） 指标权重（分） 指标得分'.split(' '),
      ['养护里程', '公里', '≥', 300, 280, 290, 100, 20, 20],
      ['养护合格率', '%', '≥', 95, null, 96, 100, 20, 20],
    ]),
  );
  expect(indicators.map(({ target, weight, score }) => [target, weight, score].map(held).join())).toEqual(['280,20,20', '95,20,20']);
});

describe('headers of the funds block', () => {
  it('may stand merged down beside groups of others', () => {
    const { funds } = selfEvaluationIn(
      gridOf([
        ['部门整体支出绩效自评表'],
        ['预算资金情况', '预算批复资金', null, null, '资金执行', null, null, '得分'],
        [null, '年初预算', '年中调整', '全年预算', '全年执行', '执行率', '权重', null],
        ['年度资金总额', 2000, 100, 2100, 2058, '98%', 10, 9.8],
        ['一级指标', '二级指标', '三级指标', '目标值', '完成值', '分值', '得分', '备注'],
        ['产出指标', '数量指标', '培训人次', 1, 1, 90, 90, null],
      ]),
    );
    expect([funds?.total?.budget, funds?.total?.weight, funds?.total?.score].map(held)).toEqual(['2100', '10', '9.8']);
  });

  const HEADER = ['年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'];
  const funds = (at: number, word: string): string => {
    const header = HEADER.map((other, index) => (index === at ? word : other));
    const total = selfEvaluationIn(
      gridOf([['某项目支出绩效自评表'], ['项目资金（万元）', ...header], ['年度资金总额', 11, 12, 13, 14, 15, 16]]),
    ).funds?.total;
    return [total?.initial, total?.budget, total?.spent, total?.weight, total?.rate, total?.score].map(held).join(' ');
  };

  it.each([
    [0, ['年初预算数', '年初预算', '年初\n预算数', '年初预算数（万元）', '年初批复预算数', '年初安排数']],
    [
      1,
      '全年预算数 调整后预算数 调整预算数 预算数(A) 预算数 全年预算 全年预算数（A） 调整后预算 预算金额 全年（调整）预算数 预算数① 计划投资 批复预算'.split(
        ' ',
      ),
    ],
    [2, '实际完成投资 完成投资额 执行数③ 全年执行数 预算执行数 执行数(B) 执行数 实际执行数 全年支出数 实际支出 执行金额'.split(' ')],
    [3, ['分值', '权重', '分 值', '标准分', '满分', '满分值', '权重分', '执行率权重']],
    [4, ['执行率③/②', '执行率=执行数/预算数', '执行率', '预算执行率', '执行率（B/A）', '资金执行率', '执行率（%）', '执行率%']],
    [5, ['得分', '自评得分', '得分(20分*执行率)', '执行率得分']],
  ])('column %i is known by each of its words', (at, words) => {
    expect(words.map((word) => `${word} → ${funds(at, word)}`)).toEqual(words.map((word) => `${word} → 11 12 13 14 15 16`));
  });

  it.each(['预算执行（万元）', '资金使用', '预算执行情况（万元）', '资金支出'])('%s in front of the columns names the block', (block) => {
    const { funds: found } = selfEvaluationIn(
      gridOf([['某项目支出绩效自评表'], [block, '预算数', '实际支出', '执行率', '得分'], ['资金总额', 12, 13, 15, 16]]),
    );
    expect([found?.total?.name, held(found?.total?.spent)]).toEqual(['资金总额', '13']);
  });

  it.each([['全年预算数'], ['调整后预算'], ['预算数（A）']])('年度预算 in front of %s names the block', (budget) => {
    const { funds: found } = selfEvaluationIn(
      gridOf([
        ['某项目支出绩效自评表'],
        ['年度预算（万元）', '年初预算', budget, '执行数', '执行率', '得分'],
        ['资金总额', 11, 12, 13, 15, 16],
      ]),
    );
    expect([found?.total?.name, held(found?.total?.budget)]).toEqual(['资金总额', '12']);
  });
});

describe('headers of the base data form', () => {
  it.each(['编制数', '核定编制数', '编制人数', '人员编制'])('%s is the authorised staff', (word) => {
    const { staff } = baseDataIn(
      gridOf([
        [word, '实际在职人数', '控制率'],
        [143, 136, '95.10%'],
      ]),
    );
    expect([staff?.authorised, staff?.actual, staff?.controlRate].map(held)).toEqual(['143', '136', '95.10%']);
  });

  it.each(['2024年实际在职人数', '2024 年实际在职人数', '在职人数', '实有人数', '年末实有人数', '实际在编人数', '在职人员数'])(
    '%s is the staff in post',
    (word) => {
      const { staff } = baseDataIn(
        gridOf([
          ['编制数', word, '控制率'],
          [143, 136, '95.10%'],
        ]),
      );
      expect(held(staff?.actual)).toBe('136');
    },
  );

  it.each([
    [['2023年决算数', '2024年预算数', '2024年决算数']],
    [['2023 年决算数', '2024 年预算数', '2024 年决算数']],
    [['上年决算数', '本年预算数', '本年决算数']],
    [['2023年决算', '2024年预算', '2024年决算']],
    [['上年度决算数', '当年预算数', '当年决算数']],
    [['2023年决算数（万元）', '2024年预算数（万元）', '2024年决算数（万元）']],
  ])('%j are last year, budget and spent', (header) => {
    const { spending } = baseDataIn(
      gridOf([
        ['经费控制情况', ...header],
        ['三公经费', 1, 2, 3],
        ['公用经费', 4, 5, 6],
      ]),
    );
    expect(spending.map(({ amounts: { previous, budget, spent } }) => [previous, budget, spent].map(held))).toEqual([
      ['1', '2', '3'],
      ['4', '5', '6'],
    ]);
  });

  it('tells the periods apart in whatever order they stand', () => {
    const { spending } = baseDataIn(
      gridOf([
        ['经费控制情况', '2024年决算数', '2024年预算数', '2023年决算数'],
        ['三公经费', 3, 2, 1],
        ['公用经费', 6, 5, 4],
      ]),
    );
    expect(spending.map(({ amounts: { previous, budget, spent } }) => [previous, budget, spent].map(held).join())).toEqual([
      '1,2,3',
      '4,5,6',
    ]);
  });

  it('reads years above 预算数 and 决算数', () => {
    const { spending } = baseDataIn(
      gridOf([
        ['经费控制情况', '2023年', '2024年', null],
        [null, '决算数', '预算数', '决算数'],
        ['三公经费', 1, 2, 3],
        ['公用经费', 4, 5, 6],
      ]),
    );
    expect(spending.map(({ amounts: { previous, budget, spent } }) => [previous, budget, spent].map(held).join())).toEqual([
      '1,2,3',
      '4,5,6',
    ]);
  });
});

describe('headers of a rubric', () => {
  it.each(['评分标准', '评分细则', '评价标准', '计分标准', '评分办法', '评分规则'])('%s is the scoring standard', (word) => {
    const [row] = rubricIn(
      gridOf([
        ['指标', word, '分值', '自评得分', '扣分原因'],
        ['在职人员控制率', '不超过100%得满分', 5, 4.5, '超编1人'],
      ]),
    ).rows;
    expect([row?.standard, row?.weight, row?.score, row?.note].map(held)).toEqual(['不超过100%得满分', '5', '4.5', '超编1人']);
  });
});
