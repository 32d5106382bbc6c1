import { useEffect, useMemo, useRef, useState } from 'react';
import type { Finding } from '../../core/rules/finding';
import { usePreferences } from '../preferences/preferences-context';
import { selectDecisions, selectPhase, useSession, useSessionState, useUnit } from '../session/session-context';
import { NO_FILTER, openFindings, triage, type FindingFilter, type Triage } from './triage';

const NOTHING: Triage = { groups: [], folded: [] };

export interface FindingList extends Triage {
  readonly filter: FindingFilter;
  readonly setFilter: (filter: FindingFilter) => void;
  /** As filtered and ordered. */
  readonly findings: readonly Finding[];
  /** Place of the current finding in `findings`; -1 when there is none. */
  readonly index: number;
  readonly current: Finding | null;
  /** A person chooses a finding, and the sheet follows. */
  readonly select: (finding: Finding) => void;
  /** Does something about the current finding, and goes on to the next one when it was done. */
  readonly settle: (act: () => Promise<boolean>) => Promise<boolean>;
}

/**
 * The list and the place in it. A finding that is settled leaves the list, and the one after it takes its place:
 * that is the whole of auto-advance, whoever settled it. Undoing brings it back to where it was. The sheet follows what a
 * person does in the pane, never what they do in the sheet.
 * @param held key of the finding a person is writing about: whatever they look up in the sheet meanwhile, it stays
 */
export function useFindingList(held: string | null): FindingList {
  const session = useSession();
  const selected = useSessionState((state) => state.selected);
  const decisions = useSessionState(selectDecisions);
  const phase = useSessionState(selectPhase);
  const unit = useUnit();
  const { preferences } = usePreferences();
  const [filter, setFilter] = useState(NO_FILTER);
  const [chosen, setChosen] = useState<string | null>(null);
  const [heard, setHeard] = useState<string | null>(null);
  const lastIndex = useRef(0);
  const goingOn = useRef(false);

  const { groups, folded } = useMemo(
    () => (unit === null ? NOTHING : triage(unit, decisions, filter, preferences.order)),
    [unit, decisions, filter, preferences.order],
  );
  const findings = useMemo(() => groups.flatMap((group) => group.findings), [groups]);

  if (selected !== heard) {
    setHeard(selected);
    if (selected !== null && (held === null || held !== chosen)) {
      setChosen(selected);
      const hidden = unit !== null && !findings.some(hasKey(selected)) && openFindings(unit, decisions).some(hasKey(selected));
      if (hidden) setFilter(folded.some(hasKey(selected)) ? { ...filter, hints: true } : { ...NO_FILTER, hints: true });
    }
  }

  const found = chosen === null ? -1 : findings.findIndex(hasKey(chosen));
  const index = found >= 0 ? found : Math.min(lastIndex.current, findings.length - 1);
  useEffect(() => {
    lastIndex.current = Math.max(index, 0);
  }, [index]);

  const current = findings[index] ?? null;
  const currentKey = current?.key ?? null;
  const currentField = current?.field.key ?? null;
  const follow = preferences.follow;
  // The session knows what is shown, also after a filter or a settled finding moved it: hearing of the same cell again
  // would be no news otherwise.
  useEffect(() => {
    // What stands first while sheets are still being read is not what stands first in the end.
    if (currentKey === selected || phase === 'reviewing') return;
    session.selectFinding(currentKey);
    if (goingOn.current && follow && currentField !== null) void session.reveal(currentField);
    goingOn.current = false;
  }, [currentKey, currentField, selected, phase, follow, session]);

  return {
    filter,
    setFilter,
    groups,
    folded,
    findings,
    index,
    current,
    select(finding) {
      // The first card is chosen before anybody pressed it: a press leads to its cell all the same.
      if (finding.key !== currentKey) {
        setChosen(finding.key);
        session.selectFinding(finding.key);
      }
      if (follow) void session.reveal(finding.field.key);
    },
    async settle(act) {
      goingOn.current = true;
      const done = await act();
      if (!done) goingOn.current = false;
      return done;
    },
  };
}

function hasKey(key: string): (finding: Finding) => boolean {
  return (finding) => finding.key === key;
}
