import type { IndicatorRole } from './evaluation-roles';
import type { FundsRole } from './funds-roles';

/** Columns that make a row the header of a block: all of some, one of each group, none of others. */
export interface HeaderShape<Role extends string> {
  readonly all: readonly Role[];
  readonly any?: readonly (readonly Role[])[];
  readonly none?: readonly Role[];
  /** One of the rows below is called so: the columns alone say too little. */
  readonly rows?: RegExp;
  /** A label of the row itself, beside the columns. */
  readonly beside?: RegExp;
}

/** 总额 and 其中: what the rows of a funds block are called, whatever columns it has. */
const FUNDS_ROWS = /^(?:年度|项目)?(?:财政)?资金(?:总额|合计)|^(?:总额|合计)$|^其中[:：]?.*(?:财政|拨款|补助|资金)/;

export const INDICATOR_SHAPES: readonly HeaderShape<IndicatorRole>[] = [
  { all: ['name', 'target', 'actual'], any: [['level1', 'level2', 'weight', 'score']] },
  { all: ['name', 'actual', 'score'] },
  { all: ['name', 'target', 'score'] },
  // Targets alone: a goal table of the year to come, or what is left of a form that was cut off.
  { all: ['name', 'target'], any: [['level1', 'level2']], none: ['actual', 'score'] },
];

export const RUBRIC_SHAPES: readonly HeaderShape<IndicatorRole>[] = [
  { all: ['name', 'standard', 'score'], none: ['actual'] },
  { all: ['name', 'standard', 'score'], none: ['target'] },
  { all: ['name', 'weight', 'score'], none: ['target', 'actual'] },
  // 一级指标 | 二级指标 | 得分, every label with its points: 相关性（5分）.
  { all: ['level1', 'name', 'score'], none: ['target', 'actual', 'weight'], rows: /[(]\d+(?:\.\d+)?分[)]$/ },
];

export const FUNDS_SHAPES: readonly HeaderShape<FundsRole>[] = [
  {
    all: ['spent'],
    any: [
      ['initial', 'budget', 'arrived'],
      ['rate', 'score'],
    ],
  },
  { all: ['spent'], any: [['initial', 'budget', 'arrived', 'remaining']], rows: FUNDS_ROWS },
  // 任务名称 in front of what was planned and spent for each.
  { all: ['spent'], any: [['initial', 'budget']], beside: /^(?:年度)?(?:主要|重点)?(?:任务|工作)名称$/ },
  // 拨款数 | 支付数 | 结余数, and above it 年初预算数 | 拨款数: one row of figures below each.
  { all: ['arrived', 'spent', 'remaining'] },
  { all: ['initial', 'arrived'], none: ['spent'] },
  // The execution line of a form that leaves its amounts out.
  { all: ['rate', 'weight', 'score'] },
  // What the money went to, item by item.
  { all: ['spent'], none: ['initial', 'budget', 'arrived'], beside: /^(?:子|分|明细)项目(?:名称|内容)?$/ },
];

/** 行次, 列次: numbers that count rows and columns. */
export const COUNTING_ROW = /^(?:行次|列次|栏次|序号)$/;

/** A row whose first words name what a form is about begins a form, titled or not. */
export const FORM_HEAD =
  /^(?:转移支付)?(?:\(?项目\)?|专项|资金)名称$|^(?:预算|填报|被评价)?(?:单位|部门)(?:、单位)?名称$|^转移支付\(项目\)名称$/;
