import fc from 'fast-check';
import { Decimal } from '../../src/core/compute/decimal';
import { addAmounts, percentage, plus, type Amounts, type IndicatorFacts, type LevelFacts, type UnitFacts } from './unit-facts';
import { HUNAN, type Layout } from './unit-layout';

/** Units that made no mistake, and every way their annexes can be laid out. */

export const layouts: fc.Arbitrary<Layout> = fc.record({
  form: fc.constantFrom('hunan' as const, 'hunan' as const, 'national' as const, 'hubei' as const),
  scope: fc.constant('department' as const),
  rates: fc.constantFrom('text' as const, 'fraction' as const),
  amounts: fc.constantFrom('number' as const, 'number' as const, 'text' as const),
  weightFirst: fc.boolean(),
  directionColumns: fc.boolean(),
  subtotals: fc.boolean(),
  splitCells: fc.constantFrom('inline' as const, 'apart' as const),
  levelWeights: fc.boolean(),
  shift: fc.record({ rows: fc.nat(4), columns: fc.nat(3) }),
  fullWidth: fc.boolean(),
  moneyUnit: fc.constant(HUNAN.moneyUnit),
  knowsMerges: fc.boolean(),
  indicatorNumbers: fc.boolean(),
  signature: fc.constantFrom('filled' as const, 'none' as const),
  headers: fc.constantFrom(0 as const, 1 as const, 2 as const),
});

const cents = (least: number, most: number): fc.Arbitrary<string> =>
  fc.integer({ min: least * 100, max: most * 100 }).map((amount) => (amount / 100).toFixed(2));
const share = (least: number, most: number): fc.Arbitrary<number> =>
  fc.integer({ min: least * 1000, max: most * 1000 }).map((part) => part / 1000);
const times = (amount: string, factor: number): string => new Decimal(amount).times(factor).toFixed(2);

/** Spent within budget, and neither far from the year before nor above it. */
function amountsAbout(least: number, most: number): fc.Arbitrary<Amounts> {
  return fc
    .tuple(cents(least, most), share(1.01, 1.1), share(1.02, 1.15))
    .map(([spent, budget, previous]) => ({ spent, budget: times(spent, budget), previous: times(spent, previous) }));
}

/** A budget of which 91 to 100 % was spent, split among its sources, and an initial budget near it. */
function fundsFor(spent: string): fc.Arbitrary<Pick<UnitFacts, 'income' | 'initialBudget'>> {
  return fc.tuple(share(1, 1.09), share(0.5, 0.8), share(0.05, 0.15), share(0.9, 1.1)).map(([over, general, fees, initial]) => {
    const budget = times(spent, over);
    const [first, second] = [times(budget, general), times(budget, fees)];
    const other = new Decimal(budget).minus(first).minus(second).toFixed(2);
    return {
      income: [
        { name: '一般公共预算', amount: first },
        { name: '政府性基金拨款', amount: '0.00' },
        { name: '纳入专户管理的非税收入拨款', amount: second },
        { name: '其他资金', amount: other },
      ],
      initialBudget: times(budget, initial),
    };
  });
}

interface Template {
  readonly name: string;
  readonly kind: 'count' | 'rate' | 'cost' | 'date' | 'words';
  readonly unit: string;
}

const COSTS: readonly Template[] = ['办公用水成本', '会议组织成本', '档案整理费用成本', '场地租赁成本'].map((name) => ({
  name,
  kind: 'cost',
  unit: '万元',
}));
const OUTPUTS: readonly Template[] = [
  { name: '高标准农田建设面积', kind: 'count', unit: '亩' },
  { name: '村级道路养护里程', kind: 'count', unit: '公里' },
  { name: '开展技能培训场次', kind: 'count', unit: '场' },
  { name: '项目验收合格率', kind: 'rate', unit: '%' },
  { name: '惠农补贴发放率', kind: 'rate', unit: '%' },
  { name: '信访事项办结率', kind: 'rate', unit: '%' },
  { name: '年度项目完成时间', kind: 'date', unit: '' },
  { name: '资金拨付完成时间', kind: 'date', unit: '' },
];
const EFFECTS: readonly Template[] = [
  { name: '新增就业登记人数', kind: 'count', unit: '人' },
  { name: '粮食总产量', kind: 'count', unit: '吨' },
  { name: '农村污水治理率', kind: 'rate', unit: '%' },
  { name: '森林覆盖率', kind: 'rate', unit: '%' },
  { name: '惠农政策落实情况', kind: 'words', unit: '' },
  { name: '基层治理水平提升', kind: 'words', unit: '' },
];

