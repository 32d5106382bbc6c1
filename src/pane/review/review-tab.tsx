import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { inItsPlace } from '../on-demand/on-demand';
import { soon } from '../on-demand/part';
import { selectDecisions, useSession, useSessionState, useUnit } from '../session/session-context';
import { CRAMPED } from '../theme/room';
import { isWriting, type DetailMode } from './detail-mode';
import { FilterBar } from './filter-bar';
import { FindingDetail } from './finding-detail';
import { FindingList } from './finding-list';
import { focusOn } from './rows-in-view';
import { StepBar } from './step-bar';
import { openFindings, settledFindings } from './triage';
import type { UnsavedNotes } from './note-text';
import { useFindingList } from './use-finding-list';

const Clean = inItsPlace(soon(async () => (await import(/* webpackChunkName: "answers" */ '../states/clean')).Clean));

const useStyles = makeStyles({
  tab: {
    display: 'flex',
    flex: '1',
    flexDirection: 'column',
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    // Only where there is too little room for list and card together; what has the focus is not behind the buttons then.
    overflowY: 'auto',
    [CRAMPED]: { scrollPaddingBottom: '4.5rem' },
  },
  /** On a low screen what is written takes the whole of it; the list waits behind. */
  writing: { '@media (max-height: 47.5rem)': { '& > :not(section)': { display: 'none' } } },
});

/** The list above, the chosen finding below it, always in the same place: the hand need not travel from one to the next. */
export function ReviewTab() {
  const styles = useStyles();
  const session = useSession();
  const decisions = useSessionState(selectDecisions);
  const unit = useUnit();
  const [mode, setMode] = useState<DetailMode>({ of: null, kind: 'read' });
  const list = useFindingList(isWriting(mode.kind) ? mode.of : null);
  const [searching, setSearching] = useState(false);
  const filterInput = useRef<HTMLInputElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const [unsaved] = useState<UnsavedNotes>(() => new Map());
  const { current, findings, index } = list;

  const detailKind = mode.of === current?.key ? mode.kind : 'read';

  if (unit === null) return null;
  const open = openFindings(unit, decisions);
  const settled = settledFindings(unit, decisions);

  /** False at either end. */
  const step = (by: 1 | -1): boolean => {
    const next = findings[index + by];
    if (next === undefined) return false;
    list.select(next);
    return true;
  };
  const setDetailKind = (kind: DetailMode['kind']) => setMode({ of: current?.key ?? null, kind });

  return (
    <div className={isWriting(detailKind) ? `${styles.tab} ${styles.writing}` : styles.tab}>
      <FilterBar list={list} open={open} settledCount={settled.length} searching={searching} input={filterInput} onSearch={setSearching} />
      {open.length === 0 && !list.filter.settled ? (
        <Clean />
      ) : (
        <>
          <FindingList
            list={list}
            open={open}
            scroller={scroller}
            onStep={(by) => {
              if (!step(by)) return false;
              focusOn(scroller.current, index + by);
              return true;
            }}
            onFilter={() => {
              setSearching(true);
              filterInput.current?.focus();
            }}
            onDetail={setDetailKind}
          />
          {current === null ? null : (
            <FindingDetail
              key={current.key}
              finding={current}
              mode={detailKind}
              unsaved={unsaved}
              onMode={setDetailKind}
              onSettle={list.settle}
            />
          )}
        </>
      )}
      {isWriting(detailKind) ? null : (
        <StepBar index={index} count={findings.length} open={open} onStep={step} onUndo={() => void session.undo()} />
      )}
    </div>
  );
}
