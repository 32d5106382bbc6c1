import { selfEvaluationIn, baseDataIn, rubricIn, held } from '../../support/form-in';
import { gridOf, type CellDraft } from '../../support/grid-of';

type Row = readonly CellDraft[];
const TITLE: Row = ['2024年度项目支出绩效自评表'];
const INDICATORS: readonly Row[] = [
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '数量指标', '养护里程', '≥40公里', '42公里', 90, 90],
];
const form = (...funds: readonly Row[]) => selfEvaluationIn(gridOf([TITLE, ...funds, ...INDICATORS]));
const HEADER: Row = ['项目资金', '年初预算数', '全年预算数', '全年执行数', '执行率'];

test('two ways of splitting, and no row for what they come to: neither is the total', () => {
  const { funds } = form(
    ['整体支出规模', '全年预算数', '全年执行数', '执行率'],
    ['资金来源：（1）财政拨款', 150, 140, '93.33%'],
    ['（2）其他资金', 50, 45, '90.00%'],
    ['资金结构：（1）基本支出', 120, 115, '95.83%'],
    ['（2）项目支出', 80, 70, '87.50%'],
  );
  expect(funds?.total).toBeNull();
  expect(funds?.parts.map(({ name, grouping }) => `${name} ${grouping}`)).toEqual(['财政拨款 0', '其他资金 0', '基本支出 1', '项目支出 1']);
});

test.each([
  ['budget', 60, 40],
  ['spent', 55, 38],
] as const)('基本支出总额 and 项目支出总额 above the funds are of the column they come to: %s', (column, basic, projects) => {
  const { funds } = form(
    ['基本支出总额', basic, null, '项目支出总额', projects],
    ['预算执行情况（20分）', '预算数（A）', '执行数（B）', '执行率（B/A）', '得分（20分*执行率）'],
    ['部门整体支出总额', 100, 93, '93%', 18.6],
  );
  expect(funds?.parts.map((part) => held(part[column]))).toEqual([String(basic), String(projects)]);
});

test('tasks with what was planned and spent for each, over what that consists of', () => {
  const { funds, unread } = form(
    ['年度主要任务', '任务名称', '预算资金情况（万元）', null, '执行情况（万元）', null, '执行率'],
    [null, null, '总额', '财政拨款', '总额', '财政拨款'],
    [null, '基本支出', 60, 60, 57, 57, '95%'],
    [null, '项目支出', 40, 40, 38, 38, '95%'],
    [null, '合计', 100, 100, 95, 95, '95%'],
  );
  expect([funds?.total?.budget, funds?.total?.spent, funds?.total?.rate].map(held)).toEqual(['100', '95', '95%']);
  expect(unread).toEqual([]);
});

test('a part of a split may stand in a cell of the whole width', () => {
  const { income, unread } = form(
    ['项目资金', null, '年初预算数', '全年预算数', '全年执行数', '执行率'],
    [null, '年度资金总额', 100, 100, 95, '95%'],
    [null, '按收入性质分：', null, null, '按支出性质分：'],
    [null, '其中：一般公共预算：60', null, null, '其中：基本支出：50'],
    [null, '政府性基金拨款：30', null, null, '项目支出：45'],
    ['其他资金：10'],
  );
  expect(income?.parts.map(held)).toEqual(['60', '30', '10']);
  expect(unread).toEqual([]);
});

test('a conclusion may name the total in a sentence', () => {
  const { total, subtotals } = selfEvaluationIn(
    gridOf([TITLE, ...INDICATORS, ['合计', null, null, null, null, 90, 88], ['评价结论', '自评总分88分，按期完成。']]),
  );
  expect([held(total?.score), subtotals]).toEqual(['88', []]);
});

test('a target in a table of standards is read', () => {
  const { rows } = rubricIn(
    gridOf([
      ['考评自评表'],
      ['项目', '考核内容', '考核指标', '年度工作目标', '评分标准', '权数', '考评得分'],
      ['管理(60分)', '支出', '预算完成率', 1, '按比例计分', 60, 58],
      ['成效(40分)', '公开', '预决算公开率', 1, '按比例计分', 40, 40],
    ]),
  );
  expect(rows.map(({ target, weight, score }) => [target, weight, score].map(held).join())).toEqual(['1,60,58', '1,40,40']);
});

