import type { Wording } from '../core/wording';
import type { RefusalCode } from './workbook-port';

/** What happened, for one polite live region and a toast. */
export type Notice =
  | {
      readonly kind: 'accepted';
      readonly id: number;
      readonly value: string;
      /** What the cell of the total says, before and after; null where it says no figure. */
      readonly totalBefore: string | null;
      readonly totalAfter: string | null;
      /** What the total should be by the scores as they are now; null where accepting did not touch it, or nobody can tell. */
      readonly totalDue: string | null;
    }
  /** `cramped`: names of protected sheets where wrap or row heights could not follow. */
  | { readonly kind: 'note-written'; readonly id: number; readonly count: number; readonly cramped: readonly string[] }
  /** `count` findings. */
  | { readonly kind: 'ignored' | 'explained' | 'restored'; readonly id: number; readonly count: number }
  | { readonly kind: 'inserted' | 'rule-muted' | 'rule-told'; readonly id: number }
  /** `count` steps, 0 when nothing could be; `left`: cells that stayed as they are, and why. */
  | { readonly kind: 'undone' | 'redone'; readonly id: number; readonly count: number; readonly left: readonly LeftCell[] }
  /** The journal of work that was left unsaved was taken up: `count` entries, of `lost` of which a cell can no longer be told. */
  | { readonly kind: 'resumed'; readonly id: number; readonly count: number; readonly lost: number }
  | { readonly kind: 'traces-cleared'; readonly id: number; readonly unreadable: readonly string[] }
  | { readonly kind: 'record-written' | 'changed-by-others'; readonly id: number; readonly sheet: string }
  | { readonly kind: 'sheets-added'; readonly id: number; readonly sheets: readonly string[] }
  | {
      readonly kind: 'refused';
      readonly id: number;
      readonly code: RefusalCode;
      readonly sheet: string | null;
      readonly detail: string;
      readonly retry: (() => void) | null;
    };

/** A cell that taking back left as it is. */
export interface LeftCell {
  readonly sheet: string;
  /** Where it stands, or stood when it was last known; of a record its sheet. */
  readonly cell: string;
  readonly label: Wording;
  /** A person changed it since; nobody can tell which cell it is now; or it belongs to one of which that is so. */
  readonly reason: 'changed' | 'lost' | 'together';
}

type DistributiveOmit<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never;

/** A notice that has no number yet. */
export type NewNotice = DistributiveOmit<Notice, 'id'>;
