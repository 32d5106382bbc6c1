import { Decimal } from '../../src/core/compute/decimal';

/** The columns of our forms; an initial budget beside the adjusted one is for forms of others. */
export const FACT_PERIODS = ['previous', 'budget', 'spent'] as const;
export type FactPeriod = (typeof FACT_PERIODS)[number];
export type Amounts = Readonly<Record<FactPeriod, string>>;

/** What a unit is and did; everything the annexes state follows from it, so that they agree. Money in 万元. */
export interface UnitFacts {
  readonly name: string;
  readonly year: number;
  readonly authorised: number;
  readonly staff: number;
  readonly purchase: Amounts;
  readonly running: Amounts;
  readonly overseas: Amounts;
  readonly reception: Amounts;
  /** 项目支出, one line each. */
  readonly projects: readonly (Amounts & { readonly name: string })[];
  /** 公用经费 itself, and what of it is listed under 其中. */
  readonly publicFunds: Amounts;
  readonly publicFundsParts: readonly (Amounts & { readonly name: string })[];
  readonly procurement: Amounts;
  readonly initialBudget: string;
  /** Income by source; together the 全年预算数. */
  readonly income: readonly { readonly name: string; readonly amount: string }[];
  /** 基本支出; with the projects the 全年执行数. */
  readonly basicSpending: string;
  readonly levels: readonly LevelFacts[];
}

export interface LevelFacts {
  readonly name: string;
  readonly groups: readonly { readonly name: string; readonly indicators: readonly IndicatorFacts[] }[];
}

export interface IndicatorFacts {
  readonly name: string;
  readonly operator: '≥' | '≤' | '=' | '';
  /** A number, or words for a qualitative target or a date. */
  readonly target: string;
  readonly actual: string;
  /** `%`, 亩; empty for none. */
  readonly unit: string;
  readonly weight: string;
  readonly note?: string;
}

export function plus(...amounts: readonly string[]): string {
  return amounts.reduce((sum, amount) => sum.plus(amount), new Decimal(0)).toFixed(2);
}

export function addAmounts(...rows: readonly Amounts[]): Amounts {
  return {
    previous: plus(...rows.map((row) => row.previous)),
    budget: plus(...rows.map((row) => row.budget)),
    spent: plus(...rows.map((row) => row.spent)),
  };
}

/** `95.00` of 114 over 120, as a percentage with two decimals. */
export function percentage(part: string, whole: string): string {
  return new Decimal(part).div(whole).times(100).toFixed(2);
}

export function budgetOf(facts: UnitFacts): string {
  return plus(...facts.income.map((source) => source.amount));
}

export function spentOf(facts: UnitFacts): string {
  return plus(facts.basicSpending, addAmounts(...facts.projects).spent);
}

/** The points an indicator earned. Consistent units keep within a ≤ target, are on time, and reach what is qualitative. */
export function scoreOf(indicator: IndicatorFacts): string {
  const weight = new Decimal(indicator.weight);
  const numeric = /^-?[0-9.]+$/;
  if (indicator.operator === '≤' || !numeric.test(indicator.target) || !numeric.test(indicator.actual)) return weight.toFixed(2);
  const share = new Decimal(indicator.actual).div(indicator.target);
  return (share.gte(1) ? weight : weight.times(share)).toFixed(2);
}

const amounts = (previous: string, budget: string, spent: string): Amounts => ({ previous, budget, spent });

/** A township whose annexes agree in every figure. */
export const CLOUD_RIDGE: UnitFacts = {
  name: '青禾县云岭镇人民政府',
  year: 2024,
  authorised: 120,
  staff: 114,
  purchase: amounts('0.00', '0.00', '0.00'),
  running: amounts('12.00', '11.50', '10.90'),
  overseas: amounts('0.00', '0.00', '0.00'),
  reception: amounts('14.00', '13.00', '11.85'),
  projects: [
    { name: '业务工作经费', ...amounts('110.00', '120.00', '118.40') },
    { name: '运行维护经费', ...amounts('200.00', '210.00', '207.00') },
  ],
  publicFunds: amounts('180.00', '175.00', '172.30'),
  publicFundsParts: [
    { name: '办公费', ...amounts('60.00', '58.00', '57.20') },
    { name: '水费、电费、差旅费', ...amounts('40.00', '39.00', '38.50') },
    { name: '会议费、培训费', ...amounts('8.00', '8.00', '7.10') },
  ],
  procurement: amounts('42.00', '45.00', '39.60'),
  initialBudget: '1180.00',
  income: [
    { name: '一般公共预算', amount: '950.35' },
    { name: '政府性基金拨款', amount: '0.00' },
    { name: '纳入专户管理的非税收入拨款', amount: '49.65' },
    { name: '其他资金', amount: '200.00' },
  ],
  basicSpending: '873.40',
  levels: [
    {
      name: '成本指标',
      groups: [
        {
          name: '经济成本指标',
          indicators: [{ name: '部门整体支出成本', operator: '≤', target: '1200', actual: '1198.8', unit: '万元', weight: '10' }],
        },
        {
          name: '社会成本指标',
          indicators: [{ name: '办公用水成本', operator: '≤', target: '8', actual: '7.6', unit: '万元', weight: '10' }],
        },
      ],
    },
    {
      name: '产出指标',
      groups: [
        {
          name: '数量指标',
          indicators: [
            { name: '财政供养人数', operator: '≤', target: '120', actual: '114', unit: '人', weight: '5' },
            { name: '高标准农田建设面积', operator: '≥', target: '2000', actual: '2100', unit: '亩', weight: '5' },
            { name: '村级道路养护里程', operator: '≥', target: '86', actual: '86', unit: '公里', weight: '5' },
          ],
        },
        {
          name: '质量指标',
          indicators: [
            { name: '项目验收合格率', operator: '≥', target: '95', actual: '100', unit: '%', weight: '5' },
            {
              name: '惠农补贴发放率',
              operator: '≥',
              target: '100',
              actual: '98.5',
              unit: '%',
              weight: '5',
              note: '部分农户银行卡信息变更未及时登记，已逐户核对并完成补发。',
            },
          ],
        },
        {
          name: '时效指标',
          indicators: [{ name: '年度项目完成时间', operator: '', target: '11月前', actual: '10月', unit: '', weight: '5' }],
        },
      ],
    },
    {
      name: '效益指标',
      groups: [
        {
          name: '经济效益指标',
          indicators: [{ name: '“三公”经费同比下降', operator: '≥', target: '12', actual: '12.5', unit: '%', weight: '10' }],
        },
        {
          name: '社会效益指标',
          indicators: [{ name: '新增就业登记人数', operator: '≥', target: '300', actual: '318', unit: '人', weight: '10' }],
        },
        {
          name: '可持续影响指标',
          indicators: [{ name: '惠农政策落实情况', operator: '', target: '落实到位', actual: '落实到位', unit: '', weight: '10' }],
        },
      ],
    },
    {
      name: '满意度指标',
      groups: [
        {
          name: '服务对象满意度指标',
          indicators: [{ name: '群众满意度', operator: '≥', target: '90', actual: '92', unit: '%', weight: '10' }],
        },
      ],
    },
  ],
};