function indicatorFrom({ name, kind, unit }: Template, weight: string): fc.Arbitrary<IndicatorFacts> {
  switch (kind) {
    case 'cost':
      // Of a part of the spending: less than any budget of the whole (300 and more), which it must not be taken for.
      return fc.tuple(fc.integer({ min: 20, max: 299 }), share(0.7, 1)).map(([target, part]) => ({
        name,
        operator: '≤',
        target: String(target),
        actual: new Decimal(target).times(part).toFixed(1),
        unit,
        weight,
      }));
    case 'date':
      return fc
        .tuple(fc.integer({ min: 6, max: 12 }), fc.integer({ min: 1, max: 4 }))
        .map(([month, early]) => ({ name, operator: '', target: `${month}月前`, actual: `${month - early}月`, unit, weight }));
    case 'words':
      return fc.constantFrom('落实到位', '效果明显').map((words) => ({ name, operator: '', target: words, actual: words, unit, weight }));
    case 'rate':
      return reached(name, unit, weight, fc.integer({ min: 80, max: 100 }), 1);
    case 'count':
      return reached(name, unit, weight, fc.integer({ min: 20, max: 5000 }), 1.08);
  }
}

/** Mostly reached; now and then missed, with a note that says why. */
function reached(name: string, unit: string, weight: string, targets: fc.Arbitrary<number>, most: number): fc.Arbitrary<IndicatorFacts> {
  const missed = fc.tuple(targets, share(0.82, 0.99)).map(([target, part]): IndicatorFacts => {
    const actual = new Decimal(target).times(part).toDecimalPlaces(unit === '%' ? 1 : 0);
    const met = actual.gte(target);
    return {
      name,
      operator: '≥',
      target: String(target),
      actual: actual.toFixed(),
      unit,
      weight,
      ...(met ? {} : { note: '受汛期影响进度滞后，已列入下年度计划。' }),
    };
  });
  const met = fc.tuple(targets, share(1, most)).map(([target, part]): IndicatorFacts => ({
    name,
    operator: '≥',
    target: String(target),
    actual: new Decimal(target).times(part).toDecimalPlaces(0).toFixed(),
    unit,
    weight,
  }));
  return fc.oneof({ weight: 1, arbitrary: missed }, { weight: 4, arbitrary: met });
}

/** Some of the templates, with points that add up. */
function indicatorsOf(templates: readonly Template[], points: number): fc.Arbitrary<IndicatorFacts[]> {
  return fc
    .tuple(fc.shuffledSubarray([...templates], { minLength: 2, maxLength: Math.min(5, templates.length) }), fc.boolean())
    .chain(([chosen, halves]) => {
      const unit = halves ? 0.5 : 1;
      const least = Math.floor(points / unit / chosen.length) * unit;
      const weights = chosen.map((_, index) => String(index === 0 ? points - least * (chosen.length - 1) : least));
      return fc.tuple(...chosen.map((template, index) => indicatorFrom(template, weights[index] ?? '1')));
    });
}

interface Fixed {
  readonly budget: string;
  readonly spent: string;
  readonly authorised: number;
  readonly staff: number;
  readonly threePublic: Amounts;
}

