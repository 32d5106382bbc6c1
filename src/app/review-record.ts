import type { Decisions } from '../core/decisions';
import type { RulePack } from '../core/packs/pack';
import { buildRecord } from '../core/record/build-record';
import type { OpenedUnit, SettledFinding } from '../core/record/record-entries';
import type { RecordSheet } from '../core/record/record-sheet';
import type { RecordedReport } from '../core/record/report-rows';
import { withUnreadBeside } from '../core/review/coverage';
import type { Review } from '../core/review/result';
import type { Wording } from '../core/wording';

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

/** An ISO time by the clock of the place, as people write it: `2026-11-24 14:02`. */
function localTime(iso: string): string {
  const time = new Date(iso);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())} ${two(time.getHours())}:${two(time.getMinutes())}`;
}
