import type { Area, Position } from '../grid/address';
import type { SheetRef } from '../grid/grid';
import type { Wording } from '../wording';
import type { Field } from './field';
import type { IndicatorClass } from './words/indicator-class';
import { INDICATOR, type IndicatorRole } from './words/evaluation-roles';
import { FUNDS, type FundsColumn } from './words/funds-roles';
import { rolesOf } from './words/role';
import type { BuildingRole, StaffRole } from './words/base-data-roles';

export type FormKind = 'base-data' | 'self-evaluation' | 'rubric';
export type MoneyUnit = '亿元' | '百万元' | '万元' | '千元' | '元';

/** Which label made which part of a form, so that a wrong recognition can be understood. */
export interface Evidence {
  /** `funds/budget`, `indicator/score`, `staff/authorised`, … */
  readonly role: string;
  readonly label: string;
  readonly at: Position;
}

/** A place where a form stands, and whom and which year it names there. */
export interface FormArea {
  readonly sheet: SheetRef;
  readonly area: Area;
  readonly title: Field | null;
  readonly unit: Field | null;
  readonly year: string | null;
  /** Rows of the area that are hidden or filtered out, from the top; their figures count all the same. */
  readonly hiddenRows: readonly number[];
}

interface FormCommon {
  /** Where it stands: a form may have its funds in one place and its indicators in the next. */
  readonly areas: readonly [FormArea, ...FormArea[]];
  readonly title: Field | null;
  /** Name of the reporting unit, without its label. */
  readonly unit: Field | null;
  /** Every body its heading names: who carries it out, and who answers for it. */
  readonly bodies: readonly string[];
  /** Four digits, read off the title or the column headers. */
  readonly year: string | null;
  /** The title, or a line of its own with it, says the year. */
  readonly namesYear: boolean;
  readonly moneyUnit: MoneyUnit | null;
  readonly evidence: readonly Evidence[];
  /** Figures in its areas that nobody could name. */
  readonly unread: readonly UnreadBlock[];
  /** 主管部门, 实施单位: labels of the heading that nothing follows. */
  readonly blanks: readonly Field[];
  /** 填表人, 填报日期, 联系电话: where the label stands and whether something follows it. */
  readonly signature: readonly SignatureBlank[];
}

/** Figures that nothing was read from: adjacent cells as one range. */
export interface UnreadBlock {
  readonly sheet: SheetRef;
  readonly area: Area;
  /** What stands there, or the first words of a table. */
  readonly text: string;
  /** Why nobody could read it, without a full stop. */
  readonly why: Wording;
  /** In a form: the words above its columns. */
  readonly heads?: readonly string[];
}

export interface SignatureBlank {
  readonly name: 'preparer' | 'date' | 'phone';
  readonly field: Field;
  readonly filled: boolean;
}

// ---- 附件1-1 基础数据表

export interface BaseDataForm extends FormCommon {
  readonly kind: 'base-data';
  readonly staff: StaffBlock | null;
  /** 行政, 事业: the kinds of posts that `staff` is the total of; empty where the form does not tell them apart. */
  readonly posts: readonly StaffBlock[];
  /** In sheet order. */
  readonly spending: readonly SpendingRow[];
  readonly buildings: readonly BuildingRow[];
  /** 厉行节约保障措施. */
  readonly measures: Field | null;
}

export type StaffBlock = Readonly<Record<StaffRole, Field | null>>;

/** Rows of the spending block that rules know by name; every other row is `other`. */
export type SpendingItem =
  | 'total' // 支出合计
  | 'basic' // 基本支出
  | 'personnel' // 人员经费
  | 'three-public' // 三公经费
  | 'vehicles' // 公务用车购置和维护经费
  | 'vehicle-purchase' // 公车购置
  | 'vehicle-running' // 公车运行维护
  | 'overseas' // 出国经费
  | 'reception' // 公务接待
  | 'projects' // 项目支出
  | 'public-funds' // 公用经费
  | 'procurement' // 政府采购金额
  | 'basic-adjustment' // 部门基本支出预算调整
  | 'total-adjustment' // 部门整体支出预算调整
  | 'other';

export const PERIODS = ['previous', 'initial', 'budget', 'spent'] as const;
/** 上年决算数 · 年初预算数, where the budget was adjusted since · 当年预算数 · 当年决算数. */
export type Period = (typeof PERIODS)[number];

export const COMPARISONS = ['rate', 'deviation', 'change', 'difference', 'left'] as const;
/** What a form works out from the amounts of a row: 预算控制率 · 预决算差异率 · 较上年增减率 · 较上年增减额 · 结余. */
export type Comparison = (typeof COMPARISONS)[number];

export interface SpendingRow {
  readonly item: SpendingItem;
  /** As printed, without numbering and `其中：`. */
  readonly name: string;
  readonly amounts: Readonly<Record<Period, Field | null>>;
  readonly comparisons: Readonly<Record<Comparison, Field | null>>;
  /** Index in `spending` of the row this one is a part of. */
  readonly parent: number | null;
  /** This row and its siblings are said to be all of their parent (1、2、3、) rather than some of it (其中：). */
  readonly exhaustive: boolean;
}

export type BuildingRow = Readonly<Record<BuildingRole, Field | null>>;

// ---- 附件1-2 整体支出 / 项目支出 绩效自评表

