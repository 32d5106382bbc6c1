import { NO_DECISIONS } from '../core/decisions';
import { defaultPack } from '../core/packs/built-in';
import type { SessionState } from './session';

/** Before the first review: nothing was read, nothing decided. */
export const INITIAL_STATE: SessionState = {
  phase: 'idle',
  review: null,
  unitKey: null,
  activeSheet: null,
  selected: null,
  selectedCell: null,
  report: null,
  syncedAt: null,
  protectedSheets: [],
  oversizedSheets: [],
  queued: 0,
  progress: null,
  marksShown: true,
  marking: 'live',
  marksCostUndo: false,
  marksBehind: [],
  pack: defaultPack(),
  decisions: NO_DECISIONS,
  decisionsProblem: null,
  journal: [],
  opened: new Map(),
  notice: null,
};