test.each(['招待费', '业务招待费', '公务接待费用'])('%s is part of 三公经费, and nothing above it', (name) => {
  const { spending } = baseDataIn(
    gridOf([
      ['部门整体支出绩效评价基础数据表'],
      ['经费控制情况', '2023年决算数', '2024年预算数', '2024年决算数'],
      ['三公经费', 10, 10, 9],
      ['1、公务用车购置和维护经费', 3, 3, 3],
      ['2、出国经费', 2, 2, 1],
      [name, 5, 5, 5],
      ['专项经费', 100, 90, 90],
    ]),
  );
  expect(spending.map(({ item }) => item)).toEqual(['three-public', 'vehicles', 'overseas', 'reception', 'projects']);
  expect(spending[3]?.parent).toBe(0);
});

test.each([[['全年预算数', '甲乙丙', '执行率']], [['全年预算数', '全年执行数', '甲乙丙']], [['实际到位数', '实际支出数', '执行率']]])(
  'rates say which column is what: %j',
  (header) => {
    const { funds, unread } = form(['项目资金', ...header], ['年度资金总额', 200, 189, '94.5%'], ['其中：财政拨款', 150, 144, '96%']);
    expect([funds?.total?.budget, funds?.total?.spent, funds?.total?.rate].map(held)).toEqual(['200', '189', '94.5%']);
    expect(unread).toEqual([]);
  },
);

test.each([
  ['all the points', 100, 100, 99],
  ['its scores, and points miscopied', 110, 99, 99],
])('a score beside the amounts is that of the form where the indicators have %s', (_, points, score, total) => {
  const [header = [], row = []] = INDICATORS;
  const rows = [header, [...row.slice(0, -2), points, score]];
  const read = selfEvaluationIn(
    gridOf([TITLE, ['资金情况', '预算安排', '实际支出', '资金支出率', '自评分数'], [null, 200, 190, '95%', total], ...rows]),
  );
  expect([held(read.funds?.total?.score), held(read.total?.score)]).toEqual(['∅', '99']);
});

test('what was received stands beside what was spent, each with amounts of the same name', () => {
  const { funds, unread } = form(
    ['预算执行', '收入', null, null, '支出'],
    [null, '项目', '年初预算', '决算', '项目', '年初预算', '全年预算', '决算'],
    [null, '财政拨款', 180, 190, '基本支出', 80, 85, 81],
    [null, '其他收入', 20, 20, '项目支出', 120, 125, 119],
    [null, '合计', 200, 210, '合计', 200, 210, 200],
  );
  expect([funds?.total?.initial, funds?.total?.budget, funds?.total?.spent].map(held)).toEqual(['200', '210', '200']);
  expect(funds?.parts.map(({ name }) => name)).toEqual(['基本支出', '项目支出']);
  expect(unread).toHaveLength(1);
});

test('one 其中 behind numbered parts is read, and no list of all', () => {
  const { funds, unread } = form(
    HEADER,
    ['合计', 100, 100, 95, '95%'],
    ['一、基本支出', 60, 60, 57],
    ['二、项目支出', 40, 40, 38],
    ['其中：政府采购', 10, 10, 9],
  );
  expect(funds?.parts.map(({ name, exhaustive }) => `${name} ${exhaustive}`)).toEqual(['基本支出 true', '项目支出 true', '政府采购 false']);
  expect(unread).toEqual([]);
});

test('staff of last year and how it changed stand among the staff', () => {
  const { staff, unread } = baseDataIn(
    gridOf([
      ['2021年度部门整体支出绩效评价基础数据表'],
      ['财政供养人员情况', '编制数', '2021年实际在职人数', '2020年实际在职人数', '控制率', '变动率'],
      [null, 54, 51, 52, '94.44%', '-1.92%'],
      ['经费控制情况', '2020年决算数', '2021年预算数', '2021年决算数'],
      ['三公经费', 10, 10, 9],
    ]),
  );
  expect([staff?.authorised, staff?.actual, staff?.previous, staff?.change].map(held)).toEqual(['54', '51', '52', '-1.92%']);
  expect(unread).toEqual([]);
});

