import { useRef, useState } from 'react';
import { selectDecisions, useSession, useSessionState, useUnit } from '../session/session-context';
import { Clean } from '../states/clean';
import { FilterBar } from './filter-bar';
import { isWriting, type DetailMode } from './detail-mode';
import { FindingDetail } from './finding-detail';
import { FindingListbox } from './finding-listbox';
import { StepBar } from './step-bar';
import { ignoredFindings, openFindings } from './triage';
import type { UnsavedNotes } from './unsaved-notes';
import { useFindingList } from './use-finding-list';
import css from './review-tab.module.css';

/** The list above, the chosen finding below it, always in the same place: the hand need not travel from one to the next. */
export function ReviewTab() {
  const session = useSession();
  const decisions = useSessionState(selectDecisions);
  const unit = useUnit();
  const [mode, setMode] = useState<DetailMode>({ of: null, kind: 'read' });
  const list = useFindingList(isWriting(mode.kind) ? mode.of : null);
  const filterInput = useRef<HTMLInputElement>(null);
  const [unsaved] = useState<UnsavedNotes>(() => new Map());
  const { current, findings, index } = list;

  const detailKind = mode.of === current?.key ? mode.kind : 'read';

  if (unit === null) return null;
  const open = openFindings(unit, decisions);
  const ignored = ignoredFindings(unit, decisions);

  const step = (by: 1 | -1) => {
    const next = findings[index + by];
    if (next === undefined) return;
    list.select(next);
    void session.reveal(next.field.key);
  };
  const setDetailKind = (kind: DetailMode['kind']) => setMode({ of: current?.key ?? null, kind });

  return (
    <div className={css.tab} data-mode={detailKind}>
      <FilterBar list={list} open={open} ignoredCount={ignored.length} inputRef={filterInput} />
      {open.length === 0 && !list.filter.ignored ? (
        <Clean />
      ) : (
        <>
          <FindingListbox list={list} onStep={step} onFilter={() => filterInput.current?.focus()} onDetail={setDetailKind} />
          {current === null ? null : (
            <FindingDetail key={current.key} finding={current} mode={detailKind} unsaved={unsaved} onMode={setDetailKind} />
          )}
        </>
      )}
      {isWriting(detailKind) ? null : <StepBar index={index} count={findings.length} onStep={step} />}
    </div>
  );
}
