import { Decimal } from '../../src/core/compute/decimal';
import type { ReportDocument } from '../../src/core/report/text/document';
import { addAmounts, budgetOf, percentage, plus, scoreOf, spentOf, type Amounts, type IndicatorFacts, type UnitFacts } from './unit-facts';

/** A figure in a sentence, by a name to plant a fault at. */
export interface Stated {
  readonly id: string;
  readonly text: string;
}
export type Line = readonly (string | Stated)[];

/** How a report is written: section titles and wording of three provinces, and money in 万元 or 元. */
export interface Manner {
  readonly province: 0 | 1 | 2;
  readonly yuan: boolean;
  /** Picks among phrases that mean the same. */
  readonly choices: readonly number[];
}

/** The report of a unit whose every figure follows from its facts. */
export function writeReport(facts: UnitFacts, manner: Manner): readonly Line[] {
  return new ReportWriter(facts, manner).lines();
}

/** The same with one figure changed. */
export function planted(lines: readonly Line[], id: string, text: string): readonly Line[] {
  return lines.map((line) => line.map((part) => (typeof part !== 'string' && part.id === id ? { id, text } : part)));
}

export function statedIn(lines: readonly Line[]): readonly Stated[] {
  return lines.flatMap((line) => line.filter((part) => typeof part !== 'string'));
}

