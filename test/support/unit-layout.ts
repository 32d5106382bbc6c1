import type { CellStyle } from './sheet-canvas';

/** How a unit's annexes are laid out; the figures do not depend on it. */
export interface Layout extends CellStyle {
  /** `hunan`: income and expenditure split, note column · `national`: 其中 rows of funds · `hubei`: no weight column, execution points in a header. */
  readonly form: 'hunan' | 'national' | 'hubei';
  readonly scope: 'department' | 'project';
  readonly weightFirst: boolean;
  /** Direction and unit in columns of their own. */
  readonly directionColumns: boolean;
  readonly subtotals: boolean;
  /** `label：figure` in one cell, or side by side. */
  readonly splitCells: 'inline' | 'apart';
  /** Level weights in labels: 产出指标（30分）. */
  readonly levelWeights: boolean;
  readonly shift: { readonly rows: number; readonly columns: number };
  readonly fullWidth: boolean;
  readonly knowsMerges: boolean;
  readonly indicatorNumbers: boolean;
  /** 单位：万元 somewhere in each form. */
  readonly moneyUnit: boolean;
  /** 填表人, 填报日期, 联系电话 at the bottom. */
  readonly signature: 'filled' | 'blank' | 'none';
  /** The same words every time, other forms use others. */
  readonly headers: 0 | 1 | 2;
}

export const HUNAN: Layout = {
  form: 'hunan',
  scope: 'department',
  rates: 'fraction',
  amounts: 'number',
  weightFirst: false,
  directionColumns: false,
  subtotals: false,
  splitCells: 'inline',
  levelWeights: true,
  shift: { rows: 0, columns: 0 },
  fullWidth: false,
  knowsMerges: true,
  indicatorNumbers: false,
  moneyUnit: true,
  signature: 'filled',
  headers: 0,
};

/** Each differs from the first form in one way, so that a failure names its cause. */
export const LAYOUTS: Readonly<Record<string, Layout>> = {
  hunan: HUNAN,
  weightFirst: { ...HUNAN, weightFirst: true },
  directionColumns: { ...HUNAN, directionColumns: true },
  subtotals: { ...HUNAN, subtotals: true },
  splitApart: { ...HUNAN, splitCells: 'apart' },
  splitApartWithSubtotals: { ...HUNAN, splitCells: 'apart', subtotals: true },
  noLevelWeights: { ...HUNAN, levelWeights: false },
  shifted: { ...HUNAN, shift: { rows: 3, columns: 2 } },
  fullWidth: { ...HUNAN, fullWidth: true },
  unknownMerges: { ...HUNAN, knowsMerges: false },
  ratesAsText: { ...HUNAN, rates: 'text' },
  amountsAsText: { ...HUNAN, amounts: 'text' },
  otherHeaders: { ...HUNAN, headers: 1 },
  yetOtherHeaders: { ...HUNAN, headers: 2 },
  unsigned: { ...HUNAN, signature: 'none' },
  national: { ...HUNAN, form: 'national', levelWeights: false, indicatorNumbers: true },
  nationalProject: { ...HUNAN, form: 'national', scope: 'project', indicatorNumbers: true },
  hubei: { ...HUNAN, form: 'hubei' },
};

export const SIGNATURES = {
  filled: '填表人：周敏    填报日期：2025年3月12日    联系电话：0700-5550123',
  blank: '填表人：                填报日期：                联系电话：',
} as const;

const FULL_WIDTH_START = 0xfee0;

/** `产出指标(30分)` → `产出指标（３０分）`. */
export function toFullWidth(text: string): string {
  return text.replace(/[0-9()%:]/g, (character) => String.fromCharCode(character.charCodeAt(0) + FULL_WIDTH_START));
}
