import type { Direction } from '../decisions';
import type { Field } from '../forms/field';
import type { BuildingRow, FundsRow, Indicator, Level, Period, RubricRow, SpendingRow } from '../forms/form';
import type { Wording } from '../wording';
import type { Decimal } from './decimal';
import type { Checked, Due, SumChecked } from './checked';

export interface UnitFigures {
  readonly baseData: BaseDataFigures | null;
  readonly selfEvaluation: SelfEvaluationFigures | null;
  readonly rubric: RubricFigures | null;
  readonly identities: Identities;
  /** Every figure above that has something to be compared with, in sheet order of its form. */
  readonly checked: readonly Checked[];
}

/** What two annexes both say, and must say alike. */
export interface Identities {
  /** 项目支出 spent: the base table against the split of expenditure, and against a row of the funds. */
  readonly projects: readonly SumChecked[];
  /** 财政供养人数 in post. */
  readonly staff: SumChecked | null;
  /** “三公”经费同比下降: indicators that state the change of the base table, in percent, and whether they count a fall. */
  readonly changes: readonly Checked[];
  /** Points given by judgement are full where nobody says why they should not be. */
  readonly fullMarks: readonly SumChecked[];
}

export interface BaseDataFigures {
  /** 财政供养人员控制率, null when the form has no staff block; that of each kind of post; all posts and people against theirs. */
  readonly controlRate: Checked | null;
  readonly postRates: readonly Checked[];
  readonly staffSums: readonly SumChecked[];
  /** One for each row of the form's `spending`, by index. */
  readonly spending: readonly SpendingFigures[];
  readonly buildings: readonly BuildingFigures[];
  /** "三公经费"变动率, on the basis the pack names. */
  readonly threePublicChange: Due | null;
}

export interface SpendingFigures {
  readonly row: SpendingRow;
  /** Against the parts listed under it; null where no part is filled in. */
  readonly sums: Readonly<Record<Period, SumChecked | null>>;
  readonly budgetUse: Due;
  readonly yearOnYear: Due;
  /** Σ of a list of 其中 ÷ 决算 × 100%; null where nothing is listed, or all of it. */
  readonly listedShare: Due | null;
  /** Sums of which none of several columns adds up: rows were put together that do not belong together, and nobody mistyped all of them. */
  readonly misread: readonly SumChecked[];
  /** What the form itself works out from the row's amounts. */
  readonly comparisons: readonly Checked[];
}

export interface BuildingFigures {
  readonly row: BuildingRow;
  readonly sizeRate: Checked;
  readonly investmentRate: Checked;
}

export interface SelfEvaluationFigures {
  readonly funds: FundsFigures | null;
  /** 按收入性质分: parts against their subtotal, parts (or subtotal) against 全年预算数. */
  readonly income: SplitFigures | null;
  /** 按支出性质分: likewise, against 全年执行数. */
  readonly expenditure: SplitFigures | null;
  /** One for each of the form's `indicators`, by index. */
  readonly indicators: readonly IndicatorFigures[];
  /** Target and actual of an indicator against those of the rows of 其中 under it. */
  readonly items: readonly SumChecked[];
  readonly levels: readonly LevelFigures[];
  /** Σ of the points of all indicators and of the execution rate; `field` is the total row's weight cell. Null without weights. */
  readonly weights: WeightFigures | null;
  readonly points: FormPoints;
  /** 小计 of points and scores, and points stated by group. */
  readonly subtotals: readonly SubtotalFigures[];
  /** Null where the form has neither a total nor scores. */
  readonly total: TotalFigures | null;
}

export interface FundsFigures {
  readonly total: FundsRowFigures | null;
  readonly parts: readonly FundsRowFigures[];
  /** 年度资金总额 against Σ 其中, for each column in which a part is filled in, and for each way the form splits it. */
  readonly sums: readonly SumChecked[];
  /** Points of the execution rate: the form's, else the pack's; null where the form scores nothing. */
  readonly executionWeight: Decimal | null;
  /** 执行率得分 */
  readonly executionScore: Checked | null;
  /** 预算调整率 = (全年预算数 − 年初预算数) ÷ 年初预算数 × 100% */
  readonly adjustment: Due;
  readonly identities: readonly FundsIdentity[];
}

/** 结余 or 到位率 as a line of the funds states it. */
export interface FundsIdentity {
  readonly checked: Checked;
  /** Nothing else it could be worked out of: 结余 may be measured on the budget or on what was received. */
  readonly only: boolean;
}

export interface FundsRowFigures {
  readonly row: FundsRow;
  /** 执行率 */
  readonly rate: Checked;
  /** 得分 of a part with points of its own. */
  readonly score: Checked | null;
}

export interface SplitFigures {
  /** Σ parts against the printed subtotal; null without a subtotal. */
  readonly subtotal: SumChecked | null;
  /** Σ parts, or the subtotal where one is printed, against the column of the funds block. Null when there is nothing to compare. */
  readonly against: SumChecked | null;
}