export function textOf(line: Line): string {
  return line.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

export function documentOf(lines: readonly Line[]): ReportDocument {
  return {
    paragraphs: lines.map((line, index) => ({ number: index + 1, text: textOf(line), outline: null, place: 'body' })),
    tables: [],
  };
}

const TITLES = [
  ['一、单位基本情况', '二、部门整体支出管理及使用情况', '三、绩效目标完成情况', '四、存在的问题', '五、下一步改进措施'],
  ['一、部门概况', '二、部门资金收支情况', '三、部门整体预算绩效管理情况', '四、评价结论及建议', '五、其他'],
  ['一、机构与职能', '二、年度预算执行情况', '三、绩效自评工作开展情况及结果', '四、主要问题和原因', '五、有关建议'],
] as const;

class ReportWriter {
  private at = 0;

  constructor(
    private readonly facts: UnitFacts,
    private readonly manner: Manner,
  ) {}

  lines(): readonly Line[] {
    const { facts } = this;
    const [about, money, results, problems, next] = TITLES[this.manner.province];
    return [
      [`${this.short}${facts.year}年度部门整体支出绩效自评报告`],
      [about],
      ['（一）机构设置'],
      this.offices(),
      ['（二）人员情况'],
      this.staff(),
      [money],
      ['（一）预算执行总体情况'],
      this.funds(),
      ['（二）支出结构'],
      this.structure(),
      ['（三）“三公”经费'],
      ...this.threePublic(),
      [results],
      this.score(),
      this.table(),
      ...this.indicators(),
      [problems],
      ['预算编制的精细化程度还需提高，绩效管理的队伍力量有待加强。'],
      [next],
      ['加强预算编制和绩效运行监控，压实主体责任，提高资金使用效益。'],
    ];
  }

  private get short(): string {
    return this.facts.name.replace(/^.*县/, '').replace('人民政府', '');
  }

  private pick<Option>(...options: readonly [Option, ...Option[]]): Option {
    const choice = this.manner.choices[this.at % Math.max(1, this.manner.choices.length)] ?? 0;
    this.at += 1;
    return options[choice % options.length] ?? options[0];
  }

  /** Money as the manner has it: 1,234.56万元, 1234.56万元, 12345600.00元. */
  private money(id: string, amount: string): Stated {
    if (this.manner.yuan) return { id, text: `${grouped(new Decimal(amount).times(10000).toFixed(2))}元` };
    return { id, text: `${this.manner.province === 1 ? grouped(amount) : amount}万元` };
  }

  private offices(): Line {
    const names = ['党政综合办公室', '经济发展办公室', '社会事务办公室', '平安建设办公室', '财政所'].slice(0, this.pick(3, 4, 5));
    const count = { id: 'offices', text: `${names.length}个` };
    return this.pick<Line>(
      ['本单位内设机构', count, `：${names.join('、')}。`],
      ['下设', count, `内设机构，分别为${names.join('、')}。`],
      ['内设机构', count, `，包括：${names.map((name, index) => `（${index + 1}）${name}`).join('；')}。`],
    );
  }

  private staff(): Line {
    const { authorised, staff, year } = this.facts;
    const person = this.pick('人', '名');
    const posts = { id: 'authorised', text: `${authorised}${person}` };
    const actual = { id: 'staff', text: `${staff}${person}` };
    return this.pick<Line>(
      [`截至${year}年底，核定编制`, posts, '，实有在职人员', actual, '。'],
      [`${year}年末，我单位编制数为`, posts, '，年末在职职工', actual, '，离退休人员12人。'],
      ['人员编制', posts, `，截至${year}年12月31日，实有在编人数`, actual, '。'],
      [`${this.short}财政供养人员编制`, posts, '，在职在编', actual, '，无超编情况。'],
    );
  }

  private funds(): Line {
    const { facts } = this;
    const [initial, budget, spent] = [facts.initialBudget, budgetOf(facts), spentOf(facts)];
    const year = `${facts.year}年`;
    const first = this.money('initial', initial);
    const all = this.money('budget', budget);
    const used = this.money('spent', spent);
    const rate = { id: 'rate', text: `${percentage(spent, budget)}%` };
    const added = new Decimal(budget).minus(initial);
    return this.pick<Line>(
      [`${year}度部门年初预算数为`, first, '，全年预算数为', all, '，全年执行数为', used, '，预算执行率为', rate, '。'],
      [`${year}，我单位年初预算`, first, '，调整后预算', all, '，实际支出', used, '，执行率', rate, '。'],
      [
        '本年度年初预算安排',
        first,
        ...(added.gt(0) ? ['，年中追加', this.money('added', added.toFixed(2))] : []),
        '，全年预算',
        all,
        '，决算支出',
        used,
        '，预算执行率达',
        rate,
        '。',
      ],
      [`${year}度收入总计`, all, '，支出总计', used, '，结余', this.money('balance', plus(budget, `-${spent}`)), '。'],
    );
  }

  private structure(): Line {
    const { facts } = this;
    const spent = spentOf(facts);
    const projects = addAmounts(...facts.projects).spent;
    const personnel = plus(facts.basicSpending, `-${facts.publicFunds.spent}`);
    const share = (id: string, part: string): Stated => ({ id, text: `${percentage(part, spent)}%` });
    const basic = this.money('basic', facts.basicSpending);
    const project = this.money('projects', projects);
    const people = this.money('personnel', personnel);
    const running = this.money('public', facts.publicFunds.spent);
    return this.pick<Line>(
      [
        `${facts.year}年度基本支出`,
        basic,
        '，占总支出的',
        share('basic-share', facts.basicSpending),
        '，其中：人员经费',
        people,
        '，公用经费',
        running,
        '；项目支出',
        project,
        '，占总支出的',
        share('projects-share', projects),
        '。',
      ],
      [
        '按支出性质划分，基本支出为',
        basic,
        '，占支出总额的比重为',
        share('basic-share', facts.basicSpending),
        '；项目支出为',
        project,
        '，占比',
        share('projects-share', projects),
        '。基本支出中，人员经费支出',
        people,
        '，日常公用经费支出',
        running,
        '。',
      ],
      ['本年基本支出', basic, '（人员经费', people, '，公用经费', running, '），项目支出', project, '，主要用于民生和乡村建设。'],
    );
  }

  private threePublic(): readonly Line[] {
    const { facts } = this;
    const total = addAmounts(facts.purchase, facts.running, facts.overseas, facts.reception);
    const name = this.pick('“三公”经费', '"三公"经费', '三公经费');
    const budget = this.money('tp-budget', total.budget);
    const spent = this.money('tp-spent', total.spent);
    const change = this.change(total);
    const parts: Line = [
      '其中，公务接待费',
      this.money('reception', facts.reception.spent),
      '，公务用车运行维护费',
      this.money('running', facts.running.spent),
      '，公务用车购置费',
      this.money('purchase', facts.purchase.spent),
      '，因公出国（境）费',
      this.money('overseas', facts.overseas.spent),
      '。',
    ];
    return this.pick<readonly Line[]>(
      [[`${facts.year}年${name}预算`, budget, '，实际支出', spent, '，', ...change, '。', ...parts]],
      [[`${facts.year}年度${name}决算数为`, spent, '，', ...change, '。', ...parts]],
      [
        [`本年度${name}支出`, spent, '，年初预算为', budget, '，控制在预算以内。'],
        [`${name}支出中，`, ...parts],
      ],
    );
  }

  private change({ previous, spent }: Amounts): Line {
    const difference = new Decimal(spent).minus(previous);
    if (difference.isZero()) return ['与上年持平'];
    const word = difference.isNegative() ? this.pick('减少', '下降') : '增加';
    const rate = { id: 'tp-rate', text: `${difference.abs().div(previous).times(100).toFixed(2)}%` };
    const amount = this.money('tp-change', difference.abs().toFixed(2));
    return this.pick<Line>(
      [`较上年${word}`, rate],
      [`比上年${word === '下降' ? '减少' : word}`, amount, `，${word === '增加' ? '增长' : '下降'}`, rate],
      [`同比${word === '增加' ? '增长' : '下降'}`, rate],
    );
  }

  private score(): Line {
    const total = new Decimal(this.total).toFixed();
    const score = { id: 'score', text: `${total}分` };
    const grade = { id: 'grade', text: gradeFor(total) };
    return this.pick<Line>(
      [`经自评，${this.facts.year}年度部门整体支出绩效得分`, score, '，评价等级为“', grade, '”。'],
      ['对照指标体系逐项打分，我单位自评总分为', score, '（满分100分），自评等级为', grade, '。'],
      ['综合评价得分', score, '，评定为“', grade, '”。'],
    );
  }

  private get total(): string {
    const scores = this.facts.levels.flatMap(({ groups }) => groups.flatMap(({ indicators }) => indicators.map(scoreOf)));
    const share = Decimal.min(1, new Decimal(spentOf(this.facts)).div(budgetOf(this.facts)));
    return plus(...scores, share.times(10).toFixed(2));
  }

  private table(): Line {
    const all = this.facts.levels.flatMap(({ groups }) => groups.flatMap(({ indicators }) => indicators));
    const count = { id: 'indicators', text: `${all.length}${this.pick('个', '项')}` };
    return this.pick<Line>(
      ['绩效自评表共设置三级指标', count, '，覆盖产出、效益和满意度等方面。'],
      ['年度目标细化分解为', count, '绩效指标。'],
      ['自评工作按计划完成，资料齐全。'],
    );
  }

  /** Two indicators in words of a sentence. */
  private indicators(): readonly Line[] {
    const all = this.facts.levels.flatMap(({ groups }) => groups.flatMap(({ indicators }) => indicators));
    const named = all.filter(({ name, actual, unit }) => /^\d/.test(actual) && unit !== '' && !/三公|供养|执行|支出|成本/.test(name));
    return named
      .slice(0, 3)
      .map((indicator, index): Line => ['全年', indicator.name, this.pick('为', '达到', ''), this.actual(indicator, index), '。']);
  }

  private actual({ actual, unit }: IndicatorFacts, index: number): Stated {
    const plain = new Decimal(actual);
    const tenThousands = unit !== '%' && plain.gte(10000) && plain.mod(100).isZero();
    return { id: `indicator-${index}`, text: tenThousands ? `${plain.div(10000).toFixed()}万${unit}` : `${actual}${unit}` };
  }
}

function gradeFor(total: string): string {
  const score = new Decimal(total);
  if (score.gte(90)) return '优';
  if (score.gte(80)) return '良';
  return score.gte(60) ? '中' : '差';
}

function grouped(amount: string): string {
  const [whole = '', fraction] = amount.split('.');
  return `${whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',')}${fraction === undefined ? '' : `.${fraction}`}`;
}
