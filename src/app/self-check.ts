/** 自检: what this Excel really does with the calls the add-in makes. Holds nothing of the workbook. */
export interface SelfCheckReport {
  readonly version: 1;
  readonly environment: Readonly<Record<string, string>>;
  readonly checks: readonly CheckResult[];
}

export interface CheckOutcome {
  readonly result: 'passed' | 'different' | 'untested';
  /** What came instead, or how it went; never a content of the workbook. */
  readonly detail: string;
}

export interface CheckResult extends CheckOutcome {
  readonly check: SelfCheckName;
}

/** Those that a person's hand is needed for, in the order in which they run; each can be skipped. */
export const GUIDED_CHECKS = [
  'event-of-typing',
  'undo-after-marks',
  'event-of-drop-down',
  'event-of-hiding',
  'event-of-filter',
  'event-of-rename',
  'edit-mode',
  'setting-after-reopening',
] as const;
export type GuidedCheck = (typeof GUIDED_CHECKS)[number];

/** In the order in which they run. */
export const SELF_CHECKS = [
  'value-number',
  'value-text-of-digits',
  'value-text-like-formula',
  'value-percent',
  'value-date',
  'value-note',
  'marks-over-areas',
  'marks-moved',
  'marks-removed',
  'existing-rules',
  'event-of-own-write',
  'page-layout',
  'hyperlink',
  'name',
  'setting',
  'protection',
  'large-request',
  'speed',
  ...GUIDED_CHECKS,
] as const;
export type SelfCheckName = (typeof SELF_CHECKS)[number];

export interface SelfCheckCompany {
  /** Hears of each check as it is done. */
  readonly onResult: (result: CheckResult) => void;
  /** Has the person do what this check needs; false when it is skipped. */
  readonly ask: (check: GuidedCheck) => Promise<boolean>;
  /** An earlier run left a setting in a workbook, to be found after reopening it. */
  readonly settingLeft: boolean;
}

/** Runs the checks in a sheet of its own, which it removes. */
export type RunSelfCheck = (company: Pick<SelfCheckCompany, 'onResult' | 'ask'>) => Promise<SelfCheckReport>;

/** What `setting-after-reopening` says when it left its setting behind, to be looked for by the next run. */
export const SETTING_LEFT = 'left';