export interface IndicatorFigures {
  readonly index: number;
  readonly indicator: Indicator;
  /** Its score is that of other rows as well: one cell merged over all of them. */
  readonly shared: boolean;
  /** Its points are given together with those of other rows: one cell merged over all of them. */
  readonly pooled: boolean;
  readonly direction: DirectionJudgement;
  /** Its points: as stated, or implied by a form without a column for them; null when nothing tells. */
  readonly points: Decimal | null;
  /** Null when target and actual cannot be compared; `score.due` says why. */
  readonly fulfilment: Fulfilment | null;
  readonly score: Checked;
  readonly beside: ScoreColumns;
  /** 完成率 and 偏差率, where they are stated. */
  readonly completion: readonly Checked[];
  /** Where people score (qualitative, late): the least and most points that can be right. */
  readonly bounds: ScoreBounds | null;
  /** The points that count: the recomputed ones, else those filed when within bounds; null when there are neither. */
  readonly counted: Decimal | null;
}

/** What a form works out beside a score; null where it does not, or nothing can be said of it. */
export interface ScoreColumns {
  /** 得分系数, in percent, as the score has it. */
  readonly factor: Checked | null;
  /** 扣分 */
  readonly lost: Checked | null;
  /** 得分率 */
  readonly rate: Checked | null;
}

export interface DirectionJudgement {
  readonly direction: Direction;
  readonly source: 'operator' | 'column' | 'decided' | 'date' | 'text' | 'name' | 'score' | 'assumed';
  readonly reason: Wording;
  /** Nothing tells it: ask, do not guess. Then no score is computed. */
  readonly ambiguous: boolean;
}

export interface ScoreBounds {
  readonly least: Decimal;
  readonly most: Decimal;
  /** `most` itself is too much (late). */
  readonly below: boolean;
  readonly reason: Wording;
}

export interface Fulfilment {
  /** `over` only where more is better and there is more. */
  readonly state: 'fulfilled' | 'under' | 'over';
  readonly scale: 'amount' | 'percent' | 'date' | 'qualitative';
  /** In the target's unit; null for dates and qualitative targets. */
  readonly target: Decimal | null;
  readonly actual: Decimal | null;
  /** `%`, 万元, 亩; empty when none is written. */
  readonly unit: string;
  /** actual ÷ target; null over a target of 0 and where there are no numbers. */
  readonly multiple: Decimal | null;
}

export interface LevelFigures {
  readonly level: Level;
  /** Σ of its indicators' points against the weight in its label; where the label is repeated, the one that agrees. */
  readonly weight: SumChecked | null;
  /** Σ of the levels that are part of it against its own label. */
  readonly goal: SumChecked | null;
  /** Labels of the level that say something else. */
  readonly misstated: readonly Field[];
  /** Σ of the scores as filed; null when none is. */
  readonly filed: Decimal | null;
  /** Σ of the scores that count; null when one is missing. */
  readonly counted: Decimal | null;
}

export interface WeightFigures {
  readonly sum: SumChecked;
  /** 100 as a rule; 110 where the execution rate was counted twice. */
  readonly expected: Decimal;
  /** They come to 100, or to what the form itself states: all of them are there. */
  readonly whole: boolean;
  /** The form has no points for the execution rate, and just these are missing: they may stand on another sheet. */
  readonly elsewhere: boolean;
}

/** All the points a form gives: those of its rows, else those in the labels of its levels and of the execution rate. */
export interface FormPoints {
  /** Null where some are not known. */
  readonly sum: Decimal | null;
  /** Σ of the labels that state them and of the execution rate, where no row does and no label is part of another: due to be 100. */
  readonly labelSum: SumChecked | null;
  /** They come to 100, or to what the form itself states. Else nothing is derived from them, a total least of all. */
  readonly sound: boolean;
  /** They fall short of 100 and there is no total row: rows may have been lost when the form was copied or published. */
  readonly incomplete: boolean;
}

/** A sum of scores: a total, or the subtotal of a group. */
export interface ScoreSum {
  /** Against the scores as filed, of which a blank counts as 0: it agrees with them, even when one of them is wrong. */
  readonly filed: SumChecked;
  /** What it would be once every score is right. */
  readonly recomputed: Due;
  /** Σ of filed scores with every blank one filled in as due; null when none is blank. */
  readonly withBlanksFilled: Decimal | null;
  /** How far scores that are rounded are from what is due. */
  readonly rounding: Decimal;
  /** Points of blank scores that only people can give: so much more may be in the total. */
  readonly leftToJudge: Decimal;
}

export interface SubtotalFigures {
  /** Null where the form states none. */
  readonly weights: SumChecked | null;
  readonly scores: ScoreSum | null;
}

export interface WithColumns extends ScoreSum {
  readonly beside: ScoreColumns;
}

export interface TotalFigures extends WithColumns {
  /** Highest total the execution rate allows, by the pack; null when there is none. */
  readonly cap: Decimal | null;
}

export interface RubricFigures {
  readonly identities: readonly FundsIdentity[];
  readonly rows: readonly RubricRowFigures[];
  /** Σ of the points against the total row's; null where it states none. */
  readonly weights: SumChecked | null;
  readonly subtotals: readonly SubtotalFigures[];
  readonly total: WithColumns | null;
}

export interface RubricRowFigures {
  readonly row: RubricRow;
  readonly score: Checked;
  readonly beside: ScoreColumns;
  /** The points by each reading of the standard, where it leaves open what a part of a step costs. */
  readonly readings: readonly Decimal[];
}