export interface SelfEvaluationForm extends FormCommon {
  readonly kind: 'self-evaluation';
  readonly scope: 'department' | 'project';
  readonly funds: FundsBlock | null;
  readonly income: Split | null;
  readonly expenditure: Split | null;
  readonly goals: Goals | null;
  readonly levels: readonly Level[];
  readonly indicators: readonly Indicator[];
  readonly subtotals: readonly Subtotal[];
  readonly total: PointsTotal | null;
  /** 自评总分 in the heading, beside the total row of the table. */
  readonly headedTotal: Field | null;
  /** 自评等级, wherever it is stated. */
  readonly grades: readonly StatedGrade[];
  /** Reasons given for the whole table in rows at the bottom, where there is no note column. */
  readonly reasons: readonly Field[];
  /** All other texts below the tables, in sheet order. */
  readonly remarks: readonly Field[];
}

export interface FundsRow extends Readonly<Record<FundsColumn, Field | null>> {
  /** 年度资金总额 is `total`; the rows of 其中 are parts. */
  readonly item: 'total' | 'part';
  readonly name: string;
  /** From 0: a form may split its total by source and again by kind of spending, and the parts of each come to it. Below 0 for what is no part of it. */
  readonly grouping: number;
  /** Index, among the parts, of the row it itemises; null for a part of the total. */
  readonly partOf: number | null;
  /** It and the other parts of what it is part of come to it. */
  readonly exhaustive: boolean;
}

export interface FundsBlock {
  readonly total: FundsRow | null;
  readonly parts: readonly FundsRow[];
  /** The total as each header of the block states it: 预算 − 拨款 = 结余 in one line, 拨款 − 支付 = 结余 in the next. */
  readonly lines: readonly FundsRow[];
  /** Of a fund: 本年收入 is what was spent and what that leaves. Of sources beside one another: that of the total is those of its parts. */
  readonly balances: readonly { readonly whole: FundsRow; readonly parts: readonly FundsRow[] }[];
  /** Points for the execution rate where the form states them in a header instead of a column: 得分(20分*执行率). */
  readonly headerWeight: string | null;
}

/** 按收入性质分 / 按支出性质分: parts and, where printed, their subtotal. */
export interface Split {
  readonly total: Field | null;
  readonly parts: readonly Field[];
}

export type GradeName = '优' | '良' | '中' | '差';

/** 自评等级 as the form states it, and which it is. */
export interface StatedGrade {
  readonly field: Field;
  readonly grade: GradeName;
}

/** 年度总体目标: what was meant to be done, and what was. */
export interface Goals {
  readonly expected: Field | null;
  readonly achieved: Field | null;
}

/** 总分, as points, score and the share of the first that the second is. */
export interface PointsTotal {
  readonly weight: Field | null;
  readonly score: Field | null;
  readonly scoreRate: Field | null;
}

/** 小计: what the rows since the last one come to. */
export interface Subtotal {
  readonly weight: Field | null;
  readonly score: Field | null;
  readonly weights: readonly Field[];
  readonly scores: readonly Field[];
}

/** A first-level group of indicators, or one of several 年度绩效目标N(40分). */
export interface Level {
  /** Of the goal it stands under, among the levels. */
  readonly within: number | null;
  readonly name: string;
  /** 30 in `产出指标（30分)`. */
  readonly weight: Field | null;
  /** Where the label is repeated row by row and some say other points than the first. */
  readonly restated: readonly Field[];
  /** Indices in `indicators`. */
  readonly indicators: readonly number[];
}

const SHARED = ['level1', 'level2', 'level3', 'name', 'level1Weight', 'adjustedTarget'] as const satisfies readonly IndicatorRole[];

/** The columns of an indicator that hold something of its own. Its `target` is the one in force. */
export type IndicatorColumn = Exclude<IndicatorRole, (typeof SHARED)[number]>;

export const FUNDS_COLUMNS = rolesOf(FUNDS).filter((role): role is FundsColumn => role !== 'source');

export const INDICATOR_COLUMNS = rolesOf(INDICATOR).filter((role): role is IndicatorColumn => !SHARED.some((shared) => shared === role));

export interface Indicator extends Readonly<Record<IndicatorColumn, Field | null>> {
  /** 三级指标, without `指标1:`. */
  readonly name: Field;
  readonly level1: string;
  readonly level2: string;
  /** What it is about, where another figure of the unit says the same or its direction follows. */
  readonly classes: ReadonlySet<IndicatorClass>;
  /** The target as it was before it was adjusted; null when it was not. */
  readonly formerTarget: Field | null;
  /** `……`, `指标2:`, `/`: a row of the printed form nobody filled in. */
  readonly placeholder: boolean;
  /** 加分项, 扣分项: added to or taken off the points of the table, by no target. */
  readonly isExtra: boolean;
  /** Index of the indicator whose score is this one's as well: one cell merged over several rows. */
  readonly scoredWith: number | null;
  /** Index of the indicator whose points are this one's as well, each with a score of its own. */
  readonly weightedWith: number | null;
  /** Index of the indicator this row itemises: 其中桃树种植面积. */
  readonly partOf: number | null;
}

// ---- 评价指标评分表

export interface RubricForm extends FormCommon {
  readonly kind: 'rubric';
  readonly funds: FundsBlock | null;
  readonly rows: readonly RubricRow[];
  readonly subtotals: readonly Subtotal[];
  readonly total: PointsTotal | null;
}

export const RUBRIC_COLUMNS = ['standard', 'explanation', 'target', 'actual', 'weight', 'score', 'scoreRate', 'reviewed', 'note'] as const;

/** `standard` is 评分标准, as printed. */
export type RubricRow = Pick<Indicator, 'name' | (typeof RUBRIC_COLUMNS)[number]>;

export type Form = BaseDataForm | SelfEvaluationForm | RubricForm;
