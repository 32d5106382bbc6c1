import { SEVERITIES, type Severity } from './rules/finding';

/** Everything the product may leave in a workbook has one of these names, so that 清理痕迹 can find all of it. */

/** Key of the one workbook setting: the decisions, as text. */
export const SETTING_KEY = 'annex-review';

/** Key of the setting that 自检 leaves behind, when the person agrees, to be found after the workbook was opened again. */
export const SELF_CHECK_KEY = 'annex-review-self-check';

/** Hidden workbook name that points at our own record sheet, and so tells it from a person's. */
export const RECORD_NAME = 'AnnexReviewRecord';

/** Rule formula of our conditional formats: always true, and recognisable after a crash or in a saved file. */
export function markerFormula(severity: Severity): string {
  return `=LEN("${markerOf(severity)}")>0`;
}

/** Which of our marks a rule formula makes; null when the rule is somebody else's. */
export function severityOfMarker(formula: string): Severity | null {
  return SEVERITIES.find((severity) => formula.includes(markerOf(severity))) ?? null;
}

function markerOf(severity: Severity): string {
  return `annex-review:${severity}`;
}

export interface MarkLook {
  /** `#RRGGBB` */
  readonly fill: string;
  readonly font: string;
  readonly bold: boolean;
  readonly border: { readonly color: string; readonly style: 'continuous' | 'dash' | 'dot' };
}

/** Told apart without colour by weight and border: bold in a solid frame, a dashed frame, a dotted frame. */
export const MARK_LOOK: Readonly<Record<Severity, MarkLook>> = {
  error: { fill: '#FDE2E1', font: '#8A1116', bold: true, border: { color: '#C50F1F', style: 'continuous' } },
  warning: { fill: '#FFF1CE', font: '#5C3B00', bold: false, border: { color: '#BC7A00', style: 'dash' } },
  info: { fill: '#E3F0FC', font: '#0B3A67', bold: false, border: { color: '#2B77C0', style: 'dot' } },
};
