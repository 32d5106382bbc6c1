import type { Decisions } from '../core/decisions';
import type { RulePack } from '../core/packs/pack';
import { buildRecord } from '../core/record/build-record';
import type { OpenedUnit, SettledFinding } from '../core/record/record-entries';
import type { RecordSheet } from '../core/record/record-sheet';
import type { RecordedReport } from '../core/record/report-rows';
import { withUnreadBeside } from '../core/review/coverage';
import type { Review } from '../core/review/result';
import type { Wording } from '../core/wording';
import { localTime } from './local-time';

/** A review that is put on paper, in the pane and on the command line alike. */
export interface ReviewOnPaper {
  readonly language: keyof Wording;
  readonly review: Review;
  readonly pack: RulePack;
  readonly decisions: Decisions;
  readonly report: RecordedReport | null;
  readonly now: Date;
  /** What was done about the findings, and how the units were before; left out where a review is all there was. */
  readonly work?: { readonly settled: readonly SettledFinding[]; readonly opened: ReadonlyMap<string, OpenedUnit> };
}

export function reviewRecord({ language, review, pack, decisions, report, now, work }: ReviewOnPaper): RecordSheet {
  const units = review.units.map((unit) => withUnreadBeside(unit, review));
  return buildRecord(units, {
    language,
    reviewedAt: now.toISOString(),
    formatTime: localTime,
    pack,
    decisions,
    report,
    settled: work?.settled ?? [],
    ...(work === undefined ? {} : { opened: work.opened }),
  });
}
