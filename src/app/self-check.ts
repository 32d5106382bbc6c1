/** 自检: what this Excel really does with the calls the add-in makes. Holds nothing of the workbook. */
export interface SelfCheckReport {
  readonly version: 1;
  readonly environment: Readonly<Record<string, string>>;
  readonly checks: readonly CheckResult[];
}

export interface CheckResult {
  readonly check: SelfCheckName;
  readonly result: 'passed' | 'different' | 'untested';
  /** What came instead, or how long it took; never a content of the workbook. */
  readonly detail: string;
}

/** In the order in which they run. */
export const SELF_CHECKS = [
  'value-number',
  'value-text-of-digits',
  'value-text-like-formula',
  'value-percent',
  'value-date',
  'marks-over-areas',
  'marks-removed',
  'existing-rules',
  'event-of-own-write',
  'page-layout',
  'hyperlink',
  'name',
  'setting',
  'speed',
  'undo-after-marks',
  'event-of-drop-down',
  'edit-mode',
  'protection',
  'setting-after-reopening',
] as const;
export type SelfCheckName = (typeof SELF_CHECKS)[number];

/** Runs the checks in a sheet of its own, which it removes; hears of each as it is done. */
export type RunSelfCheck = (onResult: (result: CheckResult) => void) => Promise<SelfCheckReport>;