test('a table on its side may have the name of the block in front of its sources', () => {
  const { funds, unread } = form(
    ['项目资金（万元）', '项目', '合计', '财政拨款', '上年结转', '其他资金', '分值', '得分'],
    [null, '年初预算数', 200, 150, 0, 50, 10, 9.5],
    [null, '全年预算数', 200, 150, 0, 50],
    [null, '全年执行数', 190, 145, 0, 45],
    [null, '执行率', '95%', '96.67%', '—', '90%'],
  );
  expect([funds?.total?.budget, funds?.total?.spent, funds?.total?.rate, funds?.total?.score].map(held)).toEqual([
    '200',
    '190',
    '95%',
    '9.5',
  ]);
  expect(funds?.parts.map(({ name }) => name)).toEqual(['财政拨款', '上年结转', '其他资金']);
  expect(unread).toEqual([]);
});

test('what is added or taken off stands outside the points, and says so', () => {
  const { rows, unread } = rubricIn(
    gridOf([
      ['绩效评价评分表'],
      ['序号', '指标', '分值', '评分标准', '得分'],
      [1, '目标合理性', 60, '合理得满分', 60],
      [2, '预算完成率', 40, '按比例计分', 38],
      ['加分项', '获得表彰', 3, '每项1分', 2],
      ['减分项', '违规问题', -5, '每起1分', -1],
      ['合计', null, 100, null, 99],
    ]),
  );
  expect(rows.map(({ weight, score }) => [weight, score].map(held).join())).toEqual(['60,60', '40,38', '∅,2', '∅,-1']);
  expect(unread).toHaveLength(1);
});

test('of 基础分, 加分 and 减分 the last is not all that parts points from score', () => {
  const { rows } = rubricIn(
    gridOf([
      ['绩效评价评分表'],
      ['指标', '指标满分', '评价标准', '基础分', '加分', '减分', '合计得分'],
      ['目标合理性', 60, '合理得满分', 58, 2, 1, 59],
      ['预算完成率', 40, '按比例计分', 38, 0, 0, 38],
    ]),
  );
  expect(rows.map(({ weight, score }) => [weight, score].map(held).join())).toEqual(['60,59', '40,38']);
});

test('a rate beside staff that nobody filled in is no staff', () => {
  const { staff } = baseDataIn(
    gridOf([
      ['部门整体支出绩效评价基础数据表'],
      ['经费控制情况', '2023年决算数', '2024年预算数', '2024年决算数'],
      ['三公经费', 10, 10, 9],
      ['项目支出', 10, 10, 9],
      ['财政供养人员', '编制数', 80, '在职人数', null, '96.25%'],
    ]),
  );
  expect([staff?.authorised, staff?.actual].map(held)).toEqual(['80', '_']);
});

test('both splits may begin without a heading', () => {
  const { funds, income, expenditure, unread } = form(
    ['项目资金', null, '年初预算数', '全年预算数', '全年执行数', '执行率'],
    [null, '年度资金总额', 100, 100, 95, '95%'],
    [null, '其中：一般公共预算：60', null, null, '其中：基本支出：50'],
    [null, '政府性基金拨款：40', null, null, '项目支出：45'],
  );
  expect(funds?.parts).toEqual([]);
  expect([income, expenditure].map((split) => split?.parts.map(held))).toEqual([
    ['60', '40'],
    ['50', '45'],
  ]);
  expect(unread).toEqual([]);
});

test('what was added is one column and what was taken off another, and what goes on beside what was taken back is not all that is left', () => {
  const { funds } = form(
    ['资金来源', '年初预算数', '调增', '调减', '全年预算数', '全年执行数', '年末结转', '财政收回', '执行率'],
    ['合计', 90, 20, 10, 100, 95, 3, 2, '95%'],
  );
  const { adjustment, reduced, remaining, carriedOn, recovered } = funds?.total ?? {};
  const found = [adjustment, reduced, remaining, carriedOn, recovered].map((field) => (field ? held(field) : null));
  expect(found).toEqual(['20', '10', null, '3', '2']);
});