function levelsFor(fixed: Fixed): fc.Arbitrary<LevelFacts[]> {
  const change = percentage(new Decimal(fixed.threePublic.previous).minus(fixed.threePublic.spent).toFixed(2), fixed.threePublic.previous);
  const total: IndicatorFacts = {
    name: '部门整体支出成本',
    operator: '≤',
    target: fixed.budget,
    actual: fixed.spent,
    unit: '万元',
    weight: '10',
  };
  const staff: IndicatorFacts = {
    name: '财政供养人数',
    operator: '≤',
    target: String(fixed.authorised),
    actual: String(fixed.staff),
    unit: '人',
    weight: '5',
  };
  const fall: IndicatorFacts = {
    name: '“三公”经费同比下降',
    operator: '≥',
    target: new Decimal(change).times('0.95').toFixed(2),
    actual: change,
    unit: '%',
    weight: '5',
  };
  return fc
    .tuple(indicatorsOf(COSTS, 10), indicatorsOf(OUTPUTS, 25), indicatorsOf(EFFECTS, 25), fc.integer({ min: 85, max: 92 }))
    .map(([costs, outputs, effects, satisfied]) => [
      {
        name: '成本指标',
        groups: [
          { name: '经济成本指标', indicators: [total] },
          { name: '社会成本指标', indicators: costs },
        ],
      },
      { name: '产出指标', groups: [{ name: '数量指标', indicators: [staff, ...outputs] }] },
      {
        name: '效益指标',
        groups: [
          { name: '经济效益指标', indicators: [fall] },
          { name: '社会效益指标', indicators: effects },
        ],
      },
      {
        name: '满意度指标',
        groups: [
          {
            name: '服务对象满意度指标',
            indicators: [{ name: '群众满意度', operator: '≥', target: '85', actual: String(satisfied), unit: '%', weight: '10' }],
          },
        ],
      },
    ]);
}

export const consistentUnits: fc.Arbitrary<UnitFacts> = fc
  .record({
    name: fc.constantFrom('青禾县云岭镇人民政府', '临泽市河口乡人民政府', '青禾县水利局'),
    year: fc.integer({ min: 2019, max: 2025 }),
    authorised: fc.integer({ min: 20, max: 400 }),
    staffShare: share(0.7, 1),
    purchase: fc.oneof(fc.constant<Amounts>({ previous: '0.00', budget: '0.00', spent: '0.00' }), amountsAbout(10, 40)),
    running: amountsAbout(2, 30),
    reception: amountsAbout(2, 40),
    projects: fc.tuple(amountsAbout(20, 400), amountsAbout(20, 900)),
    publicFunds: amountsAbout(150, 900),
    partShares: fc.tuple(share(0.3, 0.45), share(0.2, 0.3), share(0.05, 0.1)),
    procurement: amountsAbout(5, 90),
    basicSpending: cents(300, 4000),
  })
  .chain(({ staffShare, projects: [first, second], partShares, ...rest }) => {
    const projects = [
      { name: '业务工作经费', ...first },
      { name: '运行维护经费', ...second },
    ];
    const spent = plus(rest.basicSpending, first.spent, second.spent);
    const staff = Math.max(1, Math.floor(rest.authorised * staffShare));
    const none: Amounts = { previous: '0.00', budget: '0.00', spent: '0.00' };
    const names = ['办公费', '水费、电费、差旅费', '会议费、培训费'];
    const publicFundsParts = names.map((name, index) => ({ name, ...scaled(rest.publicFunds, partShares[index] ?? 0) }));
    return fundsFor(spent).chain((funds) => {
      const budget = plus(...funds.income.map((source) => source.amount));
      const threePublic = addAmounts(rest.purchase, rest.running, rest.reception);
      return levelsFor({ budget, spent, authorised: rest.authorised, staff, threePublic }).map((levels): UnitFacts => ({
        ...rest,
        ...funds,
        staff,
        overseas: none,
        projects,
        publicFundsParts,
        levels,
      }));
    });
  });

function scaled(amounts: Amounts, factor: number): Amounts {
  return { previous: times(amounts.previous, factor), budget: times(amounts.budget, factor), spent: times(amounts.spent, factor) };
}
