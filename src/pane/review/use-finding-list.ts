import { useEffect, useRef, useState } from 'react';
import type { Finding } from '../../core/rules/finding';
import { selectDecisions, useSession, useSessionState, useUnit } from '../session/session-context';
import { NO_FILTER, openFindings, visibleFindings, type FindingFilter } from './triage';

export interface FindingList {
  readonly filter: FindingFilter;
  readonly setFilter: (filter: FindingFilter) => void;
  /** As filtered and ordered. */
  readonly findings: readonly Finding[];
  /** Place of the current finding in `findings`; -1 when there is none. */
  readonly index: number;
  readonly current: Finding | null;
  readonly select: (finding: Finding) => void;
}

/**
 * The list and the place in it. A finding that is settled leaves the list, and the one after it takes its place:
 * that is the whole of auto-advance, whoever settled it. Undoing brings it back to where it was.
 * @param held key of the finding a person is writing about: whatever they look up in the sheet meanwhile, it stays
 */
export function useFindingList(held: string | null): FindingList {
  const session = useSession();
  const selected = useSessionState((state) => state.selected);
  const decisions = useSessionState(selectDecisions);
  const unit = useUnit();
  const [filter, setFilter] = useState(NO_FILTER);
  const [chosen, setChosen] = useState<string | null>(null);
  const [heard, setHeard] = useState<string | null>(null);
  const lastIndex = useRef(0);

  const findings = unit === null ? [] : visibleFindings(unit, decisions, filter);

  if (selected !== heard) {
    setHeard(selected);
    if (selected !== null && (held === null || held !== chosen)) {
      setChosen(selected);
      const hidden = unit !== null && !findings.some(hasKey(selected)) && openFindings(unit, decisions).some(hasKey(selected));
      if (hidden) setFilter({ ...NO_FILTER, order: filter.order });
    }
  }

  const found = chosen === null ? -1 : findings.findIndex(hasKey(chosen));
  const index = found >= 0 ? found : Math.min(lastIndex.current, findings.length - 1);
  useEffect(() => {
    lastIndex.current = Math.max(index, 0);
  }, [index]);

  // The session knows what is shown, also after a filter or a settled finding moved it: hearing of the same cell again
  // would be no news otherwise.
  const currentKey = findings[index]?.key ?? null;
  useEffect(() => {
    if (currentKey !== selected) session.selectFinding(currentKey);
  }, [currentKey, selected, session]);

  return {
    filter,
    setFilter,
    findings,
    index,
    current: findings[index] ?? null,
    select(finding) {
      setChosen(finding.key);
      session.selectFinding(finding.key);
    },
  };
}

function hasKey(key: string): (finding: Finding) => boolean {
  return (finding) => finding.key === key;
}
